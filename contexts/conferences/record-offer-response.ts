import { recordFact } from './recording/record-fact.ts';

/** Records the answer to an offer. */
export const recordOfferResponse = recordFact('recordOfferResponse', 'offerResponse', { as: 'OFFER_ANSWERED' });

import { recordFact } from './recording/record-fact.ts';

/** Records an offer to one person with parental responsibility (section 31ZA(1)). */
export const offerMeeting = recordFact('offerMeeting', 'offer', { as: 'OFFER_MADE' });

import { recordFact } from './recording/record-fact.ts';

/** Records what one person said about consent. Held without it is flagged (P1), never refused. */
export const recordConsent = recordFact('recordConsent', 'consent', { as: 'CONSENT_RECORDED' });

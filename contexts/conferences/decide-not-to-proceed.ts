import { recordFact } from './recording/record-fact.ts';

/** Records the decision not to proceed, and why (P5). */
export const decideNotToProceed = recordFact('decideNotToProceed', 'notProceeding', { as: 'NOT_PROCEEDING_DECIDED' });

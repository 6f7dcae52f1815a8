import { recordFact } from './recording/record-fact.ts';

/** Gives the reason for something that a rule queries. */
export const giveReason = recordFact('giveReason', 'reason', { as: 'REASON_GIVEN' });

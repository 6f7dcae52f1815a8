import { recordFact } from './recording/record-fact.ts';

/** Records a step of triage. */
export const triageReferral = recordFact('triageReferral', 'triage', { as: 'TRIAGE_RECORDED' });

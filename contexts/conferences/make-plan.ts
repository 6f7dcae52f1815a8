import { recordFact } from './recording/record-fact.ts';

/** Records the plan that the family made, or that it made none. */
export const makePlan = recordFact('makePlan', 'plan', { as: 'PLAN_RECORDED' });

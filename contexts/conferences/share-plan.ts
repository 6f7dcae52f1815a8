import { recordFact } from './recording/record-fact.ts';

/** Records that the plan was shared with everyone. */
export const sharePlan = recordFact('sharePlan', 'planShared', { as: 'PLAN_SHARED' });

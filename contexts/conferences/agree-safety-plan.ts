import { recordFact } from './recording/record-fact.ts';

/** Records a safety plan for the conference (P7). */
export const agreeSafetyPlan = recordFact('agreeSafetyPlan', 'safetyPlan', { as: 'SAFETY_PLAN_RECORDED' });

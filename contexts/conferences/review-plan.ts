import { recordFact } from './recording/record-fact.ts';

/** Records a review of the plan, item by item (D2, D8). */
export const reviewPlan = recordFact('reviewPlan', 'review', { as: 'REVIEW_HELD' });

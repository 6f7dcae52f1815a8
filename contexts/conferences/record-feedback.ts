import { recordFact } from './recording/record-fact.ts';

/** Records feedback after the conference. */
export const recordFeedback = recordFact('recordFeedback', 'feedback', { as: 'FEEDBACK_RECORDED' });

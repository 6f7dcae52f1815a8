import { recordFact } from './recording/record-fact.ts';

/** Records a complaint, or a later stage of one. */
export const recordComplaint = recordFact('recordComplaint', 'complaint', { as: 'COMPLAINT_RECORDED' });

import { recordFact } from './recording/record-fact.ts';

/** Records a decision that the duty does not apply (section 31ZA(3)). */
export const recordExemption = recordFact('recordExemption', 'exemption', { as: 'EXEMPTION_RECORDED' });

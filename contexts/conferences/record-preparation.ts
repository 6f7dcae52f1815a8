import { recordFact } from './recording/record-fact.ts';

/** Records preparation: the baseline meeting, bottom lines, resources, and the questions put to the family. */
export const recordPreparation = recordFact('recordPreparation', 'preparation', { as: 'PREPARATION_RECORDED' });

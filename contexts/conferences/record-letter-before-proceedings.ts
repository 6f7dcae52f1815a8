import { recordFact } from './recording/record-fact.ts';

/** Records the letter before proceedings (section 31ZA(6)). */
export const recordLetterBeforeProceedings = recordFact('recordLetterBeforeProceedings', 'letter', {
  as: 'LETTER_RECORDED',
});

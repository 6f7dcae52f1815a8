import { recordFact } from './recording/record-fact.ts';

/** Records the birth of a child that was referred before birth. */
export const recordBirth = recordFact('recordBirth', 'birth', { as: 'BIRTH_RECORDED' });

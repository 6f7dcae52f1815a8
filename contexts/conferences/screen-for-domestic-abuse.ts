import { recordFact } from './recording/record-fact.ts';

/** Records a screening for domestic abuse (P7S). */
export const screenForDomesticAbuse = recordFact('screenForDomesticAbuse', 'screen', { as: 'SCREEN_RECORDED' });

import { recordFact } from './recording/record-fact.ts';

/** Records that the referral was withdrawn. */
export const withdrawReferral = recordFact('withdrawReferral', 'withdrawal', { as: 'REFERRAL_WITHDRAWN' });

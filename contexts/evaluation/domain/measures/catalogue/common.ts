import type { Common } from './write.ts';

export const CHILDREN: Common = {
  unit: 'CHILDREN',
  who: 'children',
  caveats: [
    'By the financial year of the referral: of late years many episodes have yet to come to their end.',
    'A child of two episodes is counted in both.',
  ],
};

import { compact } from '../../../platform/compact.ts';
import type { Chronicle } from './chronicle.ts';
import type { Child } from './fact-parts.ts';

/** The children of an episode as they now are: those born since the referral have their month of birth. */
export function childrenOf({ referral, birth }: Chronicle): readonly Child[] {
  const born = new Map(birth.map(({ laChildId, birthMonth }) => [laChildId, birthMonth]));
  return (referral[0]?.children ?? []).map((child) => {
    const birthMonth = born.get(child.laChildId);
    return birthMonth === undefined || child.birthMonth !== undefined
      ? child
      : compact({ ...child, birthMonth, expectedBirthMonth: undefined });
  });
}

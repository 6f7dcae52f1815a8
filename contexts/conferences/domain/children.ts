import { compact } from '../../../platform/compact.ts';
import type { Chronicle } from './chronicle.ts';
import type { Child } from './fact-parts.ts';

/** The children of an episode as they now are: those born since the referral have their month of birth, and their sex if it was told. */
export function childrenOf({ referral, birth }: Chronicle): readonly Child[] {
  const births = new Map(birth.map((told) => [told.laChildId, told]));
  return (referral[0]?.children ?? []).map((child) => {
    const born = births.get(child.laChildId);
    if (born === undefined || child.birthMonth !== undefined) return child;
    return compact({
      ...child,
      birthMonth: born.birthMonth,
      sex: born.sex ?? child.sex,
      expectedBirthMonth: undefined,
    });
  });
}

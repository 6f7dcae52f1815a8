import type { FoundFacts } from '../../../../../outcomes/index.ts';
import type { CountOf, MeasureOf } from '../../measure.ts';
import type { FollowUpRow } from '../../rows.ts';
import { type Common, count, shareOf } from '../write.ts';

/** Of which point, and of whom: what a count lies within. */
export type Of = { readonly months: number; readonly common: Common; readonly within: CountOf<FollowUpRow> };

type Said = {
  /** Part of the key. */
  readonly name: string;
  readonly title: string;
  readonly which: string;
  readonly sourceRule: string;
  readonly caveats?: readonly string[];
  readonly is: (found: FoundFacts) => boolean;
};

export function counted({ months, common, within }: Of, { name, title, is, ...said }: Said): CountOf<FollowUpRow> {
  return count<FollowUpRow>(common, {
    ...said,
    key: `outcome_${months}m_${name}_count`,
    title: `${title} at ${months} months`,
    within: within.key,
    counts: ({ found }) => found !== null && is(found),
  });
}

/** A count and the share that it is of another, which it lies within. */
export function withShare(of: Of, said: Said): readonly MeasureOf<FollowUpRow>[] {
  const part = counted(of, said);
  const share = {
    key: `outcome_${of.months}m_${said.name}_percent`,
    title: `${said.title} at ${of.months} months, share`,
  };
  return [part, shareOf(part, of.within, share)];
}

type Known = Omit<Said, 'is'> & { readonly value: (found: FoundFacts) => boolean | null };

/** What is known of some only: of how many, of how many it is so, and the share. */
export function ofKnown(of: Of, { name, title, value, ...said }: Known): readonly MeasureOf<FollowUpRow>[] {
  const known = counted(of, {
    ...said,
    name: `${name}_known`,
    title: `${title}: known`,
    which: `of whom it is recorded whether they are children ${said.which}`,
    is: (found) => value(found) !== null,
  });
  return [
    known,
    ...withShare({ ...of, within: known }, { ...said, name, title, is: (found) => value(found) === true }),
  ];
}

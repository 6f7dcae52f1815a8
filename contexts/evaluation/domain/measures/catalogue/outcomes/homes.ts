import type { FoundFacts } from '../../../../../outcomes/index.ts';
import type { MeasureOf } from '../../measure.ts';
import type { FollowUpRow } from '../../rows.ts';
import { type Of, withShare } from './counted.ts';

const KIN: ReadonlySet<FoundFacts['livingArrangement']> = new Set([
  'WITH_RELATIVE_INFORMAL',
  'WITH_RELATIVE_ORDER',
  'KINSHIP_FOSTER',
]);

const isKin = ({ livingArrangement }: FoundFacts): boolean => KIN.has(livingArrangement);
const isWithParent = ({ livingArrangement }: FoundFacts): boolean => livingArrangement === 'WITH_PARENT';

const HOMES = [
  { name: 'with_parent', title: 'With a parent', where: 'with a parent', is: isWithParent },
  {
    name: 'with_kin',
    title: 'With kin',
    where: 'with relatives or friends, by an order, as foster carers or without either',
    is: isKin,
  },
  {
    name: 'with_family',
    title: 'With parents or kin',
    where: 'with a parent, or with relatives or friends',
    is: (found: FoundFacts) => isWithParent(found) || isKin(found),
  },
  {
    name: 'unrelated_foster',
    title: 'With unrelated foster carers',
    where: 'with foster carers whom they did not know',
    is: ({ livingArrangement }: FoundFacts) => livingArrangement === 'UNRELATED_FOSTER',
  },
] as const;

/** Where children live. */
export function homesAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  return HOMES.flatMap(({ where, ...said }) =>
    withShare(of, {
      ...said,
      which: `who live ${where} at ${of.months} months`,
      sourceRule: 'The living arrangement at the follow-up.',
    }),
  );
}

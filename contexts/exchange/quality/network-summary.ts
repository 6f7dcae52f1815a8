import type { OwnerId } from '../../../platform/actor/scope.ts';
import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import { byField, byRule } from './by-name.ts';
import { bandOf, coarseShare, type CountBand } from './count-band.ts';
import { sumOf } from './score.ts';
import type { Sums } from './sums.ts';

/**
 * What the programme may know of an authority's records: coarse, and so kept apart from the counts themselves, which stay
 * among the authority's own. See docs/decisions/0019-data-quality.md.
 */
export type NetworkSummary = {
  readonly authority: OwnerId;
  readonly records: CountBand;
  /** Hundredths, in steps of ten. Null where there are few records. */
  readonly validity: number | null;
  readonly completeness: number | null;
  readonly lastChangeOn: LocalDate | null;
  readonly lastBatchOn: LocalDate | null;
  readonly rules: readonly { readonly rule: string; readonly broken: CountBand; readonly open: CountBand }[];
  readonly fields: readonly { readonly field: string; readonly completeness: number | null }[];
};

export type Summarised = {
  readonly authority: OwnerId;
  readonly sums: Sums;
  /** ISO 8601 instants, UTC. Null for never. */
  readonly lastChangeAt: string | null;
  readonly lastBatchAt: string | null;
};

export function summaryOf({ authority, sums, lastChangeAt, lastBatchAt }: Summarised): NetworkSummary {
  const { records = 0, unanswered = 0 } = sums;
  return {
    authority,
    records: bandOf(records),
    validity: coarseShare(records - unanswered, records),
    // Of few records, though they have many fields, no share either.
    completeness:
      coarseShare(records, records) === null ? null : coarseShare(sumOf(sums, 'filled'), sumOf(sums, 'expected')),
    lastChangeOn: dayOf(lastChangeAt),
    lastBatchOn: dayOf(lastBatchAt),
    rules: byRule(sums)
      .map(({ rule, broken, open }) => ({ rule, broken: bandOf(broken), open: bandOf(open) }))
      .sort((a, b) => b.broken.most - a.broken.most || (a.rule < b.rule ? -1 : 1)),
    fields: byField(sums).map(({ field, expected, filled }) => ({
      field,
      completeness: coarseShare(filled, expected),
    })),
  };
}

function dayOf(at: string | null): LocalDate | null {
  return at === null ? null : londonDate(new Date(at));
}

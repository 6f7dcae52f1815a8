import type { RecordQuality } from '../../../platform/quality/quality-source.ts';

/**
 * Counts by what they are of, such as `records` or `rule/D6/open`. Sorted, and without those that are nought: so equal
 * counts are equal texts.
 */
export type Sums = Readonly<Record<string, number>>;

/** Where each count stands. */
export const sumNames = {
  records: 'records',
  /** Records with a query for which no reason was given. */
  unanswered: 'unanswered',
  rule: (rule: string, sum: RuleSum): string => `rule/${rule}/${sum}`,
  field: (field: string, sum: FieldSum): string => `field/${field}/${sum}`,
} as const;

/** Records that break a rule; of them, those with no reason to a query, and those with a reason. */
export type RuleSum = 'broken' | 'open' | 'explained';
export type FieldSum = 'expected' | 'filled';

/** What one record adds to the counts. Nothing where there is none. */
export function sumsOf(quality: RecordQuality | null): Sums {
  if (quality === null) return {};
  const { breaks, fields } = quality;
  const counts: (readonly [string, number])[] = [
    [sumNames.records, 1],
    [sumNames.unanswered, Number(breaks.some(({ isOpen }) => isOpen))],
  ];
  for (const { rule, isOpen, reason } of breaks) {
    counts.push([sumNames.rule(rule, 'broken'), 1]);
    counts.push([sumNames.rule(rule, 'open'), Number(isOpen)]);
    counts.push([sumNames.rule(rule, 'explained'), Number(!isOpen && reason !== null)]);
  }
  for (const [field, { expected, filled }] of Object.entries(fields)) {
    counts.push([sumNames.field(field, 'expected'), expected], [sumNames.field(field, 'filled'), filled]);
  }
  return tidied(new Map(counts));
}

/** All of them together. */
export function added(all: readonly Sums[]): Sums {
  const totals = new Map<string, number>();
  for (const sums of all) {
    for (const [name, count] of Object.entries(sums)) totals.set(name, (totals.get(name) ?? 0) + count);
  }
  return tidied(totals);
}

/** The total with what `after` adds in the stead of what `before` had added. */
export function replaced(total: Sums, { before, after }: { readonly before: Sums; readonly after: Sums }): Sums {
  const less = Object.fromEntries(Object.entries(before).map(([name, count]) => [name, -count]));
  return added([total, less, after]);
}

function tidied(counts: ReadonlyMap<string, number>): Sums {
  return Object.fromEntries([...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

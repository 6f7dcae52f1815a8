import type { FieldSum, RuleSum, Sums } from './sums.ts';

export type RuleCounts = { readonly rule: string } & Readonly<Record<RuleSum, number>>;
export type FieldCounts = { readonly field: string } & Readonly<Record<FieldSum, number>>;

/** The rules that are broken, by the number of records, most first. */
export function byRule(sums: Sums): readonly RuleCounts[] {
  const counts = namesIn(sums, 'rule').map((rule) => ({
    rule,
    broken: sums[`rule/${rule}/broken`] ?? 0,
    open: sums[`rule/${rule}/open`] ?? 0,
    explained: sums[`rule/${rule}/explained`] ?? 0,
  }));
  return counts.sort((a, b) => b.broken - a.broken || (a.rule < b.rule ? -1 : 1));
}

/** The fields that are expected anywhere, in the order of their names. */
export function byField(sums: Sums): readonly FieldCounts[] {
  return namesIn(sums, 'field').map((field) => ({
    field,
    expected: sums[`field/${field}/expected`] ?? 0,
    filled: sums[`field/${field}/filled`] ?? 0,
  }));
}

function namesIn(sums: Sums, kind: 'rule' | 'field'): readonly string[] {
  const names = Object.keys(sums).map((name) => name.split('/'));
  return [...new Set(names.flatMap(([first, name]) => (first === kind && name !== undefined ? [name] : [])))].sort();
}

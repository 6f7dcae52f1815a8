import { type Cycle, type Measure, planOf } from './cycle.ts';
import { type Pooled, pool, resultOf, type SiteResult } from './pool.ts';

/** A place's cycles: its own loop's, or an adoption's. */
export type Site = {
  readonly authority: string;
  readonly cycles: readonly Cycle[];
  /** Whether moderators have hidden its words: its figures count, and what it called its measures is not told. */
  readonly isHidden: boolean;
};

/** What is known of one measure, from every place that used its key in the same unit. */
export type Finding = Pick<Measure, 'key' | 'kind' | 'name' | 'unit'> & Pooled;

/**
 * Findings across a loop and its adoptions, by measure. Each place counts once for a measure: by its newest study. A measure
 * that means something else elsewhere (another unit or kind) is another measure.
 */
export function findingsOf(sites: readonly Site[]): readonly Finding[] {
  const seen = new Map<string, { readonly measure: Measure; readonly bySite: Map<string, SiteResult> }>();
  for (const site of sites) {
    for (const cycle of site.cycles) note(seen, site, cycle);
  }
  return [...seen.values()].flatMap(({ measure: { key, kind, name, unit }, bySite }) => {
    const pooled = pool([...bySite.values()]);
    return pooled === undefined ? [] : [{ key, kind, name, unit, ...pooled }];
  });
}

type Seen = Map<string, { readonly measure: Measure; readonly bySite: Map<string, SiteResult> }>;

function note(seen: Seen, { authority, isHidden }: Site, cycle: Cycle): void {
  const { study } = cycle;
  if (study === undefined) return;
  for (const measure of planOf(cycle).measures) {
    const result = resultOf(measure, study, authority);
    if (result === undefined) continue;
    const name = `${measure.key} ${measure.unit} ${measure.kind}`;
    const named = isHidden ? { ...measure, name: measure.key } : measure;
    const known = seen.get(name) ?? { measure: named, bySite: new Map<string, SiteResult>() };
    known.bySite.set(authority, result);
    seen.set(name, known);
  }
}

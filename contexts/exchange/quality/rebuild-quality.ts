import type { Scope } from '../../../platform/actor/scope.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { RecordQuality } from '../../../platform/quality/quality-source.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { nextWrite } from '../store/next-write.ts';
import { qualityKeys, readQuality, readSums, recordName, recordsKept } from '../store/quality.ts';
import type { QualityDeps } from './deps.ts';
import { projectRecords } from './project-records.ts';
import { publishSummary } from './publish-summary.ts';
import { added, type Sums, sumsOf } from './sums.ts';

/** What is kept, beside what the records are. Both as they should be: all is well. */
export type QualityComparison = {
  readonly records: number;
  /** Global ids of records of which something else is kept. */
  readonly recordsOff: readonly string[];
  readonly areTotalsOff: boolean;
};

const AT_ONCE = 100;

const IDS_A_PAGE = 500;

/**
 * Looks at all records of an authority anew and compares. Changes nothing. While records are being changed, what has not been
 * followed yet shows as a difference: compare again, or mend.
 */
export async function compareQuality(deps: QualityDeps, scope: Scope): Promise<QualityComparison> {
  const today = londonDate(deps.clock.now());
  const wanted = new Map<string, RecordQuality>();
  for (const source of deps.sources) {
    for (let after: string | null = null, isMore = true; isMore;) {
      const page: Awaited<ReturnType<typeof source.idsAfter>> = await source.idsAfter(scope, {
        after,
        limit: IDS_A_PAGE,
      });
      const qualities = await source.qualityOf(scope, page.ids, today);
      page.ids.forEach((id, place) => {
        const quality = qualities[place] ?? null;
        if (quality !== null) wanted.set(recordName(scope, { type: source.type, id }), quality);
      });
      after = page.next;
      isMore = page.next !== null;
    }
  }
  const names = new Set([...wanted.keys(), ...(await allKept(deps, scope))]);
  const kept = await keptOf(deps, scope, [...names]);
  const recordsOff = [...names].filter(
    (name) => canonicalJson(kept.get(name) ?? null) !== canonicalJson(wanted.get(name) ?? null),
  );
  const { value } = readSums(await deps.table.get(qualityKeys.totals(scope)));
  const areTotalsOff = canonicalJson(value) !== canonicalJson(added([...wanted.values()].map(sumsOf)));
  return { records: wanted.size, recordsOff, areTotalsOff };
}

/** Looks at every record anew, sets the counts right if they are not the sum of what is kept, and tells the programme. */
export async function mendQuality(deps: QualityDeps, scope: Scope): Promise<void> {
  const { recordsOff } = await compareQuality(deps, scope);
  await projectRecords(deps, scope, { records: recordsOff, today: londonDate(deps.clock.now()) });
  const key = qualityKeys.totals(scope);
  await untilWritten(deps, async () => {
    // Each change of a record changes the counts too: counts that are as they were read have had none since.
    const { value, version } = readSums(await deps.table.get(key));
    const kept = await keptOf(deps, scope, await allKept(deps, scope));
    const wanted: Sums = added([...kept.values()].map(sumsOf));
    return canonicalJson(wanted) === canonicalJson(value) ? [] : [nextWrite(key, version, wanted)];
  });
  await publishSummary(deps, scope);
}

async function allKept({ table }: QualityDeps, scope: Scope): Promise<readonly string[]> {
  const names: string[] = [];
  for (;;) {
    const found = await recordsKept(table, scope, { after: names.at(-1) ?? null, limit: AT_ONCE });
    names.push(...found);
    if (found.length < AT_ONCE) return names;
  }
}

async function keptOf(
  { table }: QualityDeps,
  scope: Scope,
  names: readonly string[],
): Promise<ReadonlyMap<string, RecordQuality>> {
  const items = await table.getTogether(names.map((name) => qualityKeys.record(scope, name)));
  return new Map(
    names.flatMap((name, place) => {
      const quality = readQuality(items[place])?.value;
      return quality === undefined ? [] : [[name, quality] as const];
    }),
  );
}

import type { Scope } from '../../../platform/actor/scope.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { RecordQuality } from '../../../platform/quality/quality-source.ts';
import type { Stored } from '../../../platform/table/stored.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import type { Write } from '../../../platform/table/write.ts';
import { nextWrite } from '../store/next-write.ts';
import { brokenWrite, qualityKeys, readQuality, readSums } from '../store/quality.ts';
import type { QualityDeps } from './deps.ts';
import { added, replaced, sumsOf } from './sums.ts';

/** Records that are looked at together. */
const AT_ONCE = 50;
/** Actions of a transaction, less the one for the counts. */
const MOST_WRITES = 99;

/** A record, what was kept of it, and what it is now: null where there is nothing. */
type Looked = {
  readonly record: string;
  readonly kept: Stored<RecordQuality> | undefined;
  readonly now: RecordQuality | null;
};

/**
 * Puts what records now are in the stead of what was kept of them, and adds the difference to the counts, as many in one
 * transaction as go. What was kept is read before the record, and written on the condition that nobody else has since:
 * whoever writes last has seen the newest, so any order, repeat or company ends alike.
 *
 * @param records global ids
 * @throws Error when the table kept failing.
 */
export async function projectRecords(
  deps: QualityDeps,
  scope: Scope,
  { records, today }: { readonly records: readonly string[]; readonly today: LocalDate },
): Promise<void> {
  for (let waiting = records; waiting.length > 0;) {
    let done = 0;
    await untilWritten(deps, async () => {
      const looked = await look(deps, scope, { records: waiting.slice(0, AT_ONCE), today });
      const taken = asManyAsGo(scope, looked);
      done = taken.length;
      const changed = taken.filter(isChanged);
      return [...changed.flatMap((one) => writesFor(scope, one)), ...(await totals(deps, scope, changed))];
    });
    waiting = waiting.slice(done);
  }
}

async function look(
  { table, sources }: QualityDeps,
  scope: Scope,
  { records, today }: { readonly records: readonly string[]; readonly today: LocalDate },
): Promise<readonly Looked[]> {
  const items = await table.getTogether(records.map((record) => qualityKeys.record(scope, record)));
  const found = new Map<string, RecordQuality | null>();
  for (const source of sources) {
    const own = records.flatMap((record) => {
      const name = parseGlobalId(record);
      return name?.type === source.type ? [{ record, id: name.id }] : [];
    });
    const qualities = await source.qualityOf(
      scope,
      own.map(({ id }) => id),
      today,
    );
    own.forEach(({ record }, place) => found.set(record, qualities[place] ?? null));
  }
  return records.map((record, place) => ({ record, kept: readQuality(items[place]), now: found.get(record) ?? null }));
}

function isChanged({ kept, now }: Looked): boolean {
  return canonicalJson(kept?.value ?? null) !== canonicalJson(now);
}

/** One at least: none breaks as many rules as a transaction has actions. */
function asManyAsGo(scope: Scope, looked: readonly Looked[]): readonly Looked[] {
  let writes = 0;
  const end = looked.findIndex((one) => {
    writes += isChanged(one) ? writesFor(scope, one).length : 0;
    return writes > MOST_WRITES;
  });
  return end === -1 ? looked : looked.slice(0, Math.max(1, end));
}

/** The record's own, and where it stands in the lists of the rules that it breaks or has broken. */
function writesFor(scope: Scope, { record, kept, now }: Looked): readonly Write[] {
  const before = new Map((kept?.value.breaks ?? []).map((one) => [one.rule, canonicalJson(one)]));
  const breaks = now?.breaks ?? [];
  const still = new Set(breaks.map(({ rule }) => rule));
  const key = qualityKeys.record(scope, record);
  return [
    now === null ? { kind: 'DELETE', key, version: kept?.version ?? 0 } : nextWrite(key, kept?.version ?? 0, now),
    ...breaks
      .filter((one) => before.get(one.rule) !== canonicalJson(one))
      .map((one) => brokenWrite(scope, record, one)),
    ...[...before.keys()]
      .filter((rule) => !still.has(rule))
      .map((rule): Write => ({ kind: 'DELETE', key: qualityKeys.broken(scope, rule, record) })),
  ];
}

/** Nothing where the counts stay as they are, as at most changes. */
async function totals({ table }: QualityDeps, scope: Scope, changed: readonly Looked[]): Promise<readonly Write[]> {
  const before = added(changed.map(({ kept }) => sumsOf(kept?.value ?? null)));
  const after = added(changed.map(({ now }) => sumsOf(now)));
  if (canonicalJson(before) === canonicalJson(after)) return [];
  const key = qualityKeys.totals(scope);
  const { value, version } = readSums(await table.get(key));
  return [nextWrite(key, version, replaced(value, { before, after }))];
}

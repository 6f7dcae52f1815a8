import type { Scope } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { nextWrite } from '../store/next-write.ts';
import { type QualityPlace, qualityKeys, readPlace, recordsKept } from '../store/quality.ts';
import type { QualityDeps } from './deps.ts';
import { projectRecords } from './project-records.ts';
import { publishSummary } from './publish-summary.ts';

/** A round reads so many events at most, and remembers how far it came. */
const MOST_LINKS = 500;
const RECORDS_A_PAGE = 200;
/** Pages of a walk that one call looks at: the next goes on, so that none takes long. */
const MOST_PAGES = 25;

/**
 * Brings what is kept of the quality of an authority's records forward: behind its change feed, and once a day through all of
 * them, since what is late or overdue comes of itself, and policies are another's to set. What woke it does not matter.
 *
 * @throws Error when a record could not be looked at: the place in the feed stays before it.
 */
export async function followQuality(deps: QualityDeps, scope: Scope): Promise<void> {
  await followFeed(deps, scope);
  await walk(deps, scope);
  await publishSummary(deps, scope);
}

async function followFeed(deps: QualityDeps, scope: Scope): Promise<void> {
  for (;;) {
    const today = londonDate(deps.clock.now());
    const { value: place } = readPlace(await deps.table.get(qualityKeys.place(scope)));
    const links = await readLinks(deps.table, { scope, chain: 'FEED' }, { after: place.sequence, limit: MOST_LINKS });
    const last = links.at(-1);
    if (last === undefined) return;
    await projectRecords(deps, scope, { records: recordsIn(deps, scope, links), today });
    const reached = { sequence: last.sequence, at: last.entry.at };
    // It never goes back: another follower may have come further.
    await move(deps, scope, (now) => (now.sequence >= reached.sequence ? null : { ...now, ...reached }));
  }
}

/** The records that events are about and that are looked at, each once. */
function recordsIn({ sources }: QualityDeps, { owner }: Scope, links: readonly Link[]): readonly string[] {
  const types = new Set(sources.map(({ type }) => type));
  const records = links.flatMap(({ entry }) => {
    const name = 'record' in entry ? parseGlobalId(entry.record) : null;
    return name?.owner === owner && types.has(name.type) && 'record' in entry ? [entry.record] : [];
  });
  return [...new Set(records)];
}

/** Through all records that are kept, a page at a time, until it has been done for today. */
async function walk(deps: QualityDeps, scope: Scope): Promise<void> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const day = londonDate(deps.clock.now());
    const { value: place } = readPlace(await deps.table.get(qualityKeys.place(scope)));
    if (place.walk?.day === day && place.walk.isDone) return;
    const after = place.walk?.day === day ? place.walk.after : null;
    const records = await recordsKept(deps.table, scope, { after, limit: RECORDS_A_PAGE });
    await projectRecords(deps, scope, { records, today: day });
    const isDone = records.length < RECORDS_A_PAGE;
    await move(deps, scope, (now) => ({ ...now, walk: { day, after: records.at(-1) ?? after, isDone } }));
  }
}

/** @param next null where there is nothing to move */
async function move(deps: QualityDeps, scope: Scope, next: (now: QualityPlace) => QualityPlace | null): Promise<void> {
  const key = qualityKeys.place(scope);
  await untilWritten(deps, async () => {
    const { value, version } = readPlace(await deps.table.get(key));
    const moved = next(value);
    return moved === null ? [] : [nextWrite(key, version, moved)];
  });
}

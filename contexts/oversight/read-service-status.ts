import { createHash } from 'node:crypto';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import { LIMITS } from '../../platform/graphql/limits/limits.ts';
import { listSnapshots, openSnapshots, partsOfSnapshot } from '../evaluation/index.ts';
import { MOST_FILE_BYTES } from '../exchange/index.ts';
import { authorityIds } from '../programme/index.ts';
import type { ServiceDeps, WatchedQueues } from './deps.ts';
import { partsOfTrails, snapshotsPart, type SnapshotSigns } from './service-parts.ts';
import { readTrailLife } from './store/signs-of-life.ts';

/** Snapshots that are looked at for a sign of life. */
const NEWEST_SNAPSHOTS = 3;
const QUEUES = ['IMPORTS', 'IMPORTS_GIVEN_UP', 'SEQUENCER_GIVEN_UP', 'FOLLOWERS_GIVEN_UP'] as const;

type Asked = { readonly id: string; readonly now: Date };

/** How the service is, as far as the table and its queues tell. A queue that does not answer fails nothing else. */
export async function readServiceStatus(deps: ServiceDeps, { id, now }: Asked) {
  const { table } = deps.journal;
  const scopes = [networkScope, ...(await authorityIds(table)).map(scopeOf)];
  const [lags, snapshots, queues, schemaHash] = await Promise.all([
    Promise.all(scopes.map((scope) => readTrailLife(table, scope, now))),
    snapshotSigns(deps),
    Promise.all(QUEUES.map((name) => readQueue(deps, name, id))),
    hashOfSchema(),
  ]);
  return {
    ...{ at: now.toISOString(), codeVersion: deps.codeVersion, schemaHash, lags, queues },
    parts: [...partsOfTrails(lags, now), snapshotsPart(snapshots, now)],
    limits: limitsOf(deps),
  };
}

async function snapshotSigns({ journal: { table } }: ServiceDeps): Promise<readonly SnapshotSigns[]> {
  const [newest, open] = await Promise.all([
    listSnapshots(table, { after: null, limit: NEWEST_SNAPSHOTS }),
    openSnapshots(table),
  ]);
  const isOpen = new Set(open.map((snapshot) => snapshot.id));
  return Promise.all(
    newest.map(async ({ item }) => {
      const parts = await partsOfSnapshot(table, item.id);
      const lastSignAt =
        parts
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? null;
      return { askedAt: item.takenAt, isOpen: isOpen.has(item.id), lastSignAt };
    }),
  );
}

async function readQueue({ queues, noteFailure }: ServiceDeps, name: keyof WatchedQueues, request: string) {
  const shown = {
    name,
    isOfDeadLetters: name !== 'IMPORTS',
    mayBeRedriven: name === 'IMPORTS_GIVEN_UP' && queues[name] !== null,
  };
  try {
    const counts = await queues[name]?.counts();
    return { ...shown, waiting: counts?.waiting ?? null, underWay: counts?.underWay ?? null };
  } catch (error) {
    noteFailure(error, request);
    return { ...shown, waiting: null, underWay: null };
  }
}

let schemaHash: string | undefined;

/** Worked out when it is first asked for: the SDL is loaded for nothing else while the function runs. */
async function hashOfSchema(): Promise<string> {
  if (schemaHash !== undefined) return schemaHash;
  const { typeDefs } = await import('../../graphql/generated/type-defs.ts');
  return (schemaHash = createHash('sha256').update(typeDefs).digest('hex'));
}

function limitsOf({ allowance, authorityAllowance }: ServiceDeps) {
  return [
    { name: 'POINTS_A_MINUTE', most: allowance, unit: 'points' },
    { name: 'POINTS_A_MINUTE_OF_AN_AUTHORITY', most: authorityAllowance, unit: 'points' },
    { name: 'POINTS_OF_A_REQUEST', most: LIMITS.cost, unit: 'points' },
    { name: 'ENTRIES_OF_A_PAGE', most: LIMITS.perPage, unit: 'entries' },
    { name: 'BODY_OF_A_REQUEST', most: LIMITS.bodyBytes, unit: 'bytes' },
    { name: 'DEPTH_OF_A_REQUEST', most: LIMITS.depth, unit: 'fields' },
    { name: 'FILE_OF_RECORDS', most: MOST_FILE_BYTES, unit: 'bytes' },
  ];
}

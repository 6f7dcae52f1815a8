import type { MutationTakeSnapshotArgs, QuerySnapshotsArgs } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import { NETWORK } from '../../../platform/actor/scope.ts';
import { once } from '../../../platform/graphql/at-need.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { type NodeName, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { callOf, payload } from '../../../platform/graphql/payload.ts';
import type { Journal } from '../../../platform/journal/perform.ts';
import type { Table } from '../../../platform/table/table.ts';
import { createAuthorityReader } from '../../programme/index.ts';
import { type PartSummary, type Snapshot, statusOf } from '../domain/snapshots/snapshot.ts';
import { findSnapshot, listSnapshots, partsOfSnapshot, snapshotId } from '../store/snapshots.ts';
import { takeSnapshot } from '../take-snapshot.ts';

/** A snapshot, and a way to how far it has come. */
export type SnapshotView = Snapshot & {
  readonly __typename: 'Snapshot';
  readonly globalId: string;
  readonly progress: () => Promise<readonly PartSummary[]>;
};

export function snapshotResolvers({ journal }: { readonly journal: Journal }) {
  const { table } = journal;
  const readAuthority = createAuthorityReader(table);
  return {
    Query: {
      snapshot: (_root: unknown, { id }: { readonly id: string }) => load(table, parseGlobalId(id)),
      snapshots: listed(table),
    },
    Mutation: {
      async takeSnapshot(_root: unknown, { input }: MutationTakeSnapshotArgs, context: RequestContext) {
        return payload(await takeSnapshot({ journal }, context, callOf(input)), {
          field: 'snapshot',
          view: (snapshot) => viewOf(table, snapshot),
          reread: (id) => load(table, parseGlobalId(id)),
        });
      },
    },
    Snapshot: {
      id: ({ globalId }: SnapshotView) => globalId,
      status: async (view: SnapshotView) => statusOf(view, await view.progress()),
      parts: (view: SnapshotView) => view.progress(),
    },
    SnapshotPart: {
      authority: ({ authority }: PartSummary, _args: unknown, context: RequestContext) =>
        readAuthority(context, authority),
      records: ({ records, hash }: PartSummary) => (hash === null ? null : records),
      isDone: ({ phase }: PartSummary) => phase === 'DONE',
    },
  } satisfies ResolverMap;
}

/** For `node(id:)`. */
export function snapshotNode({ journal }: { readonly journal: Journal }): NodeLoader {
  return async ({ actor }, name) => (may(actor, 'SNAPSHOT_READ') ? load(journal.table, name) : null);
}

function listed(table: Table) {
  return async (_root: unknown, args: QuerySnapshotsArgs) => {
    const list = listName('snapshots', {});
    const request = pageRequest(args, list);
    const page = await filledPage({
      request,
      matches: null,
      async fetch(after, limit) {
        const found = await listSnapshots(table, { after, limit });
        return found.map(({ item, sortKey }) => ({ item: viewOf(table, item), sortKey }));
      },
    });
    return connectionOf(page, list, request);
  };
}

async function load(table: Table, name: NodeName | null): Promise<SnapshotView | null> {
  if (name?.type !== 'Snapshot' || name.owner !== NETWORK) return null;
  const found = await findSnapshot(table, name.id);
  return found === undefined ? null : viewOf(table, found);
}

function viewOf(table: Table, snapshot: Snapshot): SnapshotView {
  const progress = once(() => partsOfSnapshot(table, snapshot.id));
  return { __typename: 'Snapshot', ...snapshot, globalId: snapshotId(snapshot.id), progress };
}

import type { Command, Decision } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { Write } from '../../platform/table/write.ts';
import { type Call, isStale, notFound, refused, unchanged, versionConflict } from './decisions.ts';
import type { ApiClient } from './domain/api-client.ts';
import { changedFields } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type ClientCall = Call & {
  /** Our own id. Null for what is no client's global id. */
  readonly client: string | null;
  readonly expectedVersion: number | null;
};

export type ClientChange = {
  readonly operation: string;
  readonly event: string;
  readonly call: ClientCall;
  /** What the caller has given, without key and dry run. */
  readonly problems: readonly Problem[];
  readonly change: (client: ApiClient) => ApiClient;
  readonly check?: (client: ApiClient) => readonly Problem[];
};

/** The command that changes a client and all that its tokens are taken for, in one transaction. */
export function clientCommand(asked: ClientChange): Command<Stored<ApiClient>> {
  const { idempotencyKey, dryRun, ...input } = asked.call;
  return {
    operation: asked.operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (input.client === null ? [] : [keys.client(input.client)]),
    decide: ([item]) => {
      const current = stored<ApiClient>(item);
      return current === undefined ? notFound('clientId') : decide(asked, current);
    },
  };
}

function decide(asked: ClientChange, current: Stored<ApiClient>): Decision<Stored<ApiClient>> {
  const before = current.value;
  const record = { id: nodeId('ApiClient', before.id), version: current.version };
  const found = { state: current, record };
  if (isStale(asked.call.expectedVersion, current.version)) return versionConflict(found);
  if (asked.problems.length > 0) return refused(asked.problems, found);
  const after = asked.change(before);
  const fields = changedFields(before, after);
  if (fields.length === 0) return unchanged(found);
  const problems = asked.check?.(after) ?? [];
  if (problems.length > 0) return refused(problems, found);

  const state = { value: after, version: current.version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.client(after.id),
        event: { type: asked.event, fields },
      },
    ],
    writes: [{ kind: 'ADVANCE', item: items.client(after, state.version) }, ...identityWrites(before, after)],
  };
}

/** Identities follow their client, whose version guards them: only a new one could meet a stranger's. */
function identityWrites(before: ApiClient, after: ApiClient): readonly Write[] {
  const known = new Set(before.appClients.map(({ clientId }) => clientId));
  const kept = new Set(after.appClients.map(({ clientId }) => clientId));
  const written = after.appClients.map(({ clientId }) => (known.has(clientId) ? 'PUT' : 'CREATE'));
  return [
    { kind: 'PUT', item: items.clientStanding(after) },
    ...items.identitiesOf(after).map((item, index): Write => ({ kind: written[index] ?? 'CREATE', item })),
    ...[...known]
      .filter((clientId) => !kept.has(clientId))
      .map((id): Write => ({ kind: 'DELETE', key: keys.identity(id) })),
  ];
}

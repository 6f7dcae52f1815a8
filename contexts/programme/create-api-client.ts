import { MAY_DO, type Permission, PERMISSIONS, type SystemKind } from '../../platform/actor/permissions.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { Contention } from '../../platform/journal/outage.ts';
import type { Decision, Request } from '../../platform/journal/perform.ts';
import { type Call, notFound, refused } from './decisions.ts';
import { type ApiClient, checkAuthority, checkLabel, checkScopes } from './domain/api-client.ts';
import { type ClientDeps, performWithSecret, type PerformedWithSecret } from './issue-secret.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, type Stored } from './store.ts';

const OPERATION = 'createApiClient';

export type CreateApiClient = Call & {
  /** Absent: a record system. */
  readonly kind?: SystemKind;
  /** `UNREADABLE` for what is no authority's global id; null if none is given. */
  readonly authority: OwnerId | 'UNREADABLE' | null;
  readonly label: string;
  readonly scopes: readonly Permission[];
};

/** A new client of an authority or of the evaluators, with its first secret. */
export function createApiClient(
  deps: ClientDeps,
  request: Request,
  call: CreateApiClient,
): Promise<PerformedWithSecret> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority, kind = 'AUTHORITY_SYSTEM', label } = input;
  const id = deps.journal.nextId();
  return performWithSecret(deps, request, {
    label,
    dryRun,
    command: (clientId) => ({
      operation: OPERATION,
      idempotencyKey,
      dryRun,
      input,
      reads: () => (authority === null || authority === 'UNREADABLE' ? [] : [keys.authority(authority)]),
      decide: ([known]) => {
        if (authority === 'UNREADABLE') return notFound('authorityId');
        const own = [...checkLabel(label), ...checkScopes(input.scopes, MAY_DO[kind])];
        const problems = [...checkAuthority(kind, authority), ...own];
        if (authority !== null && known === undefined) return notFound('authorityId');
        if (problems.length > 0) return refused(problems);
        if (clientId === null) throw new Contention(OPERATION);
        const at = request.now.toISOString();
        const appClients = [{ clientId, createdAt: at, validUntil: null }];
        const scopes = inOrder(input.scopes);
        return created({ id, label, authority, scopes, status: 'ACTIVE', appClients, createdAt: at, rotatedAt: null });
      },
    }),
  });
}

function created(client: ApiClient): Decision<Stored<ApiClient>> {
  return {
    kind: 'CHANGED',
    problems: [],
    state: { value: client, version: 1 },
    changes: [
      {
        record: { id: nodeId('ApiClient', client.id), version: 1 },
        partition: history.client(client.id),
        event: { type: 'API_CLIENT_CREATED', fields: ['label', 'authority', 'scopes', 'secrets'] },
      },
    ],
    writes: [items.client(client, 1), items.clientStanding(client), ...items.identitiesOf(client)].map((item) => ({
      kind: 'CREATE',
      item,
    })),
  };
}

/** Each once, in the order of the list of permissions, so that the same scopes are the same value. */
export function inOrder(scopes: readonly Permission[]): readonly Permission[] {
  return PERMISSIONS.filter((permission) => scopes.includes(permission));
}

import type { Permission } from '../../../platform/actor/permissions.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Identity } from './identity.ts';

/** What the identity provider knows: one id and one secret, which we never hold. Instants are ISO 8601, UTC. */
export type AppClient = {
  readonly clientId: string;
  readonly createdAt: string;
  /** Null for the one in use; the others are in their days of grace. */
  readonly validUntil: string | null;
};

/** A system of an authority that calls us. It keeps its id, authority and scopes through any number of secrets. */
export type ApiClient = {
  readonly id: string;
  readonly label: string;
  readonly authority: OwnerId;
  readonly scopes: readonly Permission[];
  readonly status: 'ACTIVE' | 'SUSPENDED';
  /** Oldest first: the last is the one in use. */
  readonly appClients: readonly AppClient[];
  readonly createdAt: string;
  /** When its secret was last rotated. Null if never. */
  readonly rotatedAt: string | null;
};

/** What a token of one of its app clients is taken for. */
export function identityOf(client: ApiClient, appClient: AppClient): Identity {
  return {
    of: 'CLIENT',
    id: client.id,
    kind: 'AUTHORITY_SYSTEM',
    authority: client.authority,
    scopes: client.scopes,
    status: client.status,
    validUntil: appClient.validUntil,
  };
}

import type { Permission, SystemKind } from '../../../platform/actor/permissions.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Identity } from './identity.ts';
import { problem } from './rules.ts';

/** What the identity provider knows: one id and one secret, which we never hold. Instants are ISO 8601, UTC. */
export type AppClient = {
  readonly clientId: string;
  readonly createdAt: string;
  /** Null for the one in use; the others are in their days of grace. */
  readonly validUntil: string | null;
};

/** A system of an authority or of the evaluators that calls us. It keeps its id, authority and scopes through any number of secrets. */
export type ApiClient = {
  readonly id: string;
  readonly label: string;
  /** Null for a system of the evaluators. */
  readonly authority: OwnerId | null;
  readonly scopes: readonly Permission[];
  readonly status: 'ACTIVE' | 'SUSPENDED';
  /** Oldest first: the last is the one in use. */
  readonly appClients: readonly AppClient[];
  readonly createdAt: string;
  /** When its secret was last rotated. Null if never. */
  readonly rotatedAt: string | null;
  /** Points a minute that each of its app clients may spend. Absent: as configured for everybody. */
  readonly allowance?: number;
};

/** It acts for one authority, or reads for the evaluators what everybody may who reads releases. */
export function kindOfClient({ authority }: Pick<ApiClient, 'authority'>): SystemKind {
  return authority === null ? 'EVALUATOR_SYSTEM' : 'AUTHORITY_SYSTEM';
}

/** What a token of one of its app clients is taken for. */
export function identityOf(client: ApiClient, appClient: Pick<AppClient, 'validUntil'>): Identity {
  return {
    of: 'CLIENT',
    id: client.id,
    kind: kindOfClient(client),
    authority: client.authority,
    scopes: client.scopes,
    status: client.status,
    validUntil: appClient.validUntil,
    ...(client.allowance !== undefined && { allowance: client.allowance }),
  };
}

const LABEL = /^[A-Za-z0-9][A-Za-z0-9 -]{0,39}$/;
const MOST_GRACE_DAYS = 30;
/** The one in use and those in their days of grace: more are a sign of a loop, and would not fit one transaction. */
const MOST_SECRETS = 5;

export function checkLabel(label: string): readonly Problem[] {
  return LABEL.test(label) ? [] : [problem('G12', 'input', 'label')];
}

/** Whether a kind of system is given what it acts for. */
export function checkAuthority(kind: SystemKind, authority: ApiClient['authority']): readonly Problem[] {
  return kindOfClient({ authority }) === kind ? [] : [problem('G28', 'input', 'authorityId')];
}

/** `most` is what any system of its kind may do. */
export function checkScopes(scopes: readonly Permission[], most: readonly Permission[]): readonly Problem[] {
  return scopes.flatMap((scope, index) => (most.includes(scope) ? [] : [problem('G13', 'input', 'scopes', index)]));
}

export function checkGrace(graceDays: number): readonly Problem[] {
  return graceDays >= 0 && graceDays <= MOST_GRACE_DAYS ? [] : [problem('G14', 'input', 'graceDays')];
}

/** Instants, ISO 8601 in UTC as `toISOString` writes them. */
export type Rotation = { readonly clientId: string; readonly at: string; readonly graceEndsAt: string };

/** With a new secret in use; the old ones end when the grace does, if not before, and those that have ended go. */
export function rotated(client: ApiClient, { clientId, at, graceEndsAt }: Rotation): ApiClient {
  const old = client.appClients
    .map((appClient) => ({ ...appClient, validUntil: earlier(appClient.validUntil, graceEndsAt) }))
    .filter(({ validUntil }) => validUntil > at);
  return { ...client, rotatedAt: at, appClients: [...old, { clientId, createdAt: at, validUntil: null }] };
}

export function checkSecrets({ appClients }: ApiClient): readonly Problem[] {
  return appClients.length <= MOST_SECRETS ? [] : [problem('G15', 'input', 'clientId')];
}

function earlier(one: string | null, other: string): string {
  return one !== null && one < other ? one : other;
}

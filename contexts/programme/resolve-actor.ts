import type { Actor } from '../../platform/actor/actor.ts';
import { permissionsOf } from '../../platform/actor/permissions.ts';
import { networkScope, scopeOf } from '../../platform/actor/scope.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Table } from '../../platform/table/table.ts';
import { type BriefMemory, rememberBriefly } from './brief-memory.ts';
import { type Bearer, type Identity, MACHINE, type RefusalReason, whyRefused } from './domain/identity.ts';
import { isSubject } from './domain/person.ts';
import { keys, stored } from './store.ts';

/** Of a token that has been verified. A machine's token carries its client id as its subject too. */
export type TokenClaims = {
  readonly sub: string;
  readonly client_id: string;
  /** Epoch seconds at which a person signed in: a token that was renewed has that of the first (OpenID Connect Core 2). */
  readonly auth_time?: number;
};

/** Null: not one that may come in. Why is for our own log; the bearer is told the same in every case. */
export type ResolveActor = (claims: TokenClaims) => Promise<Actor | null>;

export type ActorResolutionDeps = {
  readonly table: Table;
  readonly clock: Clock;
  readonly noteRefusal?: (reason: RefusalReason) => void;
};

/** What the registry says, by subject. */
export type Identities = BriefMemory<Identity | undefined>;

export function rememberIdentities({ table, clock }: ActorResolutionDeps): Identities {
  return rememberBriefly(
    async (subject: string) => stored<Identity>(await table.get(keys.identity(subject)))?.value,
    // Who is unknown may be registered the next moment, and comes too seldom to be worth remembering.
    { clock, worthKeeping: (identity) => identity !== undefined },
  );
}

type Shared = {
  readonly identityOf?: Identities;
  /** Told what each actor was made from. */
  readonly noteMade?: (actor: Actor, identity: Identity, bearer: Bearer) => void;
};

/** One read of the registry, remembered for at most thirty seconds. Its end of validity is looked at every time. */
export function createActorResolution(
  { table, clock, noteRefusal }: ActorResolutionDeps,
  { identityOf = rememberIdentities({ table, clock }), noteMade }: Shared = {},
): ResolveActor {
  return async (claims) => {
    const identity = isSubject(claims.sub) ? await identityOf(claims.sub) : undefined;
    const bearer = bearerOf(claims);
    const reason = whyRefused(identity, bearer, clock.now().toISOString());
    if (identity === undefined || reason !== null) {
      noteRefusal?.(reason ?? 'UNKNOWN');
      return null;
    }
    const actor = actorOf(identity, claims);
    noteMade?.(actor, identity, bearer);
    return actor;
  };
}

/** An API client that something was begun for, and the name of the token by which it was. */
export type BegunFor = { readonly id: string; readonly subject: string };

/** What may go on for a client, whichever of its secrets has ended since: by its standing now. Null: nothing. */
export function createClientResolution({ table, clock }: ActorResolutionDeps) {
  return async ({ id, subject }: BegunFor): Promise<Actor | null> => {
    const identity = stored<Identity>(await table.get(keys.clientStanding(id)))?.value;
    const isRefused = whyRefused(identity, MACHINE, clock.now().toISOString()) !== null;
    return identity === undefined || isRefused ? null : actorOf(identity, { sub: subject, client_id: subject });
  };
}

function bearerOf({ sub, client_id: client, auth_time: signedInAt }: TokenClaims): Bearer {
  return sub === client ? MACHINE : { of: 'PERSON', signedInAt: instantOf(signedInAt) };
}

/** Null for what is no instant either. */
function instantOf(epochSeconds = NaN): string | null {
  const instant = new Date(epochSeconds * 1_000);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

function actorOf(identity: Identity, { sub, client_id: client }: TokenClaims): Actor {
  const { kind, id, authority, scopes } = identity;
  const scope = authority === null ? networkScope : scopeOf(authority);
  const permissions = permissionsOf(kind, scopes);
  return { kind, id, subject: sub, authority, permissions, scope, ...(client !== sub && { client }) };
}

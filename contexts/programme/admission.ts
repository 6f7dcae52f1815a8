import type { Actor } from '../../platform/actor/actor.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Shared, Taken, TakePoints, Window } from '../../platform/allowance/window.ts';
import { type Bearer, type Identity, whyRefused } from './domain/identity.ts';
import {
  type ActorResolutionDeps,
  createActorResolution,
  rememberIdentities,
  type ResolveActor,
} from './resolve-actor.ts';
import { type AuthorityAllowance, keys } from './store.ts';

/** What came of charging an actor for an operation. */
export type Charge =
  | ({ readonly kind: 'CHARGED'; readonly authority: Window | null } & Window)
  /** The actor's own allowance, or what is left of the one that all of its authority share. */
  | ({ readonly kind: 'EXHAUSTED'; readonly of: 'CLIENT' | 'AUTHORITY'; readonly authority: Window | null } & Window)
  /** Suspended, ended or gone since the actor was resolved. */
  | { readonly kind: 'REFUSED' }
  /** The registry now says something else of the actor: resolve it again. */
  | { readonly kind: 'CHANGED' };

export type Admission = {
  /** Who a token is taken for: as remembered, so nothing may leave before `charge` has agreed. */
  readonly resolveActor: ResolveActor;
  /** Charges an actor that was resolved here, and looks at what the registry says of it now: one call. */
  readonly charge: (actor: Actor, points: number) => Promise<Charge>;
  /** Whether the last charge of this actor went through, so that work may begin beside the next one. */
  readonly isExpectedToPass: (actor: Actor) => boolean;
};

export type AdmissionDeps = ActorResolutionDeps & {
  readonly takePoints: TakePoints;
  /** Points a minute of whoever has no allowance of their own. */
  readonly usualAllowance: number;
  /** Points a minute of an authority that has no allowance of its own. */
  readonly usualAuthorityAllowance: number;
};

/** Lets in, and charges, whoever a token was issued to. */
export function createAdmission(deps: AdmissionDeps): Admission {
  const { clock, takePoints, usualAllowance, usualAuthorityAllowance, noteRefusal } = deps;
  const identities = rememberIdentities(deps);
  const madeFrom = new WeakMap<Actor, { readonly identity: Identity; readonly bearer: Bearer }>();
  const turnedAway = new Set<string>();

  function noteTurnedAway(subject: string): void {
    if (turnedAway.size >= MOST_TURNED_AWAY) turnedAway.clear();
    turnedAway.add(subject);
  }

  function refuse(subject: string, reason: Parameters<NonNullable<typeof noteRefusal>>[0]): Charge {
    identities.forget(subject);
    noteRefusal?.(reason);
    return { kind: 'REFUSED' };
  }

  /** Those who work for the programme share with nobody. */
  function sharedBy(authority: OwnerId | null): Shared | null {
    if (authority === null) return null;
    return {
      key: keys.authorityAllowance(authority),
      allowanceOf: (body) => (body as AuthorityAllowance | undefined)?.allowance ?? usualAuthorityAllowance,
    };
  }

  return {
    resolveActor: createActorResolution(deps, {
      identityOf: identities,
      noteMade: (actor, identity, bearer) => void madeFrom.set(actor, { identity, bearer }),
    }),

    async charge(actor, points) {
      const { subject } = actor;
      const made = madeFrom.get(actor);
      if (made === undefined) throw new Error('An actor is charged that was not resolved here.');
      const { identity: before, bearer } = made;
      const now = clock.now();
      const taken = await takePoints(keys.identity(subject), {
        points,
        now,
        allowanceOf: (body) => (body as Identity).allowance ?? usualAllowance,
        shared: sharedBy(before.authority),
      });
      if (taken.kind === 'MISSING') return refuse(subject, 'UNKNOWN');
      const identity = taken.body as Identity;
      const reason = whyRefused(identity, bearer, now.toISOString());
      if (reason !== null) return refuse(subject, reason);

      identities.keep(subject, identity);
      if (JSON.stringify(identity) !== JSON.stringify(before)) return { kind: 'CHANGED' };
      if (taken.kind === 'EXHAUSTED') noteTurnedAway(subject);
      else turnedAway.delete(subject);
      return chargeFrom(taken);
    },

    isExpectedToPass: ({ subject }) => !turnedAway.has(subject),
  };
}

function chargeFrom(taken: Exclude<Taken, { readonly kind: 'MISSING' }>): Charge {
  const { allowance, remaining, endsAt, shared: authority } = taken;
  const left = { allowance, remaining, endsAt, authority };
  if (taken.kind === 'TAKEN') return { kind: 'CHARGED', ...left };
  return { kind: 'EXHAUSTED', of: taken.of === 'OWN' ? 'CLIENT' : 'AUTHORITY', ...left };
}

/** Forgetting one costs a read that is thrown away. */
const MOST_TURNED_AWAY = 1_000;

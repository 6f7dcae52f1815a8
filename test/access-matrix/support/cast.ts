import type { User } from '../../../local/identity/user.ts';
import { type ActorKind, MAY_DO, type Permission } from '../../../platform/actor/permissions.ts';
import type { AUTHORITY } from '../../support/two-authorities.ts';

export type Home = keyof typeof AUTHORITY;

/** Somebody who asks. The records of the matrix are of `nearby`, and again of `faraway`. */
export type Actor = {
  readonly name: string;
  readonly user: User;
  readonly kind: ActorKind;
  /** Null for people. */
  readonly scopes: readonly Permission[] | null;
  /** Null for those who work for the programme as a whole. */
  readonly home: Home | null;
  /** What a break-glass grant lets them look at, of their home. Null for whoever asks without one. */
  readonly look: 'ONE_RECORD' | 'ALL_RECORDS' | null;
};

/** Held whatever the scopes. */
const ALWAYS: readonly string[] = ['SIGNED_IN', 'PROGRAMME_READ'] satisfies readonly Permission[];

export const SCOPES: readonly Permission[] = MAY_DO.AUTHORITY_SYSTEM.filter((scope) => !ALWAYS.includes(scope));

/** Of the programme, each under a grant of their own: they are held to what was granted, and to nothing of what else they may. */
export const LOOKERS: readonly Actor[] = [
  { ...person('look-at-a-record', 'PROGRAMME_STAFF', 'faraway'), look: 'ONE_RECORD' },
  { ...person('look-at-an-authority', 'PROGRAMME_STAFF', 'faraway'), look: 'ALL_RECORDS' },
];

/** Each kind of actor with all that it may have; a system narrowed to each scope, and to none; another authority's. */
export const ACTORS: readonly Actor[] = [
  system('system', SCOPES, 'nearby'),
  ...SCOPES.map((scope) => system(`system-with-${scope.toLowerCase().replaceAll('_', '-')}`, [scope], 'nearby')),
  system('system-without-scopes', [], 'nearby'),
  system('system-elsewhere', SCOPES, 'faraway'),
  person('practice-lead', 'PRACTICE_LEAD', 'nearby'),
  person('practice-lead-elsewhere', 'PRACTICE_LEAD', 'faraway'),
  person('evaluator', 'EVALUATOR', null),
  evaluatorSystem('evaluator-system', MAY_DO.EVALUATOR_SYSTEM),
  evaluatorSystem('evaluator-system-without-scopes', []),
  person('programme-staff', 'PROGRAMME_STAFF', null),
  person('programme-administrator', 'PROGRAMME_ADMINISTRATOR', null),
  ...LOOKERS,
];

/** Who had access once: a client that is suspended before the matrix is run, and a person who is removed. */
export const SUSPENDED = system('suspended-system', SCOPES, 'nearby');
export const REMOVED = person('removed-administrator', 'PROGRAMME_ADMINISTRATOR', null);

export const EVERYBODY: readonly Actor[] = [...ACTORS, SUSPENDED, REMOVED];

export function actorNamed(name: string): Actor {
  const actor = EVERYBODY.find((one) => one.name === name);
  if (actor === undefined) throw new Error(`Nobody in the cast is called ${name}.`);
  return actor;
}

/** Whether this actor's scopes leave it a permission that its kind has. */
export function isLeftTo({ scopes }: Actor, permission: string): boolean {
  return scopes === null || ALWAYS.includes(permission) || scopes.some((scope) => scope === permission);
}

function system(name: string, scopes: readonly Permission[], home: Home): Actor {
  const user: User = { kind: 'machine', clientId: `sandbox-${name}`, label: name };
  return { name, user, kind: 'AUTHORITY_SYSTEM', scopes, home, look: null };
}

/** Of the evaluators: bound to no authority. */
function evaluatorSystem(name: string, scopes: readonly Permission[]): Actor {
  const user: User = { kind: 'machine', clientId: `sandbox-${name}`, label: name };
  return { name, user, kind: 'EVALUATOR_SYSTEM', scopes, home: null, look: null };
}

function person(name: string, kind: ActorKind, home: Home | null): Actor {
  return { name, user: { kind: 'person', subject: name, label: name }, kind, scopes: null, home, look: null };
}

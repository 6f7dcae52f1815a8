import type { Actor } from '../../platform/actor/actor.ts';
import { type ActorKind, permissionsOf } from '../../platform/actor/permissions.ts';
import { networkScope, type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { newUlid } from '../../platform/ids.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { immediately, numberEntries } from '../../platform/seeding/number-entries.ts';
import { tableInMemory } from '../../platform/seeding/table-in-memory.ts';
import type { AttributeMap } from '../../platform/table/item.ts';
import type { Table } from '../../platform/table/table.ts';
import { isPeopleStep, type PeopleStep, tellPeopleStep } from './seed/people-verbs.ts';
import { type PracticeStep, tellStep, type Told } from './seed/verbs.ts';

export type { LoopContent } from './domain/content.ts';
export type { Plan, Study } from './domain/cycle.ts';
export type { Figure } from './domain/figure.ts';
export type { PeopleStep, PracticeStep };
export type SeededStep = PracticeStep | PeopleStep;

/** Somebody of the story. `authority`: null for the programme. */
export type SeededActor = {
  readonly kind: ActorKind;
  readonly id: string;
  readonly subject: string;
  readonly authority: OwnerId | null;
};

export type LearningSeed = {
  /** The same seed and steps give the same items to the byte. */
  readonly seed: string;
  /** By the names by which steps call them. */
  readonly actors: ReadonlyMap<string, SeededActor>;
  /** By their instants, earliest first. */
  readonly steps: readonly SeededStep[];
};

/**
 * Practice as the table holds it once the use cases were told every step: with events, audit and notices, and without a
 * number in the chains. No idempotency records, as if they had expired.
 *
 * @throws Error when a step is refused.
 */
export async function tellLearning(given: LearningSeed): Promise<readonly AttributeMap[]> {
  const table = tableInMemory([]);
  await tellSteps(table, given);
  return table.items().filter(({ ttl }) => ttl === undefined);
}

/** Tells the use cases every step, one after the other. */
export async function tellSteps(table: Table, { seed, actors, steps }: LearningSeed): Promise<void> {
  const told: Told = { practices: new Map(), harms: new Map(), records: new Map() };
  for (const step of steps) {
    const actor = actors.get(step.by);
    if (actor === undefined) throw new Error(`There is no ${step.by} in the story of ${step.of}.`);
    // By the step, so that another story changes the ids of none.
    const { float } = seededRandom(`${seed}/${step.of}/${step.verb}/${step.at.toISOString()}/${step.by}`);
    const nextId = (): string => newUlid(step.at, float);
    const deps = { journal: { table, pause: immediately, nextId, hashKey: seed } };
    const request = { id: nextId(), actor: actorOf(actor), now: step.at };
    if (isPeopleStep(step)) await tellPeopleStep(deps, request, { step, records: told.records });
    else await tellStep(deps, request, { step, told });
  }
}

/** The same once the sequencer has numbered both chains of each owner, on from their heads, which are among what is given back. */
export async function numberLearning(
  told: readonly AttributeMap[],
  heads: readonly AttributeMap[],
  actors: LearningSeed['actors'],
): Promise<readonly AttributeMap[]> {
  const table = tableInMemory([...told, ...heads]);
  const owners = new Set([...actors.values()].flatMap(({ authority }) => authority ?? []));
  await numberEntries(table, [networkScope, ...[...owners].map(scopeOf)]);
  return table.items();
}

function actorOf({ authority, ...person }: SeededActor): Actor {
  const scope = authority === null ? networkScope : scopeOf(authority);
  return { ...person, authority, permissions: permissionsOf(person.kind, null), scope };
}

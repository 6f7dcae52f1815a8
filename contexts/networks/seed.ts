import type { Actor } from '../../platform/actor/actor.ts';
import { permissionsOf } from '../../platform/actor/permissions.ts';
import { type OwnerId, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { newUlid } from '../../platform/ids.ts';
import { headKey, headOf } from '../../platform/journal/sequencing/chain.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { immediately, numberEntries } from '../../platform/seeding/number-entries.ts';
import { tableInMemory } from '../../platform/seeding/table-in-memory.ts';
import type { AttributeMap } from '../../platform/table/item.ts';
import type { Table } from '../../platform/table/table.ts';
import type { FamilyMeetings } from '../conferences/index.ts';
import { createBudgetFollower } from './budget-follower.ts';
import { type SeededStep, tellStep } from './seed/verbs.ts';
import { cursorWrite } from './store.ts';

export type { PackageRequest } from './domain/package.ts';
export type { Line } from './domain/line.ts';
export { pence, type Pence } from './domain/pence.ts';
export type { SeededStep };

export type NetworksSeed = {
  readonly authority: OwnerId;
  /** The API client that tells it. */
  readonly client: { readonly id: string; readonly subject: string };
  /** The same seed and steps give the same items to the byte. */
  readonly seed: string;
  /** What packages may name as the meeting that asked for them. */
  readonly meetings: FamilyMeetings;
  /** By their instants, earliest first. */
  readonly steps: readonly SeededStep[];
};

/**
 * An authority's packages as the table holds them once the use cases were told every step, the sequencer has numbered
 * both chains onwards from `heads`, and the budget has followed: for loading a sandbox in bulk. No idempotency records,
 * as if they had expired. The heads are among what is given back, as they stand then.
 *
 * @throws Error when a step is refused.
 */
export async function seedNetworks(
  given: NetworksSeed,
  heads: readonly AttributeMap[],
): Promise<readonly AttributeMap[]> {
  const table = tableInMemory(heads);
  const scope = scopeOf(given.authority);
  await tellSteps(table, given);
  await followFromHead(table, scope);
  await numberEntries(table, [scope]);
  await createBudgetFollower({ table, pause: immediately }).follow(scope);
  return table.items().filter(({ ttl }) => ttl === undefined);
}

/** Tells the use cases every step, one after the other. */
export async function tellSteps(table: Table, given: NetworksSeed): Promise<void> {
  const { authority, client, meetings, steps } = given;
  const scope = scopeOf(authority);
  const kind = 'AUTHORITY_SYSTEM';
  const actor: Actor = { ...client, kind, authority: scope.owner, permissions: permissionsOf(kind, null), scope };
  const random = seededRandom(given.seed);
  const packages = new Map<string, string>();
  let now = new Date(0);
  const nextId = (): string => newUlid(now, random.float);
  const deps = { journal: { table, pause: immediately, nextId, hashKey: given.seed }, meetings };

  for (const step of steps) {
    now = step.at;
    const { of = '' } = step;
    const record = await tellStep(deps, { id: nextId(), actor, now }, { step, packageId: packages.get(of) });
    if (step.verb === 'requestPackage') packages.set(of, record);
  }
}

/** Nothing before the packages is of any budget: so it counts as followed. */
async function followFromHead(table: Table, scope: Scope): Promise<void> {
  const { sequence } = headOf(await table.get(headKey(scope, 'FEED')));
  if (sequence > 0) await table.write([cursorWrite(scope, { sequence, version: 1 })]);
}

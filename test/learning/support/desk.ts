import { beforeEach } from '@jest/globals';
import type { LearningDeps } from '../../../contexts/learning/index.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { type ActorKind, permissionsOf } from '../../../platform/actor/permissions.ts';
import { networkScope, type OwnerId, parseOwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { newUlid } from '../../../platform/ids.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { actFor, actingFor } from '../../../platform/table/fenced-acting.ts';
import { fencedTable } from '../../../platform/table/fenced-table.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import type { TestEngine } from '../../support/engine.ts';
import { requireNamed } from '../../support/rule-fields.ts';

type Common = { readonly idempotencyKey: string; readonly dryRun: boolean; readonly expectedVersion: number | null };
type UseCase<Call, State> = (deps: LearningDeps, request: Request, call: Call) => Promise<Performed<State>>;

/** Several authorities and the programme, each behind the fence as a request meets it, on a clock that goes on. */
export type Desk = {
  readonly table: Table;
  /** The same without a fence, as functions with roles of their own reach it. */
  readonly whole: Table;
  /** Does something as a request of this actor's, with a key of its own. */
  readonly tell: <Call, State>(
    actor: Actor,
    useCase: UseCase<Call, State>,
    input: Omit<Call, keyof Common> & Partial<Common>,
  ) => Promise<Performed<State>>;
  /** Reads as this actor. */
  readonly as: <T>(actor: Actor, work: () => Promise<T>) => Promise<T>;
  readonly today: () => string;
  /** The instant of the last call: ISO 8601, UTC. */
  readonly now: () => string;
  /** So many days go by. */
  readonly passTime: (days: number) => void;
};

const BEGIN = Date.parse('2026-06-01T09:00:00.000Z');
const SECOND = 1_000;
const DAY = 86_400_000;

export function useDesk(engine: TestEngine): Desk {
  let deps: LearningDeps | undefined;
  let whole: Table | undefined;
  let calls = 0;
  let passed = 0;
  const now = (): Date => new Date(BEGIN + calls * SECOND + passed * DAY);

  beforeEach(async () => {
    passed = 0;
    const { client } = engine;
    const tableName = await engine.freshTable();
    const pause = (): Promise<void> => Promise.resolve();
    const table = fencedTable({ clientFor: () => client, referenceClient: client, actingFor, tableName, pause });
    whole = openTable(client, tableName, pause);
    const { float } = seededRandom('learning');
    deps = { journal: { table, pause, nextId: () => newUlid(now(), float), hashKey: 'x'.repeat(32) } };
  });

  function open(): LearningDeps {
    if (deps === undefined) throw new Error('There is a table only inside tests.');
    return deps;
  }

  return {
    get table() {
      return open().journal.table;
    },
    get whole() {
      if (whole === undefined) throw new Error('There is a table only inside tests.');
      return whole;
    },
    async tell(actor, useCase, input) {
      calls += 1;
      const request = { id: `request-${String(calls)}`, actor, now: now() };
      const call = { idempotencyKey: `key-of-desk-${String(calls)}`, dryRun: false, expectedVersion: null, ...input };
      const performed = await actFor(actor.scope.owner, () => useCase(open(), request, call as never));
      requireNamed(performed.outcome.problems);
      return performed;
    },
    as: (actor, work) => actFor(actor.scope.owner, work),
    passTime(days) {
      passed += days;
    },
    now: () => now().toISOString(),
    today: () => now().toISOString().slice(0, 'yyyy-mm-dd'.length),
  };
}

export function leadOf(digit: number): Actor {
  const authority = parseOwnerId(`A000000${String(digit)}`);
  if (authority === null) throw new Error('An authority has one digit here.');
  return person('PRACTICE_LEAD', `LEAD${String(digit)}`, authority);
}

export const MODERATOR = person('PROGRAMME_STAFF', 'STAFF');

function person(kind: ActorKind, name: string, authority: OwnerId | null = null): Actor {
  const scope = authority === null ? networkScope : scopeOf(authority);
  const id = `01${name}`.padEnd(26, '0');
  return { kind, id, subject: name.toLowerCase(), authority, permissions: permissionsOf(kind, null), scope };
}

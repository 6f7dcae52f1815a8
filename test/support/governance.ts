import { beforeEach } from '@jest/globals';
import type { GovernanceDeps } from '../../contexts/governance/index.ts';
import type { Actor } from '../../platform/actor/actor.ts';
import { type ActorKind, permissionsOf } from '../../platform/actor/permissions.ts';
import { networkScope, type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { fixedClock } from '../../platform/clock.ts';
import { seededIds } from '../../platform/ids.ts';
import type { Request } from '../../platform/journal/perform.ts';
import { actFor, actingFor } from '../../platform/table/fenced-acting.ts';
import { fencedTable } from '../../platform/table/fenced-table.ts';
import type { TestEngine } from './engine.ts';
import { AUTHORITY, twoAuthorities } from './two-authorities.ts';

export const NOW = new Date('2026-06-10T09:00:00.000Z');

/** Two authorities and nothing shared, behind the fence, as a request meets it. */
export type Governance = {
  readonly deps: GovernanceDeps;
  /** Does something as a request of this actor's. */
  readonly by: <T>(actor: Actor, work: (request: Request) => Promise<T>, at?: Date) => Promise<T>;
};

export function useGovernance(engine: TestEngine): Governance {
  let deps: GovernanceDeps | undefined;
  let requests = 0;

  beforeEach(async () => {
    const { client } = engine;
    const tableName = await engine.freshTable();
    const pause = (): Promise<void> => Promise.resolve();
    await twoAuthorities.load({
      client,
      tableName,
      seed: 'governance',
      conferencesPerAuthority: 0,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    const table = fencedTable({ clientFor: () => client, referenceClient: client, actingFor, tableName, pause });
    const ids = seededIds('governance', fixedClock(NOW));
    deps = { journal: { table, pause, nextId: () => ids.next(), hashKey: 'x'.repeat(32) } };
  });

  return {
    get deps() {
      if (deps === undefined) throw new Error('There is a table only inside tests.');
      return deps;
    },
    by(actor, work, now = NOW) {
      requests += 1;
      const request = { id: `request-${String(requests)}`, actor, now };
      return actFor(actor.scope.owner, () => work(request));
    },
  };
}

export const ACTORS = {
  administrator: person('PROGRAMME_ADMINISTRATOR', 'ADMN'),
  otherAdministrator: person('PROGRAMME_ADMINISTRATOR', 'ADM2'),
  staff: person('PROGRAMME_STAFF', 'STAF'),
  lead: person('PRACTICE_LEAD', 'LEAD', AUTHORITY.nearby),
  farawayLead: person('PRACTICE_LEAD', 'LED2', AUTHORITY.faraway),
} as const;

function person(kind: ActorKind, name: string, authority: OwnerId | null = null): Actor {
  const scope = authority === null ? networkScope : scopeOf(authority);
  const id = `01${name}00000000000000000000`;
  return { kind, id, subject: name.toLowerCase(), authority, permissions: permissionsOf(kind, null), scope };
}

let calls = 0;

/** A call with a key of its own. */
export function call() {
  calls += 1;
  return { idempotencyKey: `key-of-test-${String(calls)}`, dryRun: false, expectedVersion: null } as const;
}

import type { Actor } from '../../../platform/actor/actor.ts';
import { permissionsOf } from '../../../platform/actor/permissions.ts';
import { networkScope, type OwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { seededIds } from '../../../platform/ids.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Programme } from '../domain/programme.ts';
import type { ListedAuthority } from '../domain/roster.ts';
import { importRoster } from '../import-roster.ts';
import type { ClientDeps } from '../issue-secret.ts';
import { type FakeProvider, fakeProvider } from './fake-provider.ts';

export const NOW = new Date('2026-06-10T09:00:00Z');
export const DAY = 86_400_000;

export type TestNetwork = ClientDeps & {
  readonly identityProvider: FakeProvider;
  readonly leftBehind: string[];
};

export function networkOn(table: Table, seed: string): TestNetwork {
  const ids = seededIds(seed, fixedClock(NOW));
  const leftBehind: string[] = [];
  return {
    journal: { table, pause: () => Promise.resolve(), nextId: () => ids.next(), hashKey: 'x'.repeat(32) },
    identityProvider: fakeProvider(),
    leftBehind,
    noteLeftBehind: (clientId) => leftBehind.push(clientId),
  };
}

export const administrator: Actor = {
  kind: 'PROGRAMME_ADMINISTRATOR',
  id: '01ADMN00000000000000000000',
  subject: 'administrator',
  authority: null,
  permissions: permissionsOf('PROGRAMME_ADMINISTRATOR', null),
  scope: networkScope,
};

export function leadOf(authority: OwnerId): Actor {
  const permissions = permissionsOf('PRACTICE_LEAD', null);
  return {
    kind: 'PRACTICE_LEAD',
    id: '01LEAD00000000000000000000',
    subject: 'lead',
    authority,
    permissions,
    scope: scopeOf(authority),
  };
}

let requests = 0;

export function request({ actor = administrator, now = NOW }: { actor?: Actor; now?: Date } = {}): Request {
  requests += 1;
  return { id: `request-${requests}`, actor, now };
}

let calls = 0;

/** A call with a key of its own. */
export function call() {
  calls += 1;
  return { idempotencyKey: `key-of-test-${calls}`, dryRun: false, expectedVersion: null } as const;
}

export const ffcp: Programme = {
  code: 'FFCP',
  name: 'Fictional pathfinder',
  places: 2,
  strands: ['FAMILY_HELP', 'FAMILY_NETWORKS'],
  waves: [
    { code: 'WAVE_1', name: 'Wave 1', arm: 'FFCP_WAVE_1' },
    { code: 'WAVE_2', name: 'Wave 2', arm: 'FFCP_WAVE_2' },
  ],
};

export const fnp: Programme = {
  code: 'FNP',
  name: 'Fictional pilot',
  places: null,
  strands: ['FAMILY_NETWORKS'],
  waves: [{ code: 'ONLY', name: 'Only', arm: 'FNP' }],
};

/** `number` 1 to 9: GSS E0699900n, DfE 99n, Fictional n. */
export function fictional(number: number, memberships: ListedAuthority['memberships'] = []): ListedAuthority {
  return {
    codes: [
      {
        newLaCode: `E0699900${number}`,
        oldLaCode: `99${number}`,
        name: `Fictional ${number}`,
        from: null,
        until: null,
      },
    ],
    region: { code: 'E12999999', name: 'Nowhere', partOf: null },
    statisticalNeighbours: [],
    memberships,
  };
}

export function membership(programme: 'FFCP' | 'FNP', from: string, until: string | null = null) {
  const wave = programme === 'FFCP' ? 'WAVE_1' : 'ONLY';
  return { programme, wave, from: localDate(from), until: until === null ? null : localDate(until) };
}

/** Imports, and gives the ids of the authorities in the order listed. */
export async function importAll(
  network: TestNetwork,
  authorities: readonly ListedAuthority[],
): Promise<readonly OwnerId[]> {
  const roster = { programmes: [ffcp, fnp], authorities };
  const { outcome, state } = await importRoster(network, request(), { ...call(), ...roster });
  if (state === undefined) throw new Error(`The import was refused: ${JSON.stringify(outcome.problems)}`);
  return state.map(({ authority }) => authority.value.id);
}

export function codesOf({
  outcome,
}: {
  readonly outcome: { readonly problems: readonly { readonly code: string }[] };
}) {
  return outcome.problems.map(({ code }) => code);
}

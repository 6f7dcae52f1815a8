import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Authority } from './domain/authority.ts';
import type { ProgrammeWithMembers } from './domain/programme.ts';
import { endMembership } from './end-membership.ts';
import { importRoster } from './import-roster.ts';
import { type RecordMembership, recordMembership } from './record-membership.ts';
import { history, keys, stored } from './store.ts';
import {
  call,
  codesOf,
  fictional,
  ffcp,
  fnp,
  importAll,
  membership,
  networkOn,
  request,
  type TestNetwork,
} from './testing/network.ts';

const engine = useEngine();
let table: Table;
let network: TestNetwork;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'memberships');
});

async function authority(id: OwnerId) {
  return stored<Authority>(await table.get(keys.authority(id)));
}

async function membersOf(code: 'FFCP' | 'FNP') {
  return stored<ProgrammeWithMembers>(await table.get(keys.programme(code)))?.value.members ?? [];
}

function join(id: OwnerId, change: Partial<RecordMembership> = {}) {
  const joined = { ...membership('FFCP', '2024-04-01'), authority: id };
  return recordMembership(network, request(), { ...call(), ...joined, ...change });
}

describe('importing a roster', () => {
  it('creates what is new, and says so of each', async () => {
    const roster = {
      programmes: [ffcp, fnp],
      authorities: [fictional(1), fictional(2, [membership('FFCP', '2023-07-01')])],
    };
    const { outcome, state } = await importRoster(network, request(), { ...call(), ...roster });
    expect([outcome.status, state?.map(({ change }) => change)]).toEqual(['APPLIED', ['CREATED', 'CREATED']]);
    const [, second] = state ?? [];
    expect(await authority(second!.authority.value.id)).toMatchObject({
      version: 1,
      value: { memberships: [{ arm: 'FFCP_WAVE_1' }] },
    });
    expect(await membersOf('FFCP')).toMatchObject([{ authority: second!.authority.value.id }]);
  });

  it('twice writes nothing the second time', async () => {
    const listed = [fictional(1, [membership('FNP', '2023-07-01')]), fictional(2, [membership('FFCP', '2023-07-01')])];
    const ids = await importAll(network, listed);
    const again = { programmes: [ffcp, fnp], authorities: [...listed].reverse() };
    const { outcome, state } = await importRoster(network, request(), { ...call(), ...again });
    expect([outcome.status, state?.map(({ change }) => change)]).toEqual(['UNCHANGED', ['UNCHANGED', 'UNCHANGED']]);
    expect((await authority(ids[0]!))?.version).toBe(1);
  });

  it('knows an authority again by an earlier code, and writes only what changed', async () => {
    const ids = await importAll(network, [fictional(1), fictional(2)]);
    const [old] = fictional(1).codes;
    const renamed = {
      ...fictional(1),
      codes: [
        { ...old!, until: localDate('2026-03-31') },
        { newLaCode: 'E06999009', oldLaCode: '999', name: 'Fictional New', from: localDate('2026-04-01'), until: null },
      ],
    };
    const { state, outcome } = await importRoster(network, request(), {
      ...call(),
      programmes: [],
      authorities: [renamed, fictional(2)],
    });
    expect(state?.map(({ change, authority: { value } }) => [change, value.id])).toEqual([
      ['CHANGED', ids[0]],
      ['UNCHANGED', ids[1]],
    ]);
    expect(outcome.records).toHaveLength(2);
    const [event] = await table.query({ partition: history.authority(ids[0]!), from: 'EVENT#00000002', limit: 1 });
    expect(event?.body).toMatchObject({ type: 'AUTHORITY_CHANGED', fields: ['codes'] });
  });

  it('leaves an end that was recorded meanwhile', async () => {
    const listed = fictional(1, [membership('FNP', '2023-07-01')]);
    const [id] = await importAll(network, [listed]);
    await endMembership(network, request(), {
      ...call(),
      authority: id!,
      programme: 'FNP',
      lastDay: localDate('2025-03-31'),
    });
    const { outcome } = await importRoster(network, request(), { ...call(), programmes: [], authorities: [listed] });
    expect(outcome.status).toBe('UNCHANGED');
  });

  it.each([
    ['a code of another authority', [fictional(1), { ...fictional(2), codes: fictional(1).codes }], ['G6']],
    ['a wave that does not exist', [fictional(1, [{ ...membership('FFCP', '2023-07-01'), wave: 'NONE' }])], ['G7']],
    [
      'pathfinder and pilot at once',
      [fictional(1, [membership('FFCP', '2023-07-01'), membership('FNP', '2024-01-01')])],
      ['G1'],
    ],
    [
      'more members than places',
      [1, 2, 3].map((number) => fictional(number, [membership('FFCP', '2023-07-01')])),
      ['G4'],
    ],
    ['nothing at all', [], ['G21']],
    ['more than forty', Array.from({ length: 41 }, () => fictional(1)), ['G21']],
  ])('refuses %s, and writes nothing', async (_, authorities, codes) => {
    const programmes = authorities.length === 0 ? [] : [ffcp, fnp];
    const performed = await importRoster(network, request(), { ...call(), programmes, authorities });
    expect([performed.outcome.status, codesOf(performed)]).toEqual(['REFUSED', codes]);
    expect(await table.get(keys.directory)).toBeUndefined();
  });

  it('tried out tells what it would do, and writes nothing', async () => {
    const asked = { ...call(), dryRun: true, programmes: [], authorities: [fictional(1)] };
    const { state } = await importRoster(network, request(), asked);
    expect(state?.map(({ change }) => change)).toEqual(['CREATED']);
    expect(await table.get(keys.directory)).toBeUndefined();
  });

  it('twice at once makes no authority twice', async () => {
    const both = await Promise.all([importAll(network, [fictional(1)]), importAll(network, [fictional(1)])]);
    expect(both[0]).toEqual(both[1]);
  });
});

describe('recording a membership', () => {
  it('stands with the authority and with the programme', async () => {
    const [id] = await importAll(network, [fictional(1)]);
    const { outcome, state } = await join(id!);
    expect([outcome.status, state?.version]).toEqual(['APPLIED', 2]);
    expect((await authority(id!))?.value.memberships).toMatchObject([
      { programme: 'FFCP', wave: 'WAVE_1', arm: 'FFCP_WAVE_1' },
    ]);
    expect(await membersOf('FFCP')).toMatchObject([{ authority: id, from: '2024-04-01' }]);
  });

  it('again changes nothing', async () => {
    const [id] = await importAll(network, [fictional(1)]);
    await join(id!);
    expect((await join(id!)).outcome.status).toBe('UNCHANGED');
  });

  it('is refused to a member of the pilot on the same day (G1)', async () => {
    const [id] = await importAll(network, [fictional(1, [membership('FNP', '2023-07-01')])]);
    expect(codesOf(await join(id!))).toEqual(['G1']);
  });

  it('is refused for a wave that the programme does not have (G7)', async () => {
    const [id] = await importAll(network, [fictional(1)]);
    expect(codesOf(await join(id!, { wave: 'NONE' }))).toEqual(['G7']);
  });

  it('is refused for a programme that was not imported (G7)', async () => {
    const [id] = await importAll(network, [fictional(1)]);
    expect(codesOf(await join(id!, { programme: 'FFP_NATIONAL' }))).toEqual(['G7']);
  });

  it('is refused for an authority that does not exist', async () => {
    await importAll(network, [fictional(1)]);
    expect(codesOf(await join('A0000000' as OwnerId))).toEqual(['NOT_FOUND']);
    expect(
      codesOf(
        await recordMembership(network, request(), { ...call(), ...membership('FFCP', '2024-04-01'), authority: null }),
      ),
    ).toEqual(['NOT_FOUND']);
  });

  it('is refused to who has seen another version, who is shown the one there is', async () => {
    const [id] = await importAll(network, [fictional(1)]);
    const performed = await join(id!, { expectedVersion: 2 });
    expect([codesOf(performed), performed.state?.version]).toEqual([['VERSION_CONFLICT'], 1]);
  });

  it('of three at once for two places gives exactly two (G4)', async () => {
    const ids = await importAll(
      network,
      [1, 2, 3].map((number) => fictional(number)),
    );
    const outcomes = await Promise.all(ids.map((id) => join(id)));
    expect(outcomes.map(({ outcome }) => outcome.status).sort()).toEqual(['APPLIED', 'APPLIED', 'REFUSED']);
    expect(await membersOf('FFCP')).toHaveLength(2);
  });
});

describe('ending a membership', () => {
  async function ended(lastDay: string, ...memberships: readonly ReturnType<typeof membership>[]) {
    const [id] = await importAll(network, [fictional(1, memberships)]);
    const performed = await endMembership(network, request(), {
      ...call(),
      authority: id!,
      programme: 'FFCP',
      lastDay: localDate(lastDay),
    });
    return { id: id!, performed };
  }

  it('gives it a last day, with the programme too, and frees the place for the next day', async () => {
    const { id, performed } = await ended('2025-03-31', membership('FFCP', '2023-07-01'));
    expect(performed.outcome.status).toBe('APPLIED');
    expect((await authority(id))?.value.memberships).toMatchObject([{ until: '2025-03-31' }]);
    expect(await membersOf('FFCP')).toMatchObject([{ until: '2025-03-31' }]);
  });

  it('cannot be before it began (G3)', async () => {
    expect(codesOf((await ended('2023-06-30', membership('FFCP', '2023-07-01'))).performed)).toEqual(['G3']);
  });

  it('cannot be of one that there is not (G20)', async () => {
    expect(codesOf((await ended('2025-03-31', membership('FNP', '2023-07-01'))).performed)).toEqual(['G20']);
  });

  it('on the same day again changes nothing', async () => {
    expect((await ended('2025-03-31', membership('FFCP', '2023-07-01', '2025-03-31'))).performed.outcome.status).toBe(
      'UNCHANGED',
    );
  });
});

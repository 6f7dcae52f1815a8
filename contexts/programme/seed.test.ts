import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { defaultConferencePolicy } from './domain/policy.ts';
import { importRoster } from './import-roster.ts';
import { createProfiles } from './profiles.ts';
import { registerPerson } from './register-person.ts';
import { createActorResolution } from './resolve-actor.ts';
import { type ProgrammeSeed, seedProgramme } from './seed.ts';
import { call, codesOf, fictional, ffcp, fnp, membership, networkOn, NOW, request } from './testing/network.ts';

const engine = useEngine();
const authority = 'A0000001' as OwnerId;
const at = NOW.toISOString();
const seed: ProgrammeSeed = {
  programmes: [ffcp, fnp],
  authorities: [
    { ...fictional(1), id: authority, memberships: [{ ...membership('FFCP', '2023-07-01'), arm: 'FFCP_WAVE_1' }] },
    { ...fictional(2), id: 'A0000002' as OwnerId, memberships: [{ ...membership('FNP', '2023-07-01'), arm: 'FNP' }] },
  ],
  policies: [
    { authority, versions: [{ ...defaultConferencePolicy, version: 1, effectiveFrom: localDate('2023-07-01') }] },
  ],
  clients: [
    {
      id: '01CLNT00000000000000000000',
      label: 'Seeded system',
      authority,
      scopes: ['CONFERENCE_READ'],
      status: 'ACTIVE',
      appClients: [{ clientId: 'seeded-system', createdAt: at, validUntil: null }],
      createdAt: at,
      rotatedAt: null,
    },
  ],
  people: [
    {
      id: '01PRSN00000000000000000000',
      subject: 'practice-lead.901',
      kind: 'PRACTICE_LEAD',
      authority,
      status: 'ACTIVE',
      registeredAt: at,
    },
  ],
};

describe('a programme that was loaded in bulk', () => {
  let table: Table;

  beforeEach(async () => {
    table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
    await table.write(seedProgramme(seed).map((item) => ({ kind: 'CREATE', item })));
  });

  it('lets in those whom it lists', async () => {
    const resolveActor = createActorResolution({ table, clock: { now: () => NOW } });
    expect(await resolveActor({ sub: 'seeded-system', client_id: 'seeded-system' })).toMatchObject({ authority });
    expect(await resolveActor({ sub: 'practice-lead.901', client_id: 'graphiql' })).toMatchObject({ authority });
  });

  it('has the profiles that it lists', async () => {
    const profile = await createProfiles({ table, clock: { now: () => NOW } })(authority);
    expect(profile).toMatchObject({ memberships: [{ programme: 'FFCP' }], policies: [{ version: 1 }] });
  });

  it('is as an import of the same would have it', async () => {
    const roster = {
      programmes: seed.programmes,
      authorities: [fictional(1, [membership('FFCP', '2023-07-01')]), fictional(2, [membership('FNP', '2023-07-01')])],
    };
    const { outcome } = await importRoster(networkOn(table, 'seeded'), request(), { ...call(), ...roster });
    expect(outcome.status).toBe('UNCHANGED');
  });

  it('holds its subjects against another registration (G16)', async () => {
    const asked = { subject: 'practice-lead.901', kind: 'EVALUATOR', authority: null } as const;
    expect(codesOf(await registerPerson(networkOn(table, 'seeded'), request(), { ...call(), ...asked }))).toEqual([
      'G16',
    ]);
  });
});

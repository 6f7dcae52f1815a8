import { beforeEach, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import { definitions } from '../../graphql/generated/definitions.ts';
import { type Actor, may } from '../../platform/actor/actor.ts';
import { MAY_DO, permissionsOf } from '../../platform/actor/permissions.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { executableSchema } from '../../platform/graphql/executable-schema.ts';
import { nodeResolvers } from '../../platform/graphql/node-resolvers.ts';
import { problemResolvers } from '../../platform/graphql/problem-resolvers.ts';
import { GENERAL_RULES } from '../../platform/journal/rule.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { readRosterFile } from '../../scripts/roster-file.ts';
import { useEngine } from '../../test/support/engine.ts';
import { createProgramme, PROGRAMME_RULES } from './index.ts';
import {
  administrator,
  fictional,
  importAll,
  leadOf,
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
  network = networkOn(table, 'resolvers');
});

async function ask(source: string, { actor = administrator, input }: { actor?: Actor; input?: object } = {}) {
  const { resolvers, nodes } = createProgramme(network);
  const rules = problemResolvers([GENERAL_RULES, PROGRAMME_RULES]);
  const schema = executableSchema(definitions, [rules, nodeResolvers(nodes), ...resolvers]);
  const asked = request({ actor });
  const contextValue = { ...asked, today: londonDate(asked.now), made: new Map() };
  const { data, errors } = await graphql({ schema, source, contextValue, variableValues: { input } });
  const plain = JSON.parse(JSON.stringify(data ?? null)) as Record<string, Record<string, unknown>> | null;
  return {
    data: plain,
    codes: (errors ?? []).map(({ extensions, message }) => (extensions['code'] as string | undefined) ?? message),
  };
}

let keysUsed = 0;
function key() {
  keysUsed += 1;
  return { idempotencyKey: `resolver-key-${keysUsed}` };
}

const SET_POLICY = `mutation ($input: SetPolicyInput!) { setPolicy(input: $input) {
  status replayed problems { code message path nextStep } policy { id version versions { version targetsByModel { model conferenceDays reviewDays } } inForceOn { version } }
} }`;
const TARGETS = {
  triageWorkingDays: 5,
  coordinatorWorkingDays: 5,
  conferenceDays: 42,
  conferenceAmberDays: 56,
  planSharedWorkingDays: 5,
  planDecisionWorkingDays: 10,
  reviewDays: 84,
};

function policyFor(authority: OwnerId, change: object = {}) {
  return {
    ...key(),
    authorityId: `auth_NETWORK0_${authority}`,
    expectedVersion: 0,
    effectiveFrom: '2026-06-11',
    targets: TARGETS,
    ...change,
  };
}

describe('the real roster', () => {
  const IMPORT = `mutation ($input: ImportRosterInput!) { importRoster(input: $input) {
    status replayed problems { code path } changes { change authority { name kind region { name partOf { name } } } }
  } }`;

  it('is imported whole, and a second time changes nothing', async () => {
    const roster = await readRosterFile('data/roster-2025.json');
    const first = await ask(IMPORT, { input: { ...key(), ...roster } });
    expect(first.codes).toEqual([]);
    expect(first.data).toMatchObject({ importRoster: { status: 'APPLIED', problems: [] } });
    expect(first.data?.['importRoster']?.['changes']).toHaveLength(17);
    const second = await ask(IMPORT, { input: { ...key(), ...roster } });
    expect(second.data).toMatchObject({ importRoster: { status: 'UNCHANGED' } });
  });

  it('fills ten of the twelve places', async () => {
    await ask(IMPORT, { input: { ...key(), ...(await readRosterFile('data/roster-2025.json')) } });
    const { data } = await ask(
      '{ networkPlaces(on: "2024-06-01") { places free holders { arm authority { name } } } }',
    );
    expect(data).toMatchObject({ networkPlaces: { places: 12, free: 2 } });
    const early = await ask('{ networkPlaces(on: "2024-03-31") { holders { authority { name } } } }');
    expect(early.data).toEqual({
      networkPlaces: { holders: expect.arrayContaining([{ authority: { name: 'Dorset' } }]) as unknown },
    });
    expect(early.data?.['networkPlaces']?.['holders']).toHaveLength(3);
  });

  it.each([
    ['835', '2019-03-31', 'E10000009'],
    ['E06000059', '2019-04-01', 'E06000059'],
    ['E08000020', '2010-01-01', 'E08000020'],
    ['390', '2026-06-10', 'E08000037'],
  ])('finds the authority with the code %s on %s (T4)', async (code, on, newLaCode) => {
    await ask(IMPORT, { input: { ...key(), ...(await readRosterFile('data/roster-2025.json')) } });
    const { data } = await ask(
      `{ authorityByCode(code: "${code}", on: "${on}") { codesOn(date: "${on}") { newLaCode } } }`,
    );
    expect(data).toEqual({ authorityByCode: { codesOn: { newLaCode } } });
  });

  it.each([
    ['835', '2019-04-01'],
    ['E06000059', '2019-03-31'],
    ['constructor', '2026-06-10'],
  ])('finds none with the code %s on %s', async (code, on) => {
    await ask(IMPORT, { input: { ...key(), ...(await readRosterFile('data/roster-2025.json')) } });
    expect((await ask(`{ authorityByCode(code: "${code}", on: "${on}") { id } }`)).data).toEqual({
      authorityByCode: null,
    });
  });

  it('is told of a replay by what it wrote', async () => {
    const input = { ...key(), programmes: [], authorities: [fictional(1)] };
    await ask(IMPORT, { input });
    expect((await ask(IMPORT, { input })).data).toMatchObject({
      importRoster: {
        replayed: true,
        status: 'APPLIED',
        changes: [{ change: 'CREATED', authority: { name: 'Fictional 1' } }],
      },
    });
  });
});

describe('the viewer', () => {
  it('is told who it is and what it may do', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const { data } = await ask('{ viewer { kind actorId authority { name } permissions } }', {
      actor: leadOf(authority!),
    });
    expect(data).toMatchObject({
      viewer: {
        kind: 'PRACTICE_LEAD',
        actorId: expect.stringMatching(/^prsn_/) as unknown,
        authority: { name: 'Fictional 1' },
      },
    });
    expect(data?.['viewer']?.['permissions']).toEqual(MAY_DO.PRACTICE_LEAD);
  });
});

describe('lists', () => {
  it('give every authority once, page by page', async () => {
    await importAll(
      network,
      [1, 2, 3, 4, 5].map((number) => fictional(number)),
    );
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ask(
        `{ authorities(first: 2${after === null ? '' : `, after: "${after}"`}) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
      );
      const page = data?.['authorities'] as {
        edges: { node: { name: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      names.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.sort()).toEqual([1, 2, 3, 4, 5].map((number) => `Fictional ${number}`));
  });

  it('refuse a cursor that was made up', async () => {
    const forged = Buffer.from('authorities\nzz~~').toString('base64url');
    expect((await ask(`{ authorities(after: "${forged}") { edges { cursor } } }`)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('read the policies of a page of authorities in one round trip', async () => {
    await importAll(
      network,
      [1, 2, 3].map((number) => fictional(number)),
    );
    const trips: number[] = [];
    const getTogether: Table['getTogether'] = (keys) => (trips.push(keys.length), table.getTogether(keys));
    network = { ...network, journal: { ...network.journal, table: { ...table, getTogether } } };
    const { codes } = await ask('{ authorities { edges { node { policy { version } } } } }');
    expect([codes, trips]).toEqual([[], [3, 3]]);
  });
});

describe('policies', () => {
  it('are the default until one is set', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const { data } = await ask(
      `{ authorityPolicy(authorityId: "auth_NETWORK0_${authority}") { version inForceOn { version effectiveFrom targets { reviewDays } } } }`,
    );
    expect(data).toEqual({
      authorityPolicy: { version: 0, inForceOn: { version: 0, effectiveFrom: null, targets: { reviewDays: 84 } } },
    });
  });

  it('are set, and shown again on a replay', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const input = policyFor(authority!, { targetsByModel: [{ model: 'OTHER_FGDM', conferenceDays: 20 }] });
    const shown = {
      versions: [{ version: 1, targetsByModel: [{ model: 'OTHER_FGDM', conferenceDays: 20, reviewDays: null }] }],
    };
    expect((await ask(SET_POLICY, { input })).data).toMatchObject({
      setPolicy: { status: 'APPLIED', replayed: false, policy: shown },
    });
    expect((await ask(SET_POLICY, { input })).data).toMatchObject({
      setPolicy: { status: 'APPLIED', replayed: true, policy: shown },
    });
  });

  it('are refused with a sentence, a path, and what to do', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const input = policyFor(authority!, { targets: { ...TARGETS, reviewDays: -1 } });
    const { message, nextStep } = PROGRAMME_RULES.G9;
    const problem = { code: 'G9', path: ['input', 'targets', 'reviewDays'], message, nextStep };
    expect((await ask(SET_POLICY, { input })).data).toMatchObject({
      setPolicy: { status: 'REFUSED', problems: [problem] },
    });
  });

  it("are one's own authority's, or nobody's", async () => {
    const [own, other] = await importAll(network, [fictional(1), fictional(2)]);
    await ask(SET_POLICY, { input: policyFor(other!) });
    const actor = leadOf(own!);
    const { data, codes } = await ask(
      `{
        own: authorityPolicy(authorityId: "auth_NETWORK0_${own}") { version }
        other: authorityPolicy(authorityId: "auth_NETWORK0_${other}") { version }
        missing: authorityPolicy(authorityId: "auth_NETWORK0_A0000000") { version }
        nested: authority(id: "auth_NETWORK0_${other}") { policy { version } }
        node: node(id: "plcy_NETWORK0_${other}") { id }
      }`,
      { actor },
    );
    expect([data, codes]).toEqual([
      { own: { version: 0 }, other: null, missing: null, nested: { policy: null }, node: null },
      [],
    ]);
  });
});

describe('clients and people', () => {
  const CREATE = `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) {
    status replayed secret client { id version label clientId secrets { clientId validUntil } authority { name } status }
  } }`;

  it('show a secret once', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const input = {
      ...key(),
      authorityId: `auth_NETWORK0_${authority}`,
      label: 'Fictional system',
      scopes: ['CONFERENCE_READ'],
    };
    const client = {
      version: 1,
      clientId: 'app-1',
      secrets: [{ clientId: 'app-1', validUntil: null }],
      authority: { name: 'Fictional 1' },
      status: 'ACTIVE',
    };
    expect((await ask(CREATE, { input })).data).toMatchObject({
      createApiClient: { replayed: false, secret: 'secret-1', client },
    });
    expect((await ask(CREATE, { input })).data).toMatchObject({
      createApiClient: { replayed: true, secret: null, client },
    });
    const { data } = await ask('{ apiClients { edges { node { label rotatedAt } } } }');
    expect(data).toEqual({ apiClients: { edges: [{ node: { label: 'Fictional system', rotatedAt: null } }] } });
  });

  it('go through their life by their global ids', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const input = { ...key(), authorityId: `auth_NETWORK0_${authority}`, label: 'Fictional system', scopes: [] };
    const made = await ask(CREATE, { input });
    const client = made.data?.['createApiClient']?.['client'] as { id: string };
    const change = async (name: string, extra: object = {}) => {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
      const given = { ...key(), clientId: client.id, ...extra };
      const { data, codes } = await ask(
        `mutation ($input: ${type}!) { ${name}(input: $input) { status client { status version scopes } } }`,
        { input: given },
      );
      return codes.length > 0 ? codes : data?.[name];
    };
    expect(await change('rotateApiClientSecret')).toMatchObject({ status: 'APPLIED', client: { version: 2 } });
    expect(await change('suspendApiClient')).toMatchObject({ client: { status: 'SUSPENDED', version: 3 } });
    expect(await change('resumeApiClient')).toMatchObject({ client: { status: 'ACTIVE', version: 4 } });
    expect(await change('changeApiClientScopes', { scopes: ['CONFERENCE_READ'] })).toMatchObject({
      client: { scopes: ['CONFERENCE_READ'], version: 5 },
    });
    expect((await ask(`{ node(id: "${client.id}") { ... on ApiClient { label } } }`)).data).toEqual({
      node: { label: 'Fictional system' },
    });
  });

  it('register and remove people, by their global ids', async () => {
    const [authority] = await importAll(network, [fictional(1, [membership('FNP', '2023-07-01')])]);
    const REGISTER =
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { status problems { code } person { id kind authority { memberships { programme authority { name } } } } } }';
    const input = { ...key(), subject: 'lead.901', kind: 'PRACTICE_LEAD', authorityId: `auth_NETWORK0_${authority}` };
    const { data } = await ask(REGISTER, { input });
    const person = data?.['registerPerson']?.['person'] as { id: string };
    expect(person).toMatchObject({
      kind: 'PRACTICE_LEAD',
      authority: { memberships: [{ programme: 'FNP', authority: { name: 'Fictional 1' } }] },
    });
    const REMOVE = 'mutation ($input: RemovePersonInput!) { removePerson(input: $input) { status person { status } } }';
    expect((await ask(REMOVE, { input: { ...key(), personId: person.id } })).data).toEqual({
      removePerson: { status: 'APPLIED', person: { status: 'REMOVED' } },
    });
    expect((await ask('{ people { edges { node { subject status } } } }')).data).toEqual({
      people: { edges: [{ node: { subject: 'lead.901', status: 'REMOVED' } }] },
    });
    expect(
      (await ask(REGISTER, { input: { ...key(), subject: 'x', kind: 'PRACTICE_LEAD', authorityId: 'nonsense' } })).data,
    ).toMatchObject({ registerPerson: { problems: [{ code: 'NOT_FOUND' }] } });
  });

  it('are hidden from those who may not read them, as if they did not exist', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    const input = { ...key(), authorityId: `auth_NETWORK0_${authority}`, label: 'Fictional system', scopes: [] };
    const made = await ask(CREATE, { input });
    const { id } = made.data?.['createApiClient']?.['client'] as { id: string };
    const actor = leadOf(authority!);
    expect((await ask(`{ node(id: "${id}") { id } }`, { actor })).data).toEqual({ node: null });
    expect((await ask('{ apiClients { edges { cursor } } }', { actor })).codes).toEqual(['FORBIDDEN']);
    expect((await ask('{ people { edges { cursor } } }', { actor })).codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['createApiClient', 'CreateApiClientInput', { authorityId: 'x', label: 'x', scopes: [] }],
    ['importRoster', 'ImportRosterInput', { authorities: [] }],
    ['setPolicy', 'SetPolicyInput', policyFor('A0000000' as OwnerId)],
    ['registerPerson', 'RegisterPersonInput', { subject: 'x', kind: 'EVALUATOR' }],
  ])('and %s is for administrators', async (name, type, given) => {
    const permissions = permissionsOf('PROGRAMME_STAFF', null);
    const actor: Actor = { ...administrator, kind: 'PROGRAMME_STAFF', permissions };
    expect(may(actor, 'PROGRAMME_READ')).toBe(true);
    const { codes } = await ask(`mutation ($input: ${type}!) { ${name}(input: $input) { status } }`, {
      actor,
      input: { ...key(), ...given },
    });
    expect(codes).toEqual(['FORBIDDEN']);
  });
});

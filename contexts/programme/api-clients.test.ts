import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Permission } from '../../platform/actor/permissions.ts';
import { networkScope, type OwnerId } from '../../platform/actor/scope.ts';
import { Contention, OutcomeUnknown } from '../../platform/journal/outage.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { changeApiClientScopes } from './change-api-client-scopes.ts';
import { type CreateApiClient, createApiClient } from './create-api-client.ts';
import type { ApiClient } from './domain/api-client.ts';
import { IdentityProviderUnavailable } from './identity-provider.ts';
import { createActorResolution, createClientResolution } from './resolve-actor.ts';
import { resumeApiClient } from './resume-api-client.ts';
import { type RotateApiClientSecret, rotateApiClientSecret } from './rotate-api-client-secret.ts';
import { keys, stored } from './store.ts';
import { suspendApiClient } from './suspend-api-client.ts';
import {
  call,
  codesOf,
  DAY,
  fictional,
  importAll,
  networkOn,
  NOW,
  request,
  type TestNetwork,
} from './testing/network.ts';

const engine = useEngine();
let tableName: string;
let table: Table;
let network: TestNetwork;
let authority: OwnerId;

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, () => Promise.resolve());
  network = networkOn(table, 'clients');
  [authority] = (await importAll(network, [fictional(1)])) as [OwnerId];
});

function create(change: Partial<CreateApiClient> = {}, given = network) {
  return createApiClient(given, request(), {
    ...call(),
    authority,
    label: 'Fictional system',
    scopes: ['CONFERENCE_READ'],
    ...change,
  });
}

async function created(): Promise<ApiClient> {
  const { state } = await create();
  if (state === undefined) throw new Error('The client was not made.');
  return state.value;
}

function rotate(id: string, change: Partial<RotateApiClientSecret> = {}, now = NOW) {
  return rotateApiClientSecret(network, request({ now }), { ...call(), client: id, graceDays: 7, ...change });
}

async function clientNow(id: string) {
  return stored<ApiClient>(await table.get(keys.client(id)));
}

/** Who a token of that app client is taken for, by one who remembers nothing. */
function actorOf(clientId: string, now = NOW) {
  return createActorResolution({ table, clock: { now: () => now } })({ sub: clientId, client_id: clientId });
}

/** The table with one write that fails: before it is done, or after. */
function failingOnce(when: 'BEFORE' | 'AFTER'): TestNetwork {
  let failed = false;
  const write: Table['write'] = async (writes) => {
    const fails = !failed;
    failed = true;
    if (fails && when === 'BEFORE') throw new Error('connection reset');
    await table.write(writes);
    if (fails) throw new Error('connection reset');
  };
  return { ...network, journal: { ...network.journal, table: { ...table, write } } };
}

describe('what was begun for an API client', () => {
  const standing = (id: string) =>
    createClientResolution({ table, clock: { now: () => NOW } })({ id, subject: 'app-1' });

  it('goes on when its secret is rotated away, and not while it is suspended', async () => {
    const { id } = await created();
    await rotate(id, { graceDays: 0 });
    const rotatedAway = [await actorOf('app-1'), await standing(id)];
    await suspendApiClient(network, request(), { ...call(), client: id });
    const suspended = await standing(id);
    await resumeApiClient(network, request(), { ...call(), client: id });

    expect(rotatedAway).toEqual([null, expect.objectContaining({ id, kind: 'AUTHORITY_SYSTEM', authority })]);
    expect(suspended).toBeNull();
    expect(await standing(id)).toMatchObject({ id, subject: 'app-1' });
  });

  it('ends where there is no such client', async () => {
    expect(await standing('01K0000000000000000000000Z')).toBeNull();
  });
});

describe('creating an API client', () => {
  it('gives a secret whose token is an actor of the authority, with the scopes given', async () => {
    const { secret, state, outcome } = await create({ scopes: ['CONFERENCE_READ', 'CONFERENCE_READ'] });
    expect([outcome.status, secret, state?.value.scopes]).toEqual(['APPLIED', 'secret-1', ['CONFERENCE_READ']]);
    const actor = await actorOf('app-1');
    expect(actor).toMatchObject({
      kind: 'AUTHORITY_SYSTEM',
      authority,
      id: state?.value.id,
      scope: { owner: authority },
    });
    expect([...(actor?.permissions ?? [])].sort()).toEqual(['CONFERENCE_READ', 'PROGRAMME_READ', 'SIGNED_IN']);
  });

  it('gives a system of the evaluators what reads releases, and no authority', async () => {
    const asked = { kind: 'EVALUATOR_SYSTEM', authority: null, scopes: ['RELEASE_READ'] } as const;
    expect((await create(asked)).outcome.status).toBe('APPLIED');
    const actor = await actorOf('app-1');
    expect(actor).toMatchObject({ kind: 'EVALUATOR_SYSTEM', authority: null, scope: networkScope });
    expect([...(actor?.permissions ?? [])].sort()).toEqual(['PROGRAMME_READ', 'RELEASE_READ', 'SIGNED_IN']);
    const refusals = [
      await create({ ...asked, authority }),
      await create({ authority: null }),
      await create({ ...asked, scopes: ['RELEASE_DRAFT'] }),
      await create({ authority: 'UNREADABLE' }),
    ];
    expect(refusals.map(({ outcome }) => outcome.problems.map(({ code }) => code).join())).toEqual([
      'G28',
      'G28',
      'G13',
      'NOT_FOUND',
    ]);
  });

  it('is given nothing more later than systems of its kind may do', async () => {
    const { state } = await create({ kind: 'EVALUATOR_SYSTEM', authority: null, scopes: ['RELEASE_READ'] });
    const change = async (scopes: readonly Permission[]) => {
      const { outcome } = await changeApiClientScopes(network, request(), {
        ...call(),
        client: state!.value.id,
        scopes,
      });
      return [outcome.status, ...outcome.problems.flatMap(({ code, path }) => [code, path.join('.')])].join(' ');
    };
    expect(await change(['RELEASE_READ', 'CONFERENCE_READ'])).toBe('REFUSED G13 input.scopes.1');
    expect(await change(['EVALUATION_CHANGES_READ', 'RELEASE_READ'])).toBe('APPLIED');
  });

  it('keeps the secret nowhere in the table', async () => {
    await create();
    const scan = await engine.client.send(new ScanCommand({ TableName: tableName }));
    expect(JSON.stringify(scan.Items)).toContain('app-1');
    expect(JSON.stringify(scan.Items)).not.toContain('secret-1');
  });

  it('again with the same key gives the same client and no secret, and makes no app client', async () => {
    const again = call();
    const first = await create(again);
    const second = await create(again);
    expect(second).toMatchObject({ replayed: true, secret: null, outcome: { records: first.outcome.records } });
    expect(network.identityProvider.held.size).toBe(1);
  });

  it('tried out gives no secret, and makes nothing', async () => {
    const { secret, outcome } = await create({ dryRun: true });
    expect([outcome.status, secret, network.identityProvider.held.size]).toEqual(['APPLIED', null, 0]);
  });

  it.each([
    ['a label that could be an e-mail address', { label: 'nan@example.org' }, ['G12']],
    ['a scope of administrators', { scopes: ['CLIENT_ADMINISTER'] }, ['G13']],
    ['an authority that does not exist', { authority: 'A0000000' as OwnerId }, ['NOT_FOUND']],
    ['what is no authority', { authority: 'UNREADABLE' }, ['NOT_FOUND']],
  ] as const)('refuses %s, and makes no app client', async (_, change, codes) => {
    const performed = await create(change);
    expect([codesOf(performed), performed.secret, network.identityProvider.held.size]).toEqual([codes, null, 0]);
  });

  it('fails as an outage when the provider cannot be reached, and can be sent again', async () => {
    const asked = call();
    network.identityProvider.failure = new IdentityProviderUnavailable();
    await expect(create(asked)).rejects.toThrow(IdentityProviderUnavailable);
    network.identityProvider.failure = null;
    expect(await create(asked)).toMatchObject({ secret: 'secret-1', replayed: false });
  });

  it.each(['BEFORE', 'AFTER'] as const)(
    'gives the secret though a first answer was lost %s the write',
    async (when) => {
      const { secret, outcome } = await create({}, failingOnce(when));
      expect([outcome.status, secret]).toEqual(['APPLIED', 'secret-1']);
      expect(await actorOf('app-1')).not.toBeNull();
    },
  );

  it('that nobody can answer for leaves an app client that is refused', async () => {
    const write = () => Promise.reject(new Error('connection reset'));
    const broken = { ...network, journal: { ...network.journal, table: { ...table, write } } };
    await expect(create({}, broken)).rejects.toThrow(OutcomeUnknown);
    expect([...network.identityProvider.held]).toEqual(['app-1']);
    expect(await actorOf('app-1')).toBeNull();
  });

  it('that was surely not written deletes its app client', async () => {
    const write = () => Promise.reject(Object.assign(new Error('busy'), { name: 'ThrottlingException' }));
    const busy = { ...network, journal: { ...network.journal, table: { ...table, write } } };
    await expect(create({}, busy)).rejects.toThrow(Contention);
    expect(network.identityProvider.held.size).toBe(0);
  });

  it('twice at once with one key makes one client, and gives its secret to one of the two', async () => {
    const asked = call();
    const both = await Promise.all([create(asked), create(asked)]);
    expect(both[0].outcome.records).toEqual(both[1].outcome.records);
    const secrets = both.flatMap(({ secret }) => secret ?? []);
    const { value } = (await clientNow(both[0].outcome.records[0]!.id.slice(-26)))!;
    expect([...network.identityProvider.held]).toEqual([value.appClients[0]?.clientId]);
    expect(secrets).toEqual([value.appClients[0]?.clientId.replace('app', 'secret')]);
  });
});

describe('rotating a secret', () => {
  it('gives a new one, and ends the old one with its grace', async () => {
    const { id } = await created();
    const { secret, state } = await rotate(id);
    expect([secret, state?.value.rotatedAt]).toEqual(['secret-2', NOW.toISOString()]);
    const [beforeTheEnd, atTheEnd] = [new Date(NOW.getTime() + 7 * DAY - 1), new Date(NOW.getTime() + 7 * DAY)];
    expect(await actorOf('app-1', beforeTheEnd)).not.toBeNull();
    expect(await actorOf('app-1', atTheEnd)).toBeNull();
    expect(await actorOf('app-2', atTheEnd)).toMatchObject({ id });
  });

  it('without grace refuses the old one at once, and deletes its app client', async () => {
    const { id } = await created();
    await rotate(id, { graceDays: 0 });
    expect(await actorOf('app-1')).toBeNull();
    expect([...network.identityProvider.held]).toEqual(['app-2']);
  });

  it('tells of an app client that could not be deleted, which is refused all the same', async () => {
    const { id } = await created();
    const { identityProvider } = network;
    const deleteAppClient = () => Promise.reject(new Error('out of order'));
    const clumsy = { ...network, identityProvider: { ...identityProvider, deleteAppClient } };
    const { secret } = await rotateApiClientSecret(clumsy, request(), { ...call(), client: id, graceDays: 0 });
    expect([secret, network.leftBehind]).toEqual(['secret-2', ['app-1']]);
    expect(await actorOf('app-1')).toBeNull();
  });

  it('twice at once gives two secrets, both of which work', async () => {
    const { id } = await created();
    const both = await Promise.all([rotate(id), rotate(id)]);
    expect(both.map(({ secret }) => secret).sort()).toEqual(['secret-2', 'secret-3']);
    const actors = await Promise.all(['app-1', 'app-2', 'app-3'].map((clientId) => actorOf(clientId)));
    expect(actors.map((actor) => actor?.id)).toEqual([id, id, id]);
    expect((await clientNow(id))?.version).toBe(3);
  });

  it('twice at once from the same version is done once, and leaves no app client behind', async () => {
    const { id } = await created();
    const both = await Promise.all([rotate(id, { expectedVersion: 1 }), rotate(id, { expectedVersion: 1 })]);
    expect(both.map((performed) => codesOf(performed)).sort()).toEqual([[], ['VERSION_CONFLICT']]);
    expect(both.filter(({ secret }) => secret !== null)).toHaveLength(1);
    const { value } = (await clientNow(id))!;
    expect([...network.identityProvider.held].sort()).toEqual(value.appClients.map(({ clientId }) => clientId).sort());
  });

  it.each([
    ['31 days of grace', { graceDays: 31 }, ['G14']],
    ['a client that does not exist', { client: '01CLNT00000000000000000000' }, ['NOT_FOUND']],
    ['what is no client', { client: null }, ['NOT_FOUND']],
  ] as const)('refuses %s, and makes no app client', async (_, change, codes) => {
    const { id } = await created();
    const performed = await rotate(id, change);
    expect([codesOf(performed), performed.secret, network.identityProvider.held.size]).toEqual([codes, null, 1]);
  });

  it('refuses a sixth secret (G15), until it is asked for without grace', async () => {
    const { id } = await created();
    for (let count = 0; count < 4; count += 1) await rotate(id, { graceDays: 30 });
    expect(codesOf(await rotate(id))).toEqual(['G15']);
    expect((await rotate(id, { graceDays: 0 })).secret).not.toBeNull();
    expect(network.identityProvider.held.size).toBe(1);
  });

  it('again with the same key gives no secret, and makes no app client', async () => {
    const { id } = await created();
    const asked = call();
    await rotate(id, asked);
    expect(await rotate(id, asked)).toMatchObject({ replayed: true, secret: null });
    expect(network.identityProvider.held.size).toBe(2);
  });
});

describe('suspending an API client', () => {
  it('refuses all of its secrets, until it is resumed', async () => {
    const { id } = await created();
    await rotate(id);
    await suspendApiClient(network, request(), { ...call(), client: id });
    expect(await Promise.all([actorOf('app-1'), actorOf('app-2')])).toEqual([null, null]);
    await resumeApiClient(network, request(), { ...call(), client: id });
    expect(await Promise.all([actorOf('app-1'), actorOf('app-2')])).toMatchObject([{ id }, { id }]);
  });

  it('takes effect within thirty seconds where the client is remembered', async () => {
    const { id } = await created();
    let now = NOW;
    const resolveActor = createActorResolution({ table, clock: { now: () => now } });
    const use = () => resolveActor({ sub: 'app-1', client_id: 'app-1' });
    expect(await use()).toMatchObject({ id });
    await suspendApiClient(network, request(), { ...call(), client: id });
    now = new Date(NOW.getTime() + 30_000);
    expect(await use()).toBeNull();
  });

  it('while it is being rotated leaves no secret that works', async () => {
    const { id } = await created();
    await Promise.all([rotate(id), suspendApiClient(network, request(), { ...call(), client: id })]);
    expect((await clientNow(id))?.value).toMatchObject({ status: 'SUSPENDED', appClients: [{}, {}] });
    expect(await Promise.all([actorOf('app-1'), actorOf('app-2')])).toEqual([null, null]);
  });

  it('twice changes nothing the second time', async () => {
    const { id } = await created();
    await suspendApiClient(network, request(), { ...call(), client: id });
    expect((await suspendApiClient(network, request(), { ...call(), client: id })).outcome.status).toBe('UNCHANGED');
  });
});

describe("changing an API client's scopes", () => {
  it('holds for every secret', async () => {
    const { id } = await created();
    await rotate(id);
    await changeApiClientScopes(network, request(), { ...call(), client: id, scopes: ['CONFERENCE_RECORD'] });
    const actors = await Promise.all([actorOf('app-1'), actorOf('app-2')]);
    expect(actors.map((actor) => actor?.permissions.has('CONFERENCE_RECORD'))).toEqual([true, true]);
    expect(actors.map((actor) => actor?.permissions.has('CONFERENCE_READ'))).toEqual([false, false]);
  });

  it('to the same, in another order, changes nothing', async () => {
    const { id } = await created();
    const scopes = ['CONFERENCE_READ', 'CONFERENCE_READ'] as const;
    expect((await changeApiClientScopes(network, request(), { ...call(), client: id, scopes })).outcome.status).toBe(
      'UNCHANGED',
    );
  });

  it('is refused beyond what a record system may do (G13)', async () => {
    const { id } = await created();
    expect(
      codesOf(
        await changeApiClientScopes(network, request(), { ...call(), client: id, scopes: ['POLICY_ADMINISTER'] }),
      ),
    ).toEqual(['G13']);
  });
});

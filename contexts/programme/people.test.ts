import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { createApiClient } from './create-api-client.ts';
import type { RefusalReason } from './domain/identity.ts';
import { type RegisterPerson, registerPerson } from './register-person.ts';
import { removePerson } from './remove-person.ts';
import { createActorResolution } from './resolve-actor.ts';
import {
  administrator,
  call,
  codesOf,
  fictional,
  importAll,
  networkOn,
  NOW,
  request,
  type TestNetwork,
} from './testing/network.ts';

const engine = useEngine();
let table: Table;
let network: TestNetwork;
let authority: OwnerId;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'people');
  [authority] = (await importAll(network, [fictional(1)])) as [OwnerId];
});

function register(change: Partial<RegisterPerson> = {}) {
  return registerPerson(network, request(), {
    ...call(),
    subject: 'lead.901',
    kind: 'PRACTICE_LEAD',
    authority,
    ...change,
  });
}

async function registered() {
  const { state } = await register();
  if (state === undefined) throw new Error('The person was not registered.');
  return state.value;
}

function resolution(noteRefusal?: (reason: RefusalReason) => void) {
  return createActorResolution({ table, clock: { now: () => NOW }, ...(noteRefusal && { noteRefusal }) });
}

/** A person's token says which application they signed in to. */
function actorOf(subject: string, signedInAt = NOW) {
  return resolution()({ sub: subject, client_id: 'graphiql', auth_time: signedInAt.getTime() / 1_000 });
}

describe('registering a person', () => {
  it('lets a practice lead act for their authority', async () => {
    const { id } = await registered();
    expect(await actorOf('lead.901')).toMatchObject({
      kind: 'PRACTICE_LEAD',
      id,
      authority,
      scope: { owner: authority },
    });
  });

  it.each(['EVALUATOR', 'PROGRAMME_STAFF', 'PROGRAMME_ADMINISTRATOR'] as const)(
    'lets a %s act for the network',
    async (kind) => {
      await register({ subject: 'staff', kind, authority: null });
      expect(await actorOf('staff')).toMatchObject({ kind, authority: null, scope: { owner: 'NETWORK0' } });
    },
  );

  it('again as the same changes nothing', async () => {
    const { id } = await registered();
    expect((await register()).outcome).toMatchObject({ status: 'UNCHANGED', records: [{ id: `prsn_NETWORK0_${id}` }] });
  });

  it.each([
    ['as something else', { kind: 'EVALUATOR', authority: null }, ['G16']],
    ['without an authority, as a practice lead', { subject: 'new', authority: null }, ['G17']],
    ['with an authority, as staff', { subject: 'new', kind: 'PROGRAMME_STAFF' }, ['G17']],
    ['by an e-mail address', { subject: 'nan@example.org' }, ['G18']],
    ['by nothing', { subject: '' }, ['G18']],
    ['of an authority that does not exist', { subject: 'new', authority: 'A0000000' as OwnerId }, ['NOT_FOUND']],
    ['of what is no authority', { subject: 'new', authority: 'UNREADABLE' }, ['NOT_FOUND']],
  ] as const)('is refused %s', async (_, change, codes) => {
    await registered();
    expect(codesOf(await register(change))).toEqual(codes);
  });

  it("is refused under an API client's id (G16)", async () => {
    await createApiClient(network, request(), { ...call(), authority, label: 'Fictional system', scopes: [] });
    expect(codesOf(await register({ subject: 'app-1', kind: 'PROGRAMME_ADMINISTRATOR', authority: null }))).toEqual([
      'G16',
    ]);
  });

  it('twice at once makes one person', async () => {
    const both = await Promise.all([register(), register()]);
    expect(both.map(({ outcome }) => outcome.status).sort()).toEqual(['APPLIED', 'UNCHANGED']);
  });
});

describe('removing a person', () => {
  it('refuses them, and frees the subject for somebody new', async () => {
    const { id } = await registered();
    await removePerson(network, request(), { ...call(), person: id, expectedVersion: 1 });
    expect(await actorOf('lead.901')).toBeNull();
    const again = await registered();
    expect(again.id).not.toBe(id);
    expect(await actorOf('lead.901')).toMatchObject({ id: again.id });
  });

  it.each(['PRACTICE_LEAD', 'EVALUATOR'] as const)(
    'ends what was signed in before it, though the subject is registered again as a %s',
    async (kind) => {
      const { id } = await registered();
      await removePerson(network, request(), { ...call(), person: id });
      const again = await register({ kind, authority: kind === 'EVALUATOR' ? null : authority });
      expect(again.state?.value.signedOutAt).toBe(NOW.toISOString());
      expect(await actorOf('lead.901', new Date(NOW.getTime() - 1_000))).toBeNull();
      expect(await actorOf('lead.901')).toMatchObject({ kind });
    },
  );

  it('ends nothing of whoever was never removed', async () => {
    expect((await registered()).signedOutAt).toBeUndefined();
    expect(await actorOf('lead.901', new Date(NOW.getTime() - 86_400_000))).not.toBeNull();
  });

  it('a second time changes nothing, for somebody registered since either', async () => {
    const { id } = await registered();
    await removePerson(network, request(), { ...call(), person: id });
    await registered();
    expect((await removePerson(network, request(), { ...call(), person: id })).outcome.status).toBe('UNCHANGED');
    expect(await actorOf('lead.901')).not.toBeNull();
  });

  it('is refused to oneself (G19)', async () => {
    const { id } = await registered();
    const actor = { ...administrator, id };
    expect(codesOf(await removePerson(network, request({ actor }), { ...call(), person: id }))).toEqual(['G19']);
    expect(await actorOf('lead.901')).not.toBeNull();
  });

  it.each([
    ['who does not exist', { person: '01NBDY00000000000000000000' }, ['NOT_FOUND']],
    ['who is no person', { person: null }, ['NOT_FOUND']],
  ])('is refused for one %s', async (_, change, codes) => {
    expect(codesOf(await removePerson(network, request(), { ...call(), ...change }))).toEqual(codes);
  });
});

describe('resolving who bears a token', () => {
  it("takes neither a person's token for a machine's nor a machine's for a person's", async () => {
    await registered();
    await createApiClient(network, request(), { ...call(), authority, label: 'Fictional system', scopes: [] });
    const reasons: RefusalReason[] = [];
    const resolveActor = resolution((reason) => reasons.push(reason));
    expect(await resolveActor({ sub: 'lead.901', client_id: 'lead.901' })).toBeNull();
    expect(await resolveActor({ sub: 'app-1', client_id: 'graphiql' })).toBeNull();
    expect(reasons).toEqual(['WRONG_KIND', 'WRONG_KIND']);
  });

  it('refuses a subject that nobody registered, whatever its form', async () => {
    expect(
      await Promise.all(['nobody', 'NETWORK0#IDENTITY', '', '#'.repeat(200)].map((subject) => actorOf(subject))),
    ).toEqual([null, null, null, null]);
  });

  it('lets in somebody whom it did not know a moment ago', async () => {
    const resolveActor = resolution();
    const use = () => resolveActor({ sub: 'lead.901', client_id: 'graphiql' });
    expect(await use()).toBeNull();
    await registered();
    expect(await use()).not.toBeNull();
  });

  it('reads the registry once for all who ask at once', async () => {
    await registered();
    let reads = 0;
    const counted: Table = { ...table, get: (key) => ((reads += 1), table.get(key)) };
    const resolveActor = createActorResolution({ table: counted, clock: { now: () => NOW } });
    await Promise.all(Array.from({ length: 20 }, () => resolveActor({ sub: 'lead.901', client_id: 'graphiql' })));
    expect(reads).toBe(1);
  });
});

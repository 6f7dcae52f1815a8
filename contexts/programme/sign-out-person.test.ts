import { beforeEach, describe, expect, it } from '@jest/globals';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { createApiClient } from './create-api-client.ts';
import type { RefusalReason } from './domain/identity.ts';
import { registerPerson } from './register-person.ts';
import { removePerson } from './remove-person.ts';
import { createActorResolution } from './resolve-actor.ts';
import { signOutEverywhere, signOutPerson } from './sign-out-person.ts';
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
const SECONDS = NOW.getTime() / 1_000;
const OUT_AT = new Date(NOW.getTime() + 500);
let table: Table;
let network: TestNetwork;
let reasons: RefusalReason[];

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'sign-outs');
  reasons = [];
});

async function registered(subject: string): Promise<string> {
  const asked = { ...call(), subject, kind: 'PROGRAMME_STAFF', authority: null } as const;
  return (await registerPerson(network, request(), asked)).state!.value.id;
}

/** By a memory of its own, of somebody who signed in at this second; undefined for a token that does not say. */
function comesIn(subject: string, signedInAt: number | undefined): Promise<boolean> {
  return remembering()(subject, signedInAt);
}

function remembering(now: () => Date = () => OUT_AT) {
  const resolve = createActorResolution({ table, clock: { now }, noteRefusal: (reason) => reasons.push(reason) });
  return async (sub: string, signedInAt: number | undefined) =>
    (await resolve({ sub, client_id: 'console', ...(signedInAt !== undefined && { auth_time: signedInAt }) })) !== null;
}

const signOut = (person: string | null, change: { expectedVersion?: number; dryRun?: boolean } = {}) =>
  signOutPerson(network, request({ now: OUT_AT }), { ...call(), person, ...change });

describe('signing somebody out everywhere', () => {
  it('refuses every token of a sign-in before it, and takes those after it', async () => {
    const id = await registered('staff');
    expect(await comesIn('staff', SECONDS)).toBe(true);
    const { outcome, state } = await signOut(id, { expectedVersion: 1 });
    expect([outcome.status, state?.version, state?.value.signedOutAt]).toEqual(['APPLIED', 2, OUT_AT.toISOString()]);
    // The same second: it may have been before, and is taken for it.
    const found = [await comesIn('staff', SECONDS - 86_400), await comesIn('staff', SECONDS)];
    expect([...found, await comesIn('staff', SECONDS + 1)]).toEqual([false, false, true]);
    expect(reasons).toEqual(['SIGNED_OUT', 'SIGNED_OUT']);
  });

  it('refuses a token that does not say when its bearer signed in, from then on', async () => {
    const id = await registered('staff');
    expect(await comesIn('staff', undefined)).toBe(true);
    await signOut(id);
    expect(await comesIn('staff', undefined)).toBe(false);
  });

  it.each([NaN, -1e300, 1e300, 4e11])('takes %s for no time at which anybody signed in', async (signedInAt) => {
    const id = await registered('staff');
    await signOut(id);
    expect(await comesIn('staff', signedInAt)).toBe(false);
  });

  it('concerns nobody else, and no machine', async () => {
    const [authority] = await importAll(network, [fictional(1)]);
    await createApiClient(network, request(), { ...call(), authority: authority!, label: 'Fictional', scopes: [] });
    const [id] = [await registered('staff'), await registered('other')];
    await signOut(id);
    expect(await comesIn('other', SECONDS)).toBe(true);
    const resolve = createActorResolution({ table, clock: { now: () => OUT_AT } });
    expect(await resolve({ sub: 'app-1', client_id: 'app-1' })).not.toBeNull();
  });

  it('holds within half a minute where somebody was remembered', async () => {
    const id = await registered('staff');
    let now = NOW.getTime();
    const staff = remembering(() => new Date(now));
    expect(await staff('staff', SECONDS)).toBe(true);
    await signOut(id);
    now += 30_000;
    expect(await staff('staff', SECONDS)).toBe(false);
  });

  it('is done once for one key, and anew for another', async () => {
    const id = await registered('staff');
    const asked = { ...call(), person: id };
    await signOutPerson(network, request({ now: NOW }), asked);
    const replayed = await signOutPerson(network, request({ now: OUT_AT }), asked);
    expect([replayed.replayed, await comesIn('staff', SECONDS)]).toEqual([true, true]);
    await signOut(id);
    expect(await comesIn('staff', SECONDS)).toBe(false);
  });

  it('tried out, ends nothing', async () => {
    const id = await registered('staff');
    expect((await signOut(id, { dryRun: true })).outcome.status).toBe('APPLIED');
    expect(await comesIn('staff', SECONDS)).toBe(true);
  });

  it.each([
    ['who does not exist', '01NBDY00000000000000000000', ['NOT_FOUND']],
    ['who is no person', null, ['NOT_FOUND']],
  ])('is refused for one %s', async (_, person, codes) => {
    expect(codesOf(await signOut(person))).toEqual(codes);
  });

  it('is refused by whoever has seen an older version', async () => {
    const id = await registered('staff');
    await signOut(id);
    expect(codesOf(await signOut(id, { expectedVersion: 1 }))).toEqual(['VERSION_CONFLICT']);
  });

  it('changes nothing of somebody who was removed, whoever has their subject since', async () => {
    const id = await registered('staff');
    await removePerson(network, request(), { ...call(), person: id });
    await registered('staff');
    expect((await signOut(id)).outcome.status).toBe('UNCHANGED');
    expect(await comesIn('staff', SECONDS)).toBe(true);
  });

  it('is oneself where one asks for it', async () => {
    const [id] = [await registered('staff'), await registered('other')];
    const actor = { ...administrator, id };
    await signOutEverywhere(network, request({ actor, now: OUT_AT }), call());
    expect([await comesIn('staff', SECONDS), await comesIn('other', SECONDS)]).toEqual([false, true]);
  });
});

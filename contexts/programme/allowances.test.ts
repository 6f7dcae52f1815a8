import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { windowedItems } from '../../platform/allowance/take-points.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { type Admission, createAdmission } from './admission.ts';
import { createApiClient } from './create-api-client.ts';
import type { ApiClient } from './domain/api-client.ts';
import { type SetApiClientAllowance, setApiClientAllowance } from './set-api-client-allowance.ts';
import { type SetAuthorityAllowance, setAuthorityAllowance } from './set-authority-allowance.ts';
import { history } from './store.ts';
import { call, codesOf, fictional, importAll, networkOn, NOW, request, type TestNetwork } from './testing/network.ts';

const engine = useEngine();
const MINUTE = 60_000;
let table: Table;
let network: TestNetwork;
let authority: OwnerId;
let client: ApiClient;
let admission: Admission;
let now: Date;

beforeEach(async () => {
  const tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, () => Promise.resolve());
  network = networkOn(table, 'allowances');
  [authority] = (await importAll(network, [fictional(1)])) as [OwnerId];
  const made = await createApiClient(network, request(), { ...call(), authority, label: 'System', scopes: [] });
  if (made.state === undefined) throw new Error('The client was not made.');
  client = made.state.value;
  now = NOW;
  admission = createAdmission({
    table,
    clock: { now: () => now },
    takePoints: windowedItems(engine.client, tableName, () => Promise.resolve()),
    usualAllowance: 5_000,
    usualAuthorityAllowance: 200_000,
  });
});

function ofClient(pointsPerMinute: number | null, change: Partial<SetApiClientAllowance> = {}) {
  return setApiClientAllowance(network, request(), { ...call(), client: client.id, pointsPerMinute, ...change });
}

function ofAuthority(pointsPerMinute: number | null, change: Partial<SetAuthorityAllowance> = {}) {
  return setAuthorityAllowance(network, request(), { ...call(), authority, pointsPerMinute, ...change });
}

/** What the client is told after a charge, by a function that has remembered it from before. */
async function charged(points: number) {
  const clientId = client.appClients[0]?.clientId ?? '';
  const ask = async () => {
    const actor = await admission.resolveActor({ sub: clientId, client_id: clientId });
    if (actor === null) throw new Error('The client may not come in.');
    return admission.charge(actor, points);
  };
  const answer = await ask();
  return answer.kind === 'CHANGED' ? ask() : answer;
}

describe('the allowance of a client', () => {
  it('holds from the next request on, and the usual one again once it is null', async () => {
    expect(await charged(0)).toMatchObject({ allowance: 5_000 });
    expect((await ofClient(1_000)).outcome.status).toBe('APPLIED');
    expect(await charged(0)).toMatchObject({ allowance: 1_000 });
    expect(await charged(1_001)).toMatchObject({ kind: 'EXHAUSTED', of: 'CLIENT' });
    expect((await ofClient(null)).state?.value).not.toHaveProperty('allowance');
    expect(await charged(1_001)).toMatchObject({ kind: 'CHARGED', allowance: 5_000 });
  });

  it.each([999, 10_000_001, 0, -1])('is never %d', async (points) => {
    const { outcome } = await ofClient(points);
    expect([outcome.status, codesOf({ outcome })]).toEqual(['REFUSED', ['G22']]);
  });

  it('is told in an event by its name alone, and changes nothing if it is the same', async () => {
    await ofClient(1_000);
    expect((await ofClient(1_000)).outcome.status).toBe('UNCHANGED');
    await ofClient(null);
    const events = await table.query({ partition: history.client(client.id), from: 'EVENT#00000002', limit: 9 });
    const body = { type: 'API_CLIENT_ALLOWANCE_SET', fields: ['allowance'] };
    expect(events).toMatchObject([{ body }, { body }]);
    expect(JSON.stringify(events)).not.toContain('1000');
  });

  it('is not set by who has seen another version', async () => {
    expect(codesOf(await ofClient(1_000, { expectedVersion: 7 }))).toEqual(['VERSION_CONFLICT']);
  });
});

describe('the allowance of an authority', () => {
  it('holds within a minute, and the usual one again once it is null', async () => {
    expect(await charged(1)).toMatchObject({ authority: { allowance: 200_000, remaining: 195_000 } });
    expect((await ofAuthority(100_000)).outcome.status).toBe('APPLIED');
    await ofClient(1_000_000);
    expect(await charged(60_000)).toMatchObject({ authority: { allowance: 100_000, remaining: 40_000 } });
    expect(await charged(60_000)).toMatchObject({ kind: 'EXHAUSTED', of: 'AUTHORITY' });
    expect((await ofAuthority(null)).state?.value).not.toHaveProperty('allowance');
    now = new Date(now.getTime() + MINUTE);
    expect(await charged(60_000)).toMatchObject({ kind: 'CHARGED', authority: { allowance: 200_000 } });
  });

  it.each([99_999, 100_000_001])('is never %d', async (points) => {
    expect(codesOf(await ofAuthority(points))).toEqual(['G23']);
  });

  it('outlasts an import of the roster', async () => {
    await ofAuthority(100_000);
    await importAll(network, [{ ...fictional(1), statisticalNeighbours: ['992'] }]);
    expect((await ofAuthority(100_000)).outcome.status).toBe('UNCHANGED');
  });

  it('is that of an authority which there is', async () => {
    expect(codesOf(await ofAuthority(100_000, { authority: null }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await ofAuthority(100_000, { expectedVersion: 7 }))).toEqual(['VERSION_CONFLICT']);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Authority } from './domain/authority.ts';
import { importRoster } from './import-roster.ts';
import { type SetContacts, setContacts } from './set-contacts.ts';
import { history, keys, stored } from './store.ts';
import { call, codesOf, fictional, importAll, networkOn, request, type TestNetwork } from './testing/network.ts';

const engine = useEngine();
const FINANCE = { purpose: 'FINANCE', mailbox: 'finance@council.example' } as const;
const TECHNICAL = { purpose: 'TECHNICAL', mailbox: 'systems@council.example' } as const;
let table: Table;
let network: TestNetwork;
let id: OwnerId;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'contacts');
  id = (await importAll(network, [fictional(1)]))[0]!;
});

function set(change: Partial<SetContacts> = {}) {
  return setContacts(network, request(), { ...call(), authority: id, contacts: [TECHNICAL, FINANCE], ...change });
}

async function authority() {
  return stored<Authority>(await table.get(keys.authority(id)));
}

describe('setting the contacts of an authority', () => {
  it('keeps them with it, with an event that names no mailbox', async () => {
    const { outcome } = await set();
    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ version: 2 }] });
    expect((await authority())?.value.contacts).toEqual([
      { ...TECHNICAL, since: '2026-06-10' },
      { ...FINANCE, since: '2026-06-10' },
    ]);
    const events = await table.query({ partition: history.authority(id), from: 'EVENT#', until: 'EVENT#~', limit: 10 });
    expect(events.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ type: 'CONTACTS_SET', fields: ['contacts'], version: 2 }),
    );
    expect(JSON.stringify(events)).not.toContain('council.example');
  });

  it('to what they are, in whatever order, changes nothing', async () => {
    await set();
    expect((await set({ contacts: [FINANCE, TECHNICAL] })).outcome.status).toBe('UNCHANGED');
    expect((await authority())?.version).toBe(2);
  });

  it('under a key that was used before does nothing twice', async () => {
    const { idempotencyKey } = call();
    await set({ idempotencyKey });
    await set({ contacts: [FINANCE] });
    expect(await set({ idempotencyKey })).toMatchObject({ replayed: true, outcome: { status: 'APPLIED' } });
    expect((await authority())?.value.contacts).toHaveLength(1);
  });

  it('takes away the one that is left out, and all of them', async () => {
    await set();
    await set({ contacts: [FINANCE] });
    expect((await authority())?.value.contacts).toMatchObject([FINANCE]);
    await set({ contacts: [] });
    expect(await authority()).toMatchObject({ version: 4, value: { contacts: [] } });
  });

  it('only tried out says what would be, and writes nothing', async () => {
    const tried = await set({ dryRun: true });
    expect(tried).toMatchObject({ dryRun: true, state: { value: { contacts: [TECHNICAL, FINANCE] } } });
    expect((await authority())?.value.contacts).toBeUndefined();
  });

  it('is refused for what is no mailbox, or a person’s, or one purpose twice; then all stays as it was', async () => {
    await set();
    const refused = [
      await set({ contacts: [{ ...FINANCE, mailbox: 'finance' }] }),
      await set({ contacts: [{ ...FINANCE, mailbox: 'first.last@council.example' }] }),
      await set({ contacts: [FINANCE, FINANCE] }),
    ];
    expect(refused.map(codesOf)).toEqual([['G29'], ['G30'], ['G31']]);
    expect((await authority())?.version).toBe(2);
  });

  it('is refused for nobody, and for a version that has passed', async () => {
    expect(codesOf(await set({ authority: null }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await set({ authority: 'A0000009' as OwnerId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await set({ expectedVersion: 7 }))).toEqual(['VERSION_CONFLICT']);
  });

  it('by two at once, who have seen the same, is done by one of them', async () => {
    const both = await Promise.all([
      set({ expectedVersion: 1, contacts: [FINANCE] }),
      set({ expectedVersion: 1, contacts: [TECHNICAL] }),
    ]);
    expect(both.map(({ outcome }) => outcome.status).toSorted()).toEqual(['APPLIED', 'REFUSED']);
    expect((await authority())?.version).toBe(2);
  });

  it('outlasts an import of the roster', async () => {
    await set();
    const [codes] = fictional(1).codes;
    const renamed = { ...fictional(1), codes: [{ ...codes!, name: 'Fictional Renamed' }] };
    await importRoster(network, request(), { ...call(), programmes: [], authorities: [renamed] });
    expect(await authority()).toMatchObject({
      version: 3,
      value: { codes: [{ name: 'Fictional Renamed' }], contacts: [TECHNICAL, FINANCE] },
    });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { localDate } from '../../platform/dates/index.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Authority } from './domain/authority.ts';
import { importRoster } from './import-roster.ts';
import { type RecordAccreditation, recordAccreditation } from './record-accreditation.ts';
import { history, keys, stored } from './store.ts';
import { call, codesOf, fictional, importAll, networkOn, request, type TestNetwork } from './testing/network.ts';

const engine = useEngine();
let table: Table;
let network: TestNetwork;
let id: OwnerId;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  network = networkOn(table, 'accreditation');
  id = (await importAll(network, [fictional(1)]))[0]!;
});

function recorded(change: Partial<RecordAccreditation> = {}) {
  const awarded = { authority: id, status: 'ACCREDITED', on: localDate('2025-05-01'), insteadOf: null } as const;
  return recordAccreditation(network, request(), { ...call(), ...awarded, ...change });
}

async function authority() {
  return stored<Authority>(await table.get(keys.authority(id)));
}

describe('recording an accreditation', () => {
  it('adds it to the authority, with an event', async () => {
    const { outcome } = await recorded();
    expect(outcome).toMatchObject({ status: 'APPLIED', records: [{ version: 2 }] });
    expect(await authority()).toMatchObject({
      version: 2,
      value: { accreditation: [{ status: 'ACCREDITED', on: '2025-05-01' }] },
    });
    const events = await table.query({ partition: history.authority(id), from: 'EVENT#', until: 'EVENT#~', limit: 10 });
    expect(events.map(({ body }) => body)).toContainEqual(
      expect.objectContaining({ type: 'ACCREDITATION_RECORDED', fields: ['accreditation'], version: 2 }),
    );
  });

  it('twice changes nothing', async () => {
    await recorded();
    expect((await recorded()).outcome.status).toBe('UNCHANGED');
    expect((await authority())?.version).toBe(2);
  });

  it('can be corrected to another day', async () => {
    await recorded();
    await recorded({ on: localDate('2025-06-01'), insteadOf: localDate('2025-05-01') });
    expect((await authority())?.value.accreditation).toEqual([{ status: 'ACCREDITED', on: '2025-06-01' }]);
  });

  it('is refused for tomorrow, for a day to correct that is not there, and beyond what is kept', async () => {
    expect(codesOf(await recorded({ on: localDate('2026-06-11') }))).toEqual(['G24']);
    expect(codesOf(await recorded({ insteadOf: localDate('2020-01-01') }))).toEqual(['G25']);
    for (let year = 1950; year < 2000; year += 1) await recorded({ on: localDate(`${String(year)}-01-01`) });
    expect(codesOf(await recorded())).toEqual(['G26']);
    expect((await authority())?.version).toBe(51);
  });

  it('is refused for nobody, and for a version that has passed', async () => {
    expect(codesOf(await recorded({ authority: null }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await recorded({ expectedVersion: 7 }))).toEqual(['VERSION_CONFLICT']);
  });

  it('outlasts an import of the roster', async () => {
    await recorded();
    const [codes] = fictional(1).codes;
    const renamed = { ...fictional(1), codes: [{ ...codes!, name: 'Fictional Renamed' }] };
    await importRoster(network, request(), { ...call(), programmes: [], authorities: [renamed] });
    expect(await authority()).toMatchObject({
      version: 3,
      value: { codes: [{ name: 'Fictional Renamed' }], accreditation: [{ status: 'ACCREDITED' }] },
    });
  });
});

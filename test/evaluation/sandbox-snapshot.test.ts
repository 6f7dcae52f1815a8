import { beforeAll, describe, expect, it } from '@jest/globals';
import type { FrozenCell } from '../../contexts/evaluation/domain/snapshots/tally.ts';
import { cellId, leftBetween } from '../../contexts/evaluation/domain/cube/cube.ts';
import type { Snapshot } from '../../contexts/evaluation/domain/snapshots/snapshot.ts';
import { CATALOGUE as MEASURES } from '../../contexts/evaluation/domain/measures/catalogue.ts';
import { DIMENSIONS } from '../../contexts/evaluation/domain/measures/dimensions.ts';
import { createProfiles } from '../../contexts/programme/index.ts';
import { batchWrite } from '../../local/sandbox/loading/batch-write.ts';
import { allItems } from '../../local/testing/all-items.ts';
import { fixedClock } from '../../platform/clock.ts';
import { type Item, decodeItem } from '../../platform/table/item.ts';
import { useEngine } from '../support/engine.ts';
import { plainCell, rowsIn } from './support/plain-figures.ts';
import { statisticsOffice, type StatisticsOffice } from './support/statistics-office.ts';

const SEED = 'figures';
const CONFERENCES = 30;
const clock = fixedClock(new Date('2026-11-20T09:00:00Z'));
const engine = useEngine();
let office: StatisticsOffice;
let snapshot: Snapshot;
let items: readonly Item[];

beforeAll(async () => {
  const tableName = await engine.freshTable();
  const encoded = await allItems({ seed: SEED, conferencesPerAuthority: CONFERENCES });
  await batchWrite([encoded], { client: engine.client, tableName, signal: new AbortController().signal });
  items = encoded.map(decodeItem);
  office = statisticsOffice(engine.client, tableName, clock);
  snapshot = await office.ask();
  await office.work();
}, 120_000);

const without = ({ id: _id, measure: _measure, population: _population, ...figures }: FrozenCell) => figures;

describe(`A snapshot of the sandbox (seed ${SEED})`, () => {
  it('is done for each authority, at the end of its change feed', async () => {
    const parts = await office.partsOf(snapshot);
    expect(parts.map(({ authority, phase }) => [authority, phase])).toEqual(
      snapshot.authorities.map((authority) => [authority, 'DONE']),
    );
    expect(parts.every(({ place, records }) => place > CONFERENCES && records >= CONFERENCES)).toBe(true);
  });

  it('equals a slow, plain second computation in every cell of the cube', async () => {
    const profiles = createProfiles({ table: office.table, clock });
    let compared = 0;
    for (const authority of snapshot.authorities) {
      const rows = rowsIn(items, await profiles(authority), snapshot.asOf);
      const frozen = new Map((await office.cells(snapshot, authority)).map((cell) => [cell.id, without(cell)]));
      const periods = [...new Set(rows.map(({ period }) => period))];
      const measures = MEASURES.filter(({ kind }) => kind !== 'SHARE').flatMap(({ key, within, population }) => [
        { measure: key, population },
        ...(within === null ? [] : [{ measure: leftBetween({ key, within }), population }]),
      ]);
      const places = measures.flatMap(({ measure, population }) =>
        [
          null,
          ...DIMENSIONS[population].flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level }))),
        ].flatMap((trait) => periods.map((period) => cellId({ period, measure, authority, trait }))),
      );
      const plain = new Map(places.map((id) => [id, plainCell(rows, id)] as const).filter(([, cell]) => cell !== null));
      expect(Object.fromEntries(frozen)).toEqual(Object.fromEntries(plain));
      compared += places.length;
    }
    expect(compared).toBeGreaterThan(50_000);
  }, 120_000);

  it('has a funnel that is monotone in every cell (X6)', async () => {
    const within = new Map(
      MEASURES.flatMap(({ key, within: outer }) => (outer === null ? [] : [[key, outer] as const])),
    );
    let seen = 0;
    const broken: string[] = [];
    for (const authority of snapshot.authorities) {
      const counts = new Map((await office.cells(snapshot, authority)).map(({ id, count }) => [id, count]));
      for (const [id, count] of counts) {
        const [period = '', measure = '', ...place] = id.split('|');
        const outer = within.get(measure);
        if (outer === undefined) continue;
        seen += 1;
        if ((counts.get([period, outer, ...place].join('|')) ?? 0) < count) broken.push(id);
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(1_000);
  });
});

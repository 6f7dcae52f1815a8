import { beforeAll, describe, expect, it } from '@jest/globals';
import { NETWORK } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { DATA_SETS } from '../../../contexts/evaluation/domain/releases/data-sets.ts';
import { columnsOf } from '../../../contexts/evaluation/domain/releases/published-measures.ts';
import type { Release } from '../../../contexts/evaluation/domain/releases/release.ts';
import type { ToldFigure } from '../../../contexts/evaluation/domain/releases/telling/counts.ts';
import { openSolver } from '../../../contexts/evaluation/solver.ts';
import { readFigures } from '../../../contexts/evaluation/store/release-parts.ts';
import { createProfiles } from '../../../contexts/programme/index.ts';
import { batchWrite } from '../../../local/sandbox/loading/batch-write.ts';
import { fixedClock } from '../../../platform/clock.ts';
import { decodeItem } from '../../../platform/table/item.ts';
import { useEngine } from '../../support/engine.ts';
import { itemsOfFour, SEED } from '../../support/sandbox/four-of-the-sandbox.ts';
import { plainCell, rowsIn } from '../support/plain-figures.ts';
import type { PlainRow } from '../support/plain-rows.ts';
import { openPress, type Press } from '../support/press.ts';
import { statisticsOffice } from '../support/statistics-office.ts';

const clock = fixedClock(new Date('2026-11-20T09:00:00Z'));
const engine = useEngine();
let press: Press;
let release: Release;
let rows: ReadonlyMap<string, readonly PlainRow[]>;
let figures: readonly ToldFigure[];

beforeAll(async () => {
  const tableName = await engine.freshTable();
  const own = await itemsOfFour();
  const items = own.map(decodeItem);
  await batchWrite([own], { client: engine.client, tableName, signal: new AbortController().signal });
  const office = statisticsOffice(engine.client, tableName, clock);
  const snapshot = await office.ask();
  await office.work();
  press = openPress({ table: office.table, clock, solver: openSolver });
  release = await press.draft(snapshot.id);
  await press.work();
  const profiles = createProfiles({ table: office.table, clock });
  rows = new Map(
    await Promise.all(
      release.authorities.map(async (id) => [id, rowsIn(items, await profiles(id), snapshot.asOf)] as const),
    ),
  );
  const columns = DATA_SETS.flatMap(columnsOf);
  const read = columns.map(({ key }) => readFigures(office.table, release.id, { measure: key, period: null }));
  figures = (await Promise.all(read)).flat();
}, 300_000);

const columnOf = new Map(DATA_SETS.flatMap(columnsOf).map((column) => [column.key, column]));

/** By asking every row again, one authority after the other. */
function cellsAt({ authority, period, trait }: ToldFigure, measure: string) {
  const level = trait === null ? 'Total' : `${trait.dimension}=${trait.level}`;
  return [...rows]
    .filter(([id]) => authority === NETWORK || id === authority)
    .map(([id, own]) => plainCell(own, [period, measure, id, level].join('|')));
}

const countAt = (figure: ToldFigure, measure: string): number =>
  cellsAt(figure, measure).reduce((all, cell) => all + (cell?.count ?? 0), 0);

const isNumber = ({ symbol }: ToldFigure): boolean => /^\d/.test(symbol);
const toTen = (count: number): number => Math.floor((count + 5) / 10) * 10;
const isOfPractice = (measure: string): boolean => measure.startsWith('learning_');

function middle(values: readonly number[]): number {
  const half = (values.length - 1) / 2;
  return ((values[Math.floor(half)] ?? NaN) + (values[Math.ceil(half)] ?? NaN)) / 2;
}

describe(`A release of the sandbox (seed ${SEED})`, () => {
  it('passes the check, is approved by another person, and published', async () => {
    expect(await press.status(release)).toBe('CHECKED');
    expect((await press.approve(release)).problems).toEqual([]);
    await press.store();
    expect((await press.publish(release)).problems).toEqual([]);
    expect(await press.status(release)).toBe('PUBLISHED');
  });

  it('tells counts as a slow second computation has them: an authority as they are, all together to ten', () => {
    const counts = figures.filter((figure) => columnOf.get(figure.measure)?.of.kind === 'COUNT' && isNumber(figure));
    const wrong = counts.filter((figure) => {
      const count = countAt(figure, figure.measure);
      const expected = figure.authority === NETWORK && !isOfPractice(figure.measure) ? toTen(count) : count;
      return String(expected) !== figure.symbol;
    });
    expect(wrong).toEqual([]);
    const told = counts.filter(({ symbol }) => symbol !== '0');
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter(({ measure }) => measure.startsWith('outcome_')).length).toBeGreaterThan(10);
  });

  it('tells no count of families of one to five, nor of two families', () => {
    const counts = figures.filter(
      ({ measure }) => columnOf.get(measure)?.of.kind === 'COUNT' && !isOfPractice(measure),
    );
    const small = counts.filter((figure) => {
      const cells = cellsAt(figure, figure.measure);
      const count = countAt(figure, figure.measure);
      const families = cells.reduce((all, cell) => all + (cell?.families ?? 0), 0);
      return count > 0 && (count < 6 || families < 3) && isNumber(figure);
    });
    expect(small).toEqual([]);
    expect(counts.some(({ symbol }) => symbol === 'c')).toBe(true);
  });

  it('tells shares of authorities, medians and amounts as a slow second computation has them', () => {
    const told = figures.filter(
      (figure) => figure.authority !== NETWORK && isNumber(figure) && !isOfPractice(figure.measure),
    );
    let compared = 0;
    const wrong = told.filter((figure) => {
      const column = columnOf.get(figure.measure);
      if (column === undefined || column.of.kind === 'COUNT') return false;
      compared += 1;
      if (column.of.of !== null) {
        const [part, whole] = [countAt(figure, column.of.of.numerator), countAt(figure, column.of.of.denominator)];
        return (Math.floor((part * 2000) / whole / 2 + 0.5) / 10).toFixed(1) !== figure.symbol;
      }
      const [cell] = cellsAt(figure, column.of.key);
      if (column.of.kind === 'SUM') return String(Math.floor((cell?.sum ?? 0) / 100 + 0.5)) !== figure.symbol;
      const values = (cell?.values ?? []).flatMap(([value, times]) => Array<number>(times).fill(value));
      const isMiddle = column.quartile === 'median' && column.unit !== 'POUNDS';
      return isMiddle && String(middle(values)) !== figure.symbol;
    });
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(20);
  });
});

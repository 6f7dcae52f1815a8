import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { networkScope } from '../actor/scope.ts';
import { type Key, keyIn, partitionIn } from '../table/keys.ts';
import { openTable, type Table } from '../table/table.ts';
import { windowedItems } from './take-points.ts';
import { type TakePoints, type Taken, WINDOW_MILLISECONDS } from './window.ts';

const engine = useEngine();
const key: Key = keyIn(partitionIn(networkScope, 'IDENTITY', 'system'), 'STATE');
const START = Date.parse('2026-06-10T09:00:00.000Z');
const BODY = { status: 'ACTIVE' };

let table: Table;
let takePoints: TakePoints;
let milliseconds: number;

beforeEach(async () => {
  const tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, () => Promise.resolve());
  takePoints = windowedItems(engine.client, tableName, () => Promise.resolve());
  milliseconds = START;
  await put(BODY);
});

function put(body: object): Promise<void> {
  return table.write([{ kind: 'PUT', item: { key, version: 1, body } }]);
}

function take(points: number, allowance = 100): Promise<Taken> {
  return takePoints(key, { points, now: new Date(milliseconds), allowanceOf: () => allowance, shared: null });
}

describe('an allowance of a hundred points a minute', () => {
  it('is spent point by point, and the body comes with each answer', async () => {
    expect(await take(30)).toEqual({
      kind: 'TAKEN',
      body: BODY,
      shared: null,
      allowance: 100,
      remaining: 70,
      endsAt: START + WINDOW_MILLISECONDS,
    });
    expect(await take(70)).toMatchObject({ kind: 'TAKEN', remaining: 0 });
    expect(await take(1)).toMatchObject({ kind: 'EXHAUSTED', body: BODY, remaining: 0, allowance: 100 });
    expect(await take(0)).toMatchObject({ kind: 'TAKEN', remaining: 0 });
  });

  it('refuses what is more than is left, and keeps what is left for something smaller', async () => {
    await take(90);
    expect(await take(11)).toMatchObject({ kind: 'EXHAUSTED', remaining: 10 });
    expect(await take(10)).toMatchObject({ kind: 'TAKEN', remaining: 0 });
  });

  it('refuses what is more than all of it', async () => {
    expect(await take(101)).toMatchObject({ kind: 'EXHAUSTED', allowance: 100, remaining: 100 });
  });

  it('is whole again when the minute is over, and not before', async () => {
    await take(100);
    milliseconds = START + WINDOW_MILLISECONDS - 1;
    expect(await take(1)).toMatchObject({ kind: 'EXHAUSTED' });
    milliseconds += 1;
    expect(await take(1)).toMatchObject({ kind: 'TAKEN', remaining: 99, endsAt: milliseconds + WINDOW_MILLISECONDS });
  });

  it('is never overspent by many at once, also where the minute has just ended', async () => {
    await take(100);
    milliseconds += WINDOW_MILLISECONDS;
    const taken = await Promise.all(Array.from({ length: 25 }, () => take(10)));
    expect(taken.filter(({ kind }) => kind === 'TAKEN')).toHaveLength(10);
    expect(taken.filter(({ kind }) => kind === 'EXHAUSTED')).toHaveLength(15);
  });

  it('keeps nobody out for long whose window was begun by a clock that went wrong', async () => {
    milliseconds = START + 365 * 24 * 60 * WINDOW_MILLISECONDS;
    await take(100);
    milliseconds = START;
    expect(await take(100)).toMatchObject({ kind: 'TAKEN', endsAt: START + WINDOW_MILLISECONDS });
  });

  it('follows a change of the allowance when the next minute begins', async () => {
    await take(100);
    expect(await take(1, 500)).toMatchObject({ kind: 'EXHAUSTED' });
    milliseconds += WINDOW_MILLISECONDS;
    expect(await take(1, 500)).toMatchObject({ kind: 'TAKEN', allowance: 500, remaining: 499 });
  });
});

describe('the item that carries it', () => {
  it('is not made by asking', async () => {
    await table.write([{ kind: 'DELETE', key }]);
    expect(await take(1)).toEqual({ kind: 'MISSING' });
    expect(await table.get(key)).toBeUndefined();
  });

  it('keeps its body and version through any number of charges', async () => {
    await take(1);
    await take(1);
    expect(await table.get(key)).toMatchObject({ version: 1, body: BODY });
  });

  it('may be written whole meanwhile: the new body is answered, and a new window begins', async () => {
    await take(100);
    await put({ status: 'SUSPENDED' });
    expect(await take(1)).toMatchObject({ kind: 'TAKEN', body: { status: 'SUSPENDED' }, remaining: 99 });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { type OwnerId, scopeOf } from '../actor/scope.ts';
import { actFor, actingFor, type Limits } from './fenced-acting.ts';
import { fencedTable } from './fenced-table.ts';
import { type Key, keyIn, type Partition, partitionIn } from './keys.ts';
import type { Table } from './table.ts';
import type { Reach } from './tenant-credentials.ts';

const engine = useEngine();
const OWNER = 'A0000001' as OwnerId;
const scope = scopeOf(OWNER);
const one = partitionIn(scope, 'CONF', 'one');
const two = partitionIn(scope, 'CONF', 'two');
const changed = partitionIn(scope, 'CHANGED');
const trail = partitionIn(scope, 'AUDIT', '2026-06');
const state = (partition: Partition): Key => keyIn(partition, 'STATE');
let table: Table;
/** How far the credentials of each call reached. */
let reached: Reach[];

const put = (key: Key) => ({ kind: 'PUT', item: { key, version: 1, body: {} } }) as const;
const within = <T>(only: string | null, work: () => Promise<T>): Promise<T> => {
  const limits: Limits = { only, mayWrite: (partition) => partition === trail };
  return actFor(OWNER, work, limits);
};

beforeEach(async () => {
  const tableName = await engine.freshTable();
  const { client } = engine;
  const pause = () => Promise.resolve();
  const clientFor = (_owner: OwnerId, reach: Reach) => (reached.push(reach), client);
  reached = [];
  table = fencedTable({ clientFor, referenceClient: client, actingFor, tableName, pause });
  const indexed = { changePk: changed, changeSk: '1', summary: '{}' };
  await actFor(OWNER, () =>
    table.write([
      { kind: 'CREATE', item: { key: state(one), version: 1, body: 'one', indexed } },
      { kind: 'CREATE', item: { key: state(two), version: 1, body: 'two' } },
    ]),
  );
});

describe('a request with one partition', () => {
  it('finds what lies there, in the order asked', async () => {
    await within(one, async () => {
      await expect(table.get(state(one))).resolves.toMatchObject({ body: 'one' });
      await expect(table.query({ partition: one, limit: 5 })).resolves.toHaveLength(1);
      const found = await table.getTogether([state(two), state(one), state(two)]);
      expect(found.map((item) => item?.body)).toEqual([undefined, 'one', undefined]);
    });
  });

  it('finds all else empty, indexes too', async () => {
    await within(one, async () => {
      await expect(table.get(state(two))).resolves.toBeUndefined();
      await expect(table.getAttributes([state(two)])).resolves.toEqual([undefined]);
      await expect(table.query({ partition: two, limit: 5 })).resolves.toEqual([]);
      await expect(table.queryIndex({ partition: changed, index: 'byChange', limit: 5 })).resolves.toEqual([]);
    });
    await within(null, async () => {
      await expect(table.get(state(two))).resolves.toMatchObject({ body: 'two' });
      await expect(table.queryIndex({ partition: changed, index: 'byChange', limit: 5 })).resolves.toHaveLength(1);
    });
  });
});

describe('a request that may only look', () => {
  it.each([one, null])('has in each call credentials that can do no more than that: %s', async (only) => {
    await within(only, async () => {
      await table.get(state(one));
      await table.getTogether([state(one), state(two)]);
      await table.query({ partition: one, limit: 1 });
      await table.write([put(keyIn(trail, '1'))]);
    });
    // Of them, the first was the owner's own.
    expect(reached).toEqual(['ALL', 'LOOK', 'LOOK', 'LOOK', 'LOOK']);
  });

  it.each([one, null])('writes the trail, and nothing else, alone or beside it: %s', async (only) => {
    await within(only, async () => {
      await expect(table.write([put(keyIn(trail, '1'))])).resolves.toBeUndefined();
      await expect(table.write([put(state(one))])).rejects.toThrow('only look');
      await expect(table.write([put(keyIn(trail, '2')), { kind: 'DELETE', key: state(one) }])).rejects.toThrow(
        'only look',
      );
    });
  });
});

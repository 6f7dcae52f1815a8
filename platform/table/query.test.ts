import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { seededRandom } from '../seeded-random.ts';
import type { Item } from './item.ts';
import { type Key, keyIn, partitionIn } from './keys.ts';
import { openTable, type Range, type Table } from './table.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const scope = scopeNamed('A0000001');
const partition = partitionIn(scope, 'LIST', 'one');
let tableName: string;
let table: Table;

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(proxied.client, tableName, turn);
});

function sortKey(nth: number): string {
  return `ITEM#${String(nth).padStart(4, '0')}`;
}

function item(nth: number, text = ''): Item {
  return {
    key: keyIn(partition, sortKey(nth)),
    version: 1,
    body: { nth, text },
    indexed: { unsequenced: partition, unsequencedSk: sortKey(nth) },
  };
}

async function plant(count: number, text = ''): Promise<void> {
  for (let nth = 1; nth <= count; nth += 1) await table.write([{ kind: 'PUT', item: item(nth, text) }]);
}

async function remove({ pk, sk }: Key): Promise<void> {
  await engine.client.send(new DeleteItemCommand({ TableName: tableName, Key: { pk: { S: pk }, sk: { S: sk } } }));
}

async function ask(range: Partial<Range>): Promise<readonly number[]> {
  const found = await table.query({ partition, limit: 100, ...range });
  return found.map(({ body }) => (body as { nth: number }).nth);
}

async function askIndex(range: Partial<Range>): Promise<readonly (string | undefined)[]> {
  const found = await table.queryIndex({ partition, index: 'unsequenced', limit: 100, ...range });
  return found.map(({ sk }) => sk?.S);
}

describe('a query', () => {
  it('reads on past the megabyte of one answer, to as many as were asked for', async () => {
    await plant(9, 'x'.repeat(300_000));
    proxied.proxy.forget();
    expect(await ask({ limit: 8 })).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(proxied.proxy.counts()['Query']?.calls).toBeGreaterThan(1);
  });

  it('reads on backwards too', async () => {
    await plant(9, 'x'.repeat(300_000));
    expect(await ask({ newestFirst: true, after: sortKey(9), limit: 7 })).toEqual([8, 7, 6, 5, 4, 3, 2]);
  });

  it('asks once where one answer holds it all', async () => {
    await plant(5);
    proxied.proxy.forget();
    await ask({ limit: 5 });
    await ask({ limit: 2 });
    expect(proxied.proxy.counts()['Query']?.calls).toBe(2);
  });

  it('includes both bounds, and needs neither', async () => {
    await plant(5);
    expect(await ask({ from: sortKey(2), until: sortKey(4) })).toEqual([2, 3, 4]);
    expect(await ask({ from: sortKey(4) })).toEqual([4, 5]);
    expect(await ask({ until: sortKey(2) })).toEqual([1, 2]);
    expect(await ask({ until: sortKey(2), newestFirst: true })).toEqual([2, 1]);
  });

  it('sees nothing of another partition', async () => {
    await plant(1);
    expect(await ask({ partition: partitionIn(scope, 'LIST', 'two') })).toEqual([]);
    expect(await ask({ partition: partitionIn(scopeNamed('A0000002'), 'LIST', 'one') })).toEqual([]);
  });

  it('of an index gives what the index carries', async () => {
    await plant(3);
    expect(await askIndex({ newestFirst: true, limit: 2 })).toEqual([sortKey(3), sortKey(2)]);
  });
});

describe('a cursor', () => {
  it.each([
    [false, [4, 5]],
    [true, [2, 1]],
  ])('goes on strictly after its item (newest first: %s)', async (newestFirst, expected) => {
    await plant(5);
    expect(await ask({ after: sortKey(3), newestFirst })).toEqual(expected);
    expect(await askIndex({ after: sortKey(3), newestFirst })).toEqual(expected.map(sortKey));
  });

  it.each([
    [false, [4, 5]],
    [true, [2, 1]],
  ])('survives the deletion of its item (newest first: %s)', async (newestFirst, expected) => {
    await plant(5);
    await remove(item(3).key);
    expect(await ask({ after: sortKey(3), newestFirst })).toEqual(expected);
  });

  it('backwards fills the page whether or not its item is there', async () => {
    await plant(5);
    expect(await ask({ after: sortKey(4), newestFirst: true, limit: 2 })).toEqual([3, 2]);
    await remove(item(4).key);
    expect(await ask({ after: sortKey(4), newestFirst: true, limit: 2 })).toEqual([3, 2]);
  });

  it('backwards is one call, though its own item comes first again', async () => {
    await plant(5);
    proxied.proxy.forget();
    expect(await ask({ after: sortKey(4), newestFirst: true, limit: 2 })).toEqual([3, 2]);
    expect(proxied.proxy.calls).toHaveLength(1);
  });

  it('keeps within the bounds of its range', async () => {
    await plant(6);
    const range = { from: sortKey(2), until: sortKey(5) };
    expect(await ask({ ...range, after: sortKey(3) })).toEqual([4, 5]);
    expect(await ask({ ...range, after: sortKey(4), newestFirst: true })).toEqual([3, 2]);
  });

  it('that was made up cannot lead out of its range', async () => {
    await plant(6);
    const range = { from: sortKey(2), until: sortKey(5) };
    expect(await ask({ ...range, after: 'A' })).toEqual([2, 3, 4, 5]);
    expect(await ask({ ...range, after: 'Z', newestFirst: true })).toEqual([5, 4, 3, 2]);
  });

  it.each([
    ['at the end', sortKey(5), false],
    ['past the end', 'Z', false],
    ['before the beginning, backwards', 'A', true],
    ['at the beginning, backwards', sortKey(2), true],
    ['past the end by its bytes alone', 'ITEM#\u{1F600}', false],
  ])('that stands %s gives nothing, and is no error', async (_, after, newestFirst) => {
    await plant(6);
    expect(await ask({ from: sortKey(2), until: sortKey(5), after, newestFirst })).toEqual([]);
  });

  it.each([1, 2, 3, 4])('reads the whole list in pages, while items come and go (seed %s)', async (seed) => {
    const random = seededRandom(`pages ${String(seed)}`);
    const newestFirst = random.chance(0.5);
    await plant(40);
    const removed = new Set<number>();
    const seen: number[] = [];
    for (;;) {
      const limit = random.int(1, 7);
      const after = seen.at(-1);
      const page = await ask({ newestFirst, limit, ...(after !== undefined && { after: sortKey(after) }) });
      seen.push(...page);
      if (page.length < limit) break;
      const gone = random.chance(0.5) ? seen.at(-1)! : random.int(1, 40);
      removed.add(gone);
      await remove(item(gone).key);
    }
    const inOrder = seen.toSorted((one, other) => (newestFirst ? other - one : one - other));
    expect(seen).toEqual(inOrder);
    expect(new Set(seen).size).toBe(seen.length);
    const missed = Array.from({ length: 40 }, (_, index) => index + 1).filter((nth) => !seen.includes(nth));
    expect(missed.filter((nth) => !removed.has(nth))).toEqual([]);
  });
});

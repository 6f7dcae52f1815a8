import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import type { Item } from './item.ts';
import { keyIn, partitionIn } from './keys.ts';
import { openTable, type Table } from './table.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const partition = partitionIn(scopeNamed('A0000001'), 'LIST', 'one');
let table: Table;

beforeEach(async () => {
  table = openTable(proxied.client, await engine.freshTable(), turn);
});

function item(nth: number, text = ''): Item {
  return { key: keyIn(partition, `ITEM#${String(nth)}`), version: 1, body: { nth, text } };
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

async function plant(wanted: readonly number[], text = ''): Promise<void> {
  for (let start = 0; start < wanted.length; start += 50) {
    await table.write(wanted.slice(start, start + 50).map((nth) => ({ kind: 'PUT', item: item(nth, text) })));
  }
  proxied.proxy.forget();
}

async function read(wanted: readonly number[]): Promise<readonly (number | undefined)[]> {
  const found = await table.getTogether(wanted.map((nth) => item(nth).key));
  return found.map((one) => (one?.body as { nth: number } | undefined)?.nth);
}

describe('items read together', () => {
  it('come in the order asked, with nothing in the place of what is not there', async () => {
    await plant([1, 2, 3]);
    expect(await read([3, 9, 1])).toEqual([3, undefined, 1]);
    expect(proxied.proxy.calls).toHaveLength(1);
  });

  it('may be asked for twice', async () => {
    await plant([1, 2]);
    expect(await read([2, 1, 2, 2])).toEqual([2, 1, 2, 2]);
    expect(proxied.proxy.calls).toHaveLength(1);
  });

  it('may be none', async () => {
    expect(await read([])).toEqual([]);
    expect(proxied.proxy.calls).toEqual([]);
  });

  it('may be more than a hundred, which takes a call for each hundred', async () => {
    await plant(numbers(1, 250));
    expect(await read(numbers(1, 250))).toEqual(numbers(1, 250));
    expect(proxied.proxy.counts()['BatchGetItem']?.calls).toBe(3);
  });

  it('are asked for again when DynamoDB leaves some unprocessed', async () => {
    await plant(numbers(1, 10));
    proxied.proxy.plan(({ nth }) => (nth <= 2 ? { kind: 'unprocessed', done: 3 } : undefined));
    expect(await read(numbers(1, 10))).toEqual(numbers(1, 10));
    expect(proxied.proxy.counts()['BatchGetItem']?.calls).toBe(3);
  });

  it('are never given in part: where some stay unprocessed it is an error', async () => {
    await plant(numbers(1, 20));
    proxied.proxy.plan(() => ({ kind: 'unprocessed', done: 1 }));
    await expect(read(numbers(1, 20))).rejects.toThrow('unprocessed');
  });

  it('may be larger than one answer of 16 MB', async () => {
    const wanted = numbers(1, 50);
    for (const nth of wanted) await plant([nth], 'x'.repeat(380_000));
    expect(await read(wanted)).toEqual(wanted);
  });
});

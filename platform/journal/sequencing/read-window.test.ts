import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import { chainOf, keysOf, plant, sequencerOn, waitingEvent } from '../../../test/support/journal/waiting-entries.ts';
import { openTable, type Table } from '../../table/table.ts';
import { GENESIS } from './chain.ts';
import { readWindow } from './read-window.ts';
import { type ChainOf, sequence } from './sequence.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const scope = scopeNamed('A0000001');
const feed: ChainOf = { scope, chain: 'FEED' };
let table: Table;

beforeEach(async () => {
  table = openTable(proxied.client, await engine.freshTable(), turn);
});

/** So many segments, of so many links each. */
async function chain(segments: number, linksEach: number): Promise<void> {
  const { sequencer } = sequencerOn(table);
  for (let segment = 0; segment < segments; segment += 1) {
    const items = Array.from({ length: linksEach }, (_, index) =>
      waitingEvent(scope, { record: `R${String(segment)}-${String(index)}`, version: 1 }),
    );
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
  }
}

const numbersOf = async (after: number, limit: number): Promise<readonly number[]> =>
  (await readWindow(table, feed, { after, limit })).links.map(({ sequence: number }) => number);

describe('a window of a chain', () => {
  it('has the links after a number, at most as many as asked, wherever segments begin and end', async () => {
    await chain(7, 3);
    const all = Array.from({ length: 21 }, (_, index) => index + 1);
    for (let after = 0; after <= 21; after += 1) {
      for (let limit = 1; limit <= 22; limit += 1) {
        expect(await numbersOf(after, limit)).toEqual(all.slice(after, after + limit));
      }
    }
  });

  it('says what its first link follows upon', async () => {
    await chain(3, 3);
    const { links } = await chainOf(table, feed);
    const befores = [];
    for (let after = 0; after <= 9; after += 1) {
      befores.push((await readWindow(table, feed, { after, limit: 1 })).before);
    }
    expect(befores).toEqual([GENESIS, ...links.map(({ sequence: number, hash }) => ({ sequence: number, hash }))]);
  });

  it('follows upon nothing where the chain has not come so far', async () => {
    expect(await readWindow(table, feed, { after: 0, limit: 5 })).toEqual({ before: GENESIS, links: [] });
    expect(await readWindow(table, feed, { after: 1, limit: 5 })).toEqual({ before: null, links: [] });
    await chain(1, 3);
    expect(await readWindow(table, feed, { after: 4, limit: 5 })).toEqual({ before: null, links: [] });
  });

  it('is two Queries, whether a segment holds one link or all of them', async () => {
    await chain(60, 1);
    proxied.proxy.forget();
    expect(await numbersOf(5, 50)).toHaveLength(50);
    expect(proxied.proxy.counts()['Query']?.calls).toBe(2);
  });

  it('ends before a link that was added while it was read, if the one before that was missed', async () => {
    await chain(4, 2);
    const missing: Table = {
      ...table,
      query: async (range) =>
        (await table.query(range)).filter(
          ({ body }) => (body as { links: { sequence: number }[] }).links[0]?.sequence !== 5,
        ),
    };
    const { links } = await readWindow(missing, feed, { after: 1, limit: 50 });
    expect(links.map(({ sequence: number }) => number)).toEqual([2, 3, 4]);
  });
});

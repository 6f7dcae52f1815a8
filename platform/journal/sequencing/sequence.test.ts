import { beforeEach, describe, expect, it } from '@jest/globals';
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import { allAttributes } from '../../../test/support/journal/table-contents.ts';
import {
  chainOf,
  instant,
  keysOf,
  type Notes,
  plant,
  sequencerOn,
  versionsOf,
  waitingAudit,
  waitingEvent,
} from '../../../test/support/journal/waiting-entries.ts';
import { seededRandom, type SeededRandom } from '../../seeded-random.ts';
import type { Item } from '../../table/item.ts';
import type { Key } from '../../table/keys.ts';
import { openTable, type Table } from '../../table/table.ts';
import { type ChainOf, type Sequencer, sequence } from './sequence.ts';
import { sweepAll } from './sweep.ts';
import { verifyChain } from './verify-chain.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const scope = scopeNamed('A0000001');
const feed: ChainOf = { scope, chain: 'FEED' };
const audit: ChainOf = { scope, chain: 'AUDIT' };
let tableName: string;
let table: Table;
let sequencer: Sequencer;
let notes: Notes;

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(proxied.client, tableName, turn);
  ({ sequencer, notes } = sequencerOn(table));
});

/** Events of so many records with so many versions each, in the order in which they happened. */
function eventsOf(records: number, versions: number): readonly Item[] {
  return Array.from({ length: versions }, (_, version) =>
    Array.from({ length: records }, (__, record) =>
      waitingEvent(scope, {
        record: `R${String(record)}`,
        version: version + 1,
        at: instant(version * records + record),
      }),
    ),
  ).flat();
}

async function waitingNow(): Promise<number> {
  return (await allAttributes(engine.client, tableName)).filter((item) => item['unsequenced'] !== undefined).length;
}

/** No gap, no double, every hash right, and the head where the chain ends. */
async function expectWhole(of: ChainOf, entries: number): Promise<void> {
  const { links, head } = await chainOf(table, of);
  expect(links.map((link) => link.sequence)).toEqual(Array.from({ length: entries }, (_, index) => index + 1));
  expect(new Set(links.map(({ entry }) => entry.id)).size).toBe(entries);
  expect(verifyChain(links, { until: head })).toEqual({ kind: 'SOUND', head });
}

describe('a batch of events', () => {
  it('gets numbers without gaps, in the order of time, and waits no longer', async () => {
    const items = eventsOf(3, 2);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items.toReversed()));
    const { links } = await chainOf(table, feed);
    expect(links.map(({ entry }) => entry.id)).toEqual(['R0-1', 'R1-1', 'R2-1', 'R0-2', 'R1-2', 'R2-2']);
    await expectWhole(feed, 6);
    expect(await waitingNow()).toBe(0);
  });

  it('is one transaction', async () => {
    const items = eventsOf(3, 2);
    await plant(table, items);
    proxied.proxy.forget();
    await sequence(sequencer, feed, keysOf(items));
    expect(proxied.proxy.counts()['TransactWriteItems']?.calls).toBe(1);
  });

  it('leaves its number on each event', async () => {
    const items = eventsOf(2, 1);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    const numbers = (await allAttributes(engine.client, tableName)).flatMap(({ seq }) => seq?.N ?? []);
    expect(numbers).toEqual(['1', '2']);
  });

  it('that is larger than a transaction is numbered in several, one upon the other', async () => {
    const items = eventsOf(50, 3);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    await expectWhole(feed, 150);
  });

  it('that comes again changes nothing', async () => {
    const items = eventsOf(3, 2);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    const before = await allAttributes(engine.client, tableName);
    await sequence(sequencer, feed, keysOf(items));
    expect(await allAttributes(engine.client, tableName)).toEqual(before);
  });

  it('goes on where the chain ended', async () => {
    const items = eventsOf(3, 3);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items.slice(0, 4)));
    await sequence(sequencer, feed, keysOf(items.slice(4)));
    await expectWhole(feed, 9);
  });

  it('of which nothing is there asks and writes nothing more', async () => {
    await sequence(sequencer, feed, keysOf(eventsOf(2, 1)));
    await sequence(sequencer, feed, []);
    expect(proxied.proxy.counts()['TransactWriteItems']).toBeUndefined();
  });
});

describe('the events of one record', () => {
  it('follow its versions, whatever the clocks of their writers said', async () => {
    const items = [1, 2, 3].map((version) => waitingEvent(scope, { record: 'R', version, at: instant(10 - version) }));
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([1, 2, 3]);
  });

  it('are drawn in from their first one that waits, when a later one comes alone', async () => {
    const items = [1, 2, 3, 4, 5].map((version) => waitingEvent(scope, { record: 'R', version }));
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items.slice(0, 1)));
    await sequence(sequencer, feed, keysOf(items.slice(3, 4)));
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([1, 2, 3, 4]);
    await sequence(sequencer, feed, keysOf(items));
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([1, 2, 3, 4, 5]);
  });

  it('do not wait for a version whose event is not there', async () => {
    const items = [1, 3].map((version) => waitingEvent(scope, { record: 'R', version }));
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items.slice(1)));
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([3]);
  });
});

describe('chains', () => {
  it('of events and of audit entries are apart', async () => {
    const items = eventsOf(2, 2);
    const entries = [1, 2, 3].map((nth) => waitingAudit(scope, nth));
    await plant(table, [...items, ...entries]);
    await sequence(sequencer, feed, keysOf(items));
    await sequence(sequencer, audit, keysOf(entries));
    await expectWhole(feed, 4);
    await expectWhole(audit, 3);
  });

  it('of two owners are apart', async () => {
    const other: ChainOf = { scope: scopeNamed('A0000002'), chain: 'FEED' };
    const ours = eventsOf(2, 1);
    const theirs = [waitingEvent(other.scope, { record: 'R0', version: 1 })];
    await plant(table, [...ours, ...theirs]);
    await Promise.all([sequence(sequencer, feed, keysOf(ours)), sequence(sequencer, other, keysOf(theirs))]);
    await expectWhole(feed, 2);
    await expectWhole(other, 1);
  });
});

describe('batches by chance', () => {
  /** Keys in no order, some of them twice, in batches of 1 to 60. */
  function shuffledBatches(random: SeededRandom, keys: readonly Key[]): readonly (readonly Key[])[] {
    const drawn = [...keys, ...keys.filter(() => random.chance(0.3))]
      .map((key) => ({ key, at: random.float() }))
      .sort((one, other) => one.at - other.at)
      .map(({ key }) => key);
    const cut: (readonly Key[])[] = [];
    while (drawn.length > 0) cut.push(drawn.splice(0, random.int(1, 60)));
    return cut;
  }

  async function planted(random: SeededRandom): Promise<readonly Item[]> {
    const items = eventsOf(random.int(1, 12), random.int(1, 12));
    await plant(table, items);
    return items;
  }

  async function expectInOrder(items: readonly Item[]): Promise<void> {
    await expectWhole(feed, items.length);
    const { links } = await chainOf(table, feed);
    for (const record of new Set(items.map(({ body }) => (body as { record: string }).record))) {
      const versions = versionsOf(links, record);
      expect(versions).toEqual(versions.map((_, index) => index + 1));
    }
    expect(await waitingNow()).toBe(0);
  }

  it.each(['a', 'b', 'c', 'd', 'e', 'f'])('give a whole chain in order of versions (seed %s)', async (seed) => {
    const random = seededRandom(`batches ${seed}`);
    const items = await planted(random);
    for (const batch of shuffledBatches(random, keysOf(items))) await sequence(sequencer, feed, batch);
    await expectInOrder(items);
  });

  it.each(['a', 'b', 'c'])('give the same with four sequencers at once on one chain (seed %s)', async (seed) => {
    const random = seededRandom(`at once ${seed}`);
    const items = await planted(random);
    const queues = [1, 2, 3, 4].map(() => shuffledBatches(random, keysOf(items)));
    await Promise.all(queues.map(inTurn));
    await expectInOrder(items);
  });

  it.each([1, 2, 3])('give the same when answers are lost and the table is busy (seed %s)', async (seed) => {
    const random = seededRandom(`faults ${String(seed)}`);
    const items = await planted(random);
    proxied.proxy.seeded({ seed, throttle: 0.05, dropBeforeCommit: 0.05, dropAfterCommit: 0.2, conflict: true });
    await Promise.all([1, 2].map(() => inTurn(shuffledBatches(random, keysOf(items)))));
    proxied.proxy.plan(() => undefined);
    await expectInOrder(items);
  });

  /** A batch that fails comes again, as the stream does it. */
  async function inTurn(queue: readonly (readonly Key[])[]): Promise<void> {
    for (const batch of queue) {
      while (!(await isSequenced(batch)));
    }
  }

  async function isSequenced(batch: readonly Key[]): Promise<boolean> {
    return sequence(sequencer, feed, batch).then(
      () => true,
      () => false,
    );
  }
});

describe('a sequencer that is stopped mid-way', () => {
  it('after a write whose answer is lost doubles nothing and misses nothing', async () => {
    const items = eventsOf(60, 2);
    await plant(table, items);
    proxied.proxy.plan(({ operation }) =>
      operation === 'TransactWriteItems' ? { kind: 'dropAfterCommit' } : undefined,
    );
    await sequence(sequencer, feed, keysOf(items));
    proxied.proxy.plan(() => undefined);
    await expectWhole(feed, 120);
  });

  it('between two transactions leaves a whole chain, on which the next one goes on', async () => {
    const items = eventsOf(60, 2);
    await plant(table, items);
    proxied.proxy.plan(({ operation, nth }) =>
      nth > 1 && operation === 'TransactWriteItems' ? { kind: 'dropBeforeCommit' } : undefined,
    );
    await expect(sequence(sequencer, feed, keysOf(items))).rejects.toThrow('could not be brought forward');
    proxied.proxy.plan(() => undefined);
    await expectWhole(feed, 48);
    await sequence(sequencer, feed, keysOf(items));
    await expectWhole(feed, 120);
  });

  it('by a table that refuses it for good says so at once', async () => {
    const broken = sequencerOn(openTable(proxied.client, 'no-such-table', turn)).sequencer;
    await expect(sequence(broken, feed, keysOf(eventsOf(1, 1)))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(proxied.proxy.calls).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('finds what the stream has lost, in every chain and on every page of the index', async () => {
    const other = scopeNamed('A0000002');
    await plant(table, [
      ...eventsOf(50, 4),
      ...Array.from({ length: 95 }, (_, nth) => waitingAudit(scope, nth)),
      waitingEvent(other, { record: 'R0', version: 1 }),
    ]);
    expect(await sweepAll(sequencer, [scope, other])).toEqual({ found: 296, failed: 0 });
    await expectWhole(feed, 200);
    await expectWhole(audit, 95);
    await expectWhole({ scope: other, chain: 'FEED' }, 1);
    expect(await waitingNow()).toBe(0);
  });

  it('finds nothing when nothing is lost, and writes nothing', async () => {
    const items = eventsOf(2, 1);
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    proxied.proxy.forget();
    expect(await sweepAll(sequencer, [scope])).toEqual({ found: 0, failed: 0 });
    expect(proxied.proxy.counts()['TransactWriteItems']).toBeUndefined();
  });

  it('does no harm when the index still names what has its number', async () => {
    const items = eventsOf(3, 1);
    await plant(table, items);
    const { queryIndex } = table;
    const named = await queryIndex({ index: 'unsequenced', partition: 'A0000001#FEED' as never, limit: 90 });
    await sequence(sequencer, feed, keysOf(items));
    const late = { ...sequencer, table: { ...table, queryIndex: async () => named } };
    expect(named).toHaveLength(3);
    await sweepAll(late, [scope]);
    await expectWhole(feed, 3);
    expect((await chainOf(table, audit)).links).toEqual([]);
  });

  it('goes on to the other chains when one fails', async () => {
    const other = scopeNamed('A0000002');
    await plant(table, [
      waitingEvent(scope, { record: 'R0', version: 1 }),
      waitingAudit(scope, 1),
      waitingEvent(other, { record: 'R0', version: 1 }),
    ]);
    await headMadeUnreadable();
    expect(await sweepAll(sequencer, [scope, other])).toEqual({ found: 2, failed: 1 });
    expect(notes.failed).toEqual(['FEED']);
    await expectWhole(audit, 1);
    await expectWhole({ scope: other, chain: 'FEED' }, 1);
  });

  async function headMadeUnreadable(): Promise<void> {
    await engine.client.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: { pk: { S: 'A0000001#CHAIN#FEED' }, sk: { S: 'HEAD' } },
        UpdateExpression: 'SET body = :body',
        ExpressionAttributeValues: { ':body': { S: '{' } },
      }),
    );
  }
});

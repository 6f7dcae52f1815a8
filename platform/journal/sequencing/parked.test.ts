import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import { allAttributes } from '../../../test/support/journal/table-contents.ts';
import {
  chainOf,
  keysOf,
  type Notes,
  plant,
  poisonEvent,
  sequencerOn,
  versionsOf,
  waitingAudit,
  waitingEvent,
} from '../../../test/support/journal/waiting-entries.ts';
import { encodeItem, type Item } from '../../table/item.ts';
import { openTable, type Table } from '../../table/table.ts';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { parkedKey } from './chain.ts';
import { type ChainOf, type Sequencer, sequence } from './sequence.ts';
import { verifyChain } from './verify-chain.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const scope = scopeNamed('A0000001');
const feed: ChainOf = { scope, chain: 'FEED' };
let tableName: string;
let table: Table;
let sequencer: Sequencer;
let notes: Notes;

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(proxied.client, tableName, turn);
  ({ sequencer, notes } = sequencerOn(table));
});

const event = (record: string, version: number): Item => waitingEvent(scope, { record, version });

/** An event as it should be, but for what is said. */
function unlike(changes: object): unknown {
  return { ...(event('R', 2).body as object), ...changes };
}

async function expectParked({ at, of, entries }: { at: number; of: Item; entries: number }): Promise<void> {
  const { links, head } = await chainOf(table, feed);
  expect(links).toHaveLength(entries);
  expect(links[at - 1]).toMatchObject({ sequence: at, entry: { type: 'PARKED' } });
  expect(verifyChain(links, { until: head })).toMatchObject({ kind: 'SOUND' });
  expect((await table.get(parkedKey(scope, 'FEED', at)))?.body).toMatchObject({ key: of.key });
  expect(notes.parked).toEqual([{ chain: 'FEED', sequence: at }]);
}

describe('an event that cannot be read', () => {
  it.each([
    ['is not an object', 'text'],
    ['is null', null],
    ['is a list', [1, 2]],
    ['lacks its id', unlike({ id: undefined })],
    ['has an empty record', unlike({ record: '' })],
    ['lacks its instant', unlike({ at: undefined })],
    ['has a type that is no text', unlike({ type: 7 })],
    ['has a version that is no number', unlike({ version: '2' })],
    ['has a version other than its key’s', unlike({ version: 9 })],
    ['has no list of fields', unlike({ fields: 'text' })],
    ['is larger than any event of ours', unlike({ fields: ['x'.repeat(100_000)] })],
    ['is larger than it looks, by its bytes', unlike({ fields: ['–'.repeat(50_000)] })],
  ])('since it %s keeps its number, lies in the open, and holds up nothing', async (_, body) => {
    const poison = poisonEvent(scope, { record: 'R', version: 2 }, body);
    const items = [event('R', 1), poison, event('R', 3), event('S', 4)];
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items));
    await expectParked({ at: 2, of: poison, entries: 4 });
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([1, 3]);
  });

  it('since it is no JSON does so too', async () => {
    const poison = event('R', 2);
    const Item = { ...encodeItem(poison), body: { S: '{"id": "cut o' } };
    await plant(table, [event('R', 1)]);
    await engine.client.send(new PutItemCommand({ TableName: tableName, Item }));
    await sequence(sequencer, feed, keysOf([event('R', 1), poison]));
    await expectParked({ at: 2, of: poison, entries: 2 });
  });

  it('has its number once, however often it comes', async () => {
    const poison = poisonEvent(scope, { record: 'R', version: 1 }, null);
    await plant(table, [poison]);
    await sequence(sequencer, feed, keysOf([poison]));
    await sequence(sequencer, feed, keysOf([poison]));
    await expectParked({ at: 1, of: poison, entries: 1 });
  });

  it('does not let a later version of its record overtake an earlier one', async () => {
    const items = [event('R', 1), poisonEvent(scope, { record: 'R', version: 2 }, null), event('R', 3)];
    await plant(table, items);
    await sequence(sequencer, feed, keysOf(items.slice(2)));
    expect(versionsOf((await chainOf(table, feed)).links, 'R')).toEqual([1, 3]);
    expect(notes.parked).toEqual([{ chain: 'FEED', sequence: 2 }]);
  });

  it('stays whole where it lay, and only its beginning is copied', async () => {
    const body = 'x'.repeat(390_000);
    const poison = poisonEvent(scope, { record: 'R', version: 1 }, body);
    await plant(table, [poison]);
    await sequence(sequencer, feed, keysOf([poison]));
    const lying = (await allAttributes(engine.client, tableName)).find(({ sk }) => sk?.S === poison.key.sk);
    const copied = JSON.stringify((await table.get(parkedKey(scope, 'FEED', 1)))?.body);
    expect(lying?.['body']?.S).toHaveLength(body.length + 2);
    expect(copied.length).toBeLessThan(2_000);
  });

  it('is told of also when the answer to its write is lost', async () => {
    const poison = poisonEvent(scope, { record: 'R', version: 1 }, null);
    await plant(table, [poison]);
    proxied.proxy.plan(({ operation }) =>
      operation === 'TransactWriteItems' ? { kind: 'dropAfterCommit' } : undefined,
    );
    await sequence(sequencer, feed, keysOf([poison]));
    await expectParked({ at: 1, of: poison, entries: 1 });
  });

  it('is parked a whole batch at a time, within one transaction’s hundred actions', async () => {
    const items = Array.from({ length: 48 }, (_, nth) =>
      poisonEvent(scope, { record: `R${String(nth)}`, version: 1 }, null),
    );
    await plant(table, items);
    proxied.proxy.forget();
    await sequence(sequencer, feed, keysOf(items));
    expect(proxied.proxy.counts()['TransactWriteItems']).toMatchObject({ calls: 1, errors: 0 });
    expect(notes.parked).toHaveLength(48);
  });
});

describe('an audit entry that cannot be read', () => {
  it('is parked in the audit chain', async () => {
    const poison = { ...waitingAudit(scope, 1), body: { id: 'audit-0001' } };
    const audit: ChainOf = { scope, chain: 'AUDIT' };
    await plant(table, [poison, waitingAudit(scope, 2)]);
    await sequence(sequencer, audit, [poison.key, waitingAudit(scope, 2).key]);
    const { links } = await chainOf(table, audit);
    expect(links.map(({ entry }) => ('type' in entry ? entry.type : entry.operation))).toEqual(['PARKED', 'addLine']);
    expect(notes.parked).toEqual([{ chain: 'AUDIT', sequence: 1 }]);
  });
});

describe('large events', () => {
  it('are numbered in segments that an item can hold', async () => {
    const more = { fields: ['–'.repeat(30_000)] };
    const items = Array.from({ length: 12 }, (_, nth) =>
      waitingEvent(scope, { record: `R${String(nth)}`, version: 1, more }),
    );
    for (const item of items) await plant(table, [item]);
    await sequence(sequencer, feed, keysOf(items));
    const { links, head } = await chainOf(table, feed);
    expect(links).toHaveLength(12);
    expect(verifyChain(links, { until: head })).toMatchObject({ kind: 'SOUND' });
    expect(notes.parked).toEqual([]);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import {
  keysOf,
  plant,
  poisonEvent,
  sequencerOn,
  waitingEvent,
} from '../../../test/support/journal/waiting-entries.ts';
import { globalId, type NodeType } from '../../../platform/graphql/global-id.ts';
import type { Head } from '../../../platform/journal/sequencing/chain.ts';
import { sequence } from '../../../platform/journal/sequencing/sequence.ts';
import type { Item } from '../../../platform/table/item.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { BEGINNING, type Place, placeFrom, placeText } from './cursor.ts';
import { type ChangePage, readChanges } from './read-changes.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const scope = scopeNamed('A0000001');
const elsewhere = scopeNamed('A0000002');
let table: Table;

beforeEach(async () => {
  table = openTable(proxied.client, await engine.freshTable(), turn);
});

const recordOf = (type: NodeType, nth: number, owner = scope.owner): string =>
  globalId({ type, owner, id: `01K0000000000000000000${String(nth).padStart(4, '0')}` });

async function happen(items: readonly Item[], of = scope): Promise<void> {
  await plant(table, items);
  await sequence(sequencerOn(table).sequencer, { scope: of, chain: 'FEED' }, keysOf(items));
}

/** Changes of as many conferences, each its first. */
async function conferences(count: number, of = scope): Promise<void> {
  const events = Array.from({ length: count }, (_, nth) =>
    waitingEvent(of, { record: recordOf('Conference', nth, of.owner), version: 1 }),
  );
  await happen(events, of);
}

const kinds = new Set(['SUPPORT_PACKAGE'] as const);
const after = (head: Head, of = scope): Place => placeFrom(placeText({ scope: of }, head));
const numbersIn = ({ changes }: ChangePage): readonly number[] => changes.map((change) => change.sequence);

describe('a page of a feed', () => {
  it('goes on where the one before ended, until there is nothing more', async () => {
    await conferences(7);
    const first = await readChanges(table, { scope }, { from: BEGINNING, first: 5, kinds: null });
    const second = await readChanges(table, { scope }, { from: after(first.upTo), first: 5, kinds: null });
    const third = await readChanges(table, { scope }, { from: after(second.upTo), first: 5, kinds: null });
    expect([first, second, third].map(numbersIn)).toEqual([[1, 2, 3, 4, 5], [6, 7], []]);
    expect([first.upTo, second.upTo]).toEqual([second.before, third.before]);
    expect(third.upTo).toEqual(second.upTo);
    expect(third.latest).toBe(7);
  });

  it('from now on has what happens later only', async () => {
    await conferences(3);
    const now = await readChanges(table, { scope }, { from: 'NOW', first: 5, kinds: null });
    expect([numbersIn(now), now.upTo.sequence]).toEqual([[], 3]);
    await happen([waitingEvent(scope, { record: recordOf('SupportPackage', 1), version: 1 })]);
    const next = await readChanges(table, { scope }, { from: after(now.upTo), first: 5, kinds: null });
    expect(numbersIn(next)).toEqual([4]);
  });

  it('from now on, of a feed in which nothing has happened, has all that ever happens', async () => {
    const now = await readChanges(table, { scope }, { from: 'NOW', first: 5, kinds: null });
    await conferences(2);
    const next = await readChanges(table, { scope }, { from: after(now.upTo), first: 5, kinds: null });
    expect(numbersIn(next)).toEqual([1, 2]);
  });

  it('tells of an event that could not be read, whatever was asked for', async () => {
    await conferences(1);
    await happen([poisonEvent(scope, { record: recordOf('Conference', 8), version: 1 }, { type: 'NOTHING_ELSE' })]);
    const page = await readChanges(table, { scope }, { from: BEGINNING, first: 5, kinds });
    expect(page.changes).toMatchObject([{ sequence: 2, kind: 'UNREADABLE', type: 'PARKED', record: null, fields: [] }]);
  });

  it('is three calls, with and without a filter', async () => {
    await conferences(120);
    proxied.proxy.forget();
    await readChanges(table, { scope }, { from: BEGINNING, first: 100, kinds: null });
    expect(callsMade()).toEqual({ GetItem: 1, Query: 2 });
    proxied.proxy.forget();
    await readChanges(table, { scope }, { from: BEGINNING, first: 100, kinds });
    expect(callsMade()).toEqual({ GetItem: 1, Query: 2 });
  });
});

function callsMade(): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(proxied.proxy.counts()).map(([name, { calls }]) => [name, calls]));
}

describe('a page with a filter', () => {
  it('says how far it has looked, and goes no further than its last change once it is full', async () => {
    await conferences(3);
    const packages = [1, 2, 3].map((nth) =>
      waitingEvent(scope, { record: recordOf('SupportPackage', nth), version: 1 }),
    );
    await happen(packages);
    await conferencesAgain(2);
    const full = await readChanges(table, { scope }, { from: BEGINNING, first: 2, kinds });
    expect([numbersIn(full), full.upTo.sequence, full.latest]).toEqual([[4, 5], 5, 8]);
    const rest = await readChanges(table, { scope }, { from: after(full.upTo), first: 2, kinds });
    expect([numbersIn(rest), rest.upTo.sequence]).toEqual([[6], 8]);
  });

  it('looks at 500 changes at most, and says that there is more', async () => {
    await conferences(505);
    await happen([waitingEvent(scope, { record: recordOf('SupportPackage', 1), version: 1 })]);
    const empty = await readChanges(table, { scope }, { from: BEGINNING, first: 10, kinds });
    expect([numbersIn(empty), empty.upTo.sequence, empty.latest]).toEqual([[], 500, 506]);
    const rest = await readChanges(table, { scope }, { from: after(empty.upTo), first: 10, kinds });
    expect(numbersIn(rest)).toEqual([506]);
  });

  async function conferencesAgain(count: number): Promise<void> {
    await happen(
      Array.from({ length: count }, (_, nth) =>
        waitingEvent(scope, { record: recordOf('Conference', nth), version: 2 }),
      ),
    );
  }
});

describe('a cursor', () => {
  const refusal = '"after" is not a cursor of this feed: give the endCursor of the page before.';
  const pageAfter = (from: Place): Promise<ChangePage> =>
    readChanges(table, { scope }, { from, first: 5, kinds: null });

  beforeEach(async () => {
    await conferences(3);
    await conferences(3, elsewhere);
  });

  it('of another owner is refused as one that was made up is', async () => {
    const theirs = await readChanges(table, { scope: elsewhere }, { from: BEGINNING, first: 2, kinds: null });
    await expect(pageAfter(after(theirs.upTo, elsewhere))).rejects.toThrow(refusal);
    await expect(pageAfter({ sequence: 2, fingerprint: 'x'.repeat(22) })).rejects.toThrow(refusal);
    expect(() => placeFrom('2')).toThrow(refusal);
  });

  it('of another place of the same feed is refused', async () => {
    const { upTo } = await readChanges(table, { scope }, { from: BEGINNING, first: 2, kinds: null });
    await expect(pageAfter({ ...after(upTo), sequence: 1 })).rejects.toThrow(refusal);
  });

  it('of a feed that has been set back since is refused, so that nothing is missed in silence', async () => {
    await expect(pageAfter(after({ sequence: 9, hash: 'f'.repeat(64) }))).rejects.toThrow(refusal);
    await expect(pageAfter(after({ sequence: 3, hash: 'f'.repeat(64) }))).rejects.toThrow(refusal);
  });
});

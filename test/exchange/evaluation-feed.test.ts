import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Change } from '../../contexts/exchange/feed/change.ts';
import { BEGINNING, type Place, placeFrom, placeText } from '../../contexts/exchange/feed/cursor.ts';
import { digestChanges } from '../../contexts/exchange/feed/digest-changes.ts';
import { EVALUATION, type Feed } from '../../contexts/exchange/feed/feed.ts';
import { readChanges } from '../../contexts/exchange/feed/read-changes.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import { globalId, type NodeType } from '../../platform/graphql/global-id.ts';
import { headKey, headOf } from '../../platform/journal/sequencing/chain.ts';
import { sequence } from '../../platform/journal/sequencing/sequence.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { keysOf, plant, poisonEvent, sequencerOn, waitingEvent } from '../support/journal/waiting-entries.ts';

/** Eight write what the network owns and two number it; four follow all of it and four the evaluator's part, meanwhile. */
const SEED = 23;
const WRITERS = 8;
const READERS = 4;
const EACH = 40;
const CHANGES = WRITERS * EACH;
const TYPES: readonly NodeType[] = [
  'Snapshot',
  'ApiClient',
  'SharingAgreement',
  'BreakGlassGrant',
  'AuthorityPolicy',
  'Person',
];

process.stdout.write(`evaluation feed: seed ${String(SEED)}\n`);
const engine = useEngine();
const WHOLE: Feed = { scope: networkScope };
const PART: Feed = { scope: networkScope, part: EVALUATION };
let table: Table;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), turn);
});

/** Writes its changes, each of a new record of some type. Which of them are snapshots. */
async function write(writer: number): Promise<readonly string[]> {
  const random = seededRandom(`${String(SEED)} ${String(writer)}`);
  const snapshots: string[] = [];
  for (let nth = 0; nth < EACH; nth += 1) {
    const type = random.pick(TYPES);
    const record = globalId({ type, owner: networkScope.owner, id: idOf(writer * EACH + nth) });
    await plant(table, [waitingEvent(networkScope, { record, version: 1 })]);
    if (type === 'Snapshot') snapshots.push(record);
  }
  return snapshots;
}

const idOf = (nth: number): string => `01K0000000000000000000${String(nth).padStart(4, '0')}`;

/** Gives numbers to what waits for one, again and again, until so many have one. */
async function numberUpTo(last: number): Promise<void> {
  const { sequencer } = sequencerOn(table);
  for (;;) {
    await sweepAll(sequencer, [networkScope]);
    if (headOf(await table.get(headKey(networkScope, 'FEED'))).sequence >= last) return;
  }
}

/** What a writer writes, numbered. */
async function writtenByOne(): Promise<void> {
  await write(0);
  await numberUpTo(EACH);
}

/** Polls until it has come to the last change that is written. */
async function follow(feed: Feed, reader: number): Promise<readonly Change[]> {
  const random = seededRandom(`${String(SEED)} reader ${String(reader)}`);
  const seen: Change[] = [];
  for (let place: Place = BEGINNING; place.sequence < CHANGES;) {
    const page = await readChanges(table, feed, { from: place, first: random.int(1, 30), kinds: null });
    seen.push(...page.changes);
    place = placeFrom(placeText(feed, page.upTo));
    await turn(0);
  }
  return seen;
}

describe("an evaluator's feed, followed while the network is written", () => {
  it('tells each snapshot once and in order, and nothing else; and the digest proves it', async () => {
    const readers = Array.from({ length: READERS }, (_, reader) => reader);
    const [written, whole, parts] = await Promise.all([
      Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))),
      Promise.all(readers.map((reader) => follow(WHOLE, reader))),
      Promise.all(readers.map((reader) => follow(PART, reader + READERS))),
      numberUpTo(CHANGES),
      numberUpTo(CHANGES),
    ]);
    const snapshots = written.flat();
    expect(snapshots.length).toBeGreaterThan(WRITERS);
    for (const all of whole) expect(all.map((change) => change.sequence)).toEqual(oneTo(CHANGES));
    const [all = []] = whole;
    const expected = all.filter(({ kind }) => kind === 'SNAPSHOT');
    expect(new Set(expected.map(({ record }) => record?.id))).toEqual(new Set(snapshots));
    for (const part of parts) expect(part).toEqual(expected);

    const asked = { from: 1, to: CHANGES, kinds: null };
    const digest = createHash('sha256')
      .update(expected.map(({ hash }) => `${hash}\n`).join(''))
      .digest('hex');
    const told = await digestChanges(table, PART, asked);
    expect(told).toMatchObject({ count: expected.length, digest });
    const { hashBefore, hashAfter } = (await digestChanges(table, WHOLE, asked)) ?? {};
    expect(told).toMatchObject({ hashBefore, hashAfter });
  });
});

describe('the two feeds of one sequence', () => {
  const refusal = '"after" is not a cursor of this feed: give the endCursor of the page before.';

  it('take none of the cursors of each other', async () => {
    await writtenByOne();
    for (const [one, other] of [
      [WHOLE, PART],
      [PART, WHOLE],
    ] as const) {
      const { upTo } = await readChanges(table, one, { from: BEGINNING, first: 5, kinds: null });
      const from = placeFrom(placeText(one, upTo));
      await expect(readChanges(table, other, { from, first: 5, kinds: null })).rejects.toThrow(refusal);
      await expect(readChanges(table, one, { from, first: 5, kinds: null })).resolves.toBeDefined();
    }
  });

  it('tell no more for a kind that is asked for and not of the feed', async () => {
    await writtenByOne();
    const kinds = new Set(['API_CLIENT', 'PERSON'] as const);
    const { changes } = await readChanges(table, PART, { from: BEGINNING, first: 100, kinds });
    expect(changes).toEqual([]);
    expect(await digestChanges(table, PART, { from: 1, to: EACH, kinds })).toMatchObject({ count: 0 });
  });

  it('both tell that there is an entry which nobody can read, and nothing of it', async () => {
    const record = globalId({ type: 'BreakGlassGrant', owner: networkScope.owner, id: idOf(1) });
    const items = [poisonEvent(networkScope, { record, version: 1 }, { secret: record })];
    await plant(table, items);
    await sequence(sequencerOn(table).sequencer, { scope: networkScope, chain: 'FEED' }, keysOf(items));
    const { changes } = await readChanges(table, PART, { from: BEGINNING, first: 5, kinds: null });
    expect(changes).toMatchObject([{ sequence: 1, kind: 'UNREADABLE', type: 'PARKED', record: null, fields: [] }]);
    expect(changes[0]?.entry).not.toContain('secret');
    expect(changes[0]?.entry).not.toContain(record);
  });
});

function oneTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

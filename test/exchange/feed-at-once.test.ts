import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BEGINNING, placeFrom, placeText } from '../../contexts/exchange/feed/cursor.ts';
import type { Change } from '../../contexts/exchange/feed/change.ts';
import { digestChanges } from '../../contexts/exchange/feed/digest-changes.ts';
import { readChanges } from '../../contexts/exchange/feed/read-changes.ts';
import { chainHash } from '../../platform/journal/hash.ts';
import type { Event } from '../../platform/journal/entries.ts';
import { GENESIS } from '../../platform/journal/sequencing/chain.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { seededRandom, type SeededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { type Notebook, openNotebook, scopeNamed, turn } from '../support/journal/notebook.ts';
import type { SequencerOrders } from './support/busy-sequencer.ts';

/**
 * Eight writers, four readers that poll, and sequencers as processes of their own: two at once, of which one is killed
 * again and again while it numbers what the writers wrote.
 */
const SEED = 2026;
const OWNER = 'A0000001';
const WRITERS = 8;
const READERS = 4;
const RECORDS = 24;
const LINES_EACH = 40;
const CHANGES = WRITERS * LINES_EACH;
const KILLS = 6;
const SEQUENCER = fileURLToPath(new URL('support/busy-sequencer.ts', import.meta.url));

process.stdout.write(`feed at once: seed ${String(SEED)}\n`);
const engine = useEngine();
const scope = scopeNamed(OWNER);
const running = new Set<ChildProcess>();
let tableName: string;
let table: Table;

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, turn);
});

afterEach(async () => {
  await Promise.all([...running].map(kill));
});

async function startSequencer(): Promise<ChildProcess> {
  const orders: SequencerOrders = { endpoint: engine.endpoint, tableName, owner: OWNER };
  const child = spawn(process.execPath, [SEQUENCER, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(child);
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  running.delete(child);
  await ended;
}

type Writing = {
  readonly notebook: Notebook;
  readonly random: SeededRandom;
  readonly ready: () => Promise<void> | null;
};

/** Adds its lines to notes that all writers share, one after the other. */
async function write(writer: number, { notebook, random, ready }: Writing): Promise<void> {
  for (let line = 1; line <= LINES_EACH; line += 1) {
    await ready();
    const idempotencyKey = `writer-${String(writer)}-${String(line)}`;
    const note = `N${String(random.int(1, RECORDS))}`;
    const { outcome } = await notebook.add({ idempotencyKey, note, text: idempotencyKey });
    if (outcome.status !== 'APPLIED') throw new Error(`${idempotencyKey} is ${outcome.status}.`);
  }
}

/** Polls until it has seen as many changes as were written, and tells of each page. */
async function follow(random: SeededRandom, tell: (seen: number) => Promise<void> | null): Promise<readonly Change[]> {
  const seen: Change[] = [];
  for (let place = BEGINNING; seen.length < CHANGES;) {
    const page = await readChanges(table, { scope }, { from: place, first: random.int(1, 30), kinds: null });
    seen.push(...page.changes);
    place = placeFrom(placeText({ scope }, page.upTo));
    await tell(seen.length);
    await turn(0);
  }
  return seen;
}

/**
 * One of the two is killed, and another begins, each time that so many more changes have been seen. Writers and readers
 * wait until the two are there again, so that none runs past the moment of the next kill.
 */
function killerOf(first: ChildProcess): {
  readonly tell: (seen: number) => Promise<void> | null;
  /** Resolves once there are two. */
  readonly ready: () => Promise<void> | null;
  readonly killed: () => Promise<number>;
} {
  let current = first;
  let kills = 0;
  let under: Promise<void> | null = null;
  const killAndBegin = async (): Promise<void> => {
    await kill(current);
    current = await startSequencer();
    kills += 1;
    under = null;
  };
  return {
    tell(seen) {
      if (kills < KILLS && under === null && seen > (kills * CHANGES) / (KILLS + 1)) under = killAndBegin();
      return under;
    },
    ready: () => under,
    async killed() {
      await under;
      return kills;
    },
  };
}

const versionsByRecord = (changes: readonly Change[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...Map.groupBy(changes, ({ record }) => record?.id ?? 'none')].map(([record, own]) => [
      record,
      own.map((change) => change.record?.version ?? 0),
    ]),
  );

describe('a feed that is followed while it is written', () => {
  it('gives each reader each change once and in order, however often the sequencer is killed', async () => {
    const random = seededRandom(SEED);
    await startSequencer();
    const killer = killerOf(await startSequencer());
    const notebook = openNotebook(engine.client, tableName, { owner: OWNER, pause: realPause });
    const [readers] = await Promise.all([
      Promise.all(Array.from({ length: READERS }, () => follow(random, killer.tell))),
      ...Array.from({ length: WRITERS }, (_, writer) => write(writer, { notebook, random, ready: killer.ready })),
    ]);

    expect(await killer.killed()).toBe(KILLS);
    const numbers = Array.from({ length: CHANGES }, (_, index) => index + 1);
    for (const seen of readers) {
      expect(seen.map(({ sequence }) => sequence)).toEqual(numbers);
      for (const versions of versionsByRecord(seen).values()) {
        expect(versions).toEqual(versions.map((_, index) => index + 1));
      }
    }
    expect(new Set(readers.map((seen) => JSON.stringify(seen))).size).toBe(1);

    // As its reader would: from what it has, the hashes of the whole.
    const [seen = []] = readers;
    const hash = seen.reduce(
      (before, { sequence, entry }) => chainHash(before, { sequence, entry: JSON.parse(entry) as Event }),
      GENESIS.hash,
    );
    const digest = await digestChanges(table, { scope }, { from: 1, to: CHANGES, kinds: null });
    expect(digest).toMatchObject({ count: CHANGES, hashBefore: GENESIS.hash, hashAfter: hash });
  }, 120_000);
});

import { describe, expect, it } from '@jest/globals';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import type { LearningLoop } from '../../contexts/learning/domain/loop.ts';
import { followForSearch } from '../../contexts/learning/following/follow.ts';
import { snapshotIfDue } from '../../contexts/learning/following/make-snapshot.ts';
import { compareSearch, mendSearch } from '../../contexts/learning/following/rebuild.ts';
import { moderateLoop } from '../../contexts/learning/moderate-loop.ts';
import { madeAnew, openSearch } from '../../contexts/learning/practices/open-search.ts';
import { createSearchShelf } from '../../contexts/learning/practices/search-shelf.ts';
import { rateEvidence } from '../../contexts/learning/rate-evidence.ts';
import type { PracticeIndex } from '../../contexts/learning/search/practice-index.ts';
import { snapshotOf } from '../../contexts/learning/search/snapshot.ts';
import { searchKeys } from '../../contexts/learning/store/keys.ts';
import { listSubmitted } from '../../contexts/learning/store/lists.ts';
import { readSearchHead } from '../../contexts/learning/store/search-changes.ts';
import { submitLoop } from '../../contexts/learning/submit-loop.ts';
import { withdrawLoop } from '../../contexts/learning/withdraw-loop.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { type SeededRandom, seededRandom } from '../../platform/seeded-random.ts';
import type { Table } from '../../platform/table/table.ts';
import { useEngine } from '../support/engine.ts';
import { turn } from '../support/journal/notebook.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import { followAll, SCOPES } from './support/following.ts';
import {
  adopted,
  applied,
  content,
  draft,
  loopName,
  nameOf,
  published,
  sentInAndApproved,
  tested,
} from './support/story.ts';

const desk = useDesk(useEngine());
const LEADS = [1, 2, 3, 4].map(leadOf);
const STEPS = 30;
/** So many changes that several snapshots are made. */
const CHANGES = 4;
const NOON = Date.parse('2026-06-02T12:00:00.000Z');
const WORDS = ['bicycles', 'lifeboats', 'allotments', 'libraries', 'choirs', 'kitchens'];

/** A table whose caller is killed at some calls: before anything was done, or after it was. */
function killing(table: Table, { float }: SeededRandom): Table {
  const perhaps = <Args extends readonly unknown[], T>(call: (...args: Args) => Promise<T>) => {
    return async (...args: Args): Promise<T> => {
      if (float() < 0.05) throw new Error('killed');
      const result = await call(...args);
      if (float() < 0.05) throw new Error('killed');
      return result;
    };
  };
  const { get, getTogether, getAttributes, query, queryIndex, write } = table;
  return {
    get: perhaps(get),
    getTogether: perhaps(getTogether),
    getAttributes,
    query: perhaps(query),
    queryIndex: perhaps(queryIndex),
    write: perhaps(write),
  };
}

const survived = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && error.message === 'killed') return false;
      throw error;
    },
  );

async function untilSurvived(work: () => Promise<unknown>): Promise<void> {
  for (;;) if (await survived(work())) return;
}

const answersOf = (index: PracticeIndex) =>
  [...WORDS, 'family visit', ''].map((asks) => index.search(asks).map(({ document, score }) => [document.id, score]));

describe.each(['one', 'two', 'three'])('an index that follows the feeds (seed %s)', (seed) => {
  it('is the one made anew, whatever was numbered, followed, doubled and killed in whatever order', async () => {
    const random = seededRandom(`search following ${seed}`);
    const { pick, float } = random;
    const shaky = killing(desk.whole, random);
    const warm = createSearchShelf();
    const loops: LearningLoop[] = [await published(desk, LEADS[0]!)];
    let hours = 0;
    // Each time so much later that nothing is read again but what the changes name.
    const ask = () => warm.upToDate(desk.whole, new Date(NOON + (hours += 1) * 3_600_000));
    await ask();

    for (let step = 0; step < STEPS; step += 1) {
      await somethingHappens(loops, random);
      if (float() < 0.5) await sweepAll(sequencerOn(desk.whole).sequencer, [pick(SCOPES)]);
      if (float() < 0.6) await survived(followForSearch({ table: shaky, pause: turn }, pick(SCOPES)));
      if (float() < 0.2) await survived(snapshotIfDue(shaky, CHANGES));
      if (float() < 0.2) await ask();
    }
    await sweepAll(sequencerOn(desk.whole).sequencer, SCOPES);
    for (const scope of SCOPES) await untilSurvived(() => followForSearch({ table: shaky, pause: turn }, scope));
    await untilSurvived(() => snapshotIfDue(shaky, CHANGES));

    const anew = (await madeAnew(desk.whole)).index;
    const cold = (await openSearch(desk.whole)).index;
    const followed = await ask();
    expect(anew.size).toBeGreaterThan(1);
    expect(snapshotOf(followed)).toEqual(snapshotOf(anew));
    expect(snapshotOf(cold)).toEqual(snapshotOf(anew));
    expect(answersOf(followed)).toEqual(answersOf(anew));
    expect(answersOf(cold)).toEqual(answersOf(anew));
    await expect(compareSearch(desk.whole)).resolves.toEqual({ loops: anew.size, loopsOff: [] });
    await expect(waitingNow()).resolves.toEqual([]);
  });
});

/** One of all that changes what the search knows, or seems to. */
async function somethingHappens(loops: LearningLoop[], { pick, float }: SeededRandom): Promise<void> {
  const loop = pick(loops);
  const own = leadOf(Number(loop.owner.at(-1)));
  const name = nameOf(loop);
  const happenings: readonly (() => Promise<unknown>)[] = [
    async () => loops.push(await published(desk, pick(LEADS))),
    async () => loops.push(await published(desk, pick(LEADS))),
    () => draft(desk, pick(LEADS)),
    () => desk.tell(own, changeLoop, { name, content: { ...content, title: pick(WORDS) }, stage: null }),
    () => desk.tell(own, changeLoop, { name, content, stage: float() < 0.5 ? 'INSTALLATION' : 'EXPLORATION' }),
    () => sentInAndApproved(desk, own, loop),
    () => tested(desk, own, loopName(loop)),
    () => adopted(desk, pick(LEADS), loop),
    () =>
      desk.tell(MODERATOR, rateEvidence, {
        ...{ name, loopVersion: 1, citation: 'A report.' },
        level: pick(['LEVEL_2', 'LEVEL_3']),
      } as never),
    () =>
      desk.tell(MODERATOR, moderateLoop, { name, loopVersion: 1, decision: 'TAKEN_DOWN', reasons: 'It is not safe.' }),
  ];
  // What the rules refuse where the loop stands has not happened.
  await pick(happenings)().catch(() => undefined);
}

async function waitingNow(): Promise<readonly string[]> {
  return (await listSubmitted(desk.whole, { after: null, limit: 100 })).map(({ item }) => item.id);
}

describe('following', () => {
  it('numbers each change once, however often and by however many it is followed', async () => {
    await published(desk, LEADS[0]!);
    await sweepAll(sequencerOn(desk.whole).sequencer, SCOPES);
    const follow = () => Promise.all(SCOPES.map((scope) => followForSearch({ table: desk.whole, pause: turn }, scope)));
    await Promise.all([follow(), follow(), follow()]);
    const { number } = await readSearchHead(desk.whole);
    await follow();

    expect(number).toBe(2);
    await expect(readSearchHead(desk.whole)).resolves.toMatchObject({ number });
  });

  it('names no draft', async () => {
    await draft(desk, LEADS[0]!);
    await followAll(desk.whole);
    await expect(readSearchHead(desk.whole)).resolves.toMatchObject({ number: 0 });
  });
});

describe('a snapshot in the table', () => {
  it('is what a cold function begins with, reading no loop but those that changed since', async () => {
    for (let each = 0; each < 3; each += 1) await published(desk, LEADS[0]!);
    await followAll(desk.whole);
    await snapshotIfDue(desk.whole, 1);
    const late = await published(desk, LEADS[1]!);
    await followAll(desk.whole);

    const read: string[] = [];
    const noting: Table = {
      ...desk.whole,
      getTogether(keys) {
        read.push(...keys.filter(({ sk }) => sk === 'LOOP').map(({ pk }) => pk.split('#')[2] ?? ''));
        return desk.whole.getTogether(keys);
      },
    };
    const { index } = await openSearch(noting);
    expect(index.size).toBe(4);
    expect(new Set(read)).toEqual(new Set([late.id]));
  });

  it('that is not whole, or was made in another way, is passed over', async () => {
    await published(desk, LEADS[0]!);
    await followAll(desk.whole);
    await snapshotIfDue(desk.whole, 1);
    const { number } = await readSearchHead(desk.whole);
    await desk.whole.write([{ kind: 'DELETE', key: searchKeys.part(number, 0) }]);

    await expect(openSearch(desk.whole).then(({ index }) => index.size)).resolves.toBe(1);
  });

  it('that is wrong is found by the rebuild, and mended by it', async () => {
    const loop = await published(desk, LEADS[0]!);
    await followAll(desk.whole);
    await snapshotIfDue(desk.whole, 1);
    // Nobody followed: as if an event had been lost.
    await published(desk, LEADS[1]!);
    const { loopsOff } = await compareSearch(desk.whole);
    expect(loopsOff).toHaveLength(1);
    expect(loopsOff).not.toContain(`${loop.owner}/${loop.id}`);

    await mendSearch(desk.whole);
    await expect(compareSearch(desk.whole)).resolves.toEqual({ loops: 2, loopsOff: [] });
  });
});

describe("the moderators' list", () => {
  const waiting = async () => {
    const loop = await draft(desk, LEADS[0]!);
    await tested(desk, LEADS[0]!, loopName(loop));
    return (await applied(desk.tell(LEADS[0]!, submitLoop, { name: nameOf(loop) }))).loop;
  };
  const decide = (loop: LearningLoop, decision: 'APPROVED' | 'RETURNED') =>
    applied(
      desk.tell(MODERATOR, moderateLoop, { name: nameOf(loop), loopVersion: 1, decision, reasons: 'Look again.' }),
    );

  it('keeps what waits, and nothing that was decided', async () => {
    const [waits, approved, returned] = [await waiting(), await waiting(), await waiting()];
    await decide(approved, 'APPROVED');
    await decide(returned, 'RETURNED');
    await followAll(desk.whole);

    await expect(waitingNow()).resolves.toEqual([waits.id]);
  });

  it('keeps what was sent in again after it went back', async () => {
    const loop = await waiting();
    await decide(loop, 'RETURNED');
    await applied(desk.tell(LEADS[0]!, submitLoop, { name: nameOf(loop) }));
    await followAll(desk.whole);

    await expect(waitingNow()).resolves.toEqual([loop.id]);
  });

  it('loses what was withdrawn at once', async () => {
    const loop = await waiting();
    await applied(desk.tell(LEADS[0]!, withdrawLoop, { name: nameOf(loop) }));

    await expect(waitingNow()).resolves.toEqual([]);
  });
});

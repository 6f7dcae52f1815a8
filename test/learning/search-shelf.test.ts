import { describe, expect, it } from '@jest/globals';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import { moderateLoop } from '../../contexts/learning/moderate-loop.ts';
import { createSearchShelf } from '../../contexts/learning/practices/search-shelf.ts';
import { snapshotOf } from '../../contexts/learning/search/snapshot.ts';
import { useEngine } from '../support/engine.ts';
import { ADOPTED } from '../support/practice.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import { followAll } from './support/following.ts';
import { adopted, applied, content, draft, nameOf, published, sentInAndApproved } from './support/story.ts';

const desk = useDesk(useEngine());
const [source, second] = [leadOf(1), leadOf(2)];
const NOON = Date.parse('2026-06-02T12:00:00.000Z');
const MINUTE = 60_000;
const at = (minutes: number): Date => new Date(NOON + minutes * MINUTE);

describe('the index in the memory of a function', () => {
  it('knows what was published, and no draft', async () => {
    const loop = await published(desk, source);
    await draft(desk, source);
    const index = await desk.as(second, () => createSearchShelf().upToDate(desk.table, at(0)));
    expect(index.all().map(({ id }) => id)).toEqual([`${loop.owner}/${loop.id}`]);
    expect(index.search(content.title)[0]?.document.id).toBe(`${loop.owner}/${loop.id}`);
  });

  it('goes on from where it was, with what was published since, in its newest version', async () => {
    const shelf = createSearchShelf();
    const loop = await published(desk, source);
    await desk.as(second, () => shelf.upToDate(desk.table, at(0)));

    const other = await published(desk, second);
    const changed = { ...content, title: 'Bicycles for grandparents' };
    await applied(desk.tell(source, changeLoop, { name: nameOf(loop), content: changed, stage: null }));
    await sentInAndApproved(desk, source, loop);

    const index = await desk.as(second, () => shelf.upToDate(desk.table, at(1)));
    expect(index.size).toBe(2);
    expect(index.search('bicycles')[0]?.document.id).toBe(`${loop.owner}/${loop.id}`);
    expect(index.get(`${other.owner}/${other.id}`)?.title).toBe(content.title);
  });

  it('knows who has taken a practice on, and forgets what was taken down, by the change feeds', async () => {
    const shelf = createSearchShelf();
    const [kept, gone] = [await published(desk, source), await published(desk, source)];
    await desk.as(second, () => shelf.upToDate(desk.table, at(0)));
    await adopted(desk, second, kept, { decision: ADOPTED } as never);
    const down = { name: nameOf(gone), loopVersion: 1, decision: 'TAKEN_DOWN', reasons: 'Not safe.' } as const;
    await applied(desk.tell(MODERATOR, moderateLoop, down));
    await followAll(desk.whole);

    const index = await desk.as(second, () => shelf.upToDate(desk.table, at(1)));
    expect(index.all().map(({ id, adopters }) => [id, adopters])).toEqual([
      [`${kept.owner}/${kept.id}`, [second.scope.owner]],
    ]);
  });

  it('is the same bytes in every function that has read the same loops, warm or cold', async () => {
    const warm = createSearchShelf();
    await published(desk, source);
    await desk.as(second, () => warm.upToDate(desk.table, at(0)));
    await published(desk, second);
    const [one, other] = await desk.as(second, () =>
      Promise.all([warm.upToDate(desk.table, at(1)), createSearchShelf().upToDate(desk.table, at(1))]),
    );
    expect(one.size).toBe(2);
    expect(snapshotOf(one)).toEqual(snapshotOf(other));
  });
});

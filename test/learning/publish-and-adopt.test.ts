import { describe, expect, it } from '@jest/globals';
import { adoptPractice } from '../../contexts/learning/adopt-practice.ts';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import { statusOf } from '../../contexts/learning/domain/lifecycle.ts';
import { mayRead, type Reader } from '../../contexts/learning/domain/reader.ts';
import { findLineage } from '../../contexts/learning/practices/find-lineage.ts';
import { readLoop, readVersion } from '../../contexts/learning/store/loops.ts';
import { keys } from '../../contexts/learning/store/keys.ts';
import { retireLoop } from '../../contexts/learning/retire-loop.ts';
import { useEngine } from '../support/engine.ts';
import { ADAPTED, ADOPTED } from '../support/practice.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import {
  adopted,
  adoptionName,
  applied,
  content,
  draft,
  loopName,
  nameOf,
  published,
  sentInAndApproved,
  tested,
  told,
} from './support/story.ts';

const desk = useDesk(useEngine());
const [source, second, third] = [leadOf(1), leadOf(2), leadOf(3)];

describe('a draft', () => {
  it('lies with its authority alone: nobody else finds it, by code or by key', async () => {
    const loop = await draft(desk, source);
    const name = nameOf(loop);

    await expect(desk.as(second, () => readLoop(desk.table, second.scope, name))).resolves.toBeUndefined();
    await expect(desk.as(MODERATOR, () => readLoop(desk.table, MODERATOR.scope, name))).resolves.toBeUndefined();
    await expect(desk.as(second, () => desk.table.get(keys.draft(source.scope, loop.id)))).rejects.toThrow('owner');
    await expect(desk.as(second, () => desk.table.get(keys.loop(name)))).resolves.toBeUndefined();
  });
});

describe('a loop that was approved', () => {
  it('is read by everybody, at the version that was approved', async () => {
    const loop = await published(desk, source);
    const found = await desk.as(second, () => readLoop(desk.table, second.scope, nameOf(loop)));

    expect(found && statusOf(found)).toBe('PUBLISHED');
    expect(found && mayRead(found, 'NETWORK')).toBe(true);
  });

  it('keeps that version when its owner says it anew, and when it is retired', async () => {
    const loop = await published(desk, source);
    const name = nameOf(loop);
    await applied(
      desk.tell(source, changeLoop, { name, content: { ...content, title: 'Another title' }, stage: null }),
    );
    await applied(desk.tell(source, retireLoop, { name, reason: 'There is no money for it.' }));
    const version = readVersion(await desk.as(third, () => desk.table.get(keys.sharedVersion(name, 1))));

    expect(version?.content).toEqual(content);
    expect(version?.hash).toBe(loop.versions[0]?.hash);
  });

  it('can be adopted at exactly a version that was published, and by nobody who is its owner', async () => {
    const loop = await published(desk, source);
    const name = nameOf(loop);
    const call = { name, loopVersion: 1, via: null, decision: ADOPTED, stage: 'EXPLORATION' } as never;

    await expect(
      told(desk.tell(second, adoptPractice, { ...(call as object), loopVersion: 2 } as never)),
    ).resolves.toBe('L7 input.loopVersion');
    await expect(told(desk.tell(source, adoptPractice, call))).resolves.toBe('L16 input.loopId');
    await expect(told(desk.tell(second, adoptPractice, call))).resolves.toBe('APPLIED');
  });
});

describe('lineage', () => {
  it('is the same whichever member is asked about: who took it from whom, and what they changed', async () => {
    const loop = await published(desk, source);
    const first = await adopted(desk, second, loop, { decision: ADAPTED } as never);
    const next = await adopted(desk, third, loop, { via: nameOf(first) });
    const asking = { table: desk.table, scope: third.scope, readerOf: (): Reader => 'NETWORK' };
    const [fromRoot, fromLeaf] = await desk.as(third, () =>
      Promise.all([findLineage(asking, loopName(loop)), findLineage(asking, adoptionName(next))]),
    );

    expect(fromRoot).toEqual(fromLeaf);
    expect(fromRoot?.nodes.map(({ id, depth, from, changesCore }) => [id, depth, from?.id, changesCore])).toEqual([
      [loop.id, 0, undefined, undefined],
      [first.id, 1, loop.id, true],
      [next.id, 2, first.id, undefined],
    ]);
  });

  it('goes on through a loop that grew out of an adoption', async () => {
    const loop = await published(desk, source);
    const adoption = await adopted(desk, second, loop);
    const grown = await growFrom(adoption);
    const again = await adopted(desk, third, grown);
    const asking = { table: desk.table, scope: third.scope, readerOf: (): Reader => 'NETWORK' };
    const found = await desk.as(third, () => findLineage(asking, adoptionName(again)));

    expect(found?.nodes.map(({ id, depth }) => [id, depth])).toEqual([
      [loop.id, 0],
      [adoption.id, 1],
      [grown.id, 2],
      [again.id, 3],
    ]);
  });

  async function growFrom(adoption: Awaited<ReturnType<typeof adopted>>) {
    const { startLoop } = await import('../../contexts/learning/start-loop.ts');
    const call = { content, stage: 'EXPLORATION', grownFrom: nameOf(adoption) } as const;
    const { loop } = await applied(desk.tell(second, startLoop, call));
    await tested(desk, second, loopName(loop));
    return sentInAndApproved(desk, second, loop);
  }
});

import { describe, expect, it } from '@jest/globals';
import { attachLoop } from '../../../contexts/learning/attach-loop.ts';
import { detachLoop } from '../../../contexts/learning/detach-loop.ts';
import type { PracticeGroup } from '../../../contexts/learning/domain/people/group.ts';
import { endGroup } from '../../../contexts/learning/end-group.ts';
import { joinGroup } from '../../../contexts/learning/join-group.ts';
import { leaveGroup } from '../../../contexts/learning/leave-group.ts';
import { startGroup } from '../../../contexts/learning/start-group.ts';
import { listGroups, listMembers, listOwnGroups } from '../../../contexts/learning/store/people/groups.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { useEngine } from '../../support/engine.ts';
import { leadOf, useDesk } from '../support/desk.ts';
import { applied, draft, nameOf, published, told } from '../support/story.ts';

const desk = useDesk(useEngine());
const [convenor, member, other] = [leadOf(1), leadOf(2), leadOf(3)];
const ALL = { after: null, limit: 50 };

const started = async (): Promise<PracticeGroup> => {
  const call = { name: 'Family time', purpose: 'To learn together.', subject: { strand: 'FAMILY_NETWORKS' } } as const;
  return (await applied(desk.tell(convenor, startGroup, call))).group;
};
const named = ({ owner: authority, id }: PracticeGroup) => ({ authority, id });
const doing = (by: Actor, useCase: typeof joinGroup, group: PracticeGroup) =>
  told(desk.tell(by, useCase, { group: named(group) }));
const membersOf = async (group: PracticeGroup) => {
  const found = await desk.as(other, () => listMembers(desk.table, named(group), ALL));
  return found.map(({ item }) => item.authority);
};

describe('a practice group', () => {
  it('is joined and left by authorities, each on its own side, as often as they like', async () => {
    const group = await started();
    await expect(doing(member, joinGroup, group)).resolves.toBe('APPLIED');
    await expect(doing(member, joinGroup, group)).resolves.toBe('LP15 input.groupId');
    await expect(doing(other, joinGroup, group)).resolves.toBe('APPLIED');
    await expect(membersOf(group)).resolves.toEqual([member.scope.owner, other.scope.owner]);

    await expect(doing(member, leaveGroup, group)).resolves.toBe('APPLIED');
    await expect(doing(member, leaveGroup, group)).resolves.toBe('LP16 input.groupId');
    await expect(membersOf(group)).resolves.toEqual([other.scope.owner]);
    await expect(doing(member, joinGroup, group)).resolves.toBe('APPLIED');
    await expect(membersOf(group)).resolves.toEqual([other.scope.owner, member.scope.owner]);
  });

  it('is listed for everybody, and for those who have to do with it', async () => {
    const group = await started();
    await doing(member, joinGroup, group);
    const mine = (by: Actor) => desk.as(by, () => listOwnGroups(desk.table, by.scope, ALL));

    expect((await desk.as(other, () => listGroups(desk.table, ALL))).map(({ item }) => item)).toEqual([named(group)]);
    for (const by of [convenor, member]) expect((await mine(by)).map(({ item }) => item)).toEqual([named(group)]);
    await expect(mine(other)).resolves.toEqual([]);
  });

  it('never gives up its place among those that an authority has to do with to one that it joined later', async () => {
    const [older, newer] = [await started(), await started()];
    await doing(member, joinGroup, newer);
    await started();
    const until = desk.now();
    await doing(member, joinGroup, older);
    const latest = (bounds: object) =>
      desk.as(member, () => listOwnGroups(desk.table, member.scope, { after: null, limit: 1, ...bounds }));

    expect((await latest({})).map(({ item }) => item)).toEqual([named(older)]);
    expect((await latest({ until })).map(({ item }) => item)).toEqual([named(newer)]);
  });

  it('has a convenor, who neither joins nor leaves it, and alone ends it', async () => {
    const group = await started();
    await expect(doing(convenor, joinGroup, group)).resolves.toBe('LP15 input.groupId');
    await expect(doing(convenor, leaveGroup, group)).resolves.toBe('LP16 input.groupId');
    await doing(member, joinGroup, group);
    await expect(doing(member, endGroup, group)).resolves.toBe('LP14 input.groupId');
    await expect(doing(convenor, endGroup, group)).resolves.toBe('APPLIED');
    await expect(doing(convenor, endGroup, group)).resolves.toBe('LP12 input.groupId');
    await expect(doing(other, joinGroup, group)).resolves.toBe('LP12 input.groupId');
    await expect(doing(member, leaveGroup, group)).resolves.toBe('APPLIED');
  });

  it('has loops put before it by its convenor: published ones, each once', async () => {
    const group = await started();
    const loop = nameOf(await published(desk, member));
    const attaching = (by: Actor, useCase = attachLoop, name = loop) =>
      told(desk.tell(by, useCase, { group: named(group), loop: name }));

    await expect(attaching(member)).resolves.toBe('LP14 input.groupId');
    await expect(attaching(convenor)).resolves.toBe('APPLIED');
    await expect(attaching(convenor)).resolves.toBe('LP13 input.loopId');
    const unpublished = nameOf(await draft(desk, convenor));
    await expect(attaching(convenor, attachLoop, unpublished)).resolves.toBe('LP13 input.loopId');
    const foreign = nameOf(await draft(desk, member));
    await expect(attaching(convenor, attachLoop, foreign)).resolves.toBe('NOT_FOUND input.loopId');
    await expect(attaching(convenor, detachLoop)).resolves.toBe('APPLIED');
    await expect(attaching(convenor, detachLoop)).resolves.toBe('NOT_FOUND input.loopId');
  });
});

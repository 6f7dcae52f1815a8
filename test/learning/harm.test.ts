import { describe, expect, it } from '@jest/globals';
import { adoptPractice } from '../../contexts/learning/adopt-practice.ts';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import { decideAdoption } from '../../contexts/learning/decide-adoption.ts';
import { decideHarm } from '../../contexts/learning/decide-harm.ts';
import type { Adoption } from '../../contexts/learning/domain/adoption.ts';
import { harmsOf } from '../../contexts/learning/domain/harm.ts';
import { statusOf } from '../../contexts/learning/domain/lifecycle.ts';
import type { LearningLoop } from '../../contexts/learning/domain/loop.ts';
import { findLineage } from '../../contexts/learning/practices/find-lineage.ts';
import { moderateHarm } from '../../contexts/learning/moderate-harm.ts';
import { planCycle } from '../../contexts/learning/plan-cycle.ts';
import { reportHarm } from '../../contexts/learning/report-harm.ts';
import { readLoop, readSharedLoops } from '../../contexts/learning/store/loops.ts';
import { submitLoop } from '../../contexts/learning/submit-loop.ts';
import { useEngine } from '../support/engine.ts';
import { ADOPTED } from '../support/practice.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import {
  adopted,
  adoptionName,
  applied,
  content,
  loopName,
  nameOf,
  plan,
  published,
  sentInAndApproved,
  told,
} from './support/story.ts';

const desk = useDesk(useEngine());
const [owner, adopter, other] = [leadOf(1), leadOf(2), leadOf(3)];
const WHAT = 'Something went wrong.';
const REASON = 'It came of what was changed there.';

type Story = {
  readonly loop: LearningLoop;
  readonly harmed: Adoption;
  readonly unharmed: Adoption;
  readonly harm: Harm;
};
type Harm = Parameters<typeof decideHarm>[2]['harm'];

/** Two have taken a loop on, and one of them recorded harm. */
async function harmElsewhere(): Promise<Story> {
  const loop = await published(desk, owner);
  const harmed = await adopted(desk, adopter, loop);
  const unharmed = await adopted(desk, other, loop);
  await applied(desk.tell(adopter, reportHarm, { name: adoptionName(harmed), what: WHAT }));
  const [harm] = harmsOf(await found(loop));
  return { loop, harmed, unharmed, harm: { practice: nameOf(harmed), id: harm!.id } };
}

async function found(loop: LearningLoop) {
  const whole = await desk.as(other, () => readLoop(desk.table, other.scope, nameOf(loop)));
  return whole!;
}

const statusNow = async (loop: LearningLoop) => statusOf(await found(loop));
const adopting = (loop: LearningLoop, over: object = {}) =>
  told(
    desk.tell(leadOf(4), adoptPractice, {
      ...{ name: nameOf(loop), loopVersion: 1, via: null, decision: ADOPTED, stage: 'EXPLORATION' },
      ...over,
    } as never),
  );
const deciding = ({ loop, harm }: Story, decision: 'GO_ON' | 'STOP') =>
  told(desk.tell(owner, decideHarm, { name: nameOf(loop), harm, decision, reason: REASON }));
const moderating = ({ loop, harm }: Story, decision: 'GO_ON' | 'STOP') =>
  told(desk.tell(MODERATOR, moderateHarm, { name: nameOf(loop), harm, decision, reason: REASON }));

describe('harm that an adopter recorded', () => {
  it('stops the loop for everybody, alone and in lists', async () => {
    const { loop, unharmed } = await harmElsewhere();

    await expect(statusNow(loop)).resolves.toBe('STOPPED_FOR_SAFETY');
    const [listed] = await desk.as(other, () => readSharedLoops(desk.table, [nameOf(loop)]));
    expect(listed && statusOf(listed)).toBe('STOPPED_FOR_SAFETY');
    await expect(adopting(loop)).resolves.toBe('L5 input.loopId');
    const planning = desk.tell(owner, planCycle, { name: loopName(loop), plan, reason: null });
    await expect(told(planning)).resolves.toBe('L5 input.practiceId');
    const going = { name: nameOf(unharmed), decision: ADOPTED, stage: null } as never;
    await expect(told(desk.tell(other, decideAdoption, going))).resolves.toBe('L5 input.adoptionId');
  });

  it('stops no other loop of the same owner', async () => {
    const untouched = await published(desk, owner);
    await harmElsewhere();

    await expect(statusNow(untouched)).resolves.toBe('PUBLISHED');
    await expect(adopting(untouched)).resolves.toBe('APPLIED');
  });

  it('is shown by the lineage at everybody who goes on with the loop, and not at who gave it up', async () => {
    const { loop, unharmed } = await harmElsewhere();
    const gaveUp = await adopted(desk, leadOf(4), loop, {
      decision: { decision: 'ABANDON', reason: 'We looked at it.' },
    });
    const asking = { table: desk.table, scope: other.scope, readerOf: () => 'NETWORK' as const };
    const lineage = await desk.as(other, () => findLineage(asking, loopName(loop)));

    expect(lineage?.nodes.find(({ id }) => id === unharmed.id)?.status).toBe('STOPPED_FOR_SAFETY');
    expect(lineage?.nodes.find(({ id }) => id === gaveUp.id)?.status).toBe('ABANDONED');
  });

  it('lets the owner say the practice anew and send that in, while it stays stopped', async () => {
    const { loop } = await harmElsewhere();
    const name = nameOf(loop);
    const answered = { ...content, changeIdea: 'Visit each family once, at home, when nobody else is there.' };
    await applied(desk.tell(owner, changeLoop, { name, content: answered, stage: null }));
    await sentInAndApproved(desk, owner, loop);

    await expect(statusNow(loop)).resolves.toBe('STOPPED_FOR_SAFETY');
    await expect(told(desk.tell(owner, submitLoop, { name }))).resolves.toBe('L15 input.loopId');
  });
});

describe('a decision about harm', () => {
  it('of the owner lets the loop and its other adoptions go on, and whoever recorded it stays stopped', async () => {
    const story = await harmElsewhere();
    await expect(deciding(story, 'STOP')).resolves.toBe('APPLIED');
    await expect(statusNow(story.loop)).resolves.toBe('STOPPED_FOR_SAFETY');
    await expect(deciding(story, 'GO_ON')).resolves.toBe('APPLIED');

    await expect(statusNow(story.loop)).resolves.toBe('PUBLISHED');
    await expect(adopting(story.loop)).resolves.toBe('APPLIED');
    await expect(adopting(story.loop, { via: nameOf(story.harmed) })).resolves.toBe('L5 input.takenFromId');
    const planning = desk.tell(adopter, planCycle, { name: adoptionName(story.harmed), plan, reason: null });
    await expect(told(planning)).resolves.toBe('L5 input.practiceId');
  });

  it('is about one harm: another stops the loop again', async () => {
    const story = await harmElsewhere();
    await deciding(story, 'GO_ON');
    await applied(desk.tell(other, reportHarm, { name: adoptionName(story.unharmed), what: WHAT }));

    await expect(statusNow(story.loop)).resolves.toBe('STOPPED_FOR_SAFETY');
  });

  it('of the moderators stands above the owner, who is told so', async () => {
    const story = await harmElsewhere();
    await deciding(story, 'GO_ON');
    await expect(moderating(story, 'STOP')).resolves.toBe('APPLIED');

    await expect(statusNow(story.loop)).resolves.toBe('STOPPED_FOR_SAFETY');
    await expect(deciding(story, 'GO_ON')).resolves.toBe('L21 input.harmId');
    await expect(moderating(story, 'GO_ON')).resolves.toBe('APPLIED');
    await expect(statusNow(story.loop)).resolves.toBe('PUBLISHED');
  });

  it('about harm that the owner recorded is for the moderators alone', async () => {
    const loop = await published(desk, owner);
    await applied(desk.tell(owner, reportHarm, { name: loopName(loop), what: WHAT }));
    const [harm] = harmsOf(await found(loop));
    const about = { loop, harm: { practice: nameOf(loop), id: harm!.id } } as Story;

    await expect(deciding(about, 'GO_ON')).resolves.toBe('L21 input.harmId');
    await expect(moderating(about, 'GO_ON')).resolves.toBe('APPLIED');
    await expect(statusNow(loop)).resolves.toBe('PUBLISHED');
  });

  it('is about harm of that very loop', async () => {
    const { harm } = await harmElsewhere();
    const loop = await published(desk, owner);

    await expect(deciding({ loop, harm } as Story, 'GO_ON')).resolves.toBe('NOT_FOUND input.harmId');
    await expect(moderating({ loop, harm } as Story, 'GO_ON')).resolves.toBe('NOT_FOUND input.harmId');
  });
});

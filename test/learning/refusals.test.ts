import { describe, expect, it } from '@jest/globals';
import { adoptPractice } from '../../contexts/learning/adopt-practice.ts';
import { beginCycle } from '../../contexts/learning/begin-cycle.ts';
import { changeLoop } from '../../contexts/learning/change-loop.ts';
import { decideCycle } from '../../contexts/learning/decide-cycle.ts';
import type { Plan, Study } from '../../contexts/learning/domain/cycle.ts';
import { endCycle } from '../../contexts/learning/end-cycle.ts';
import type { PracticeName } from '../../contexts/learning/ids.ts';
import { moderateLoop } from '../../contexts/learning/moderate-loop.ts';
import { planCycle } from '../../contexts/learning/plan-cycle.ts';
import { rateEvidence } from '../../contexts/learning/rate-evidence.ts';
import { reportHarm } from '../../contexts/learning/report-harm.ts';
import { retireLoop } from '../../contexts/learning/retire-loop.ts';
import { startLoop } from '../../contexts/learning/start-loop.ts';
import { studyCycle } from '../../contexts/learning/study-cycle.ts';
import { submitLoop } from '../../contexts/learning/submit-loop.ts';
import { withdrawLoop } from '../../contexts/learning/withdraw-loop.ts';
import { localDate } from '../../platform/dates/index.ts';
import { useEngine } from '../support/engine.ts';
import { ADAPTED, ADOPTED, ENDED } from '../support/practice.ts';
import { leadOf, MODERATOR, useDesk } from './support/desk.ts';
import {
  act,
  adopted,
  applied,
  content,
  draft,
  loopName,
  nameOf,
  plan,
  published,
  study,
  told,
} from './support/story.ts';

const desk = useDesk(useEngine());
const [owner, other] = [leadOf(1), leadOf(2)];
const today = () => localDate(desk.today());

/** As far as a step of one cycle. */
async function cycleTo(
  step: 'PLANNED' | 'BEGUN' | 'ENDED' | 'STUDIED',
  over: Partial<Plan> = {},
): Promise<PracticeName> {
  const name = loopName(await draft(desk, owner));
  await applied(desk.tell(owner, planCycle, { name, plan: { ...plan, ...over }, reason: null }));
  if (step === 'PLANNED') return name;
  await applied(desk.tell(owner, beginCycle, { name, startedOn: today() }));
  if (step === 'BEGUN') return name;
  await applied(desk.tell(owner, endCycle, { name, endedOn: today(), ...ENDED }));
  if (step === 'ENDED') return name;
  await applied(desk.tell(owner, studyCycle, { name, study: study(desk.today()) }));
  return name;
}

const planning = (name: PracticeName, over: Partial<Plan> = {}) =>
  told(desk.tell(owner, planCycle, { name, plan: { ...plan, ...over }, reason: null }));
const studying = (name: PracticeName, over: Partial<Study> = {}) =>
  told(desk.tell(owner, studyCycle, { name, study: { ...study(desk.today()), ...over } }));
const deciding = (name: PracticeName, over: object = {}) =>
  told(desk.tell(owner, decideCycle, { name, act: { ...act(desk.today()), ...over } }));

describe('the order of a cycle (L1)', () => {
  it('lets nothing be studied before it has ended, nor decided before it was studied', async () => {
    const begun = await cycleTo('BEGUN');
    await expect(studying(begun)).resolves.toBe('L1 input.practiceId');
    await expect(deciding(begun)).resolves.toBe('L1 input.practiceId');
    await expect(deciding(await cycleTo('ENDED'))).resolves.toBe('L1 input.practiceId');
  });

  it('lets nothing begin twice, nor before it is planned', async () => {
    const begin = (name: PracticeName) => told(desk.tell(owner, beginCycle, { name, startedOn: today() }));
    await expect(begin(await cycleTo('BEGUN'))).resolves.toBe('L1 input.practiceId');
    await expect(begin(loopName(await draft(desk, owner)))).resolves.toBe('L1 input.practiceId');
  });
});

describe('a frozen plan (L2)', () => {
  it('has a later version only with a reason', async () => {
    const name = await cycleTo('BEGUN');
    await expect(planning(name)).resolves.toBe('L2 input.reason');
    await expect(told(desk.tell(owner, planCycle, { name, plan, reason: 'A team was added.' }))).resolves.toBe(
      'APPLIED',
    );
  });
});

describe('what is published (L3, L10, L19)', () => {
  it('has a cycle that was decided, and looked at what could get worse', async () => {
    const untested = await cycleTo('STUDIED');
    const submit = ({ authority, id }: PracticeName) => told(desk.tell(owner, submitLoop, { name: { authority, id } }));
    await expect(submit(untested)).resolves.toBe('L3 input.loopId');
    const [outcome, , process] = plan.measures;
    const unbalanced = await cycleTo('ENDED', { measures: [outcome!, process!] });
    const [seen] = study(desk.today()).observed;
    await applied(
      desk.tell(owner, studyCycle, { name: unbalanced, study: { ...study(desk.today()), observed: [seen!] } }),
    );
    await expect(deciding(unbalanced)).resolves.toBe('APPLIED');
    await expect(submit(unbalanced)).resolves.toBe('L3 input.loopId');
  });

  it('is retired, and not withdrawn', async () => {
    const name = nameOf(await published(desk, owner));
    await expect(told(desk.tell(owner, withdrawLoop, { name }))).resolves.toBe('L10 input.loopId');
  });

  it('was waiting as the moderator decided, who says why it goes back', async () => {
    const name = nameOf(await published(desk, owner));
    const decide = (decision: 'APPROVED' | 'TAKEN_DOWN', reasons: string | null) =>
      told(desk.tell(MODERATOR, moderateLoop, { name, loopVersion: 1, decision, reasons }));
    await expect(decide('APPROVED', null)).resolves.toBe('L19 input.loopVersion');
    await expect(decide('TAKEN_DOWN', null)).resolves.toBe('L17 input.reasons');
    await expect(decide('TAKEN_DOWN', 'It names a school.')).resolves.toBe('APPLIED');
  });
});

describe('figures (L4, L6, L11, L12)', () => {
  it('tell of six people at the least, and leave none of one to five over', async () => {
    const [outcome, ...rest] = plan.measures;
    const withBaseline = (n: number, numerator: number) =>
      planningAnew({ measures: [{ ...outcome!, baseline: { n, numerator } }, ...rest] });
    await expect(withBaseline(5, 5)).resolves.toBe('L6 input.plan.measures.0.baseline');
    await expect(withBaseline(20, 3)).resolves.toBe('L6 input.plan.measures.0.baseline');
    await expect(withBaseline(20, 17)).resolves.toBe('L6 input.plan.measures.0.baseline');
    await expect(withBaseline(20, 0)).resolves.toBe('APPLIED');
  });

  it('are in the unit of their measure, and typed in only where no statistic is named', async () => {
    const name = await cycleTo('ENDED');
    const { observed } = study(desk.today());
    const [first, second, third] = observed;
    const seen = (place: number, figure: object) =>
      studying(name, { observed: observed.map((each, at) => (at === place ? { ...each, figure } : each)) as never });
    expect([first?.measure, second?.measure, third?.measure]).toEqual([
      'plans-agreed',
      'days-to-meeting',
      'private-time',
    ]);
    await expect(seen(0, { n: 30, mean: 4 })).resolves.toBe('L11 input.study.observed.0.figure');
    await expect(seen(1, { n: 30, numerator: 12 })).resolves.toBe('L11 input.study.observed.1.figure');
    await expect(seen(2, { n: 30, numerator: 12 })).resolves.toBe('L11 input.study.observed.2.figure');
    await expect(studying(name, { observed: [first!, first!] })).resolves.toBe('L12 input.study.observed');
  });

  it('are enough of an outcome or process before anything is adopted', async () => {
    const name = await cycleTo('ENDED');
    const [, balancing] = study(desk.today()).observed;
    await applied(desk.tell(owner, studyCycle, { name, study: { ...study(desk.today()), observed: [balancing!] } }));
    await expect(deciding(name)).resolves.toBe('L4 input.act.decision');
    await expect(deciding(name, { decision: 'ABANDON' })).resolves.toBe('APPLIED');
  });

  it('say nothing of a cause before a rating of level 3', async () => {
    const name = await cycleTo('STUDIED');
    await expect(deciding(name, { claim: 'CAUSED' })).resolves.toBe('L4 input.act.claim');
  });

  it('are predicted of a measure of the plan', async () => {
    const prediction = { ...plan.prediction, measure: 'something-else' };
    await expect(planningAnew({ prediction })).resolves.toBe('L12 input.plan.prediction.measure');
  });

  async function planningAnew(over: Partial<Plan>) {
    return planning(loopName(await draft(desk, owner)), over);
  }
});

describe('harm (L5)', () => {
  it('stops planning, beginning and adopting, and lets what is under way be finished', async () => {
    const name = await cycleTo('BEGUN');
    await applied(desk.tell(owner, reportHarm, { name, what: 'Something went wrong.' }));
    await expect(told(desk.tell(owner, endCycle, { name, endedOn: today(), ...ENDED }))).resolves.toBe('APPLIED');
    await expect(studying(name)).resolves.toBe('APPLIED');
    await expect(deciding(name, { decision: 'ABANDON' })).resolves.toBe('APPLIED');
    await expect(planning(name)).resolves.toBe('L5 input.practiceId');
  });

  it('at the source stops whoever adopted it, too', async () => {
    const loop = await published(desk, owner);
    const adoption = await adopted(desk, other, loop);
    await applied(desk.tell(owner, reportHarm, { name: loopName(loop), what: 'Something went wrong.' }));
    const name = { authority: adoption.owner, id: adoption.id, kind: 'ADOPTION' } as const;
    await expect(told(desk.tell(other, planCycle, { name, plan, reason: null }))).resolves.toBe('L5 input.practiceId');
  });
});

describe('adopting (L7, L9, L16)', () => {
  const adopting = async (over: object) => {
    const name = nameOf(await published(desk, owner));
    const call = { name, loopVersion: 1, via: null, decision: ADOPTED, stage: 'EXPLORATION', ...over };
    return told(desk.tell(other, adoptPractice, call as never));
  };

  it('says what was changed exactly where it adapts, with components that there are', async () => {
    await expect(adopting({ decision: { ...ADOPTED, decision: 'ADAPT' } })).resolves.toBe('L9 input.decision');
    await expect(adopting({ decision: { ...ADAPTED, coreComponents: [3] } })).resolves.toBe('L9 input.decision');
    await expect(adopting({ decision: { ...ADAPTED, changesCore: false } })).resolves.toBe('L9 input.decision');
    await expect(adopting({ decision: { ...ADAPTED, decision: 'ADOPT' } })).resolves.toBe('L9 input.decision');
    await expect(adopting({ decision: ADAPTED })).resolves.toBe('APPLIED');
  });

  it('begins with nothing that is retired, though it may say that it looked at it', async () => {
    const loop = await published(desk, owner);
    await applied(desk.tell(owner, retireLoop, { name: nameOf(loop), reason: 'It costs too much.' }));
    const call = { name: nameOf(loop), loopVersion: 1, via: null, stage: 'EXPLORATION' } as const;
    const take = (decision: 'ADOPT' | 'ABANDON') =>
      told(desk.tell(other, adoptPractice, { ...call, decision: { decision, reason: 'We looked at it.' } }));
    await expect(take('ADOPT')).resolves.toBe('L7 input.loopId');
    await expect(take('ABANDON')).resolves.toBe('APPLIED');
  });

  it("finds nothing of another's draft", async () => {
    const name = nameOf(await draft(desk, owner));
    const call = { name, loopVersion: 1, via: null, decision: ADOPTED, stage: 'EXPLORATION' } as const;
    await expect(told(desk.tell(other, adoptPractice, call as never))).resolves.toBe('NOT_FOUND input.loopId');
  });
});

describe('rating (L8, L18)', () => {
  it('is never by the owner, and cites an evaluation', async () => {
    const name = nameOf(await published(desk, owner));
    const rating = { name, loopVersion: 1, level: 'LEVEL_2', citation: null } as const;
    await expect(told(desk.tell(MODERATOR, rateEvidence, rating))).resolves.toBe('L18 input.citation');
    await expect(told(desk.tell(owner, rateEvidence, { ...rating, citation: 'A report.' }))).resolves.toBe(
      'L8 input.loopId',
    );
    await expect(told(desk.tell(MODERATOR, rateEvidence, { ...rating, citation: 'A report.' }))).resolves.toBe(
      'APPLIED',
    );
  });
});

describe('texts (I1, L20)', () => {
  const starting = (over: object) =>
    told(desk.tell(owner, startLoop, { content: { ...content, ...over }, stage: 'EXPLORATION', grownFrom: null }));

  it('hold no identifier and no small number of people, and say where one was', async () => {
    await expect(starting({ problem: 'Ring 020 7946 0018 about it.' })).resolves.toBe('I1 input.content.problem');
    await expect(starting({ adaptablePeriphery: ['Done with 3 children.'] })).resolves.toBe(
      'L20 input.content.adaptablePeriphery.0',
    );
  });
});

describe('another content', () => {
  it('changes nothing where it says the same', async () => {
    const name = nameOf(await draft(desk, owner));
    await expect(told(desk.tell(owner, changeLoop, { name, content, stage: null }))).resolves.toBe('UNCHANGED');
  });
});

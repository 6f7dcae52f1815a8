import { adoptPractice } from '../../../contexts/learning/adopt-practice.ts';
import { beginCycle } from '../../../contexts/learning/begin-cycle.ts';
import { decideCycle } from '../../../contexts/learning/decide-cycle.ts';
import type { Adoption } from '../../../contexts/learning/domain/adoption.ts';
import type { LoopContent } from '../../../contexts/learning/domain/content.ts';
import type { Act, Plan, Study } from '../../../contexts/learning/domain/cycle.ts';
import type { LearningLoop, Named } from '../../../contexts/learning/domain/loop.ts';
import { endCycle } from '../../../contexts/learning/end-cycle.ts';
import type { PracticeName } from '../../../contexts/learning/ids.ts';
import { moderateLoop } from '../../../contexts/learning/moderate-loop.ts';
import { planCycle } from '../../../contexts/learning/plan-cycle.ts';
import { startLoop } from '../../../contexts/learning/start-loop.ts';
import { studyCycle } from '../../../contexts/learning/study-cycle.ts';
import { submitLoop } from '../../../contexts/learning/submit-loop.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { localDate } from '../../../platform/dates/index.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { actOn, ADOPTED, CONTENT, ENDED, planBy, studyOn } from '../../support/practice.ts';
import { type Desk, MODERATOR } from './desk.ts';

export const LATER = '2027-03-31';
export const content: LoopContent = CONTENT;
export const plan = planBy(LATER) as unknown as Plan;
export const study = (on: string): Study => studyOn(on) as unknown as Study;
export const act = (on: string, decision?: string): Act => actOn(on, decision) as unknown as Act;

/** @throws Error unless it was applied. */
export async function applied<State>(performing: Promise<Performed<State>>): Promise<State> {
  const { outcome, state } = await performing;
  if (outcome.status !== 'APPLIED' || state === undefined) throw new Error(JSON.stringify(outcome));
  return state;
}

/** `APPLIED`, or each rule that stands against it and where. */
export async function told(performing: Promise<Performed<unknown>>): Promise<string> {
  const { outcome } = await performing;
  if (outcome.status !== 'REFUSED') return outcome.status;
  return [...new Set(outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`))].join(', ');
}

export const nameOf = ({ owner, id }: LearningLoop | Adoption): Named => ({ authority: owner, id });
export const loopName = (loop: LearningLoop): PracticeName => ({ ...nameOf(loop), kind: 'LOOP' });
export const adoptionName = (adoption: Adoption): PracticeName => ({ ...nameOf(adoption), kind: 'ADOPTION' });

export async function draft(desk: Desk, lead: Actor): Promise<LearningLoop> {
  const call = { content, stage: 'EXPLORATION', grownFrom: null } as const;
  return (await applied(desk.tell(lead, startLoop, call))).loop;
}

/** One whole cycle of a loop or an adoption. */
export async function tested(desk: Desk, lead: Actor, name: PracticeName): Promise<void> {
  const today = desk.today();
  await applied(desk.tell(lead, planCycle, { name, plan, reason: null }));
  await applied(desk.tell(lead, beginCycle, { name, startedOn: localDate(today) }));
  await applied(desk.tell(lead, endCycle, { name, endedOn: localDate(today), ...ENDED }));
  await applied(desk.tell(lead, studyCycle, { name, study: study(today) }));
  await applied(desk.tell(lead, decideCycle, { name, act: act(today) }));
}

/** A loop that was tested once, sent in and approved. */
export async function published(desk: Desk, lead: Actor): Promise<LearningLoop> {
  const loop = await draft(desk, lead);
  await tested(desk, lead, loopName(loop));
  return sentInAndApproved(desk, lead, loop);
}

export async function sentInAndApproved(desk: Desk, lead: Actor, { owner, id }: LearningLoop): Promise<LearningLoop> {
  const name = { authority: owner, id };
  const { loop } = await applied(desk.tell(lead, submitLoop, { name }));
  const decision = { loopVersion: loop.contentVersion, decision: 'APPROVED', reasons: null } as const;
  await applied(desk.tell(MODERATOR, moderateLoop, { name, ...decision }));
  return loop;
}

export async function adopted(
  desk: Desk,
  lead: Actor,
  loop: LearningLoop,
  over: Partial<Parameters<typeof adoptPractice>[2]> = {},
): Promise<Adoption> {
  const call = { name: nameOf(loop), loopVersion: 1, via: null, decision: ADOPTED, stage: 'EXPLORATION' } as const;
  return (await applied(desk.tell(lead, adoptPractice, { ...call, ...over } as never))).adoption;
}

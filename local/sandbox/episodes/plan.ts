import { addDays, type LocalDate } from '../../../platform/dates/index.ts';
import { PHRASES } from './phrases.ts';
import { later, phrase, phrases, type Story } from './story.ts';
import type { FactData, PlanItem, Weights } from './terms.ts';

const DECISIONS: Weights<FactData['planDecision']['decision']> = [
  ['AGREED', 79],
  ['AGREED_WITH_CHANGES', 16],
  ['NOT_AGREED', 5],
];

export type Agreed = { readonly on: LocalDate; readonly items: readonly PlanItem[] };

/** Tells the plan, how it was shared and decided. Null if it was not agreed in the end. */
export function plan(story: Story, heldOn: LocalDate): Agreed | null {
  const items = makePlan(story, heldOn);
  const decision = story.random.weighted(DECISIONS);
  const decidedOn = sharedAndDecided(story, heldOn, decision);
  if (decision !== 'NOT_AGREED') return { on: decidedOn, items };
  if (!story.random.chance(0.6)) return null;

  const revisedOn = later(story, decidedOn, [5, 21]);
  const revised = makePlan(story, revisedOn);
  return { on: sharedAndDecided(story, revisedOn, 'AGREED'), items: [...items, ...revised] };
}

export function makeNoPlan({ tell }: Story, heldOn: LocalDate): void {
  tell(heldOn, 'plan', { madeOn: heldOn, outcome: 'NOT_MADE' });
}

function makePlan(story: Story, madeOn: LocalDate): readonly PlanItem[] {
  const { random, tell } = story;
  const items = phrases(story, 'tasks', random.int(3, 8)).map((what, index) =>
    planItem(story, { number: index + 1, what }, madeOn),
  );
  const answers = answersOf(story);
  tell(madeOn, 'plan', {
    madeOn,
    outcome: 'MADE',
    ...(answers.length > 0 && { answers }),
    items,
    ...(random.chance(0.6) && { contingency: phrase(story, 'contingency') }),
  });
  return items;
}

function planItem(story: Story, item: PlanItem, madeOn: LocalDate): PlanItem {
  const { random, family } = story;
  const helpers = [...family.parents, ...family.network];
  return {
    ...item,
    who: random.pick(helpers).person,
    ...(random.chance(0.7) && { byWhen: addDays(madeOn, random.int(7, 70)) }),
    ...(random.chance(0.12) && { supportAsked: phrase(story, 'support') }),
    ...(random.chance(0.15) && { contingency: phrase(story, 'contingency') }),
  };
}

/** Each question of the agenda has the answer that stands at its place. */
function answersOf({ told }: Story): NonNullable<FactData['plan']['answers']> {
  const questions = told.flatMap(({ fact }) => (fact.kind === 'preparation' ? (fact.data.questions ?? []) : []));
  return questions.map(({ number, question }) => ({ question: number, answer: answerTo(question) }));
}

function answerTo(question: string): string {
  const place = PHRASES.questions.findIndex((one) => one === question);
  return PHRASES.answers[place] ?? PHRASES.answers[0];
}

/** Gives the day of the decision. */
function sharedAndDecided(story: Story, madeOn: LocalDate, decision: FactData['planDecision']['decision']): LocalDate {
  const { random, tell, staff, practice } = story;
  const isLate = random.chance(practice.lateness / 2);
  const sharedOn = isLate ? later(story, madeOn, [8, 20]) : later(story, madeOn, [0, 5]);
  if (random.chance(0.97)) tell(sharedOn, 'planShared', { on: sharedOn });
  const on = random.chance(0.4) ? madeOn : later(story, madeOn, [1, isLate ? 25 : 11]);
  const hasReason = random.chance(0.9);
  tell(on, 'planDecision', {
    on,
    decision,
    decidedBy: staff.worker,
    ...(decision === 'NOT_AGREED' && hasReason && { safetyReason: phrase(story, 'safety') }),
    ...(decision === 'AGREED_WITH_CHANGES' && { changes: phrase(story, 'changes') }),
    ...(decision !== 'NOT_AGREED' && random.chance(0.93) && { reviewOn: later(story, on, [35, 84]) }),
  });
  return on;
}

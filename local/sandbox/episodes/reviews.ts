import { addDays, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import type { Agreed } from './plan.ts';
import { later, officeDay, phrase, type Story } from './story.ts';
import type { FactData, Weights } from './terms.ts';

type ItemStatus = NonNullable<FactData['review']['items']>[number]['status'];

const HOW_MANY: Weights<number> = [
  [0, 7],
  [1, 36],
  [2, 31],
  [3, 18],
  [4, 8],
];

/** The further on, the more is done. */
const FIRST_STATUSES: Weights<ItemStatus> = [
  ['DONE', 35],
  ['UNDER_WAY', 40],
  ['NOT_STARTED', 15],
  ['CHANGED', 6],
  ['NO_LONGER_NEEDED', 4],
];
const LATER_STATUSES: Weights<ItemStatus> = [
  ['DONE', 62],
  ['UNDER_WAY', 22],
  ['NOT_STARTED', 5],
  ['CHANGED', 6],
  ['NO_LONGER_NEEDED', 5],
];

/** Tells the reviews of an agreed plan, item by item. */
export function review(story: Story, { on: agreedOn, items }: Agreed): void {
  const { random } = story;
  const count = random.weighted(HOW_MANY);
  let last = agreedOn;
  let dueOn = arrangedAt(story) ?? addDays(agreedOn, 84);
  for (let number = 1; number <= count; number += 1) {
    const heldOn = maxDate(reviewDay(story, dueOn), addDays(last, 1));
    dueOn = later(story, heldOn, [56, 98]);
    const statuses = number === 1 ? FIRST_STATUSES : LATER_STATUSES;
    const known = new Map(items.map((item) => [item.number, item]));
    story.tell(heldOn, 'review', {
      number,
      heldOn,
      items: [...known.keys()].map((item) => ({
        item,
        status: random.weighted(statuses),
        ...(random.chance(0.15) && { note: phrase(story, 'notes') }),
      })),
      ...(number < count && { nextReviewOn: dueOn }),
    });
    last = heldOn;
  }
}

function reviewDay({ random, practice }: Story, dueOn: LocalDate): LocalDate {
  const days = random.chance(practice.lateness) ? random.int(2, 40) : -random.int(0, 9);
  return officeDay(addDays(dueOn, days));
}

function arrangedAt({ told }: Story): LocalDate | undefined {
  const decisions = told.flatMap(({ fact }) => (fact.kind === 'planDecision' ? [fact.data.reviewOn] : []));
  return decisions.at(-1);
}

import { addDays, dayOfWeek, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Family } from './family.ts';
import { PHRASES } from './phrases.ts';
import type { Practice } from './practice.ts';
import type { Fact, FactData, FactKind, Person, Referral, Told } from './terms.ts';

/** The telling of one episode. */
export type Story = {
  readonly random: SeededRandom;
  readonly practice: Practice;
  readonly family: Family;
  readonly referral: Referral;
  readonly staff: Staff;
  /** The day on which the data end. */
  readonly asOf: LocalDate;
  readonly told: readonly Told[];
  readonly tell: <K extends FactKind>(on: LocalDate, kind: K, data: FactData[K]) => void;
};

export type Staff = {
  /** Holds the case, and made the referral. */
  readonly worker: Person;
  readonly manager: Person;
  readonly coordinatorRef: string;
};

export function beginStory(given: Omit<Story, 'told' | 'tell'>): Story {
  const told: Told[] = [];
  const story: Story = {
    ...given,
    told,
    tell: (on, kind, data) => told.push({ on, fact: { kind, data } as unknown as Fact }),
  };
  story.tell(given.referral.receivedOn, 'referral', given.referral);
  return story;
}

/** A day some days later, from `least` to `most`, on which an office is open: at a weekend, the Monday. */
export function later(
  { random }: Pick<Story, 'random'>,
  from: LocalDate,
  [least, most]: readonly [least: number, most: number],
): LocalDate {
  return officeDay(addDays(from, random.int(least, most)));
}

/** Keeps the order of days: bank holidays stay, since somebody is always on duty. */
export function officeDay(day: LocalDate): LocalDate {
  const weekday = dayOfWeek(day);
  return weekday < 5 ? day : addDays(day, 7 - weekday);
}

export function phrase({ random }: Pick<Story, 'random'>, of: keyof typeof PHRASES): string {
  return random.pick<string>(PHRASES[of]);
}

/** `count` different ones, in the order in which they are written. */
export function phrases({ random }: Pick<Story, 'random'>, of: keyof typeof PHRASES, count: number): readonly string[] {
  const all: readonly string[] = PHRASES[of];
  let wanted = Math.min(count, all.length);
  return all.filter((_, index) => {
    const isTaken = random.chance(wanted / (all.length - index));
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}

/** The last day on which something happened so far. Reasons are given at any time, and so do not count. */
export function lastDay({ told, referral }: Pick<Story, 'told' | 'referral'>): LocalDate {
  const days = told.filter(({ fact }) => fact.kind !== 'reason').map(({ on }) => on);
  return days.reduce(maxDate, referral.receivedOn);
}

/** Half of what a rule asks about is answered with a reason, some days later. */
export function mayGiveReason(story: Story, rule: string, after: LocalDate): void {
  if (!story.random.chance(0.5)) return;
  const on = later(story, after, [3, 21]);
  story.tell(on, 'reason', { rule, reason: phrase(story, 'reasons'), by: story.staff.manager, on });
}

import { addDays, dayOfWeek, type LocalDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Practice } from './practice.ts';
import { officeDay } from './story.ts';
import type { Model } from './terms.ts';

/** The days on the way to a conference, in their order. */
export type Milestones = {
  readonly triagedOn: LocalDate;
  readonly consentedOn: LocalDate;
  readonly allocatedOn: LocalDate;
  readonly preparedOn: LocalDate;
  readonly screenedOn: LocalDate;
  readonly arrangedOn: LocalDate;
  readonly heldOn: LocalDate;
};

/** Median days from referral to conference at the usual pace, by model. */
const MEDIAN_DAYS: Readonly<Record<Model, number>> = {
  FAMILY_GROUP_CONFERENCE: 43,
  FAMILY_NETWORK_MEETING: 35,
  EMERGENCY_NETWORK_MEETING: 6,
  RESTORATIVE_CONVERSATION: 36,
  LIFELONG_LINKS_FGC: 62,
  OTHER_FGDM: 38,
};

/** Of the logarithm of the days: one in four takes a third longer than the median, one in fifty more than twice. */
const SPREAD = 0.42;
const LONGEST_DAYS = 210;

export function milestonesFor(
  random: SeededRandom,
  {
    referredOn,
    model,
    practice,
  }: { readonly referredOn: LocalDate; readonly model: Model; readonly practice: Practice },
): Milestones {
  const median = MEDIAN_DAYS[model] * practice.pace;
  const days = Math.min(LONGEST_DAYS, Math.max(2, Math.round(median * Math.exp(SPREAD * normal(random)))));
  const at = (least: number, most: number): LocalDate =>
    officeDay(addDays(referredOn, Math.floor(days * (least + random.float() * (most - least)))));
  const day = addDays(referredOn, days);
  const isOnSaturday = dayOfWeek(day) === 5 && random.chance(0.3) && days > 14;
  return {
    triagedOn: at(0.02, 0.13),
    consentedOn: at(0.13, 0.19),
    allocatedOn: at(0.19, 0.28),
    preparedOn: at(0.32, 0.42),
    screenedOn: at(0.32, 0.5),
    arrangedOn: at(0.5, 0.65),
    heldOn: isOnSaturday ? day : officeDay(day),
  };
}

/** Box and Muller. */
function normal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(1 - random.float())) * Math.cos(2 * Math.PI * random.float());
}

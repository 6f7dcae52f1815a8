import type { FollowUpContent, SeededConference } from '../../../contexts/outcomes/index.ts';
import { ageAtLatest, daysBetween, isAfter, type LocalDate, minDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Life } from './life.ts';

type Found = NonNullable<FollowUpContent['found']>;

type Asked = {
  readonly due: LocalDate;
  readonly on: LocalDate;
  readonly birthMonth: SeededConference['children'][number]['birthMonth'];
  readonly random: SeededRandom;
};

const BY_ORDER: ReadonlySet<string> = new Set(['E41', 'E45', 'E47']);
const SPEAKS_FROM_YEARS = 4;

/** What is found of a life on a day. */
export function findingOf(life: Life, asked: Asked): Found {
  const inCare = careOn(life, asked);
  return { ...inCare, ...work(life, asked, inCare.lookedAfter), ...views(life, asked) };
}

type InCare = Pick<Found, 'livingArrangement' | 'lookedAfter' | 'daysLookedAfter' | 'ceased'>;

function careOn({ care, home }: Life, { due, on, random }: Asked): InCare {
  if (care === null || isAfter(care.from, on)) {
    return { livingArrangement: home, lookedAfter: false, ...(!random.chance(0.04) && { daysLookedAfter: 0 }) };
  }
  const days = daysIn(care, minDate(due, on));
  // Whom care reached between the point and the day of asking has no day of the period, which would be queried.
  const told = days > 0 && !random.chance(0.04) ? { daysLookedAfter: days } : {};
  if (care.until === null || care.until > on) return { livingArrangement: care.home, lookedAfter: true, ...told };
  const livingArrangement = BY_ORDER.has(care.reason) ? 'WITH_RELATIVE_ORDER' : home;
  return { livingArrangement, lookedAfter: false, ...told, ceased: { on: care.until, reason: care.reason } };
}

type Work = Pick<Found, 'planStatus' | 'proceedings' | 'reReferred' | 'planFollowed'>;

function work(life: Life, { on, random }: Asked, isLookedAfter: boolean): Work {
  return {
    ...(!random.chance(0.1) && { planStatus: planStatus(life, isLookedAfter) }),
    ...(!random.chance(0.05) && { proceedings: proceedings(life, on) }),
    ...(!random.chance(0.05) && { reReferred: life.reReferredOn !== null && life.reReferredOn <= on }),
    ...(!random.chance(0.12) && { planFollowed: followed(life, random) }),
  };
}

function views(life: Life, { on, birthMonth, random }: Asked): Pick<Found, 'familyView' | 'childsView'> {
  return {
    ...(random.chance(0.7) && { familyView: familyView(life, random) }),
    ...(birthMonth !== undefined && random.chance(0.7) && { childsView: childsView({ on, birthMonth, random, life }) }),
  };
}

/** Days looked after by a day, both days included. */
function daysIn(care: NonNullable<Life['care']>, by: LocalDate): number {
  if (isAfter(care.from, by)) return 0;
  return daysBetween(care.from, minDate(care.until ?? by, by)) + 1;
}

function planStatus({ luck }: Life, isLookedAfter: boolean): NonNullable<Found['planStatus']> {
  if (isLookedAfter) return 'CHILD_IN_NEED';
  if (luck < 0.12) return 'CHILD_PROTECTION';
  if (luck < 0.4) return 'CHILD_IN_NEED';
  return luck < 0.65 ? 'FAMILY_HELP' : 'NOT_OPEN';
}

function proceedings({ index, proceedings: issued }: Life, on: LocalDate): NonNullable<Found['proceedings']> {
  if (issued !== null && issued.issuedOn <= on) return issued.endedOn <= on ? 'ENDED' : 'ISSUED';
  const isEarly = daysBetween(index.on, on) < 120;
  return index.kind === 'LETTER_BEFORE_PROCEEDINGS' && isEarly ? 'PRE_PROCEEDINGS' : 'NONE';
}

function followed({ index, luck }: Life, random: SeededRandom): NonNullable<Found['planFollowed']> {
  if (index.kind === 'LETTER_BEFORE_PROCEEDINGS' && random.chance(0.2)) return 'NO_PLAN';
  if (random.chance(0.1)) return 'REPLACED';
  if (luck > 0.5) return 'YES';
  return luck > 0.22 ? 'PARTLY' : 'NO';
}

function view({ luck }: Life, random: SeededRandom): NonNullable<Found['familyView']>['view'] {
  const felt = luck + (random.float() - 0.5) / 2;
  if (felt > 0.75) return 'MUCH_BETTER';
  if (felt > 0.4) return 'BETTER';
  if (felt > 0.2) return 'SAME';
  return felt > 0.05 ? 'WORSE' : 'MUCH_WORSE';
}

function familyView(life: Life, random: SeededRandom): NonNullable<Found['familyView']> {
  return {
    view: view(life, random),
    by: random.pick(['PARENT', 'PARENT', 'RELATIVE', 'FRIEND_OR_CONNECTED_PERSON'] as const),
    how: random.pick(['IN_PERSON', 'IN_PERSON', 'REMOTE', 'IN_WRITING'] as const),
  };
}

type AskingChild = {
  readonly on: LocalDate;
  readonly birthMonth: NonNullable<Asked['birthMonth']>;
  readonly random: SeededRandom;
  readonly life: Life;
};

function childsView({ on, birthMonth, random, life }: AskingChild): NonNullable<Found['childsView']> {
  if (ageAtLatest(birthMonth, on) < SPEAKS_FROM_YEARS) return { participation: 'PN0' };
  if (random.chance(0.15)) return { participation: 'PN7' };
  return { view: view(life, random), participation: random.pick(['PN1', 'PN1', 'PN2', 'PN3', 'PN6'] as const) };
}

import type { SeededConference, SeededFollowUp } from '../../../contexts/outcomes/index.ts';
import { addDays, addMonths, isAfter, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import { type SeededRandom, seededRandom } from '../../../platform/seeded-random.ts';
import { AS_OF } from '../as-of.ts';
import { findingOf } from './finding.ts';
import { lifeOf } from './life.ts';

/** Months to each point, and the share of children who are followed up at it: fewer with time, as everywhere. */
const POINTS = [
  { point: 'MONTHS_3', months: 3, reached: 0.82 },
  { point: 'MONTHS_6', months: 6, reached: 0.74 },
  { point: 'MONTHS_12', months: 12, reached: 0.68 },
  { point: 'MONTHS_24', months: 24, reached: 0.52 },
] as const;

type Point = (typeof POINTS)[number];

/** All that an authority's system tells of how its children are, in the order of time. */
export function followUpsOf(
  slug: string,
  seed: string,
  conferences: readonly SeededConference[],
): readonly SeededFollowUp[] {
  const random = seededRandom(`${seed}/follow-ups`).fork(slug);
  return conferences
    .flatMap((conference) =>
      conference.children.flatMap((child) =>
        ofChild(conference, child, random.fork(`${conference.id}/${child.laChildId}`)),
      ),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime() || (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf({ conference, laChildId, point }: SeededFollowUp): string {
  return `${conference} ${laChildId} ${point}`;
}

function ofChild(
  { id, recordedOn }: SeededConference,
  { laChildId, birthMonth, index }: SeededConference['children'][number],
  random: SeededRandom,
): readonly SeededFollowUp[] {
  if (index === null) return [];
  const life = lifeOf(index, random);
  return POINTS.flatMap((point) => {
    const due = addMonths(index.on, point.months);
    const on = maxDate(index.on, addDays(due, random.int(-10, 35)));
    const toldOn = maxDate(addDays(on, random.int(1, 9)), recordedOn);
    const said = saying(point, { due, on, life, birthMonth, random });
    if (said === null || !isAfter(AS_OF, toldOn)) return [];
    return [{ at: at(toldOn), conference: id, laChildId, point: point.point, followUp: said }];
  });
}

type Asking = {
  readonly due: LocalDate;
  readonly on: LocalDate;
  readonly life: ReturnType<typeof lifeOf>;
  readonly birthMonth: SeededConference['children'][number]['birthMonth'];
  readonly random: SeededRandom;
};

/** Null where nobody has told anything. */
function saying({ reached }: Point, { due, on, life, birthMonth, random }: Asking): SeededFollowUp['followUp'] | null {
  const by = { ref: `WORKER${String(random.int(1, 9))}`, role: 'SOCIAL_WORKER' } as const;
  if (random.chance(reached)) return { on, by, found: findingOf(life, { due, on, birthMonth, random }) };
  if (random.chance(0.6)) return null;
  const notFollowedUp = random.weighted([
    ['NOT_TRACED', 4],
    ['DECLINED', 3],
    ['MOVED_AWAY', 2],
    ['NOT_ATTEMPTED', 2],
    ['NOT_SAFE', 1],
  ] as const);
  return { on, by, notFollowedUp };
}

/** Mid-afternoon of that day, UTC. */
function at(day: LocalDate): Date {
  return new Date(`${day}T15:00:00.000Z`);
}

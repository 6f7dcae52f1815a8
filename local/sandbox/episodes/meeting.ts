import { addDays, ageAtLatest, type LocalDate, minDate, monthOf } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import { mayGiveReason, type Story } from './story.ts';
import type { Attendee, Child, ChildAtMeeting, FactData, Meeting, Weights } from './terms.ts';

/** Under this age a child has the code PN0 and no other. */
const SPEAKS_FROM_YEARS = 4;

const PARTICIPATION: Weights<NonNullable<ChildAtMeeting['participation']>> = [
  ['PN1', 44],
  ['PN2', 12],
  ['PN3', 3],
  ['PN4', 6],
  ['PN5', 6],
  ['PN6', 16],
  ['PN7', 13],
];

const ATTENDANCE: Weights<Attendee['attendance']> = [
  ['IN_PERSON', 74],
  ['REMOTE', 11],
  ['IN_WRITING', 3],
  ['DID_NOT_ATTEND', 12],
];

/** Of fathers, at about two thirds of conferences (DOMAIN 2.8). */
const FATHERS_ATTENDANCE: Weights<Attendee['attendance']> = [
  ['IN_PERSON', 56],
  ['REMOTE', 10],
  ['IN_WRITING', 4],
  ['DID_NOT_ATTEND', 30],
];

/** When a conference ends that starts at a usual time: after about three hours. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ['10:00', '13:00'],
  ['11:00', '13:30'],
  ['13:30', '16:15'],
  ['16:00', '18:30'],
]);

/** Tells the conference. `madeProposal` is whether the family came to one. */
export function hold(story: Story, heldOn: LocalDate, madeProposal: boolean): void {
  const { random, tell, family } = story;
  const { venue, startsAt = '10:00' } = lastSchedule(story) ?? {};
  const children = family.children.flatMap((child) => takesPart(story, child, heldOn));
  const isTold = random.chance(0.985);
  tell(heldOn, 'meeting', {
    heldOn,
    startedAt: startsAt,
    endedAt: ENDS.get(startsAt) ?? '19:00',
    informationGiven: true,
    ...(isTold && { privateFamilyTime: privateTime(random) }),
    planDiscussed: madeProposal,
    attendees: attendeesOf(story, heldOn, children),
    children,
    ...(venue !== undefined && { venue }),
    interpreterUsed: random.chance(0.06),
    familyNetworkMadeProposal: madeProposal,
  });
  if (!isTold) mayGiveReason(story, 'P3', heldOn);
}

function privateTime(random: SeededRandom): NonNullable<Meeting['privateFamilyTime']> {
  return random.chance(0.98) ? { happened: true, minutes: random.int(4, 18) * 5 } : { happened: false };
}

function lastSchedule({ told }: Story): FactData['schedule'] | undefined {
  return told.flatMap(({ fact }) => (fact.kind === 'schedule' ? [fact.data] : [])).at(-1);
}

function takesPart(story: Story, child: Child, heldOn: LocalDate): readonly ChildAtMeeting[] {
  const { laChildId } = child;
  const birthMonth = child.birthMonth ?? bornBy(story, laChildId, heldOn);
  if (birthMonth === undefined) return [{ laChildId }];
  if (ageAtLatest(birthMonth, heldOn) < SPEAKS_FROM_YEARS) return [{ laChildId, participation: 'PN0' }];
  const { random } = story;
  if (random.chance(0.012)) {
    mayGiveReason(story, 'P6C', heldOn);
    return [{ laChildId }];
  }
  const participation = random.weighted(PARTICIPATION);
  const wantsAdvocate = participation === 'PN2' || participation === 'PN5';
  return [{ laChildId, participation, ...(wantsAdvocate && random.chance(0.95) && { advocateUsed: true }) }];
}

/** The month of a birth that the authority knew of at the conference. */
function bornBy({ family }: Story, laChildId: string, heldOn: LocalDate): Child['birthMonth'] {
  const birth = family.births.find((one) => one.laChildId === laChildId);
  return birth !== undefined && birth.on <= heldOn ? monthOf(birth.on) : undefined;
}

/** Tells the births of the unborn: at the latest on the day of a conference that they came before. */
export function tellBirths({ family, random, tell }: Story, heldOn: LocalDate | null): void {
  for (const { laChildId, on } of family.births) {
    if (random.chance(0.12) && (heldOn === null || on > heldOn)) continue;
    const known = addDays(on, random.int(1, 12));
    const recordedOn = heldOn !== null && on <= heldOn ? minDate(known, heldOn) : known;
    tell(recordedOn, 'birth', { laChildId, birthMonth: monthOf(on), recordedOn });
  }
}

function attendeesOf(story: Story, heldOn: LocalDate, children: readonly ChildAtMeeting[]): readonly Attendee[] {
  const { random, family, staff, practice } = story;
  const excluded = excludedFrom(story, heldOn);
  const [parent, ...otherParents] = family.parents;
  const relatives = [...otherParents, ...family.network].map((relation): Attendee => {
    const isExcluded = excluded.has(relation.person.ref);
    const weights = relation.father === true ? FATHERS_ATTENDANCE : ATTENDANCE;
    return { ...relation, attendance: isExcluded ? 'IN_WRITING' : random.weighted(weights) };
  });
  const professional = (person: Attendee['person']): Attendee => ({
    person,
    side: 'NOT_FAMILY',
    attendance: 'IN_PERSON',
  });
  const advocate = children.some(({ advocateUsed }) => advocateUsed === true)
    ? [professional({ ref: `${practice.code}A${String(random.int(1, 9))}`, role: 'CHILD_ADVOCATE' })]
    : [];
  return [
    ...(parent === undefined ? [] : [{ ...parent, attendance: random.chance(0.96) ? 'IN_PERSON' : 'REMOTE' } as const]),
    ...relatives,
    professional({ ref: staff.coordinatorRef, role: 'COORDINATOR' }),
    professional(staff.worker),
    ...advocate,
  ];
}

function excludedFrom({ told }: Story, heldOn: LocalDate): ReadonlySet<string> {
  const refs = told.flatMap(({ fact }) =>
    fact.kind === 'safetyPlan' && fact.data.agreedOn <= heldOn ? (fact.data.excludedRefs ?? []) : [],
  );
  return new Set(refs);
}

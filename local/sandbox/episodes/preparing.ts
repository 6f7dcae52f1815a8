import { addDays, daysBetween, type LocalDate, minDate } from '../../../platform/dates/index.ts';
import type { Milestones } from './milestones.ts';
import { later, phrase, phrases, type Story } from './story.ts';
import type { FactData, Weights } from './terms.ts';

type Step = (story: Story, milestones: Milestones) => void;

const DOMESTIC_ABUSE: Weights<FactData['screen']['result']> = [
  ['NONE', 58],
  ['HISTORIC', 24],
  ['CURRENT', 14],
  ['UNKNOWN', 4],
];

const MEASURES: Weights<FactData['safetyPlan']['measures']> = [
  [['SEPARATE_ATTENDANCE'], 30],
  [['PERPETRATOR_EXCLUDED', 'POLICE_AWARE'], 25],
  [['CONTRIBUTES_IN_WRITING'], 20],
  [['SHUTTLE_CONFERENCE', 'VENUE_SECURITY'], 15],
  [['DA_SPECIALIST_PRESENT', 'NON_MOLESTATION_ORDER_CHECKED'], 10],
];

const POSTPONED: Weights<FactData['postponement']['reason']> = [
  ['FAMILY_REQUEST', 40],
  ['KEY_PERSON_UNAVAILABLE', 22],
  ['FAMILY_DID_NOT_ATTEND', 12],
  ['COORDINATOR_UNAVAILABLE', 9],
  ['CHILD_UNWELL', 8],
  ['SAFETY_CONCERN', 5],
  ['VENUE_UNAVAILABLE', 4],
];

const VENUES: Weights<NonNullable<FactData['schedule']['venue']>> = [
  ['COMMUNITY', 40],
  ['FAMILY_HUB', 20],
  ['SCHOOL', 13],
  ['FAMILY_HOME', 10],
  ['VIRTUAL', 7],
  ['HYBRID', 6],
  ['AUTHORITY_BUILDING', 4],
];

const triage: Step = ({ random, tell, staff }, { triagedOn }) => {
  if (random.chance(0.02)) return;
  tell(triagedOn, 'triage', { on: triagedOn, decision: 'ACCEPTED', decidedBy: staff.manager });
};

const consent: Step = ({ random, tell, family }, { consentedOn, triagedOn }) => {
  const [parent, other] = family.parents;
  if (parent === undefined) return;
  const { person } = parent;
  if (random.chance(0.3)) tell(triagedOn, 'consent', { on: triagedOn, status: 'SOUGHT', person });
  const basis = random.chance(0.985) ? { basis: 'PARENT_WITH_PR' as const } : {};
  tell(consentedOn, 'consent', { on: consentedOn, status: 'GIVEN', person, ...basis });
  if (other === undefined || !random.chance(0.45)) return;
  const status = random.chance(0.88) ? 'GIVEN' : 'REFUSED';
  const on = consentedOn;
  tell(on, 'consent', { on, status, person: other.person, ...(status === 'GIVEN' && { basis: 'PARENT_WITH_PR' }) });
};

const coordinator: Step = ({ random, tell, staff }, { allocatedOn }) => {
  const match = random.chance(0.12)
    ? { matchRequested: true, matchAchieved: random.pick(['FULL', 'FULL', 'PARTIAL', 'NONE'] as const) }
    : {};
  const { coordinatorRef } = staff;
  tell(allocatedOn, 'coordinator', { on: allocatedOn, coordinatorRef, independent: random.chance(0.99), ...match });
};

const preparation: Step = (story, { preparedOn, allocatedOn }) => {
  const { random, tell } = story;
  if (random.chance(0.015)) return;
  const referrerMeetingOn = addDays(allocatedOn, random.int(0, daysBetween(allocatedOn, preparedOn)));
  tell(preparedOn, 'preparation', {
    startedOn: preparedOn,
    ...(random.chance(0.8) && { referrerMeetingOn }),
    bottomLines: phrases(story, 'bottomLines', random.int(1, 2)),
    resources: phrases(story, 'resources', random.int(1, 2)),
    questions: phrases(story, 'questions', random.int(2, 4)).map((question, index) => ({
      number: index + 1,
      question,
    })),
  });
};

const safety: Step = ({ random, tell, family }, { screenedOn, arrangedOn, heldOn }) => {
  if (random.chance(0.015)) return;
  const result = random.weighted(DOMESTIC_ABUSE);
  const marac = result === 'CURRENT' && random.chance(0.2);
  tell(screenedOn, 'screen', {
    screenedOn,
    result,
    tool: random.chance(0.6) ? 'DASH' : 'LOCAL',
    ...(marac && { marac }),
  });
  if (result !== 'CURRENT' || random.chance(0.12)) return;
  const agreedOn = minDate(arrangedOn, addDays(heldOn, -1));
  const measures = random.weighted(MEASURES);
  const excluded = measures.includes('PERPETRATOR_EXCLUDED')
    ? family.parents.slice(1).map(({ person }) => person.ref)
    : [];
  tell(agreedOn, 'safetyPlan', { agreedOn, measures, ...(excluded.length > 0 && { excludedRefs: excluded }) });
};

const arranging: Step = (story, { arrangedOn, heldOn }) => {
  const { random, tell } = story;
  const venue = random.weighted(VENUES);
  const startsAt = random.pick(['10:00', '11:00', '13:30', '16:00']);
  const days = daysBetween(arrangedOn, heldOn);
  const isPutOff = days >= 10 && random.chance(0.17);
  const firstDay = isPutOff ? later(story, arrangedOn, [4, days - 4]) : heldOn;
  tell(arrangedOn, 'schedule', { arrangedOn, conferenceOn: firstDay, startsAt, venue });
  if (!isPutOff) {
    if (days >= 12 && random.chance(0.035)) pause(story, arrangedOn, heldOn);
    return;
  }
  const wasNotHeld = random.chance(0.3);
  const on = wasNotHeld ? firstDay : addDays(firstDay, -random.int(0, 3));
  const reason = random.weighted(POSTPONED);
  tell(on, wasNotHeld ? 'notHeld' : 'postponement', { on, reason });
  const againOn = minDate(addDays(on, random.int(1, 3)), heldOn);
  tell(againOn, 'schedule', { arrangedOn: againOn, conferenceOn: heldOn, startsAt, venue });
};

function pause({ random, tell }: Story, arrangedOn: LocalDate, heldOn: LocalDate): void {
  const on = addDays(arrangedOn, random.int(1, 3));
  const resumedOn = addDays(heldOn, -random.int(1, 4));
  tell(on, 'pause', { on, reason: random.pick(['FAMILY_REQUEST', 'BEREAVEMENT_OR_ILLNESS', 'AWAITING_ASSESSMENT']) });
  tell(resumedOn, 'resumption', { on: resumedOn });
}

/** The steps to a conference, in their order. */
const STEPS: readonly Step[] = [triage, consent, coordinator, preparation, safety, arranging];

export const ALL_STEPS = STEPS.length;

/** Tells the first steps to a conference. */
export function prepare(story: Story, milestones: Milestones, count = ALL_STEPS): void {
  for (const step of STEPS.slice(0, count)) step(story, milestones);
}

export function refuseAtTriage(story: Story, { triagedOn }: Milestones): void {
  const { tell, staff } = story;
  const reason = phrase(story, 'notAccepted');
  tell(triagedOn, 'triage', { on: triagedOn, decision: 'NOT_ACCEPTED', decidedBy: staff.manager, reason });
}

export function declineConsent({ random, tell, family }: Story, { consentedOn }: Milestones): void {
  for (const { person } of family.parents.slice(0, random.int(1, 2))) {
    tell(consentedOn, 'consent', { on: consentedOn, status: 'REFUSED', person });
  }
}

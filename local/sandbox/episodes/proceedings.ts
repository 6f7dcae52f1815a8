import { addDays, isBefore, type LocalDate, maxDate, minDate } from '../../../platform/dates/index.ts';
import { later, mayGiveReason, phrase, type Story } from './story.ts';
import type { FactData, TriggerPoint, Weights } from './terms.ts';

/** How often proceedings are considered, by trigger point. */
const CONSIDERED: Readonly<Partial<Record<TriggerPoint, number>>> = {
  PRE_PROCEEDINGS_PLO: 1,
  LEGAL_GATEWAY: 1,
  EDGE_OF_CARE: 0.12,
  CHILD_PROTECTION_PLAN: 0.1,
  PRE_BIRTH: 0.25,
};

const ANSWERS: Weights<FactData['offerResponse']['response'] | 'AWAITED'> = [
  ['DECLINED', 45],
  ['NO_RESPONSE', 35],
  ['AWAITED', 20],
];

const EXEMPTIONS: Weights<FactData['exemption']['reason']> = [
  ['IMMINENT_RISK_EMERGENCY_APPLICATION', 38],
  ['DOMESTIC_ABUSE_UNSAFE_TO_CONVENE', 20],
  ['RISK_TO_CHILD_FROM_NETWORK', 14],
  ['NO_NETWORK_IDENTIFIED', 12],
  ['RECENT_FGDM_ALREADY_HELD', 9],
  ['RISK_OF_FLIGHT_OR_ABDUCTION', 5],
  ['OTHER', 2],
];

const COURSES = [
  ['OFFERED', 89],
  ['EXEMPT', 6.5],
  ['APPLIED_TOO_SOON', 4.5],
] as const satisfies Weights<string>;

/** Of the applications in families of several children, those for one of them only. */
const SHARE_OF_ONE_SIBLING = 0.3;

/** Tells what section 31ZA asks for before proceedings, where they are considered. `heldOn` is null without a meeting. */
export function considerProceedings(story: Story, heldOn: LocalDate | null): void {
  const { random, referral } = story;
  if (!random.chance(CONSIDERED[referral.triggerPoint] ?? 0)) return;
  const soon = later(story, referral.receivedOn, [0, 12]);
  const sentOn = heldOn === null ? soon : minDate(soon, heldOn);
  const course = random.weighted(COURSES);
  if (course === 'EXEMPT') exempt(story, sentOn, heldOn);
  else offer(story, sentOn, heldOn);
  if (course === 'APPLIED_TOO_SOON') {
    applyTooSoon(story, sentOn, heldOn);
    return;
  }
  const mayApply = heldOn !== null || !isAwaited(story);
  if (mayApply && random.chance(0.38)) apply(story, applicationDay(story, sentOn, heldOn));
}

function offer(story: Story, sentOn: LocalDate, heldOn: LocalDate | null): void {
  const { random, tell, family } = story;
  const inLetter = letter(story, sentOn);
  family.parents.forEach(({ person }, index) => {
    tell(sentOn, 'offer', { on: sentOn, offeree: person, inLetter });
    const isFirst = index === 0;
    const response = heldOn !== null && (isFirst || random.chance(0.55)) ? 'ACCEPTED' : random.weighted(ANSWERS);
    const soon = later(story, sentOn, [2, 21]);
    const on = heldOn !== null && isFirst ? maxDate(sentOn, minDate(soon, heldOn)) : soon;
    if (response !== 'AWAITED') tell(on, 'offerResponse', { on, offereeRef: person.ref, response });
  });
  if (random.chance(0.015)) offerToRelative(story, sentOn);
}

/** Recorded as an offer, though the duty is to offer to those with parental responsibility. */
function offerToRelative({ random, tell, family }: Story, on: LocalDate): void {
  tell(on, 'offer', { on, offeree: random.pick(family.network).person, inLetter: false });
}

/** Gives whether it holds the offer. */
function letter(story: Story, sentOn: LocalDate): boolean {
  const { random, tell } = story;
  const isSaid = random.chance(0.97);
  const offerIncluded = random.chance(0.96);
  tell(sentOn, 'letter', { sentOn, ...(isSaid && { offerIncluded }) });
  if (!isSaid) mayGiveReason(story, 'S1', sentOn);
  return offerIncluded;
}

/** Not to offer a meeting, or not to hold the one that was accepted. */
function exempt(story: Story, sentOn: LocalDate, heldOn: LocalDate | null): void {
  const { random, tell, family } = story;
  const isOffered = heldOn === null && random.chance(0.4);
  const on = isOffered ? later(story, sentOn, [8, 24]) : sentOn;
  if (isOffered) {
    const inLetter = letter(story, sentOn);
    for (const { person } of family.parents.slice(0, 1)) {
      tell(sentOn, 'offer', { on: sentOn, offeree: person, inLetter });
      tell(on, 'offerResponse', { on, offereeRef: person.ref, response: 'ACCEPTED' });
    }
  }
  const hasRationale = random.chance(0.85);
  tell(on, 'exemption', {
    on,
    limb: isOffered ? 'NOT_HELD' : 'NOT_OFFERED',
    reason: random.weighted(EXEMPTIONS),
    decidedBy: story.staff.manager,
    ...(hasRationale && { rationale: phrase(story, 'rationales') }),
  });
  if (!hasRationale) mayGiveReason(story, 'S4', on);
}

/** Whether an offer has no answer yet: nobody who keeps the duty applies before then. */
function isAwaited({ told }: Story): boolean {
  const offers = told.filter(({ fact }) => fact.kind === 'offer');
  return offers.length > told.filter(({ fact }) => fact.kind === 'offerResponse').length;
}

/** After the meeting, or after the time in which the offer could be answered. */
function applicationDay(story: Story, sentOn: LocalDate, heldOn: LocalDate | null): LocalDate {
  return heldOn === null ? later(story, sentOn, [30, 100]) : later(story, maxDate(heldOn, sentOn), [14, 140]);
}

/** The breach of section 31ZA: applied for before anybody could answer, or before the meeting that was accepted. */
function applyTooSoon(story: Story, sentOn: LocalDate, heldOn: LocalDate | null): void {
  const on = later(story, sentOn, [0, 1]);
  apply(story, heldOn !== null && !isBefore(on, heldOn) ? addDays(heldOn, -1) : on);
}

/** An application that lies ahead is known as planned. */
function apply(story: Story, on: LocalDate): void {
  const { random, tell, referral, asOf } = story;
  const concerned = forOneOfSiblings(story);
  if (isBefore(on, asOf)) {
    const shortNotice = random.chance(0.08) ? { shortNotice: random.pick(['A', 'B', 'C'] as const) } : {};
    tell(on, 'application', { madeOn: on, ...shortNotice, ...concerned });
    return;
  }
  const knownOn = later({ random }, referral.receivedOn, [5, 20]);
  tell(knownOn, 'application', { plannedFor: on, ...concerned });
}

/** Of siblings, sometimes only one is applied for. */
function forOneOfSiblings({ random, family: { children } }: Story): Pick<FactData['application'], 'laChildIds'> {
  const own = random.fork('applied for');
  if (children.length === 1 || !own.chance(SHARE_OF_ONE_SIBLING)) return {};
  return { laChildIds: [own.pick(children).laChildId] };
}

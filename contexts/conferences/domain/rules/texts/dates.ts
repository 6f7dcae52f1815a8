import type { RuleText } from '../../../../../platform/journal/rule.ts';
import { AFTER_THE_END } from '../../after-the-end.ts';
import { DAY_FIELD, FACT_KINDS } from '../../chronicle.ts';
import { INVARIANTS, rule } from './rule.ts';

/** The day of each kind of fact. */
const DAYS = FACT_KINDS.map((kind) => `${kind}.${DAY_FIELD[kind]}`);
const DAYS_BEFORE_THE_END = FACT_KINDS.filter((kind) => !AFTER_THE_END.has(kind)).map(
  (kind) => `${kind}.${DAY_FIELD[kind]}`,
);
/** Of facts that hold another day besides. */
const OTHER_DAYS = [
  'preparation.referrerMeetingOn',
  'complaint.resolvedOn',
  'birth.birthMonth',
  'referral.children.birthMonth',
];

/** What must come before what, and what a birth allows (DOMAIN 9, D). */
export const DATE_RULES = {
  D1: rule('ERROR', {
    message: 'Please check the dates: this cannot have happened before the step that it follows from.',
    nextStep: 'Correct the date, or record the earlier step first.',
    fields: [
      'triage.on',
      'plan.madeOn',
      'planShared.on',
      'planDecision.on',
      'feedback.on',
      'complaint.resolvedOn',
      'closure.closedOn',
      'withdrawal.on',
      'notProceeding.on',
      'postponement.on',
      'notHeld.on',
      'pause.on',
      'birth.recordedOn',
      'offerResponse.on',
      'referral.receivedOn',
      'meeting.heldOn',
      'plan.outcome',
      'complaint.receivedOn',
      'birth.birthMonth',
      'offer.on',
      'offer.offeree.ref',
      'offerResponse.offereeRef',
    ],
    source: INVARIANTS,
  }),
  D1Q: rule('QUERY', {
    message: 'Please check the dates: this usually happens later than the step that it was recorded before.',
    nextStep: 'Correct the date, or give the reason.',
    fields: [
      'consent.on',
      'coordinator.on',
      'preparation.startedOn',
      'schedule.arrangedOn',
      'complaint.receivedOn',
      'meeting.heldOn',
      'planDecision.reviewOn',
      'review.nextReviewOn',
      'referral.receivedOn',
      'triage.on',
      'triage.decision',
      'consent.status',
      'planDecision.on',
      'review.heldOn',
    ],
    source: INVARIANTS,
  }),
  D2: rule('ERROR', {
    message:
      'Please check the date of the review: a review cannot come before the conference or the agreement of the plan.',
    nextStep: 'Correct the date of the review, or record the conference and the agreed plan first.',
    fields: ['review.heldOn', 'meeting.heldOn', 'planDecision.on', 'planDecision.decision'],
    source: INVARIANTS,
  }),
  D3: rule('ERROR', {
    message: 'Please check the date: what has happened cannot be dated in the future.',
    nextStep: 'Record it once it has happened. Only arranged and planned dates may lie ahead.',
    fields: [...DAYS, ...OTHER_DAYS],
    source: INVARIANTS,
  }),
  D4: rule('ERROR', {
    message: 'Please check the date of the conference: it cannot be before the referral.',
    nextStep: 'Correct the date of the conference or of the referral.',
    fields: ['meeting.heldOn', 'schedule.conferenceOn', 'referral.receivedOn'],
    source: INVARIANTS,
  }),
  D5: rule('ERROR', {
    message:
      'Please check the child: give either the month of birth or the month in which birth is expected, not both and not neither.',
    nextStep: 'Give exactly one of birthMonth and expectedBirthMonth.',
    fields: ['referral.children.birthMonth', 'referral.children.expectedBirthMonth'],
    source: INVARIANTS,
  }),
  D5Q: rule('QUERY', {
    message:
      'Please check the month of birth: the child was not yet born at the conference, and the referral is not one before birth.',
    nextStep: 'Correct the month of birth, or give the reason.',
    fields: ['referral.children.birthMonth', 'referral.triggerPoint', 'meeting.heldOn'],
    source: INVARIANTS,
  }),
  D5B: rule('QUERY', {
    message: 'Please check whether the child has been born: the expected month of birth is more than a month ago.',
    nextStep: 'Record the birth, or give the reason.',
    fields: ['referral.children.expectedBirthMonth', 'birth.birthMonth'],
    source: INVARIANTS,
  }),
  D6: rule('QUERY', {
    message: 'Please check the age of the child: at referral it is 18 or over (over 25 for a care leaver).',
    nextStep: 'Correct the month of birth or the trigger point, or give the reason.',
    fields: ['referral.children.birthMonth', 'referral.receivedOn', 'referral.triggerPoint'],
    source: INVARIANTS,
  }),
  D7: rule('ERROR', {
    message: 'Please check the date: nothing can be recorded of an episode after it has ended.',
    nextStep: 'Correct the date, or reopen the conference as a new episode that is linked to this one.',
    fields: [...DAYS_BEFORE_THE_END, 'closure.closedOn'],
    source: INVARIANTS,
  }),
  D7R: rule('ERROR', {
    message: 'Only an episode that has ended can be reopened, and only once.',
    nextStep: 'End the episode first, or follow reopenedAs to the one that goes on.',
    fields: ['conferenceId', 'reopens'],
    source: INVARIANTS,
  }),
  D7L: rule('ERROR', {
    message: 'Which episode this one reopens was settled when it was first recorded, and cannot be told otherwise now.',
    nextStep: 'Leave reopens out, or name the episode that its reopens shows.',
    fields: ['reopens'],
    source: INVARIANTS,
  }),
  D9: rule('INFO', {
    message: 'Working days are Monday to Friday without the bank holidays of England and Wales; zero days is lawful.',
    nextStep: 'Nothing: targets in working days are counted so.',
    fields: [],
    source: INVARIANTS,
  }),
  D8: rule('ERROR', {
    message:
      'Please check the reviews: they are numbered 1, 2, 3 … without gaps, each on a later day than the one before.',
    nextStep: 'Correct the number or the date of the review.',
    fields: ['review.number', 'review.heldOn'],
    source: INVARIANTS,
  }),
} as const satisfies Record<string, RuleText>;

import type { RuleText } from '../../../../../platform/journal/rule.ts';
import type { FactKind } from '../../facts.ts';
import { INVARIANTS, rule } from './rule.ts';

const SSDA903 = 'SSDA903 review participation codes, rules 440 and 441';

/** What takes an episode from one status to another. */
const STEPS: readonly FactKind[] = [
  'referral',
  'triage',
  'consent',
  'coordinator',
  'preparation',
  'schedule',
  'postponement',
  'notHeld',
  'meeting',
  'plan',
  'planDecision',
  'review',
  'closure',
  'withdrawal',
  'notProceeding',
  'pause',
];

/** What a conference asks for on its way (DOMAIN 9, P), and the targets. */
export const PROCESS_RULES = {
  P1: rule('FLAG', {
    message: 'The conference was held, or is arranged, without a valid consent.',
    nextStep: 'Record the consent with its basis if it was given; otherwise it stays flagged.',
    fields: ['meeting.heldOn', 'schedule.conferenceOn', 'consent.on', 'consent.status', 'consent.basis'],
    source: INVARIANTS,
  }),
  P2: rule('FLAG', {
    message: 'The conference was held without an independent coordinator.',
    nextStep: 'Record the allocation of the coordinator; the coordinator must not hold or manage the case.',
    fields: [
      'meeting.heldOn',
      'coordinator.on',
      'coordinator.coordinatorRef',
      'coordinator.independent',
      'referral.caseHolderRef',
    ],
    source: INVARIANTS,
  }),
  P3: rule('QUERY', {
    message:
      'Please check the meeting: a conference has at least two people of the family and an answer about private family time.',
    nextStep: 'Complete who came and whether there was private family time, or give the reason.',
    fields: [
      'meeting.attendees',
      'meeting.attendees.side',
      'meeting.attendees.attendance',
      'meeting.attendees.person.role',
      'meeting.privateFamilyTime',
    ],
    source: INVARIANTS,
  }),
  P3M: rule('QUERY', {
    message: 'Please check the model: a meeting without private family time is not a family group conference.',
    nextStep: 'Record it as another form of family group decision making, or give the reason.',
    fields: ['meeting.privateFamilyTime.happened', 'referral.model'],
    source: INVARIANTS,
  }),
  P3T: rule('QUERY', {
    message:
      'Please check private family time: its minutes do not agree with its times or with those of the meeting, or it is said not to have happened.',
    nextStep: 'Correct the minutes or the times (they may differ by 10 minutes), or give the reason.',
    fields: [
      'meeting.privateFamilyTime.happened',
      'meeting.privateFamilyTime.minutes',
      'meeting.privateFamilyTime.startedAt',
      'meeting.privateFamilyTime.endedAt',
      'meeting.startedAt',
      'meeting.endedAt',
    ],
    source: INVARIANTS,
  }),
  P4: rule('QUERY', {
    message: 'Please give the safety reason: a plan is only not agreed if it leaves the child unsafe.',
    nextStep: 'Record the safety reason of the decision, or give the reason for its absence.',
    fields: ['planDecision.safetyReason', 'planDecision.decision'],
    source: INVARIANTS,
  }),
  P5: rule('QUERY', {
    message: 'Please say how a family network was searched for: none was identified.',
    nextStep: 'Record the search, such as a genogram, or give the reason.',
    fields: ['notProceeding.networkSearch', 'notProceeding.reason'],
    source: INVARIANTS,
  }),
  P6: rule('ERROR', {
    message:
      "Please check the child's participation: PN0 is for a child under 4 and only for one, and an unborn child has none.",
    nextStep: 'Correct the participation code or the month of birth.',
    fields: ['meeting.children.participation', 'meeting.heldOn', 'referral.children.birthMonth', 'birth.birthMonth'],
    source: SSDA903,
  }),
  P6A: rule('QUERY', {
    message:
      "Please check the child's participation: PN2 and PN5 say that an advocate took part, and none is recorded.",
    nextStep: 'Record the advocate, correct the code, or give the reason.',
    fields: [
      'meeting.children.advocateUsed',
      'meeting.children.participation',
      'meeting.attendees.person.role',
      'meeting.attendees.attendance',
    ],
    source: SSDA903,
  }),
  P6C: rule('QUERY', {
    message: 'Please say how each child took part in the conference.',
    nextStep: 'Record a participation code for each child, or give the reason.',
    fields: [
      'meeting.children',
      'meeting.children.participation',
      'meeting.heldOn',
      'referral.children.birthMonth',
      'birth.birthMonth',
    ],
    source: INVARIANTS,
  }),
  P7: rule('FLAG', {
    message: 'There is current domestic abuse, and no safety plan is agreed before the conference.',
    nextStep: 'Agree and record a safety plan before the conference is held.',
    fields: [
      'meeting.heldOn',
      'schedule.conferenceOn',
      'screen.screenedOn',
      'screen.result',
      'safetyPlan.agreedOn',
      'safetyPlan.required',
    ],
    source: INVARIANTS,
  }),
  P7R: rule('QUERY', {
    message: 'Please check the safety plan: it is said not to be required, and holds measures or excludes somebody.',
    nextStep: 'Record that it was required, or remove what it holds, or give the reason.',
    fields: ['safetyPlan.required', 'safetyPlan.measures', 'safetyPlan.excludedRefs'],
    source: INVARIANTS,
  }),
  P7S: rule('FLAG', {
    message: 'The conference was arranged without a screening for domestic abuse.',
    nextStep: 'Screen for domestic abuse and record what it found.',
    fields: ['meeting.heldOn', 'schedule.arrangedOn', 'schedule.conferenceOn', 'screen.screenedOn'],
    source: INVARIANTS,
  }),
  P7X: rule('FLAG', {
    message: 'Somebody whom the safety plan excludes attended in person.',
    nextStep: 'Check the safety of everyone concerned; correct the record if it is wrong.',
    fields: [
      'meeting.attendees.attendance',
      'meeting.attendees.person.ref',
      'meeting.heldOn',
      'safetyPlan.agreedOn',
      'safetyPlan.excludedRefs',
    ],
    source: INVARIANTS,
  }),
  P8: rule('QUERY', {
    message: 'Please check for a duplicate: the child already has an open referral for the same model.',
    nextStep: 'Close one of the two as a duplicate, or give the reason.',
    fields: ['referral.model', 'referral.children.laChildId'],
    source: INVARIANTS,
  }),
  P9: rule('QUERY', {
    message: 'Please give the outcome for each child: the episode is closed.',
    nextStep: 'Record where each child stands, or give the reason.',
    fields: ['closure.children', 'closure.children.laChildId'],
    source: INVARIANTS,
  }),
  P10: rule('FLAG', {
    message: 'A step was skipped on the way here.',
    nextStep: 'Record the steps between if they were taken.',
    fields: STEPS,
    source: INVARIANTS,
  }),
  P10E: rule('ERROR', {
    message: 'This cannot be arranged where the conference now stands.',
    nextStep: 'See nextActions for what can be recorded now.',
    fields: ['schedule.conferenceOn'],
    source: INVARIANTS,
  }),
  P11: rule('QUERY', {
    message: 'Please check who gave the feedback: what is asked of a child is answered, and not by a child.',
    nextStep: 'Correct the respondent, or give the reason.',
    fields: ['feedback.respondent', 'feedback.childsVoice', 'feedback.laChildId'],
    source: 'Standard Safeguarding Dataset, voice of the child',
  }),
  P12: rule('QUERY', {
    message: 'Please give both the outcome of the complaint and the day on which it was resolved.',
    nextStep: 'Record the other of the two, or give the reason.',
    fields: ['complaint.outcome', 'complaint.resolvedOn'],
    source: INVARIANTS,
  }),
  TL1: rule('FLAG', {
    message: 'A target date was missed.',
    nextStep: 'See duties for what was or is late, and by how many days.',
    fields: ['duties'],
    source: "The authority's timeliness targets",
  }),
} as const satisfies Record<string, RuleText>;

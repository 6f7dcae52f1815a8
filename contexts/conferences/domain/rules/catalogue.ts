import type { RuleText } from '../../../../platform/journal/rule.ts';

const INVARIANTS = 'Network data rules, section 9';
const STATUTE = 'Children Act 1989, section 31ZA';
const SSDA903 = 'SSDA903 review participation codes, rules 440 and 441';
const CIN = 'Children in need census';
const HOUSE = 'House rule';

function rule(severity: RuleText['severity'], texts: Omit<RuleText, 'severity' | 'since'>): RuleText {
  return { severity, since: '1.0', ...texts };
}

/**
 * Every rule that a conference is held to. ERROR only for what is impossible or incoherent; what may truly have
 * happened is recorded, and is a FLAG, or a QUERY that accepts a reason.
 */
export const CONFERENCE_RULES = {
  D1: rule('ERROR', {
    message: 'Please check the dates: this cannot have happened before the step that it follows from.',
    nextStep: 'Correct the date, or record the earlier step first.',
    source: INVARIANTS,
  }),
  D1Q: rule('QUERY', {
    message: 'Please check the dates: this usually happens later than the step that it was recorded before.',
    nextStep: 'Correct the date, or give the reason.',
    source: INVARIANTS,
  }),
  D2: rule('ERROR', {
    message: 'Please check the date of the review: a review cannot come before the conference or the agreement of the plan.',
    nextStep: 'Correct the date of the review, or record the conference and the agreed plan first.',
    source: INVARIANTS,
  }),
  D3: rule('ERROR', {
    message: 'Please check the date: what has happened cannot be dated in the future.',
    nextStep: 'Record it once it has happened. Only arranged and planned dates may lie ahead.',
    source: INVARIANTS,
  }),
  D4: rule('ERROR', {
    message: 'Please check the date of the conference: it cannot be before the referral.',
    nextStep: 'Correct the date of the conference or of the referral.',
    source: INVARIANTS,
  }),
  D5: rule('ERROR', {
    message: 'Please check the child: give either the month of birth or the month in which birth is expected, not both and not neither.',
    nextStep: 'Give exactly one of birthMonth and expectedBirthMonth.',
    source: INVARIANTS,
  }),
  D5Q: rule('QUERY', {
    message: 'Please check the month of birth: the child was not yet born at the conference, and the referral is not one before birth.',
    nextStep: 'Correct the month of birth, or give the reason.',
    source: INVARIANTS,
  }),
  D5B: rule('QUERY', {
    message: 'Please check whether the child has been born: the expected month of birth is more than a month ago.',
    nextStep: 'Record the birth, or give the reason.',
    source: INVARIANTS,
  }),
  D6: rule('QUERY', {
    message: 'Please check the age of the child: at referral it is 18 or over (over 25 for a care leaver).',
    nextStep: 'Correct the month of birth or the trigger point, or give the reason.',
    source: INVARIANTS,
  }),
  D7: rule('ERROR', {
    message: 'Please check the date: nothing can be recorded of an episode after it has ended.',
    nextStep: 'Correct the date, or reopen the conference as a new episode that is linked to this one.',
    source: INVARIANTS,
  }),
  D8: rule('ERROR', {
    message: 'Please check the reviews: they are numbered 1, 2, 3 … without gaps, each on a later day than the one before.',
    nextStep: 'Correct the number or the date of the review.',
    source: INVARIANTS,
  }),
  P1: rule('FLAG', {
    message: 'The conference was held without a valid consent on record.',
    nextStep: 'Record the consent with its basis if it was given; otherwise it stays flagged.',
    source: INVARIANTS,
  }),
  P2: rule('FLAG', {
    message: 'The conference was held without an independent coordinator.',
    nextStep: 'Record the allocation of the coordinator; the coordinator must not hold or manage the case.',
    source: INVARIANTS,
  }),
  P3: rule('QUERY', {
    message: 'Please check the meeting: a conference has at least two people of the family and an answer about private family time.',
    nextStep: 'Complete who came and whether there was private family time, or give the reason.',
    source: INVARIANTS,
  }),
  P3M: rule('QUERY', {
    message: 'Please check the model: a meeting without private family time is not a family group conference.',
    nextStep: 'Record it as another form of family group decision making, or give the reason.',
    source: INVARIANTS,
  }),
  P4: rule('QUERY', {
    message: 'Please give the safety reason: a plan is only not agreed if it leaves the child unsafe.',
    nextStep: 'Record the safety reason of the decision, or give the reason for its absence.',
    source: INVARIANTS,
  }),
  P5: rule('QUERY', {
    message: 'Please say how a family network was searched for: none was identified.',
    nextStep: 'Record the search, such as a genogram, or give the reason.',
    source: INVARIANTS,
  }),
  P6: rule('ERROR', {
    message: "Please check the child's participation: PN0 is for a child under 4 and only for one, and an unborn child has none.",
    nextStep: 'Correct the participation code or the month of birth.',
    source: SSDA903,
  }),
  P6A: rule('QUERY', {
    message: "Please check the child's participation: PN2 and PN5 say that an advocate took part, and none is recorded.",
    nextStep: 'Record the advocate, correct the code, or give the reason.',
    source: SSDA903,
  }),
  P6C: rule('QUERY', {
    message: 'Please say how each child took part in the conference.',
    nextStep: 'Record a participation code for each child, or give the reason.',
    source: INVARIANTS,
  }),
  P7: rule('FLAG', {
    message: 'There is current domestic abuse, and no safety plan was agreed before the conference.',
    nextStep: 'Agree and record a safety plan before the conference is held.',
    source: INVARIANTS,
  }),
  P7S: rule('FLAG', {
    message: 'The conference was arranged without a screening for domestic abuse.',
    nextStep: 'Screen for domestic abuse and record what it found.',
    source: INVARIANTS,
  }),
  P7X: rule('FLAG', {
    message: 'Somebody whom the safety plan excludes attended in person.',
    nextStep: 'Check the safety of everyone concerned; correct the record if it is wrong.',
    source: INVARIANTS,
  }),
  P8: rule('QUERY', {
    message: 'Please check for a duplicate: the child already has an open referral for the same model.',
    nextStep: 'Close one of the two as a duplicate, or give the reason.',
    source: INVARIANTS,
  }),
  P9: rule('QUERY', {
    message: 'Please give the outcome for each child: the episode is closed.',
    nextStep: 'Record where each child stands, or give the reason.',
    source: INVARIANTS,
  }),
  P10: rule('FLAG', {
    message: 'A step was skipped on the way here.',
    nextStep: 'Record the steps between if they were taken.',
    source: INVARIANTS,
  }),
  P10E: rule('ERROR', {
    message: 'This cannot be arranged where the conference now stands.',
    nextStep: 'See nextActions for what can be recorded now.',
    source: INVARIANTS,
  }),
  TL1: rule('FLAG', {
    message: 'A target date was missed.',
    nextStep: 'See duties for what was or is late, and by how many days.',
    source: "The authority's timeliness targets",
  }),
  S1: rule('QUERY', {
    message: 'Please say whether the letter before proceedings holds the offer of a meeting.',
    nextStep: 'Record it, or give the reason.',
    source: `${STATUTE}(6)`,
  }),
  S1F: rule('FLAG', {
    message: 'The letter before proceedings does not hold the offer of a meeting, and no exemption is recorded.',
    nextStep: 'Offer a meeting in writing, or record the exemption.',
    source: `${STATUTE}(6)`,
  }),
  S2: rule('FLAG', {
    message: 'An application was made and the duty to offer and hold a meeting was not met.',
    nextStep: 'Record any offer, answer, meeting or exemption that came before the application; otherwise it stays a breach.',
    source: `${STATUTE}(1) to (3)`,
  }),
  S2D: rule('QUERY', {
    message: 'Please say whether the meeting came before the application: both were on the same day.',
    nextStep: 'Record afterMeeting with the application, or give the reason.',
    source: `${STATUTE}(2)`,
  }),
  S3: rule('QUERY', {
    message: 'Please check to whom the offer was made: the duty is to offer to parents and others with parental responsibility.',
    nextStep: 'Correct the role of the person, or give the reason.',
    source: `${STATUTE}(1)`,
  }),
  S4: rule('QUERY', {
    message: 'Please give the rationale of the exemption in words.',
    nextStep: 'Record the rationale, or give the reason.',
    source: `${STATUTE}(3)`,
  }),
  T3: rule('FLAG', {
    message: 'The referral is dated outside the membership of the authority in the network.',
    nextStep: 'Check the date, or have the membership corrected by the programme.',
    source: INVARIANTS,
  }),
  T5: rule('ERROR', {
    message: 'There is a record with this source system and record id already.',
    nextStep: 'Use the record that came with this answer, or recordConference to bring it up to date.',
    source: INVARIANTS,
  }),
  F1: rule('ERROR', {
    message: 'An episode has exactly one referral, and at most one conference held, one end and one application made.',
    nextStep: 'Send the whole episode with recordConference to correct what was recorded.',
    source: HOUSE,
  }),
  F2: rule('ERROR', {
    message: 'This refers to a child, person, question or item that the episode does not have.',
    nextStep: 'Check the reference, or record what it refers to first.',
    source: HOUSE,
  }),
  F3: rule('ERROR', {
    message: 'Pauses and their ends must take turns.',
    nextStep: 'Record the pause before its end, and its end before another pause.',
    source: HOUSE,
  }),
  F4: rule('ERROR', {
    message: 'The same child, person or number stands twice in one list.',
    nextStep: 'Name each once.',
    source: HOUSE,
  }),
  F5: rule('ERROR', {
    message: 'This is more than one episode can hold.',
    nextStep: 'An episode has 1 to 20 children, at most 60 attendees, 60 items in a plan, and 200 facts in all (80 kB).',
    source: HOUSE,
  }),
  F6: rule('ERROR', {
    message: 'The conference cannot end before it started, and a number cannot be negative.',
    nextStep: 'Correct the times or the number.',
    source: HOUSE,
  }),
  F7: rule('ERROR', {
    message: 'An application needs the day for which it is planned or the day on which it was made.',
    nextStep: 'Give plannedFor or madeOn.',
    source: HOUSE,
  }),
  C1: rule('QUERY', {
    message: 'Please check the disabilities: NONE stands on its own.',
    nextStep: 'Remove NONE or the others, or give the reason.',
    source: CIN,
  }),
  I1: rule('ERROR', {
    message: 'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: "Remove it: write roles and the authority's own references instead.",
    source: 'Data minimisation: no direct identifier is stored',
  }),
  VERSION_REQUIRED: rule('ERROR', {
    message: 'Facts that are recorded here are not in what you sent, and would be removed.',
    nextStep: 'Read the conference, and send it with expectedVersion if they are to be removed.',
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;

export type RuleCode = keyof typeof CONFERENCE_RULES;

import type { RuleText } from '../../../../../platform/journal/rule.ts';
import { INVARIANTS, rule } from './rule.ts';

const CIN = 'Children in need census';
const HOUSE = 'House rule';

/** What any record must be: coherent, of a bounded size, and without direct identifiers. */
export const RECORD_RULES = {
  T1: rule('ERROR', {
    message: 'A record belongs to the one authority whose system wrote it.',
    nextStep: 'Nothing: no record can be written for another authority, since its key is made from who writes.',
    fields: [],
    source: INVARIANTS,
  }),
  T2: rule('ERROR', {
    message: "An authority reads its own records only: another's answers as a missing one does (NOT_FOUND).",
    nextStep: 'Check the id.',
    fields: [],
    source: INVARIANTS,
  }),
  T3: rule('FLAG', {
    message: 'The referral is dated outside the membership of the authority in the network.',
    nextStep: 'Check the date, or have the membership corrected by the programme.',
    fields: ['referral.receivedOn'],
    source: INVARIANTS,
  }),
  T5: rule('ERROR', {
    message: 'There is a record with this source system and record id already.',
    nextStep: 'Use the record that came with this answer, or recordConference to bring it up to date.',
    fields: ['sourceRecord'],
    source: INVARIANTS,
  }),
  F1: rule('ERROR', {
    message:
      'An episode has exactly one referral, and at most one closure, one withdrawal and one decision not to proceed.',
    nextStep: 'Send the whole episode with recordConference to correct what was recorded.',
    fields: ['referral', 'closure', 'withdrawal', 'notProceeding'],
    source: HOUSE,
  }),
  F2: rule('ERROR', {
    message:
      'This refers to a child, person, question, item or rule that is not there, or tells the birth of a child who was referred as born.',
    nextStep: 'Check the reference, or record what it refers to first.',
    fields: [
      'meeting.children.laChildId',
      'closure.children.laChildId',
      'birth.laChildId',
      'feedback.laChildId',
      'reason.laChildId',
      'offer.laChildIds',
      'offerResponse.laChildIds',
      'letter.laChildIds',
      'exemption.laChildIds',
      'application.laChildIds',
      'offerResponse.offereeRef',
      'review.items.item',
      'plan.answers.question',
      'reason.rule',
      'referral.children.laChildId',
      'referral.children.birthMonth',
      'offer.offeree.ref',
      'plan.items.number',
      'preparation.questions.number',
    ],
    source: HOUSE,
  }),
  F3: rule('ERROR', {
    message: 'Pauses and their ends must take turns.',
    nextStep: 'Record the pause before its end, and its end before another pause.',
    fields: ['pause.on', 'resumption.on'],
    source: HOUSE,
  }),
  F4: rule('ERROR', {
    message: 'The same child, person or number stands twice in one list.',
    nextStep: 'Name each once.',
    fields: [
      'referral.children',
      'meeting.children',
      'meeting.attendees',
      'meeting.accessibilityNeeds',
      'closure.children',
      'plan.items',
      'plan.answers',
      'preparation.questions',
      'review.items',
      'offer.laChildIds',
      'offerResponse.laChildIds',
      'letter.laChildIds',
      'exemption.laChildIds',
      'application.laChildIds',
    ],
    source: HOUSE,
  }),
  F5: rule('ERROR', {
    message: 'This is more than one episode can hold, or a list of children that names nobody.',
    nextStep:
      'An episode has 1 to 20 children (leave the list out to mean all of them), at most 60 attendees, 60 items in a plan, and 200 facts in all (80 kB).',
    fields: ['*'],
    source: HOUSE,
  }),
  F6: rule('ERROR', {
    message:
      'A conference cannot end before it started, private family time lies within it, and a number cannot be negative.',
    nextStep: 'Correct the times or the number.',
    fields: [
      'meeting.startedAt',
      'meeting.endedAt',
      'meeting.privateFamilyTime.minutes',
      'meeting.privateFamilyTime.startedAt',
      'meeting.privateFamilyTime.endedAt',
    ],
    source: HOUSE,
  }),
  F7: rule('ERROR', {
    message: 'An application needs the day for which it is planned or the day on which it was made.',
    nextStep: 'Give plannedFor or madeOn.',
    fields: ['application.plannedFor', 'application.madeOn'],
    source: HOUSE,
  }),
  F8: rule('ERROR', {
    message: 'A score is a whole number from 1 to 5.',
    nextStep: 'Correct the score, or leave it out if the question was not answered.',
    fields: ['feedback.satisfaction', 'feedback.feltInControl', 'feedback.feltHeard'],
    source: HOUSE,
  }),
  C1: rule('QUERY', {
    message: 'Please check the disabilities: NONE stands on its own.',
    nextStep: 'Remove NONE or the others, or give the reason.',
    fields: ['referral.children.disabilities'],
    source: CIN,
  }),
  I1: rule('ERROR', {
    message:
      'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: "Remove it: write roles and the authority's own references instead.",
    fields: ['*'],
    source: 'Data minimisation: no direct identifier is stored',
  }),
  VERSION_REQUIRED: rule('ERROR', {
    message: 'Facts that are recorded here are not in what you sent, and would be removed.',
    nextStep:
      'Read the conference, and send it with expectedVersion if they are to be removed. A source that always gives sourceUpdatedAt replaces its own without one.',
    fields: ['expectedVersion'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;

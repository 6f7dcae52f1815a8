import type { RuleText } from '../../../../../platform/journal/rule.ts';
import { rule } from './rule.ts';

const STATUTE = 'Children Act 1989, section 31ZA';

/** What tells whether the duty was met before an application. */
const DUTY = [
  'application.madeOn',
  'application.laChildIds',
  'section31ZA.children.duty',
  'offer.on',
  'offer.offeree.role',
  'offer.laChildIds',
  'offerResponse.response',
  'offerResponse.laChildIds',
  'meeting.heldOn',
  'exemption.on',
  'exemption.laChildIds',
];

/** The duty to offer a meeting before care proceedings (DOMAIN 1.4, R-31ZA). */
export const STATUTE_RULES = {
  S1: rule('QUERY', {
    message: 'Please say whether the letter before proceedings holds the offer of a meeting.',
    nextStep: 'Record it, or give the reason.',
    fields: ['letter.offerIncluded'],
    source: `${STATUTE}(6)`,
  }),
  S1F: rule('FLAG', {
    message: 'The letter before proceedings does not hold the offer of a meeting, and no exemption is recorded.',
    nextStep: 'Offer a meeting in writing, or record the exemption.',
    fields: ['letter.offerIncluded', 'letter.laChildIds', 'exemption.laChildIds', 'section31ZA.children.duty'],
    source: `${STATUTE}(6)`,
  }),
  S2: rule('FLAG', {
    message: 'An application was made and the duty to offer and hold a meeting was not met.',
    nextStep:
      'Record any offer, answer, meeting or exemption that came before the application; otherwise it stays a breach.',
    fields: DUTY,
    source: `${STATUTE}(1) to (3)`,
  }),
  S2D: rule('QUERY', {
    message: 'Please say whether the meeting came before the application: both were on the same day.',
    nextStep: 'Record afterMeeting with the application, or give the reason.',
    fields: ['application.afterMeeting', 'application.madeOn', 'meeting.heldOn'],
    source: `${STATUTE}(2)`,
  }),
  S3: rule('QUERY', {
    message:
      'Please check to whom the offer was made: the duty is to offer to parents and others with parental responsibility.',
    nextStep: 'Correct the role of the person, or give the reason.',
    fields: ['offer.offeree.role'],
    source: `${STATUTE}(1)`,
  }),
  S4: rule('QUERY', {
    message: 'Please give the rationale of the exemption in words.',
    nextStep: 'Record the rationale, or give the reason.',
    fields: ['exemption.rationale'],
    source: `${STATUTE}(3)`,
  }),
  S5: rule('INFO', {
    message: 'Section 31ZA was not in force for this application: the duty is worked out all the same.',
    nextStep: 'Nothing. See the regime of the duty, and the policy of the authority for the day of commencement.',
    fields: DUTY,
    source: "Children's Wellbeing and Schools Act 2026, section 78",
  }),
} as const satisfies Record<string, RuleText>;

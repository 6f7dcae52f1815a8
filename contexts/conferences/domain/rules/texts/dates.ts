import type { RuleText } from '../../../../../platform/journal/rule.ts';
import { INVARIANTS, rule } from './rule.ts';

/** What must come before what, and what a birth allows (DOMAIN 9, D). */
export const DATE_RULES = {
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
    message:
      'Please check the date of the review: a review cannot come before the conference or the agreement of the plan.',
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
    message:
      'Please check the child: give either the month of birth or the month in which birth is expected, not both and not neither.',
    nextStep: 'Give exactly one of birthMonth and expectedBirthMonth.',
    source: INVARIANTS,
  }),
  D5Q: rule('QUERY', {
    message:
      'Please check the month of birth: the child was not yet born at the conference, and the referral is not one before birth.',
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
  D7R: rule('ERROR', {
    message: 'Only an episode that has ended can be reopened, and only once.',
    nextStep: 'End the episode first, or follow reopenedAs to the one that goes on.',
    source: INVARIANTS,
  }),
  D7L: rule('ERROR', {
    message: 'Which episode this one reopens was settled when it was first recorded, and cannot be told otherwise now.',
    nextStep: 'Leave reopens out, or name the episode that its reopens shows.',
    source: INVARIANTS,
  }),
  D9: rule('INFO', {
    message: 'Working days are Monday to Friday without the bank holidays of England and Wales; zero days is lawful.',
    nextStep: 'Nothing: targets in working days are counted so.',
    source: INVARIANTS,
  }),
  D8: rule('ERROR', {
    message:
      'Please check the reviews: they are numbered 1, 2, 3 … without gaps, each on a later day than the one before.',
    nextStep: 'Correct the number or the date of the review.',
    source: INVARIANTS,
  }),
} as const satisfies Record<string, RuleText>;

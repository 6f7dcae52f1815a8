import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error } from './error.ts';

const LAW = 'UK GDPR Articles 5, 6 and 9; Data Protection Act 2018 Schedule 1';
const HOUSE = 'House rule';

/** Agreements between an authority, which controls its records, and whoever it shares them with. */
export const SHARING_RULES = {
  J1: error({
    message: 'Please check the days: an agreement begins today or later, and cannot end before it begins.',
    nextStep: 'Correct the days.',
    fields: ['from', 'until'],
    source: HOUSE,
  }),
  J2: error({
    message:
      'Please check the recipient: a project has a reference of 1 to 19 capital letters and digits, the programme none.',
    nextStep: 'Give the reference of the approved project, and none for the programme.',
    fields: ['project'],
    source: HOUSE,
  }),
  J3: error({
    message: 'An agreement names at least one class of data and one purpose.',
    nextStep: 'Name them, or revoke the agreement if nothing is to be shared.',
    fields: ['dataClasses', 'purposes'],
    source: LAW,
  }),
  J4: error({
    message: 'Case records in an emergency can be shared with the programme alone, and not on the basis of research.',
    nextStep: 'Leave out CASE_RECORDS_IN_EMERGENCY, or offer them to the programme on a basis of public task.',
    fields: ['dataClasses', 'lawfulBasis'],
    source: LAW,
  }),
  J5: error({
    message: 'The agreement has the most versions that are kept.',
    nextStep: 'Ask the programme for help: agreements are meant to change a few times a year.',
    fields: [],
    source: HOUSE,
  }),
  J6: error({
    message: 'The agreement has no such version.',
    nextStep: 'Read the agreement, and accept a version that it lists.',
    fields: ['agreementVersion'],
    source: HOUSE,
  }),
  J7: error({
    message: 'This version has been revoked, or its last day is over.',
    nextStep: 'Ask the programme to offer a new version.',
    fields: ['agreementVersion'],
    source: HOUSE,
  }),
} as const satisfies Record<string, RuleText>;

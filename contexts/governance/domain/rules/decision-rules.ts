import type { RuleText } from '../../../../platform/journal/rule.ts';
import { error } from './error.ts';

const DUTY = 'Children Act 2004 section 16LA';

/** Decisions of an authority to share information about a child, or not to. */
export const DECISION_RULES = {
  J8: error({
    message: 'A decision is about a conference, a child, or both.',
    nextStep: "Name the conference, or give the authority's own reference of the child.",
    fields: ['aboutConferenceId', 'laChildId'],
    source: DUTY,
  }),
  J9: error({
    message: 'A decision not to share needs its ground and its rationale; a decision to share has no such ground.',
    nextStep: 'Give both where nothing was shared, and no ground where it was.',
    fields: ['decision.decision', 'decision.ground', 'decision.rationale'],
    source: DUTY,
  }),
  J10: error({
    message: 'Please check the day: a decision cannot have been made in the future.',
    nextStep: 'Correct the day.',
    fields: ['decision.decidedOn'],
    source: 'House rule',
  }),
  J11: error({
    message:
      'The text holds what looks like a name, an address, a date, a telephone number, an e-mail address or an official number.',
    nextStep: "Remove it: write roles and the authority's own references instead.",
    fields: ['decision.rationale'],
    source: 'Data minimisation: no direct identifier is stored',
  }),
} as const satisfies Record<string, RuleText>;

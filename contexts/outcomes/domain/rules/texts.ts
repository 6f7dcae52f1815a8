import type { Problem } from '../../../../platform/journal/problem.ts';
import type { RuleText } from '../../../../platform/journal/rule.ts';

const EVALUATIONS = 'Network data rules, section 2.9';
const SSDA903 = 'SSDA903 codes of review participation and of ceasing to be looked after';

function rule(
  severity: RuleText['severity'],
  texts: Pick<RuleText, 'message' | 'nextStep' | 'fields'> & Partial<Pick<RuleText, 'source'>>,
): RuleText {
  return { severity, since: '1.3', source: EVALUATIONS, ...texts };
}

/** Fields of what a follow-up says: as they are sent, and as they stand in the record. */
function said(...fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => [`followUp.${field}`, field]);
}

/** What follow-ups are held to. */
export const OUTCOMES_RULES = {
  O1: rule('ERROR', {
    message:
      'There is nothing to count from: no letter before proceedings concerns the child, and no conference was held.',
    nextStep: 'Record the letter or the conference first.',
    fields: ['conferenceId', 'conferenceSourceRecord', 'followUpId'],
  }),
  O2: rule('ERROR', {
    message: 'The conference has no such child.',
    nextStep: 'Correct the reference of the child, or the conference.',
    fields: ['laChildId', 'followUpId'],
  }),
  O3: rule('ERROR', {
    message: 'Please check the date: a follow-up cannot be of a day before the event that it counts from.',
    nextStep: 'Correct the date, or that of the letter or the conference.',
    fields: said('on'),
  }),
  O4: rule('ERROR', {
    message: 'Please check the date: what was found cannot be dated in the future.',
    nextStep: 'Record the follow-up once it was done.',
    fields: said('on'),
  }),
  O5: rule('ERROR', {
    message: 'A follow-up says what was found, or why nothing could be: one of the two.',
    nextStep: 'Give found or notFollowedUp, and leave the other out.',
    fields: said('found'),
  }),
  O6: rule('ERROR', {
    message: 'Please check the days looked after: there are more than the period has, or fewer than none.',
    nextStep: 'Count the days from the index event to the point, or to the day of the follow-up if that is earlier.',
    fields: said('found.daysLookedAfter'),
  }),
  O7: rule('ERROR', {
    message: 'Please check the day on which the child ceased to be looked after: it is not in the period.',
    nextStep: 'Correct the day, or leave out what was before the index event or after the day of the follow-up.',
    fields: said('found.ceased.on'),
  }),
  O8: rule('FLAG', {
    message: 'The follow-up was more than 28 days before its point, or more than 56 days after it.',
    nextStep: 'Nothing, if the date is right: it is counted at its point all the same.',
    fields: said('on'),
  }),
  O9: rule('QUERY', {
    message: 'Please check where the child lives: it does not go with whether the child is looked after.',
    nextStep: 'Correct one of the two, or confirm O9 if both are right.',
    fields: said('found.livingArrangement'),
  }),
  O10: rule('QUERY', {
    message: 'Please check the days looked after: they do not go with being looked after, or with ceasing to be.',
    nextStep: 'Correct the days, or say how it ceased, or confirm O10 if all is right.',
    fields: said('found.daysLookedAfter'),
  }),
  O11: rule('ERROR', {
    message: 'Please check how the child took part: PN0 is for a child under 4 and only for one.',
    nextStep: 'Correct the code of participation or the month of birth.',
    fields: said('found.childsView.participation'),
    source: SSDA903,
  }),
  O12: rule('QUERY', {
    message: 'Please check whose view it is: a view is told where none was conveyed, or none where one was.',
    nextStep: "Give the child's own view as childsView, with the code by which it was conveyed, or confirm O12.",
    fields: said('found.familyView.by', 'found.childsView.view'),
    source: SSDA903,
  }),
  O13: rule('QUERY', {
    message: 'Please check this against the other follow-ups of the child: days or proceedings go back.',
    nextStep: 'Correct whichever is wrong, or confirm O13 if all are right.',
    fields: said('found'),
  }),
  O14: rule('QUERY', {
    message: 'What the follow-up counts from has changed since it was recorded.',
    nextStep: 'Look whether it still says what it should, and record it again, or confirm O14.',
    fields: said('on'),
  }),
} as const satisfies Record<string, RuleText>;

export type OutcomesRule = keyof typeof OUTCOMES_RULES;

/** `path` from the mutation's argument down to the field. */
export function problem(code: OutcomesRule, ...path: readonly string[]): Problem {
  return { code, severity: OUTCOMES_RULES[code].severity, path };
}

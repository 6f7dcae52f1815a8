import { childrenOf } from '../children.ts';
import type { FactData } from '../facts.ts';
import { type Check, found } from './finding.ts';

const SCORES = [
  'satisfaction',
  'feltInControl',
  'feltHeard',
] as const satisfies readonly (keyof FactData['feedback'])[];
const [LOWEST, HIGHEST] = [1, 5];

/** F8: a score is 1 to 5. */
const scores: Check = ({ chronicle }) =>
  chronicle.feedback.flatMap((feedback) =>
    SCORES.filter((score) => {
      const given = feedback[score] ?? LOWEST;
      return given < LOWEST || given > HIGHEST;
    }).map((score) => found('F8', feedback, score)),
  );

/** F2: the child who gave feedback is of the episode. */
const respondents: Check = ({ chronicle }) => {
  const known = new Set(childrenOf(chronicle).map(({ laChildId }) => laChildId));
  return chronicle.feedback
    .filter(({ laChildId }) => laChildId !== undefined && !known.has(laChildId))
    .map((feedback) => found('F2', feedback, 'laChildId'));
};

/** P11: what is asked of a child is answered by one. */
const voices: Check = ({ chronicle }) =>
  chronicle.feedback
    .filter(({ respondent }) => respondent !== 'CHILD')
    .filter(({ childsVoice, laChildId }) => childsVoice !== undefined || laChildId !== undefined)
    .map((feedback) => found('P11', feedback, 'respondent'));

/** P12: an outcome has a day, and a day an outcome. */
const resolutions: Check = ({ chronicle }) =>
  chronicle.complaint.flatMap((complaint) => {
    const { outcome, resolvedOn } = complaint;
    if ((outcome === undefined) === (resolvedOn === undefined)) return [];
    return [found('P12', complaint, outcome === undefined ? 'outcome' : 'resolvedOn')];
  });

/** P7R: a safety plan that is not required holds nothing. */
const needlessPlans: Check = ({ chronicle }) =>
  chronicle.safetyPlan
    .filter(({ required, measures, excludedRefs }) => {
      return required === false && measures.length + (excludedRefs?.length ?? 0) > 0;
    })
    .map((plan) => found('P7R', plan, 'required'));

/** What is told after a conference by those whom it concerned, and whether a safety plan was wanted at all. */
export const afterwardsChecks: readonly Check[] = [scores, respondents, voices, resolutions, needlessPlans];

import { localDate } from '../../../../../platform/dates/index.ts';
import { type EpisodeBuilder, held, prepared, referred, referredSiblings } from '../episode.ts';
import { SOCIAL_WORKER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const voice = { childsVoice: { worriesExplained: true } } as const;
const day = localDate;
const current = (): EpisodeBuilder => prepared().but('screen', { result: 'CURRENT' });
/** The rest of the documented steps up to the conference. */
const andHeld = (episode: EpisodeBuilder): EpisodeBuilder => episode.schedule().meeting();

/** What is told after a conference, and whether a safety plan was wanted. */
export const afterwardsCases: readonly RuleCase[] = [
  {
    code: 'D1',
    brokenBy: 'feedback from before the conference',
    broken: held().feedback({ on: day('2026-02-08') }),
    at: ['feedback.on'],
    notBy: 'feedback of the same day',
    kept: held().feedback({ on: day('2026-02-09') }),
  },
  {
    code: 'D1',
    brokenBy: 'feedback where no conference was held',
    broken: prepared().feedback(),
    at: ['feedback.on'],
    notBy: 'feedback where one was',
    kept: held().feedback(),
  },
  {
    code: 'D1',
    brokenBy: 'a complaint that was resolved before it was received',
    broken: referred().complaint({ outcome: 'UPHELD', resolvedOn: day('2026-02-15') }),
    at: ['complaint.resolvedOn'],
    notBy: 'one that was resolved the same day',
    kept: referred().complaint({ outcome: 'UPHELD', resolvedOn: day('2026-02-16') }),
  },
  {
    code: 'D1Q',
    brokenBy: 'a complaint from before the referral',
    broken: referred().complaint({ receivedOn: day('2026-01-02') }),
    at: ['complaint.receivedOn'],
    notBy: 'one of the day of the referral',
    kept: referred().complaint({ receivedOn: day('2026-01-05') }),
  },
  {
    code: 'D3',
    brokenBy: 'a complaint resolved tomorrow',
    broken: referred().complaint({ outcome: 'UPHELD', resolvedOn: day('2026-07-01') }),
    at: ['complaint.resolvedOn'],
    notBy: 'one resolved today',
    kept: referred().complaint({ outcome: 'UPHELD', resolvedOn: day('2026-06-30') }),
  },
  {
    code: 'F8',
    brokenBy: 'scores of 0 and 6',
    broken: held().feedback({ satisfaction: 0, feltInControl: 6 }),
    at: ['feedback.satisfaction', 'feedback.feltInControl'],
    notBy: 'scores of 1 and 5, and one left out',
    kept: held().feedback({ satisfaction: 1, feltInControl: 5, feltHeard: undefined }),
  },
  {
    code: 'F2',
    brokenBy: 'feedback of a child who is not of the episode',
    broken: held().feedback({ respondent: 'CHILD', laChildId: 'C9' }),
    at: ['feedback.laChildId'],
    notBy: 'feedback of a child who is',
    kept: held().feedback({ respondent: 'CHILD', laChildId: 'C1', ...voice }),
  },
  {
    code: 'P11',
    brokenBy: 'a parent who answers what is asked of a child',
    broken: held().feedback({ respondent: 'PARENT', ...voice }),
    at: ['feedback.respondent'],
    notBy: 'a child who does',
    kept: held().feedback({ respondent: 'CHILD', ...voice }),
  },
  {
    code: 'P11',
    brokenBy: 'a relative who is said to be a child of the episode',
    broken: held().feedback({ respondent: 'RELATIVE', laChildId: 'C1' }),
    at: ['feedback.respondent'],
    notBy: 'a relative by their own reference',
    kept: held().feedback({ respondent: 'RELATIVE', respondentRef: 'P-AUNT' }),
  },
  {
    code: 'P12',
    brokenBy: 'an outcome of a complaint without a day',
    broken: referred().complaint({ outcome: 'NOT_UPHELD' }),
    at: ['complaint.resolvedOn'],
    notBy: 'a complaint that is open',
    kept: referred().complaint(),
  },
  {
    code: 'P12',
    brokenBy: 'a day of resolution without an outcome',
    broken: referred().complaint({ resolvedOn: day('2026-03-02') }),
    at: ['complaint.outcome'],
    notBy: 'both',
    kept: referred().complaint({ outcome: 'SETTLED', resolvedOn: day('2026-03-02') }),
  },
  {
    code: 'P7R',
    brokenBy: 'measures of a safety plan that is not required',
    broken: prepared().safetyPlan({ required: false }),
    at: ['safetyPlan.required'],
    notBy: 'measures of one that is, or of which that is not said',
    kept: prepared().safetyPlan({ required: true }).safetyPlan(),
  },
  {
    code: 'P7R',
    brokenBy: 'somebody excluded by a safety plan that is not required',
    broken: prepared().safetyPlan({ required: false, measures: [], excludedRefs: [SOCIAL_WORKER.ref] }),
    at: ['safetyPlan.required'],
    notBy: 'a decision that none is required',
    kept: prepared().safetyPlan({ required: false, measures: [] }),
  },
  {
    code: 'P7',
    brokenBy: 'a conference despite current abuse, for which it was decided that no safety plan is required',
    broken: andHeld(current().safetyPlan({ required: false, measures: [] })),
    at: ['meeting.heldOn'],
    notBy: 'a conference with one that is required',
    kept: andHeld(current().safetyPlan({ required: true })),
  },
  {
    code: 'D7',
    brokenBy: 'a review after the end',
    broken: referredSiblings()
      .withdrawal({ on: day('2026-01-20') })
      .review(),
    at: ['review.heldOn'],
    notBy: 'a complaint after it',
    kept: referredSiblings()
      .withdrawal({ on: day('2026-01-20') })
      .complaint(),
  },
];

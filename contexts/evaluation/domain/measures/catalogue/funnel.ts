import type { EpisodeFacts, Milestones } from '../../../../conferences/index.ts';
import type { CountOf, MeasureOf } from '../measure.ts';
import type { ChildRow } from '../rows.ts';
import { count, shareOf } from './write.ts';
import { CHILDREN } from './common.ts';

type Stage = {
  readonly milestone: keyof Milestones;
  readonly key: string;
  readonly title: string;
  readonly which: string;
  readonly sourceRule: string;
};

/** From offer to review, in order (DOMAIN 2.10). */
const STAGES: readonly Stage[] = [
  {
    milestone: 'eligible',
    key: 'fgdm_eligible',
    title: 'Accepted for family group decision making',
    which: 'whose referral was accepted at triage',
    sourceRule: 'A triage decided ACCEPTED.',
  },
  {
    milestone: 'offered',
    key: 'fgdm_offered',
    title: 'Offered a meeting',
    which: 'whose family was asked for consent, or offered a meeting under section 31ZA',
    sourceRule: 'The first consent of any status, or the first offer.',
  },
  {
    milestone: 'accepted',
    key: 'fgdm_accepted',
    title: 'Accepted the meeting',
    which: 'for whom somebody consented to a meeting or accepted the offer of one',
    sourceRule: 'A consent GIVEN or NOT_REQUIRED, or an offer answered ACCEPTED.',
  },
  {
    milestone: 'allocated',
    key: 'fgdm_allocated',
    title: 'Coordinator allocated',
    which: 'for whom a coordinator was allocated',
    sourceRule: 'The first allocation of a coordinator.',
  },
  {
    milestone: 'held',
    key: 'fgdm_held',
    title: 'Conference held',
    which: 'whose family met',
    sourceRule: 'The first meeting that was held, of whatever model.',
  },
  {
    milestone: 'planMade',
    key: 'fgdm_plan_made',
    title: 'Plan made',
    which: 'whose family made a plan',
    sourceRule: 'The first plan with the outcome MADE.',
  },
  {
    milestone: 'planAgreed',
    key: 'fgdm_plan_agreed',
    title: 'Plan agreed',
    which: "whose family's plan was agreed, as it was or with changes",
    sourceRule: 'The first decision on a plan that is not NOT_AGREED.',
  },
  {
    milestone: 'reviewed',
    key: 'fgdm_reviewed',
    title: 'Plan reviewed',
    which: 'whose plan was reviewed',
    sourceRule: 'The first review that was held.',
  },
];

const ORDER = STAGES.map(({ milestone }) => milestone);

const FUNNEL = {
  ...CHILDREN,
  caveats: [...CHILDREN.caveats, 'Whoever came to a later stage is counted in each earlier one, recorded or not (X6).'],
};

export const referred: CountOf<ChildRow> = count(CHILDREN, {
  key: 'fgdm_referred_count',
  title: 'Referred',
  which: 'who were referred',
  sourceRule: 'Each child that the referral names.',
  counts: () => true,
});

export const stages: readonly CountOf<ChildRow>[] = STAGES.map(({ milestone, key, ...said }, place) =>
  count(FUNNEL, {
    ...said,
    key: `${key}_count`,
    within: place === 0 ? referred.key : `${STAGES[place - 1]?.key ?? ''}_count`,
    counts: ({ episode }) => hasReached(episode, milestone),
  }),
);

/** The count of a stage, for what is counted among those who came to it. */
export function stageOf(milestone: keyof Milestones): CountOf<ChildRow> {
  const stage = stages[ORDER.indexOf(milestone)];
  if (stage === undefined) throw new RangeError(`The funnel has no stage ${milestone}`);
  return stage;
}

function hasReached({ milestones }: EpisodeFacts, milestone: keyof Milestones): boolean {
  return ORDER.slice(ORDER.indexOf(milestone)).some((later) => milestones[later] !== null);
}

/** Each stage as part of all who were referred: what the evaluators compare first (DOMAIN 2.10). */
const ofReferred = stages.map((stage, place) => {
  const { key = '', title = '' } = STAGES[place] ?? {};
  return shareOf(stage, referred, { key: `${key}_percent`, title: `${title}, of those referred` });
});

const heldOfOffered = shareOf(stageOf('held'), stageOf('offered'), {
  key: 'fgdm_held_of_offered_percent',
  title: 'Conference held, of those offered a meeting',
});

const agreedOfMade = shareOf(stageOf('planAgreed'), stageOf('planMade'), {
  key: 'fgdm_plan_agreed_of_made_percent',
  title: 'Plan agreed, of plans made',
});

export const FUNNEL_MEASURES: readonly MeasureOf<ChildRow>[] = [
  referred,
  ...stages,
  ...ofReferred,
  heldOfOffered,
  agreedOfMade,
];

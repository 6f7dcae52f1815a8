import type {
  ActDecision,
  AdoptionStatus,
  ConcernKind,
  EvidenceLevel,
  ImplementationStage,
  LearningPillar,
  LoopStatus,
  MeasureKind,
  ModerationDecisionKind,
  NationalFrameworkOutcome,
  PracticeContext,
  PredictedDirection,
  PredictionOutcome,
} from '../../../graphql/generated/console-operations.ts';

type Words<Code extends string> = Readonly<Record<Code, string>>;
type Tag = { readonly text: string; readonly classes: string };

/** Where a loop stands, as a tag of GOV.UK Frontend. */
export const LOOP_TAGS: Readonly<Record<LoopStatus, Tag>> = {
  DRAFT: { text: 'Draft', classes: 'govuk-tag--grey' },
  PROPOSED: { text: 'Proposed', classes: 'govuk-tag--grey' },
  TESTING: { text: 'Being tested', classes: 'govuk-tag--grey' },
  UNDER_REVIEW: { text: 'Waits for moderation', classes: 'govuk-tag--yellow' },
  PUBLISHED: { text: 'Published', classes: 'govuk-tag--green' },
  RETIRED: { text: 'Retired', classes: 'govuk-tag--grey' },
  STOPPED_FOR_SAFETY: { text: 'Stopped for safety', classes: 'govuk-tag--red' },
  TAKEN_DOWN: { text: 'Taken down', classes: 'govuk-tag--red' },
};

export const ADOPTION_WORDS: Words<AdoptionStatus> = {
  ADOPTED: 'Taken on as it is',
  ADAPTED: 'Taken on with changes',
  ABANDONED: 'Not gone on with',
  STOPPED_FOR_SAFETY: 'Stopped for safety',
};

export const MODERATION_WORDS: Words<ModerationDecisionKind> = {
  APPROVED: 'Published',
  RETURNED: 'Sent back',
  TAKEN_DOWN: 'Taken down',
};

/** After the Foundations Guidebook: strength of evidence, never size of effect. */
export const EVIDENCE_WORDS: Words<EvidenceLevel> = {
  NOT_ASSESSED: 'Not assessed',
  LOCAL_INSIGHT: 'Local insight: learnt in practice, not evaluated',
  NL2: 'Evaluated, short of level 2',
  NE: 'A rigorous evaluation found no effect',
  LEVEL_2: 'Level 2: preliminary evidence',
  LEVEL_3: 'Level 3: one rigorous evaluation found a positive impact',
  LEVEL_4: 'Level 4: several rigorous evaluations found a positive impact',
};

export const STAGE_WORDS: Words<ImplementationStage> = {
  EXPLORATION: 'Exploration',
  INSTALLATION: 'Installation',
  INITIAL_IMPLEMENTATION: 'Initial implementation',
  FULL_IMPLEMENTATION: 'Full implementation',
};

export const OUTCOME_WORDS: Words<NationalFrameworkOutcome> = {
  STAY_TOGETHER: 'Families stay together and get the help they need',
  FAMILY_NETWORK: 'Children are supported by their family network',
  SAFE: 'Children are safe in and outside of their homes',
  STABLE_LOVING_HOMES: 'Children in care and care leavers have stable, loving homes',
  MULTI_AGENCY: 'Multi-agency working',
  LEADERS: 'Leaders drive conditions for effective practice',
  EQUIPPED_WORKFORCE: 'An equipped and effective workforce',
};

export const CONTEXT_WORDS: Words<PracticeContext> = {
  URBAN: 'City or large town',
  RURAL: 'Countryside or small towns',
  COASTAL: 'Coast',
  TWO_TIER: 'Two tiers of local government',
  HIGH_DEPRIVATION: 'High deprivation',
  MANY_LANGUAGES: 'Many languages',
  SMALL_AUTHORITY: 'Small authority',
  LARGE_AUTHORITY: 'Large authority',
};

export const PILLAR_WORDS: Words<LearningPillar> = {
  KINSHIP: 'Kinship care',
  REGIONAL_CARE_COOPERATIVES: 'Regional care cooperatives',
  WORKFORCE: 'Workforce',
  NATIONAL_FRAMEWORK: 'National Framework and learning from data',
};

export const MEASURE_WORDS: Words<MeasureKind> = {
  OUTCOME: 'Outcome',
  PROCESS: 'Process',
  BALANCING: 'Balancing',
};

export const DIRECTION_WORDS: Words<PredictedDirection> = {
  INCREASE: 'rises',
  DECREASE: 'falls',
  NO_CHANGE: 'stays as it is',
};

export const PREDICTION_WORDS: Words<PredictionOutcome> = {
  MET: 'As predicted',
  PARTLY_MET: 'Partly as predicted',
  NOT_MET: 'Not as predicted',
  UNCLEAR: 'Nothing can be said',
};

export const ACT_WORDS: Words<ActDecision> = {
  ADOPT: 'It becomes how things are done',
  ADAPT: 'It goes on, changed',
  ABANDON: 'It is given up',
  CONTINUE_TESTING: 'It is tested further as it is',
};

export const CONCERN_WORDS: Words<ConcernKind> = {
  SAFETY: 'Somebody could come to harm',
  IDENTIFIERS: 'It tells who somebody is, or could',
  INACCURATE: 'It is not so',
  TONE: 'It speaks of people as it should not',
};

export type { ReformStrand } from '../../../graphql/generated/resolvers-types.ts';

/** Other parts of the strategy that a practice belongs to, besides the four strands that are tested. */
export type LearningPillar = 'KINSHIP' | 'REGIONAL_CARE_COOPERATIVES' | 'WORKFORCE' | 'NATIONAL_FRAMEWORK';

/** An outcome or enabler of the Children's Social Care National Framework, by name: its numbers differ from page to page. */
export type NationalFrameworkOutcome =
  | 'STAY_TOGETHER'
  | 'FAMILY_NETWORK'
  | 'SAFE'
  | 'STABLE_LOVING_HOMES'
  | 'MULTI_AGENCY'
  | 'LEADERS'
  | 'EQUIPPED_WORKFORCE';

/** Where a practice was tried, as far as it matters to others. */
export type PracticeContext =
  | 'URBAN'
  | 'RURAL'
  | 'COASTAL'
  | 'TWO_TIER'
  | 'HIGH_DEPRIVATION'
  | 'MANY_LANGUAGES'
  | 'SMALL_AUTHORITY'
  | 'LARGE_AUTHORITY';

/** How far a practice is put to work (National Implementation Research Network). */
export type ImplementationStage = 'EXPLORATION' | 'INSTALLATION' | 'INITIAL_IMPLEMENTATION' | 'FULL_IMPLEMENTATION';

/** Where a loop stands: it follows from what has happened to it, and is never set. */
export type LoopStatus =
  'DRAFT' | 'PROPOSED' | 'TESTING' | 'UNDER_REVIEW' | 'PUBLISHED' | 'RETIRED' | 'STOPPED_FOR_SAFETY' | 'TAKEN_DOWN';

/** Where an adoption stands: it follows from what has happened to it. */
export type AdoptionStatus = 'ADOPTED' | 'ADAPTED' | 'ABANDONED' | 'STOPPED_FOR_SAFETY';

/** What a measure is for. */
export type MeasureKind = 'OUTCOME' | 'PROCESS' | 'BALANCING';

/** What a measure counts in. */
export type MeasureUnit = 'PER_CENT' | 'DAYS' | 'SCORE' | 'POUNDS';

/** A figure of the network's own statistics, which a measure may name instead of numbers typed in. */
export type LearningIndicator =
  | 'FGDM_HELD_OF_REFERRED'
  | 'FGDM_DAYS_FROM_REFERRAL_TO_MEETING'
  | 'FGDM_WITH_PRIVATE_FAMILY_TIME'
  | 'FGDM_PLANS_AGREED'
  | 'FGDM_OFFERED_BEFORE_PROCEEDINGS'
  | 'CHILDREN_WITH_FAMILY_AT_REVIEW'
  | 'SUPPORT_APPROVED_IN_TIME';

/** Which way a measure is predicted to go. */
export type PredictedDirection = 'INCREASE' | 'DECREASE' | 'NO_CHANGE';

/** How large a test is: start small, and scale up. */
export type TestScale = 'FEW_FAMILIES' | 'ONE_TEAM' | 'SEVERAL_TEAMS' | 'WHOLE_AUTHORITY';

/** What came of a prediction. */
export type PredictionOutcome = 'MET' | 'PARTLY_MET' | 'NOT_MET' | 'UNCLEAR';

/** How a cycle ends. */
export type ActDecision = 'ADOPT' | 'ADAPT' | 'ABANDON' | 'CONTINUE_TESTING';

/** Who decided. */
export type LearningDecider = 'PRACTICE_LEAD' | 'TEAM_MANAGER' | 'SERVICE_MANAGER' | 'DIRECTOR' | 'PANEL';

/** What a cycle says about cause. */
export type CausalClaim = 'NONE' | 'CAUSED';

/** How strong the evidence is that a practice causes what it claims (after the Foundations Guidebook): strength of evidence,
never size of effect. */
export type EvidenceLevel = 'NOT_ASSESSED' | 'LOCAL_INSIGHT' | 'NL2' | 'NE' | 'LEVEL_2' | 'LEVEL_3' | 'LEVEL_4';

/** What an authority does with another's practice. */
export type AdoptionDecisionKind = 'ADOPT' | 'ADAPT' | 'ABANDON';

/** What a moderator decided about a version. */
export type ModerationDecisionKind = 'APPROVED' | 'RETURNED' | 'TAKEN_DOWN';

import type { LocalDate } from '../../../platform/dates/index.ts';
import type {
  ActDecision,
  CausalClaim,
  LearningDecider,
  LearningIndicator,
  MeasureKind,
  MeasureUnit,
  PredictedDirection,
  PredictionOutcome,
  TestScale,
} from './codes.ts';
import type { Figure } from './figure.ts';

/** `key` is what a prediction and an observation name it by; the same key at other places lets their findings be pooled. */
export type Measure = {
  readonly key: string;
  readonly kind: MeasureKind;
  readonly name: string;
  readonly unit: MeasureUnit;
  /** Of our own statistics: then no number is typed in (L11). */
  readonly indicator?: LearningIndicator;
  readonly baseline?: Figure;
  /** In the unit. */
  readonly target?: number;
};

export type Prediction = {
  /** Key of a measure of the plan. */
  readonly measure: string;
  readonly direction: PredictedDirection;
  /** By how much, in the measure's unit: percentage points for PER_CENT. */
  readonly size: number;
  readonly byWhen: LocalDate;
};

export type Plan = {
  readonly question: string;
  readonly prediction: Prediction;
  readonly measures: readonly Measure[];
  /** People or families that are to be observed. */
  readonly sampleSizeTarget: number;
  readonly scale: TestScale;
  readonly ethicsNote: string;
};

/**
 * A version of a plan. The first is what the study is held against. It is frozen when doing begins: `hash` is the SHA-256 of
 * its canonical JSON from then on. Later ones are born frozen and say why they were needed (L2).
 */
export type PlanVersion = {
  readonly plan: Plan;
  readonly hash?: string;
  /** ISO 8601 instant, UTC. */
  readonly frozenAt?: string;
  readonly reason?: string;
};

export type Doing = {
  readonly startedOn: LocalDate;
  readonly endedOn?: LocalDate;
  /** What was done otherwise than planned. */
  readonly deviations: readonly string[];
  /** 0 to 100: how much of the core components was done as meant. */
  readonly fidelity?: number;
};

export type Observation = {
  /** Key of a measure of the plan. */
  readonly measure: string;
  /** Absent where the measure names an indicator. */
  readonly figure?: Figure;
  readonly from: LocalDate;
  readonly until: LocalDate;
};

export type Study = {
  readonly studiedOn: LocalDate;
  readonly observed: readonly Observation[];
  readonly prediction: PredictionOutcome;
  readonly comparedWithPrediction: string;
  readonly unintendedConsequences: string;
  readonly equalityImpact: string;
};

export type Act = {
  readonly decision: ActDecision;
  readonly rationale: string;
  readonly claim: CausalClaim;
  readonly decidedBy: LearningDecider;
  readonly decidedOn: LocalDate;
};

/** One turn of plan, do, study, act. Turns are numbered from 1, and one ends before the next is planned. */
export type Cycle = {
  readonly number: number;
  /** Of the loop's content: which version was tested. */
  readonly loopVersion: number;
  readonly plans: readonly [PlanVersion, ...PlanVersion[]];
  readonly doing?: Doing;
  readonly study?: Study;
  readonly act?: Act;
};

/** The turn that has not ended. Undefined if there is none. */
export function openCycle(cycles: readonly Cycle[]): Cycle | undefined {
  const last = cycles.at(-1);
  return last?.act === undefined ? last : undefined;
}

/** The plan that a turn is held against: as it was when doing began. */
export function planOf({ plans }: Cycle): Plan {
  return plans[0].plan;
}

export function hasEnded({ doing }: Cycle): boolean {
  return doing?.endedOn !== undefined;
}

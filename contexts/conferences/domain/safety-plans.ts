import type { Chronicle } from './chronicle.ts';
import type { SafetyPlan } from './facts.ts';

/** Oldest first. That none is required is a decision, and no plan. */
export function agreedSafetyPlans({ safetyPlan }: Pick<Chronicle, 'safetyPlan'>): readonly SafetyPlan[] {
  return safetyPlan.filter(({ required }) => required !== false);
}

import type { LearningDeps } from '../deps.ts';
import { cycleMutations } from './cycle-mutations.ts';
import { adoptionMutations, loopMutations } from './mutations.ts';
import { noticeMutations } from './notices.ts';

/** What is done to practice. */
export function allMutations(deps: LearningDeps) {
  return {
    Mutation: { ...loopMutations(deps), ...adoptionMutations(deps), ...cycleMutations(deps), ...noticeMutations(deps) },
  };
}

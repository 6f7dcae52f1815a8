export type { AttachmentFiles } from './attachments/attachment-files.ts';
export type { LearningDeps } from './deps.ts';
export { adoptionFacts, loopFacts } from './fact-source.ts';
export type { PracticeFacts } from './domain/practice-facts.ts';
export { LEARNING_RULES } from './domain/rules.ts';
export { toldStatistics, type ToldStatistic } from './told-statistics.ts';
export { createLearning } from './resolvers.ts';
export { createSearchFollower, type SearchFollower } from './search-follower.ts';
export {
  type Figure,
  type LearningSeed,
  type LoopContent,
  type PeopleStep,
  type PracticeStep,
  numberLearning,
  type Plan,
  type SeededActor,
  type SeededStep,
  type Study,
  tellLearning,
} from './seed.ts';

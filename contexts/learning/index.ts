export type { LearningDeps } from './deps.ts';
export { LEARNING_RULES } from './domain/rules.ts';
export { createLearning } from './resolvers.ts';
export { type Adoption, type LoopContent, type SeededPractice, type SeededTurn, seedLearning } from './seed.ts';

export { eraseFollowUpInCopy, followUpsGoWithConference } from './erase-follow-ups.ts';
export { createDueFollower, type DueFollower } from './due-follower.ts';
export { outcomesQuality } from './quality-source.ts';
export type { OutcomesDeps } from './deps.ts';
export type { FollowUpFacts, FoundFacts } from './domain/follow-up-facts.ts';
export { OUTCOMES_RULES } from './domain/rules/texts.ts';
export { conferenceOfFollowUp, followUpFacts } from './fact-source.ts';
export { createOutcomes } from './resolvers.ts';
export {
  conferencesToFollowIn,
  type FollowUpContent,
  type OutcomesSeed,
  type SeededConference,
  type SeededFollowUp,
  seedOutcomes,
} from './seed.ts';
export { outcomesKinds } from './resolvers/record-kinds.ts';
export { keyOfFollowUp } from './store/follow-ups.ts';

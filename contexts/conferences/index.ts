export { CONFERENCE_RULES } from './domain/rules/catalogue.ts';
export { conferenceIdBySource, conferenceKey, conferencePartition, keyOfConference } from './store.ts';
export { eraseInCopy } from './erase-in-copy.ts';
export { createConferences } from './resolvers.ts';
export { conferenceFacts } from './fact-source.ts';
export { conferenceQuality } from './quality-source.ts';
export { conferenceKinds } from './resolvers/record-kinds.ts';
export { erasePastRetention } from './erase-past-retention.ts';
export type { ConferencesDeps, ErasingDeps } from './recording/deps.ts';
export type { Fact, FactData, FactKind } from './domain/facts.ts';
export type { SourceRecord } from './recording/conference-record.ts';
export { type ConferencesSeed, seedConferences, type SeededSending } from './seed.ts';
export {
  createFamilyMeetings,
  type FamilyMeeting,
  familyMeetingIn,
  type FamilyMeetings,
  type SeededMeeting,
} from './family-meetings.ts';
export type { ChildFacts, EpisodeFacts, Milestones } from './domain/episode-facts.ts';
export type { IndexEvent } from './domain/index-event.ts';
export { type ChildToFollow, childrenToFollowIn } from './index-events.ts';

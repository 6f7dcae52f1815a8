export { CONFERENCE_RULES } from './domain/rules/catalogue.ts';
export { createConferences } from './resolvers.ts';
export type { ConferencesDeps } from './recording/deps.ts';

export { askSharing } from './ask-sharing.ts';
export type { GovernanceDeps } from './deps.ts';
export type { Agreement, Recipient } from './domain/agreement.ts';
export { maySee, type SharingQuestion, type SharingVerdict } from './domain/may-see.ts';
export { GOVERNANCE_RULES } from './domain/rules/catalogue.ts';
export { type Look, type LookAsked, lookUnderGrant } from './look-under-grant.ts';
export { type GovernanceSeed, seedGovernance } from './seed.ts';
export { createGovernance } from './resolvers.ts';

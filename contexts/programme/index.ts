export type { Authority, AuthorityCodes, Region } from './domain/authority.ts';
export type { ApiClient, AppClient } from './domain/api-client.ts';
export { codesOn } from './domain/authority.ts';
export type { Membership } from './domain/membership.ts';
export type { Person, PersonKind } from './domain/person.ts';
export {
  type ConferencePolicy,
  type ConferenceTargets,
  defaultConferencePolicy,
  type FgdmModel,
} from './domain/policy.ts';
export { DEFAULT_RETENTION_YEARS, type RetentionPolicy, retentionPolicyOn } from './domain/retention-years.ts';
export { armOn, type AuthorityProfile, isMemberOn, policyOn } from './domain/profile.ts';
export type { Programme, ProgrammeArm, ProgrammeCode, ReformStrand, Wave } from './domain/programme.ts';
export { createProfiles, type Profiles } from './profiles.ts';
export {
  type ActorResolutionDeps,
  createActorResolution,
  createClientResolution,
  type ResolveActor,
  type TokenClaims,
} from './resolve-actor.ts';
export { type Admission, createAdmission } from './admission.ts';
export { reachRegistry } from './reach-registry.ts';
export { type ProgrammeSeed, seedProgramme } from './seed.ts';
export type { PolicyVersions } from './store.ts';
export { type IdentityProvider, IdentityProviderUnavailable } from './identity-provider.ts';
export type { ClientDeps as ProgrammeDeps } from './issue-secret.ts';
export { PROGRAMME_RULES } from './domain/rules.ts';
export { createProgramme, createProgrammeResolvers, programmeNodes } from './resolvers.ts';
export { cognitoIdentityProvider } from './store/cognito-identity-provider.ts';
export { localIdentityProvider } from './store/local-identity-provider.ts';
export type { AppClients } from './app-clients.ts';
export { sweepAppClients } from './sweep-app-clients.ts';
export { cognitoAppClients } from './store/cognito-app-clients.ts';
export { localAppClients } from './store/local-app-clients.ts';
export { authorityIdIn } from './node-ids.ts';
export { authorityIds } from './authority-ids.ts';
export { readAuthorities } from './read-authorities.ts';
export { authorityKey, personFrom, personKey } from './store.ts';
export { type AuthorityReader, createAuthorityReader, createClientReader } from './resolvers/readers.ts';

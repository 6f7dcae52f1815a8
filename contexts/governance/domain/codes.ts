/** The code lists, written once: in the SDL, which is what authorities build on. Types only, so nothing is imported. */
export type {
  BreakGlassReason,
  BreakGlassStatus,
  LawfulBasis,
  NotSharedBecause,
  NotSharedGround,
  ResearchPlaces,
  ResearchProjectStatus,
  SharingAgreementStatus,
  SharingDataClass,
  SharingDecisionKind,
  SharingDecisionMaker,
  SharingDecisionRecipient,
  SharingPurpose,
  SharingRecipientKind,
  SharingSide,
} from '../../../graphql/generated/resolvers-types.ts';

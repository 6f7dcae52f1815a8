/** The code lists, written once: in the SDL, which is what authorities build on. Types only, so nothing is imported. */
export type {
  CeasedLookedAfterReason,
  ChildParticipation,
  FeedbackRespondent,
  FgcRole,
  FollowUpIndexEvent,
  FollowUpPlanStatus,
  FollowUpPoint,
  FollowUpProceedings,
  FollowUpQuery,
  LivingArrangement,
  NotFollowedUpReason,
  PlanFollowed,
  ViewGivenHow,
  ViewOfChange,
} from '../../../graphql/generated/resolvers-types.ts';

import { agreeSafetyPlan } from '../agree-safety-plan.ts';
import { allocateCoordinator } from '../allocate-coordinator.ts';
import { closeConference } from '../close-conference.ts';
import { decideNotToProceed } from '../decide-not-to-proceed.ts';
import { decidePlan } from '../decide-plan.ts';
import { giveReason } from '../give-reason.ts';
import { holdConference } from '../hold-conference.ts';
import { makePlan } from '../make-plan.ts';
import { offerMeeting } from '../offer-meeting.ts';
import { pauseConference } from '../pause-conference.ts';
import { postponeConference } from '../postpone-conference.ts';
import { recordApplication } from '../record-application.ts';
import { recordBirth } from '../record-birth.ts';
import { recordComplaint } from '../record-complaint.ts';
import { recordConsent } from '../record-consent.ts';
import { recordExemption } from '../record-exemption.ts';
import { recordFeedback } from '../record-feedback.ts';
import { recordLetterBeforeProceedings } from '../record-letter-before-proceedings.ts';
import { recordNotHeld } from '../record-not-held.ts';
import { recordOfferResponse } from '../record-offer-response.ts';
import { recordPreparation } from '../record-preparation.ts';
import { resumeConference } from '../resume-conference.ts';
import { reviewPlan } from '../review-plan.ts';
import { scheduleConference } from '../schedule-conference.ts';
import { screenForDomesticAbuse } from '../screen-for-domestic-abuse.ts';
import { sharePlan } from '../share-plan.ts';
import { triageReferral } from '../triage-referral.ts';
import { withdrawReferral } from '../withdraw-referral.ts';

/** The use cases that add one fact, by the name of their mutation. */
export const factVerbs = {
  triageReferral,
  recordConsent,
  allocateCoordinator,
  recordPreparation,
  screenForDomesticAbuse,
  agreeSafetyPlan,
  scheduleConference,
  postponeConference,
  recordNotHeld,
  holdConference,
  makePlan,
  sharePlan,
  decidePlan,
  reviewPlan,
  recordFeedback,
  recordComplaint,
  closeConference,
  withdrawReferral,
  decideNotToProceed,
  pauseConference,
  resumeConference,
  recordBirth,
  offerMeeting,
  recordOfferResponse,
  recordLetterBeforeProceedings,
  recordExemption,
  recordApplication,
  giveReason,
} as const;

import { isAfter } from '../../platform/dates/index.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { consentIsDeclined } from './domain/consent.ts';
import { isEnded } from './domain/lifecycle.ts';
import { refusal } from './recording/problems.ts';
import { type Guard, recordFact } from './recording/record-fact.ts';

/**
 * A day that lies ahead can still be prevented: it is refused while nobody has screened for domestic abuse, while
 * current abuse has no safety plan, against a declined consent, and where nothing can be arranged any more. A day that
 * has passed is recorded, and flagged.
 */
const mayBeArranged: Guard<'schedule'> = ({ assessment }, { conferenceOn }, today) => {
  if (!isAfter(conferenceOn, today)) return [];
  const { chronicle, status } = assessment;
  const path = ['input', 'schedule', 'conferenceOn'];
  const against: Problem[] = [];
  if (isEnded(status) || status === 'PAUSED' || chronicle.meeting.length > 0) against.push(refusal('P10E', path));
  if (chronicle.screen.length === 0) against.push(refusal('P7S', path));
  if (chronicle.screen.at(-1)?.result === 'CURRENT' && chronicle.safetyPlan.length === 0)
    against.push(refusal('P7', path));
  if (consentIsDeclined(chronicle.consent)) against.push(refusal('P1', path));
  return against;
};

/** Arranges a date for the conference. */
export const scheduleConference = recordFact('scheduleConference', 'schedule', {
  as: 'CONFERENCE_SCHEDULED',
  unless: mayBeArranged,
});

import { recordFact } from './recording/record-fact.ts';

/** Ends a pause. */
export const resumeConference = recordFact('resumeConference', 'resumption', { as: 'CONFERENCE_RESUMED' });

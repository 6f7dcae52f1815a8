import { recordFact } from './recording/record-fact.ts';

/** Records a postponement. */
export const postponeConference = recordFact('postponeConference', 'postponement', { as: 'CONFERENCE_POSTPONED' });

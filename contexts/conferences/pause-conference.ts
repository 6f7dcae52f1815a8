import { recordFact } from './recording/record-fact.ts';

/** Pauses the episode. */
export const pauseConference = recordFact('pauseConference', 'pause', { as: 'CONFERENCE_PAUSED' });

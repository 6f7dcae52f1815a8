import { recordFact } from './recording/record-fact.ts';

/** Closes the episode, with the outcome for each child (P9). */
export const closeConference = recordFact('closeConference', 'closure', { as: 'CONFERENCE_CLOSED' });

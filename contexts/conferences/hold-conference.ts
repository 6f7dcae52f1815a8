import { recordFact } from './recording/record-fact.ts';

/** Records the conference as it was held: its three parts, who came, and how each child took part. */
export const holdConference = recordFact('holdConference', 'meeting', { as: 'CONFERENCE_HELD' });

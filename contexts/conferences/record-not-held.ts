import { recordFact } from './recording/record-fact.ts';

/** Records that the arranged conference was not held. */
export const recordNotHeld = recordFact('recordNotHeld', 'notHeld', { as: 'CONFERENCE_NOT_HELD' });

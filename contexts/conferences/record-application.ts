import { recordFact } from './recording/record-fact.ts';

/** Records an application under Part 4, planned or made. A breach of the duty is flagged (S2), never refused. */
export const recordApplication = recordFact('recordApplication', 'application', { as: 'APPLICATION_RECORDED' });

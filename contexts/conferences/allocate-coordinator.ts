import { recordFact } from './recording/record-fact.ts';

/** Allocates a coordinator, who takes no part in decisions about the case (P2). */
export const allocateCoordinator = recordFact('allocateCoordinator', 'coordinator', { as: 'COORDINATOR_ALLOCATED' });

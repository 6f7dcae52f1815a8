import { recordFact } from './recording/record-fact.ts';

/** Records the decision on the plan: not agreed only if it leaves the child unsafe (P4). */
export const decidePlan = recordFact('decidePlan', 'planDecision', { as: 'PLAN_DECIDED' });

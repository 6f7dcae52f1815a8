import { LIMITS } from './limits.ts';
import { type Refusal, tooMuch } from './refusal.ts';

/** Refuses a list that no caller of ours needs. Looks at each value once and never recurses: they may be nested deep. */
export function checkVariables(variables: unknown): Refusal | null {
  const left: unknown[] = [variables];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value) && value.length > LIMITS.listEntries) {
      const message = `A list takes at most ${LIMITS.listEntries} entries; one in the variables has ${value.length}.`;
      return tooMuch('LIST_LIMIT', message, { limit: LIMITS.listEntries });
    }
    for (const each of Object.values(value)) left.push(each);
  }
  return null;
}

import { type Answer, answer } from './answer.ts';
import type { Call, CallInput } from './call.ts';

type KeysOfTable = { readonly Keys: readonly unknown[] };

/** A batch cut in two: what is done now, and what DynamoDB hands back to be asked again. */
export type PartOfBatch = { readonly input: CallInput; readonly addUnprocessed: (whole: Answer) => Answer };

/**
 * @param done how many, in the order of the request, are done: at least one, since DynamoDB refuses the call when it
 * can do none.
 */
export function partOfBatch({ operation, input }: Call, done: number): PartOfBatch {
  const isRead = operation === 'BatchGetItem';
  const now: Record<string, unknown> = {};
  const later: Record<string, unknown> = {};
  let left = Math.max(1, done);
  for (const [tableName, requests] of Object.entries(input.RequestItems ?? {})) {
    const all = isRead ? (requests as KeysOfTable).Keys : (requests as readonly unknown[]);
    const put = (into: Record<string, unknown>, some: readonly unknown[]): void => {
      if (some.length > 0) into[tableName] = isRead ? { ...(requests as KeysOfTable), Keys: some } : some;
    };
    put(now, all.slice(0, left));
    put(later, all.slice(left));
    left = Math.max(0, left - all.length);
  }
  const field = isRead ? 'UnprocessedKeys' : 'UnprocessedItems';
  return {
    input: { ...input, RequestItems: now },
    addUnprocessed: (whole) => {
      if (whole.status !== 200) return whole;
      return answer(200, { ...(JSON.parse(whole.body.toString()) as object), [field]: later });
    },
  };
}

import type { FinalDecision } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';

/** For a package that cannot be read: erased, or not there at all. */
export function refuseMissing(item: Item | undefined, missing: Problem): FinalDecision<never> {
  const tombstone = readTombstone(item);
  if (tombstone === undefined) return { kind: 'REFUSED', problems: [missing] };
  const { record: id, version } = tombstone;
  return { kind: 'REFUSED', problems: [{ ...missing, code: 'ERASED' }], record: { id, version } };
}

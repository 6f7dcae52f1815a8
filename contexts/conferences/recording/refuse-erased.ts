import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { FinalDecision } from '../../../platform/journal/perform.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';

/** What was erased is never recorded again, neither by its id nor by its source record. */
export function refuseErased(record: RecordVersion, field: string): FinalDecision<never> {
  return { kind: 'REFUSED', problems: [{ code: 'ERASED', severity: 'ERROR', path: ['input', field] }], record };
}

/** For a record that cannot be read: erased, or not there at all. */
export function refuseMissing(item: Item | undefined, field: string): FinalDecision<never> {
  const tombstone = readTombstone(item);
  if (tombstone !== undefined) return refuseErased({ id: tombstone.record, version: tombstone.version }, field);
  return { kind: 'REFUSED', problems: [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', field] }] };
}

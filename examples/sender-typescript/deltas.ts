import { createHash } from 'node:crypto';
import type { SourceRecord } from './source.ts';

/** A record that may be sent, and the hash of its content. */
export type HashedRecord = SourceRecord & { readonly hash: string };

/** Records that go in one request at most, and bytes of them: of the million that a request may have, some are the query's. */
const MOST_BYTES = 900_000;

export function hashed(record: SourceRecord): HashedRecord {
  return { ...record, hash: createHash('sha256').update(canonical(record.value)).digest('hex') };
}

/** JSON with the names of each object in order: the same content gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join(',')}}`;
}

/** A record that is to be erased is not sent any more, whatever the source still has of it. */
export function withoutPurged(records: readonly SourceRecord[]): readonly SourceRecord[] {
  const ids = new Set(records.map(({ id }) => id));
  const purgeOf = (id: string): string =>
    id.replace(/^conference /, 'purge ').replace(/^supportPackage /, 'supportPackagePurge ');
  return records.filter(({ id }) => purgeOf(id) === id || !ids.has(purgeOf(id)));
}

/** In the order of the source: a package comes before its payments. */
export function* batchesOf(records: readonly HashedRecord[], mostRecords: number): Generator<readonly HashedRecord[]> {
  let batch: HashedRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const length = Buffer.byteLength(JSON.stringify(record.value));
    if (batch.length === mostRecords || (batch.length > 0 && bytes + length > MOST_BYTES)) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(record);
    bytes += length;
  }
  if (batch.length > 0) yield batch;
}

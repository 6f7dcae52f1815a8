import type { AuditEntry } from '../../../platform/journal/entries.ts';
import { type AccessKind, accessKindOf } from './access-kind.ts';

/** What an entry must be like. Null does not narrow. */
export type AuditSearch = {
  /** Our own id of a person or an API client, or the name of a part of the service. */
  readonly actor: string | null;
  readonly kind: AccessKind | null;
  /** Whether a record is the one that is searched for: it is known by its handle alone. */
  readonly isRecord: ((id: string) => boolean) | null;
};

export function isFound(entry: AuditEntry, { actor, kind, isRecord }: AuditSearch): boolean {
  if (actor !== null && entry.actor.id !== actor) return false;
  if (kind !== null && accessKindOf(entry) !== kind) return false;
  return isRecord === null || entry.records.some(({ id }) => isRecord(id));
}

/** Entries that one request looks at, of all authorities together. */
export const MOST_LOOKED_AT = 2_000;
/** So many records of an entry are as much work as another entry: each is hashed. */
const RECORDS_LIKE_AN_ENTRY = 20;

/** How much of {@link MOST_LOOKED_AT} an entry takes. */
export function workOf({ records }: AuditEntry): number {
  return 1 + Math.floor(records.length / RECORDS_LIKE_AN_ENTRY);
}

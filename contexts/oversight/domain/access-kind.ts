import type { AuditEntry } from '../../../platform/journal/entries.ts';

/** What was done with records, as the programme is told it. */
export const ACCESS_KINDS = ['READ', 'CHANGE', 'EXPORT', 'BREAK_GLASS'] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

/** Changes by which somebody is given records to take away. */
const TAKES_AWAY: ReadonlySet<string> = new Set(['downloadExtract']);
/** Of a release, a file that was fetched is noted under the release's id, a slash and its name. */
const A_FILE = '/';

/** A look under a break-glass grant is one whatever it looked at. */
export function accessKindOf({
  actor,
  outcome,
  operation,
  records,
}: Pick<AuditEntry, 'actor' | 'outcome' | 'operation' | 'records'>): AccessKind {
  if (actor.grant !== undefined) return 'BREAK_GLASS';
  if (TAKES_AWAY.has(operation) || records.some(({ id }) => id.includes(A_FILE))) return 'EXPORT';
  return outcome === 'READ' ? 'READ' : 'CHANGE';
}

import { londonDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Scope } from '../../platform/actor/scope.ts';
import type { ErasureReason } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { assessed } from './recording/assessed.ts';
import { erased } from './recording/erased.ts';
import { conferenceKey, readConference } from './store.ts';

export type ErasedBefore = {
  readonly scope: Scope;
  readonly profile: AuthorityProfile;
  readonly hashKey: string;
  /** Global id. */
  readonly record: string;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC, of the erasure. */
  readonly at: string;
};

/**
 * Erases again, in a copy that nobody uses yet, what had been erased after the instant of the copy. It was decided and
 * audited then, so no hold is asked, and nothing is entered in the journal: the chains of the copy stay as they are.
 */
export async function eraseInCopy(copy: Table, again: ErasedBefore): Promise<'ERASED' | 'NOT_THERE'> {
  const { scope, profile, hashKey, record, reason, at } = again;
  const name = parseGlobalId(record);
  if (name?.type !== 'Conference' || name.owner !== scope.owner) return 'NOT_THERE';
  const stored = readConference(await copy.get(conferenceKey(scope, name.id)));
  if (stored === undefined) return 'NOT_THERE';
  const conference = assessed(stored, profile, londonDate(new Date(at)));
  const decision = erased({ scope, hashKey, conference, reason, at });
  if (decision.kind === 'CHANGED') await copy.write(decision.writes);
  return 'ERASED';
}

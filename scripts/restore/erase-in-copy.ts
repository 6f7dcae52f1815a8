import { eraseInCopy as eraseConferenceInCopy, keyOfConference } from '../../contexts/conferences/index.ts';
import { eraseDecisionInCopy, keyOfDecision } from '../../contexts/governance/index.ts';
import { erasePackageInCopy, keyOfPackage } from '../../contexts/networks/index.ts';
import { eraseFollowUpInCopy, keyOfFollowUp } from '../../contexts/outcomes/index.ts';
import { createProfiles } from '../../contexts/programme/index.ts';
import { type OwnerId, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { systemClock } from '../../platform/clock.ts';
import { type NodeName, parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { ErasureReason } from '../../platform/retention/tombstone.ts';
import type { Key } from '../../platform/table/keys.ts';
import type { Table } from '../../platform/table/table.ts';

/** Where a record lies of any kind that is erased. Null for any other. */
export function keyOfErased(scope: Scope, name: NodeName): Key | null {
  const key = keyOfConference(scope, name) ?? keyOfDecision(scope, name);
  return key ?? keyOfPackage(scope, name) ?? keyOfFollowUp(scope, name);
}

export type ErasedBefore = {
  readonly owner: OwnerId;
  readonly hashKey: string;
  /** Global id. */
  readonly record: string;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC, of the erasure. */
  readonly at: string;
};

/** Erases a record again in a copy, whichever kind it is of. */
export async function eraseInCopy(copy: Table, { owner, ...again }: ErasedBefore): Promise<'ERASED' | 'NOT_THERE'> {
  const scope = scopeOf(owner);
  const name = parseGlobalId(again.record);
  if (name?.owner !== owner) return 'NOT_THERE';
  if (name.type === 'SharingDecision') return eraseDecisionInCopy(copy, { ...again, scope, id: name.id });
  if (name.type === 'SupportPackage') return erasePackageInCopy(copy, { ...again, scope, id: name.id });
  if (name.type === 'FollowUp') return eraseFollowUpInCopy(copy, { ...again, scope, id: name.id });
  const profile = await createProfiles({ table: copy, clock: systemClock })(owner);
  return eraseConferenceInCopy(copy, { ...again, scope, profile });
}

import type { OwnerId } from '../../platform/actor/scope.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import type { Authority } from './domain/authority.ts';
import type { Membership } from './domain/membership.ts';
import { checkMemberships, checkPlaces, oldestMembershipFirst, withMemberships } from './domain/membership-rules.ts';
import type { ProgrammeCode, ProgrammeWithMembers } from './domain/programme.ts';
import { problem } from './domain/rules.ts';
import { isSame } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, stored, type Stored } from './store.ts';

export type MembershipCall = Call & {
  readonly authority: OwnerId | null;
  readonly programme: ProgrammeCode;
  readonly expectedVersion: number | null;
};

/** All memberships of the authority as they shall be, or why not. */
type Change = (memberships: readonly Membership[], programme: ProgrammeWithMembers) => readonly Membership[] | Problem;

type Asked = {
  readonly operation: string;
  readonly event: string;
  readonly call: MembershipCall;
  readonly change: Change;
  /** Where a clash of days is shown. */
  readonly field: string;
};

/**
 * Changes an authority's memberships in one programme. A membership stands with its authority (for the rules about one
 * authority) and with its programme (for its places): both are written in one transaction, each at the version that the
 * rules have seen.
 */
export async function changeMemberships(
  { journal }: ProgrammeDeps,
  request: Request,
  asked: Asked,
): Promise<Performed<Stored<Authority>>> {
  const { idempotencyKey, dryRun, ...input } = asked.call;
  const { authority, programme } = input;
  return perform(journal, request, {
    operation: asked.operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (authority === null ? [] : [keys.authority(authority), keys.programme(programme)]),
    decide: ([known, programmeItem]) => {
      const current = stored<Authority>(known);
      if (current === undefined) return notFound('authorityId');
      return decide(asked, current, stored<ProgrammeWithMembers>(programmeItem));
    },
  });
}

function decide(
  { call, change, event, field }: Asked,
  current: Stored<Authority>,
  programme: Stored<ProgrammeWithMembers> | undefined,
): Decision<Stored<Authority>> {
  const { value: authority, version } = current;
  const record = { id: nodeId('Authority', authority.id), version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, version)) return versionConflict(found);
  if (programme === undefined) return refused([problem('G7', 'input', 'programme')], found);

  const changed = change(authority.memberships, programme.value);
  if ('code' in changed) return refused([changed], found);
  const memberships = oldestMembershipFirst(changed);
  if (isSame(memberships, authority.memberships)) return unchanged(found);
  const after = withMemberships(programme.value, authority.id, memberships);
  const problems = [...checkMemberships(memberships, ['input', field]), ...checkPlaces(after, ['input', field])];
  if (problems.length > 0) return refused(problems, found);

  const state = { value: { ...authority, memberships }, version: version + 1 };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { ...record, version: state.version },
        partition: history.authority(authority.id),
        event: { type: event, fields: ['memberships'] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: items.authority(state.value, state.version) },
      { kind: 'ADVANCE', item: items.programme(after, programme.version + 1) },
    ],
  };
}

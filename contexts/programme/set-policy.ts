import type { OwnerId } from '../../platform/actor/scope.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type Call, isStale, notFound, type ProgrammeDeps, refused, unchanged, versionConflict } from './decisions.ts';
import { newestVersion } from './domain/policy.ts';
import { asVersion, checkPolicy, type PolicyAsked } from './domain/policy-rules.ts';
import { changedFields } from './domain/same.ts';
import { nodeId } from './node-ids.ts';
import { history, items, keys, type PolicyVersions, stored, type Stored } from './store.ts';

export type SetPolicy = Call &
  PolicyAsked & {
    readonly authority: OwnerId | null;
    /** 0 if none has been set. */
    readonly expectedVersion: number;
  };

/** Adds a version to an authority's policies. Versions are never changed: what a record was held to can be told later. */
export async function setPolicy(
  { journal }: ProgrammeDeps,
  request: Request,
  call: SetPolicy,
): Promise<Performed<Stored<PolicyVersions>>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { authority } = input;
  return perform(journal, request, {
    operation: 'setPolicy',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (authority === null ? [] : [keys.authority(authority), keys.policy(authority)]),
    decide: ([known, policies]) => {
      if (authority === null || known === undefined) return notFound('authorityId');
      const none = { value: { authority, versions: [] }, version: 0 };
      return decide(call, stored<PolicyVersions>(policies) ?? none, request);
    },
  });
}

function decide(call: SetPolicy, current: Stored<PolicyVersions>, { now }: Request): Decision<Stored<PolicyVersions>> {
  const { authority, versions } = current.value;
  const record = { id: nodeId('AuthorityPolicy', authority), version: current.version };
  const found = { state: current, record };
  if (isStale(call.expectedVersion, current.version)) return versionConflict(found);
  const before = newestVersion(versions);
  const asked = asVersion(askedIn(call), before.version);
  const fields = changedFields(before, asked);
  if (versions.length > 0 && fields.length === 0) return unchanged(found);
  const problems = checkPolicy(call, { versions, today: londonDate(now) });
  if (problems.length > 0) return refused(problems, found);

  const version = current.version + 1;
  const state = { value: { authority, versions: [...versions, { ...asked, version }] }, version };
  const item = items.policy(state.value, version);
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      { record: { ...record, version }, partition: history.policy(authority), event: { type: 'POLICY_SET', fields } },
    ],
    writes: [version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item }],
  };
}

function askedIn({
  effectiveFrom,
  targets,
  targetsByModel,
  section31ZAInForceFrom,
  retentionYears,
}: SetPolicy): PolicyAsked {
  const asked = { effectiveFrom, targets, targetsByModel, section31ZAInForceFrom };
  return retentionYears === undefined ? asked : { ...asked, retentionYears };
}

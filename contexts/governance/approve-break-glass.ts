import { isSamePerson } from '../../platform/actor/same-person.ts';
import { type Call, isStale, notFound, refused, unchanged, versionConflict } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { GovernanceDeps } from './deps.ts';
import { type Grant, statusAt } from './domain/grant.ts';
import { problem } from './domain/rules/problem.ts';
import { isAgreed, keysOfEmergencyAgreement } from './emergency-agreement.ts';
import { type Named, nodeId } from './ids.ts';
import { grantFrom, history, items, keysOfGrant, type StoredGrant } from './store/grants.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;

export type ApproveBreakGlass = Call & {
  /** Null for what is no grant's global id. */
  readonly name: Named | null;
  readonly expectedVersion: number | null;
};

/** The second person's leave (A5): the hours begin now, for whoever asked and nobody else. */
export function approveBreakGlass(
  { journal }: GovernanceDeps,
  request: Request,
  call: ApproveBreakGlass,
): Promise<Performed<StoredGrant>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { name } = input;
  return perform(journal, request, {
    operation: 'approveBreakGlass',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (name === null ? [] : [...keysOfGrant(name), ...keysOfEmergencyAgreement(name.authority)]),
    decide: ([grant, revocation, ...sides]) => {
      const current = grantFrom([grant, revocation]);
      return current === undefined ? notFound('grantId') : decide(call, { current, sides }, request);
    },
  });
}

type Found = { readonly current: StoredGrant; readonly sides: readonly (Item | undefined)[] };

function decide(
  { expectedVersion }: ApproveBreakGlass,
  { current, sides }: Found,
  { actor, now }: Request,
): Decision<StoredGrant> {
  const { grant, version } = current;
  const { authority, reason, requestedBy } = grant;
  const found = { state: current, record: { id: nodeId('BreakGlassGrant', grant), version } };
  if (isStale(expectedVersion, version)) return versionConflict(found);
  // Before all else, so that it is refused in whatever order things happen.
  if (isSamePerson(requestedBy, actor)) return refused([problem('BG1', 'input', 'grantId')], found);
  const status = statusAt(current, now.toISOString());
  if (status === 'APPROVED' && grant.approval?.by.id === actor.id) return unchanged(found);
  if (status !== 'REQUESTED') return refused([problem('BG4', 'input', 'grantId')], found);
  if (!isAgreed(sides, { authority, reason, now })) return refused([problem('BG2', 'input', 'grantId')], found);
  return approved(current, { by: { id: actor.id, subject: actor.subject }, now });
}

function approved(
  { grant, byAuthority, version: before }: StoredGrant,
  { by, now }: { readonly by: Grant['requestedBy']; readonly now: Date },
): Decision<StoredGrant> {
  const version = before + 1;
  const expiresAt = new Date(now.getTime() + grant.hours * MILLISECONDS_PER_HOUR).toISOString();
  const after: Grant = { ...grant, approval: { by, at: now.toISOString(), expiresAt } };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { grant: after, byAuthority, version },
    changes: [
      {
        record: { id: nodeId('BreakGlassGrant', grant), version },
        partition: history.grant(grant),
        event: { type: 'BREAK_GLASS_APPROVED', fields: ['approval'] },
      },
    ],
    writes: [{ kind: 'ADVANCE', item: items.grant(after, version) }],
  };
}

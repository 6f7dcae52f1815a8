import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import * as decisions from '../../platform/journal/decisions.ts';
import { OutcomeUnknown } from '../../platform/journal/outage.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { heldKeys, unlessHeld } from '../../platform/retention/holds.ts';
import { type ErasureReason, readTombstone, type Tombstone } from '../../platform/retention/tombstone.ts';
import { classifyFailure } from '../../platform/table/failure.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { hasBeenApproved, isEnded } from './domain/lifecycle.ts';
import type { SupportPackage } from './domain/package.ts';
import { problem } from './domain/rules.ts';
import { NOBODYS_ID, versionOf } from './packages/decide-package.ts';
import type { ErasingPackagesDeps, PackageCall } from './packages/deps.ts';
import { erasedPackage } from './packages/erased.ts';
import { redactLedger } from './packages/redact-ledger.ts';
import { familyKeys, type Key, keys, packageGlobalId, readAccount, readFamily, readPackage } from './store.ts';

export type ErasePackage = PackageCall & { readonly reason: ErasureReason };

/**
 * Erases a package for good (A4). What stays is a tombstone, and the ledger as a record of money. After every answer that
 * it is erased, whoever erased it, the ledger is seen to: the call before may have been broken off between the two.
 */
export async function erasePackage(
  deps: ErasingPackagesDeps,
  request: Request,
  asked: ErasePackage,
): Promise<Performed<Tombstone>> {
  const performed = await performErasure(deps, request, asked);
  const { outcome, dryRun } = performed;
  const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
  if (outcome.status === 'REFUSED' || dryRun || id === undefined) return performed;
  noteErasure(deps, request, { performed, reason: asked.reason });
  try {
    await redactLedger(deps.journal, request.actor.scope, id);
  } catch (error) {
    throw classifyFailure(error).kind === 'BROKEN' ? error : new OutcomeUnknown('erasePackage');
  }
  return performed;
}

/** A replay is told of again: the one before may have ended between the erasure and this. */
function noteErasure(
  { noteErased }: ErasingPackagesDeps,
  { actor }: Request,
  { performed, reason }: { readonly performed: Performed<Tombstone>; readonly reason: ErasureReason },
): void {
  const { outcome, state } = performed;
  const [record] = outcome.records;
  if (outcome.status !== 'APPLIED' || record === undefined) return;
  noteErased({ owner: actor.scope.owner, record: record.id, at: state?.erasedAt ?? outcome.at, reason });
}

function performErasure(
  { journal }: ErasingPackagesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: ErasePackage,
): Promise<Performed<Tombstone>> {
  const { scope } = request.actor;
  const name = parseGlobalId(input.packageId);
  const id = name?.type === 'SupportPackage' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const record = packageGlobalId(scope, id);
  /** Of its family: known once the package has been read. */
  let ofFamily: readonly [Key, ...Key[]] | null = null;
  return perform<Tombstone>(journal, request, {
    operation: 'erasePackage',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.package(scope, id), keys.balances(scope, id), ...heldKeys(scope, record), ...(ofFamily ?? [])],
    decide: ([item, balances, held, allHeld, ...found]): Decision<Tombstone> => {
      const tombstone = readTombstone(item);
      if (tombstone !== undefined) return asItIs(tombstone);
      const current = readPackage(item);
      if (current === undefined) return decisions.notFound('packageId');
      const account = readAccount(balances);
      const known = familyKeys(journal, scope, current.request.familyRef);
      const isRead = ofFamily?.[0].pk === known[0].pk;
      ofFamily = known;
      if (!isRead || account.terms !== current.terms) return { kind: 'READ_MORE' };
      const against = refusal(current, {
        expectedVersion: input.expectedVersion,
        isHeld: (held ?? allHeld) !== undefined,
      });
      if (against !== null) return { kind: 'REFUSED', problems: [against], record: versionOf(scope, current) };
      const { hashKey } = journal;
      const family = readFamily(known, found);
      const erased = erasedPackage({ scope, hashKey, current, account, family, reason: input.reason, at: request.now });
      return { ...erased, writes: [...erased.writes, ...unlessHeld(scope, record)] };
    },
  });
}

type Standing = { readonly expectedVersion: number | undefined; readonly isHeld: boolean };

function refusal({ version, status }: SupportPackage, { expectedVersion, isHeld }: Standing): Problem | null {
  if (expectedVersion !== undefined && expectedVersion !== version)
    return { code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] };
  if (isHeld) return { code: 'LEGAL_HOLD', severity: 'ERROR', path: ['input', 'packageId'] };
  return hasBeenApproved(status) && !isEnded(status) ? problem('N7', 'input', 'packageId') : null;
}

/** Erased already: there is nothing to do, whatever reason is given now. */
function asItIs(tombstone: Tombstone): Decision<Tombstone> {
  const record = { id: tombstone.record, version: tombstone.version };
  return { kind: 'UNCHANGED', problems: [], state: tombstone, record };
}

import type { Performed, Request } from '../../platform/journal/perform.ts';
import { type ApprovalAsked, checkApproval } from './domain/check-approval.ts';
import { inTwelveMonths } from './domain/approval.ts';
import type { LedgerEntry } from './domain/ledger.ts';
import type { Line } from './domain/line.ts';
import type { PackageDecision, SupportPackage, Variation } from './domain/package.ts';
import { sum } from './domain/pence.ts';
import { reviewAfterApproval } from './domain/review.ts';
import { approvalMoves, checkVariation } from './domain/variation.ts';
import { advance } from './packages/advance.ts';
import { allocationKeys, checkTaken, takenBy, takingWrites } from './packages/allocations.ts';
import {
  decidePackage,
  type Grounds,
  type PackageDecided,
  type PackageState,
  refused,
} from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { familyKeys, familyWrites, keys, readFamily } from './store.ts';

export type ApprovePackage = PackageCall & ApprovalAsked;

/**
 * Approves a package, or the change of its lines that was asked for. Everything that bounds it moves in one
 * transaction: the package, the lines' balances, the year's allocation (M6) and the family's twelve months (M4).
 */
export function approvePackage(
  deps: NetworksDeps,
  request: Request,
  call: ApprovePackage,
): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: 'approvePackage',
    call,
    alsoReads: ({ current }, scope) => [
      ...familyKeys(deps.journal, scope, current.request.familyRef),
      keys.paidBy(scope, current.id, call.by),
      ...allocationKeys(scope, current.request, linesToApprove(current)),
    ],
    decide: (grounds) => decide(deps, grounds, call),
  });
}

export function linesToApprove({ variation, request }: SupportPackage): readonly Line[] {
  return variation?.lines ?? request.lines;
}

function decide({ journal }: NetworksDeps, grounds: Grounds, call: ApprovePackage): PackageDecided {
  const { state, policy, today, found, scope } = grounds;
  const { current, account } = state;
  const { variation, request } = current;
  const { by, role, reason, override } = call;
  const asked: ApprovalAsked = {
    by,
    role,
    ...(reason !== undefined && { reason }),
    ...(override !== undefined && { override }),
  };
  const lines = linesToApprove(current);
  const ofFamily = familyKeys(journal, scope, request.familyRef);
  const family = readFamily(ofFamily, found);
  const [paid, ...allocations] = found.slice(ofFamily.length);
  const requester = variation?.requester ?? request.requester;
  const standing = { policy, family: family.all, today, isPaid: paid !== undefined };
  const answer = checkApproval(current, { asked, lines, requester }, standing);
  const moves = approvalMoves(lines, account.balances);
  const taken = takenBy(moves, lines);
  const problems = [
    ...againstAction(grounds, variation === undefined ? 'APPROVE' : 'DECIDE_VARIATION', call),
    ...(answer.kind === 'REFUSED' ? answer.problems : []),
    ...(variation === undefined ? [] : checkVariation(current, lines, account.balances)),
    ...checkTaken(taken, allocations, { request, lines, overridden: override !== undefined }),
  ];
  if (answer.kind === 'REFUSED') return refused(problems, scope, state);
  return unless(problems, grounds, () => {
    const { decision, total } = answer;
    const entry = {
      id: journal.nextId(),
      kind: 'APPROVAL' as const,
      pence: sum(moves.map(({ difference }) => difference)),
    };
    const approved = [
      ...inTwelveMonths(family.approvals, today).filter((one) => one.package !== current.id),
      { package: current.id, on: today, pence: total },
    ];
    return advance(grounds, {
      after: afterApproval(grounds, { decision, lines, variation }),
      event: {
        type: variation === undefined ? 'PACKAGE_APPROVED' : 'PACKAGE_VARIED',
        fields: ['status', 'lines', 'decisions'],
      },
      entry: ledgerEntry(grounds, { ...entry, moves: moves.map(({ line, move }) => ({ line, move })) }),
      writes: [
        ...familyWrites(family, approved),
        ...takingWrites(grounds, taken, { nextId: journal.nextId, isOverridden: override !== undefined }),
        // Whoever is paid at this moment approves nothing: of the two, one comes first.
        ...(variation === undefined ? [] : [{ kind: 'ABSENT', key: keys.paidBy(scope, current.id, by) } as const]),
      ],
    });
  });
}

function afterApproval(
  { state, policy, today }: Grounds,
  {
    decision,
    lines,
    variation,
  }: { readonly decision: PackageDecision; readonly lines: readonly Line[]; readonly variation: Variation | undefined },
): SupportPackage {
  const { variation: _settled, ...current } = state.current;
  return {
    ...current,
    status: variation === undefined ? 'APPROVED' : 'VARIED',
    request: { ...current.request, lines },
    approvedOn: current.approvedOn ?? today,
    linesApprovedOn: lines.map((_, place) => current.linesApprovedOn?.[place] ?? today),
    decisions: [...current.decisions, decision],
    reviewDueOn: reviewAfterApproval(current, lines, { approvedOn: today, reviewWeeks: policy.reviewWeeks }),
  };
}

function ledgerEntry(
  { request, today }: Grounds,
  told: Pick<LedgerEntry, 'id' | 'kind' | 'pence' | 'moves'>,
): LedgerEntry {
  return { ...told, on: today, at: request.now.toISOString() };
}

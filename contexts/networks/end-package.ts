import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import { approvedLess, inTwelveMonths } from './domain/approval.ts';
import { approving, releasing, together } from './domain/balance.ts';
import { checkNotAhead } from './domain/check-request.ts';
import { hasBeenApproved, type PackageAction } from './domain/lifecycle.ts';
import type { Closing, SupportPackage } from './domain/package.ts';
import { pence, sum } from './domain/pence.ts';
import type { LineMove } from './domain/variation.ts';
import { advance } from './packages/advance.ts';
import { takenBy, takingWrites } from './packages/allocations.ts';
import { checkChildren } from './packages/check-children.ts';
import { decidePackage, type Grounds, type PackageDecided, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { familyKeys, familyWrites, readFamily } from './store.ts';

export type ClosePackage = PackageCall & Closing;
export type CancelPackage = PackageCall & { readonly reason: string };

/** Ends a package with its outcome. What was not spent goes back to the year's allocation. */
export function closePackage(
  deps: NetworksDeps,
  request: Request,
  call: ClosePackage,
): Promise<Performed<PackageState>> {
  const { on, by, reason, children } = call;
  return end(deps, request, {
    operation: 'closePackage',
    call,
    action: 'CLOSE',
    checks: ({ state, today }) => [
      ...checkNotAhead(on, today, 'input', 'on'),
      ...checkChildren(state.current, children),
    ],
    ended: (current) => ({ ...current, status: 'CLOSED', closing: { on, by, reason, children } }),
    event: 'PACKAGE_CLOSED',
  });
}

/** Gives a package up. What was paid stays paid; what was not goes back to the year's allocation. */
export function cancelPackage(
  deps: NetworksDeps,
  request: Request,
  call: CancelPackage,
): Promise<Performed<PackageState>> {
  return end(deps, request, {
    operation: 'cancelPackage',
    call,
    action: 'CANCEL',
    checks: () => [],
    ended: (current, today) => ({ ...current, status: 'CANCELLED', cancelledOn: today }),
    event: 'PACKAGE_CANCELLED',
  });
}

type Ending = {
  readonly operation: string;
  readonly call: PackageCall;
  readonly action: PackageAction;
  readonly checks: (grounds: Grounds) => ReturnType<typeof checkNotAhead>;
  readonly ended: (current: SupportPackage, today: LocalDate) => SupportPackage;
  readonly event: string;
};

function end(deps: NetworksDeps, request: Request, ending: Ending): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: ending.operation,
    call: ending.call,
    alsoReads: ({ current }, scope) => familyKeys(deps.journal, scope, current.request.familyRef),
    decide: (grounds) => {
      const problems = [...againstAction(grounds, ending.action, ending.call), ...ending.checks(grounds)];
      return unless(problems, grounds, () => decide(deps, grounds, ending));
    },
  });
}

function decide({ journal }: NetworksDeps, grounds: Grounds, { ended, event }: Ending): PackageDecided {
  const { state, scope, today, request, found } = grounds;
  const { variation: _dropped, ...current } = state.current;
  const after = { ...ended(current, today), reviewDueOn: null };
  const fields = ['status', 'reviewDueOn'];
  if (!hasBeenApproved(current.status)) return advance(grounds, { after, event: { type: event, fields } });

  const moves = unspent(grounds);
  const at = request.now.toISOString();
  const left = sum(moves.map(({ move }) => move.approved ?? pence(0)));
  const entry = { id: journal.nextId(), kind: 'APPROVAL' as const, pence: left, on: today, at, moves };
  const family = readFamily(familyKeys(journal, scope, current.request.familyRef), found);
  return advance(grounds, {
    after,
    event: { type: event, fields },
    ...(moves.length > 0 && { entry }),
    writes: [
      // What ended counts for the family's twelve months with what was spent.
      ...familyWrites(family, approvedLess(inTwelveMonths(family.approvals, today), current.id, left)),
      ...takingWrites(grounds, takenBy(moves, current.request.lines), { nextId: journal.nextId }),
    ],
  });
}

/** Takes back the approval of whatever was not paid: first what is set aside is set free, in the same move. */
function unspent({ state }: Grounds): readonly LineMove[] {
  return [...state.account.balances].flatMap(([line, balance]) => {
    const amount = pence(balance.free + balance.toPay);
    return amount === 0 ? [] : [{ line, move: together(releasing(balance.toPay), approving(pence(0 - amount))) }];
  });
}

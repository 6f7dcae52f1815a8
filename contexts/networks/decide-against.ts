import type { Performed, Request } from '../../platform/journal/perform.ts';
import { isSegregated } from './domain/approval.ts';
import type { PackageDecision, SupportPackage } from './domain/package.ts';
import { problem } from './domain/rules.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type Grounds, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

export type DecideAgainst = PackageCall & { readonly by: string; readonly reason: string };

type Against = {
  readonly operation: 'rejectPackage' | 'returnPackage';
  readonly kind: 'REJECTED' | 'RETURNED';
  readonly action: 'REJECT' | 'RETURN';
};

/** Decides against a package, or against the change that was asked for: what is approved stays as it is. */
export function rejectPackage(
  deps: NetworksDeps,
  request: Request,
  call: DecideAgainst,
): Promise<Performed<PackageState>> {
  return decideAgainst(deps, request, { call, as: { operation: 'rejectPackage', kind: 'REJECTED', action: 'REJECT' } });
}

/** Gives a package, or the change that was asked for, back for another try. */
export function returnPackage(
  deps: NetworksDeps,
  request: Request,
  call: DecideAgainst,
): Promise<Performed<PackageState>> {
  return decideAgainst(deps, request, { call, as: { operation: 'returnPackage', kind: 'RETURNED', action: 'RETURN' } });
}

function decideAgainst(
  deps: NetworksDeps,
  request: Request,
  { call, as }: { readonly call: DecideAgainst; readonly as: Against },
): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: as.operation,
    call,
    decide: (grounds) => {
      const { current } = grounds.state;
      const requester = current.variation?.requester ?? current.request.requester;
      const problems = [
        ...againstAction(grounds, current.variation === undefined ? as.action : 'DECIDE_VARIATION', call),
        ...(isSegregated({ approver: call.by, requester, payees: [] }) ? [] : [problem('M4', 'input', 'by')]),
      ];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: decidedAgainst(grounds, as.kind, call),
          event: { type: `PACKAGE_${as.kind}`, fields: ['status', 'decisions'] },
        }),
      );
    },
  });
}

function decidedAgainst(
  { state, today, policy }: Grounds,
  kind: Against['kind'],
  { by, reason }: DecideAgainst,
): SupportPackage {
  const { variation, ...current } = state.current;
  const isVariation = variation !== undefined;
  const decision: PackageDecision = {
    kind,
    variation: isVariation,
    on: today,
    by,
    reason,
    policyVersion: policy.version,
  };
  return {
    ...current,
    status: isVariation ? 'VARIED' : kind,
    decisions: [...current.decisions, decision],
  };
}

import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkCommitment, checkRelease } from './domain/check-money.ts';
import type { Pence } from './domain/pence.ts';
import type { PackageState } from './packages/decide-package.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { moveMoney } from './packages/move-money.ts';

export type CommitSupport = PackageCall & { readonly line: number; readonly pence: Pence };

/** Sets money of a line aside, such as when something is ordered. */
export function commitSupport(
  deps: NetworksDeps,
  request: Request,
  call: CommitSupport,
): Promise<Performed<PackageState>> {
  const { line, pence } = call;
  return moveMoney(deps, request, {
    operation: 'commitSupport',
    call,
    event: 'SUPPORT_COMMITTED',
    plan: ({ state }) => ({
      line,
      answer: (account) => checkCommitment(state.current, account, pence),
      entry: { kind: 'COMMITMENT', pence },
    }),
  });
}

/** Sets free what was set aside and is not needed. */
export function releaseCommitment(
  deps: NetworksDeps,
  request: Request,
  call: CommitSupport,
): Promise<Performed<PackageState>> {
  const { line, pence } = call;
  return moveMoney(deps, request, {
    operation: 'releaseCommitment',
    call,
    event: 'COMMITMENT_RELEASED',
    plan: ({ state }) => ({
      line,
      answer: (account) => checkRelease(state.current, account, pence),
      entry: { kind: 'RELEASE', pence },
    }),
  });
}

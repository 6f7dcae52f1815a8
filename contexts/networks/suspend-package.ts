import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkNotAhead } from './domain/check-request.ts';
import type { SuspensionReason } from './domain/codes.ts';
import type { SupportPackage } from './domain/package.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

export type SuspendPackage = PackageCall & { readonly on: LocalDate; readonly reason: SuspensionReason };

/** Nothing is committed or paid from now on, until it is resumed. */
export function suspendPackage(
  deps: NetworksDeps,
  request: Request,
  call: SuspendPackage,
): Promise<Performed<PackageState>> {
  const { on, reason } = call;
  return decidePackage(deps, request, {
    operation: 'suspendPackage',
    call,
    decide: (grounds) => {
      const { current } = grounds.state;
      const problems = [...againstAction(grounds, 'SUSPEND', call), ...checkNotAhead(on, grounds.today, 'input', 'on')];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: { ...current, status: 'SUSPENDED', before: current.status, suspension: { on, reason } },
          event: { type: 'PACKAGE_SUSPENDED', fields: ['status', 'suspension'] },
        }),
      );
    },
  });
}

/** Goes on where it stood before the suspension. */
export function resumePackage(
  deps: NetworksDeps,
  request: Request,
  call: PackageCall,
): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: 'resumePackage',
    call,
    decide: (grounds) =>
      unless(againstAction(grounds, 'RESUME', call), grounds, () =>
        advance(grounds, {
          after: resumed(grounds.state.current),
          event: { type: 'PACKAGE_RESUMED', fields: ['status', 'suspension'] },
        }),
      ),
  });
}

function resumed({ before = 'APPROVED', suspension: _over, ...current }: SupportPackage): SupportPackage {
  return { ...current, status: before };
}

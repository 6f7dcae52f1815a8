import type { Performed, Request } from '../../platform/journal/perform.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { checkAgainstPolicy, checkLines } from './domain/check-request.ts';
import type { Line } from './domain/line.ts';
import { problem } from './domain/rules.ts';
import { checkVariation } from './domain/variation.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

export type RequestVariation = PackageCall & {
  readonly requester: string;
  readonly reason: string;
  /** All lines as they shall be, those that stay included. */
  readonly lines: readonly Line[];
};

/** Asks for a change of what was approved: more, less, longer, another line. Until it is decided, nothing changes. */
export function requestVariation(
  deps: NetworksDeps,
  request: Request,
  call: RequestVariation,
): Promise<Performed<PackageState>> {
  const { requester, reason, lines } = call;
  return decidePackage(deps, request, {
    operation: 'requestVariation',
    call,
    decide: (grounds) => {
      const { state, policy, today } = grounds;
      const { current, account } = state;
      const isSame = canonicalJson(lines) === canonicalJson(current.request.lines);
      const unsound = checkLines(lines, ['input', 'lines']);
      const problems = [
        ...againstAction(grounds, 'REQUEST_VARIATION', call),
        ...unsound,
        ...checkAgainstPolicy({ ...current.request, lines }, policy, ['input']),
        // What lines that are unsound would come to is no amount that could be compared.
        ...(unsound.length > 0 ? [] : checkVariation(current, lines, account.balances)),
        ...(isSame ? [problem('N4', 'input', 'lines')] : []),
      ];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: {
            ...current,
            status: 'VARIATION_REQUESTED',
            variation: { requestedOn: today, requester, reason, lines },
          },
          event: { type: 'PACKAGE_VARIATION_REQUESTED', fields: ['status', 'variation'] },
        }),
      );
    },
  });
}

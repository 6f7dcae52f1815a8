import type { Problem } from '../../../platform/journal/problem.ts';
import { mayBe, type PackageAction } from '../domain/lifecycle.ts';
import { problem } from '../domain/rules.ts';
import { checkGiven } from './check-given.ts';
import { type Grounds, type PackageDecided, refused } from './decide-package.ts';

/** What stands against an action before anything of its own is looked at: identifiers in the input, and the status. */
export function againstAction({ state }: Grounds, action: PackageAction, input: unknown): readonly Problem[] {
  return [...checkGiven(input), ...(mayBe(action, state.current.status) ? [] : [problem('N1', 'input', 'packageId')])];
}

/** Refused by any ERROR, otherwise what `then` makes of it, with what is only noteworthy. */
export function unless(
  problems: readonly Problem[],
  { scope, state }: Grounds,
  then: () => PackageDecided,
): PackageDecided {
  if (problems.some(({ severity }) => severity === 'ERROR')) return refused(problems, scope, state);
  const decided = then();
  return { ...decided, problems: [...problems, ...decided.problems] };
}

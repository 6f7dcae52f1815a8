import type { Problem } from '../../../platform/journal/problem.ts';
import { approving, type Balance, isPossible, type Move, NOTHING } from './balance.ts';
import { isRecurring, type Line, totalOf } from './line.ts';
import { isApprover, type SupportPackage } from './package.ts';
import { type Pence, pence } from './pence.ts';
import { problem } from './rules.ts';

export type LineMove = { readonly line: number; readonly move: Move };

/** What an approval of `lines` does to the balance of each, given what is approved now. Lines that stay are left out. */
export function approvalMoves(
  lines: readonly Line[],
  balances: ReadonlyMap<number, Balance>,
): readonly (LineMove & { readonly difference: Pence })[] {
  return lines.flatMap((line) => {
    const difference = pence(totalOf(line) - (balances.get(line.number) ?? NOTHING).approved);
    return difference === 0 ? [] : [{ line: line.number, difference, move: approving(difference) }];
  });
}

/**
 * What is wrong with a change of approved lines: none may be dropped or become another thing, none may fall below what
 * is committed or paid (M5), a recurring one goes on longer only after a review (M7R), and none comes to pay somebody who
 * approved the package before (M4).
 */
export function checkVariation(
  current: SupportPackage,
  lines: readonly Line[],
  balances: ReadonlyMap<number, Balance>,
): readonly Problem[] {
  const { request } = current;
  const path = ['input', 'lines'];
  const changed = request.lines.flatMap((before, index) => {
    const after = lines[index];
    if (after === undefined) return [problem('M11', ...path)];
    if (!isSameThing(before, after)) return [problem('M11', ...path, index)];
    const isLonger = isRecurring(after) && after.until > before.until;
    return isLonger && !isReviewedSinceApproval(current) ? [problem('M7R', ...path, index, 'until')] : [];
  });
  const reduced = approvalMoves(lines, balances)
    .filter(({ line, move }) => !isPossible(balances.get(line) ?? NOTHING, move))
    .map(({ line }) => problem('M5', ...path, line - 1, 'pence'));
  return [...changed, ...reduced, ...checkPayees(current, lines)];
}

function checkPayees({ decisions }: SupportPackage, lines: readonly Line[]): readonly Problem[] {
  return lines.flatMap(({ payee }, index) =>
    isApprover(decisions, payee.ref) ? [problem('M4', 'input', 'lines', index, 'payeeRef')] : [],
  );
}

/** A line keeps what it is for and how it is paid: another thing is another line. */
function isSameThing(before: Line, after: Line): boolean {
  return before.category === after.category && before.frequency === after.frequency && before.from === after.from;
}

function isReviewedSinceApproval({ reviews, decisions }: SupportPackage): boolean {
  const approvedOn = decisions.findLast(({ kind }) => kind === 'APPROVED')?.on ?? '';
  return reviews.some(({ on }) => on >= approvedOn);
}

import type { Problem } from '../../../platform/journal/problem.ts';
import { isIdentifier, marksIn } from '../domain/screening.ts';
import { problem } from '../domain/rules.ts';

/** A refusal names at most this many problems: it is remembered, and an item is bounded. */
const MOST_PROBLEMS = 100;

/** I1: no text of the input holds a direct identifier; L20: nor a small number of people. Each with its field and its place there. */
export function checkText(input: unknown): readonly Problem[] {
  const refused = marksIn(input, ['input']).filter(({ isRefused }) => isRefused);
  return refused.slice(0, MOST_PROBLEMS).map(({ kind, path, start, end }): Problem => {
    const found: Problem = isIdentifier(kind) ? { code: 'I1', severity: 'ERROR', path } : problem('L20', ...path);
    return { ...found, place: { start, end, kind } };
  });
}

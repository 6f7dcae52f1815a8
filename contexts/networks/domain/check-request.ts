import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { financialYearOf } from './financial-year.ts';
import { instalmentsOf, type Line, totalOfAll } from './line.ts';
import type { PackageRequest } from './package.ts';
import { isPayable } from './pence.ts';
import type { SupportPolicy } from './policy.ts';
import { problem } from './rules.ts';

const MOST_LINES = 30;
const MOST_CHILDREN = 20;

type Path = readonly (string | number)[];

/** What is wrong with a request in itself: enough to keep it from being stored at all. */
export function checkRequest(request: PackageRequest, path: Path): readonly Problem[] {
  return [
    ...checkChildren(request.children, [...path, 'children']),
    ...checkLines(request.lines, [...path, 'lines']),
    ...(request.familyRef === '' ? [problem('M10', ...path, 'familyRef')] : []),
  ];
}

function checkChildren(children: readonly string[], path: Path): readonly Problem[] {
  if (children.length === 0) return [problem('M10', ...path)];
  const isOnce = new Set(children).size === children.length;
  return isOnce && children.length <= MOST_CHILDREN ? [] : [problem('N2', ...path)];
}

export function checkLines(lines: readonly Line[], path: Path): readonly Problem[] {
  const isNumbered = lines.every(({ number }, index) => number === index + 1);
  if (!isNumbered || lines.length === 0 || lines.length > MOST_LINES) return [problem('M11', ...path)];
  const problems = lines.flatMap((line, index) => checkLine(line, [...path, index]));
  // Only of lines that are sound each by itself: a sum of others could be anything.
  if (problems.length === 0 && !isPayable(totalOfAll(lines))) return [problem('M13', ...path)];
  return problems;
}

function checkLine(line: Line, path: Path): readonly Problem[] {
  if (!isPayable(line.pence)) return [problem('M13', ...path, 'pence')];
  if (line.until < line.from) return [problem('M7', ...path, 'until')];
  if (financialYearOf(line.from) !== financialYearOf(line.until)) return [problem('M6Y', ...path, 'until')];
  const total = instalmentsOf(line).length * line.pence;
  return isPayable(total) ? [] : [problem('M13', ...path, 'pence')];
}

/** What the authority's policy says against a request, asked when it is submitted and when it is approved. */
export function checkAgainstPolicy(
  { purpose, lines }: PackageRequest,
  { purposes, categories }: SupportPolicy,
  path: Path,
): readonly Problem[] {
  return [
    ...(purposes === null || purposes.includes(purpose) ? [] : [problem('E8', ...path, 'purpose')]),
    ...lines.flatMap(({ category }, index) =>
      categories === null || categories.includes(category) ? [] : [problem('E8', ...path, 'lines', index, 'category')],
    ),
  ];
}

/** Something that happened cannot lie ahead. */
export function checkNotAhead(on: LocalDate, today: LocalDate, ...path: Path): readonly Problem[] {
  return on > today ? [problem('N3', ...path)] : [];
}

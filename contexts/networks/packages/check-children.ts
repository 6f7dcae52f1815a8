import type { Problem } from '../../../platform/journal/problem.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { ChildLives } from '../domain/review.ts';
import { problem } from '../domain/rules.ts';

/** N2: something is said of every child of the package, once, and of no other. */
export function checkChildren({ request }: SupportPackage, told: readonly ChildLives[]): readonly Problem[] {
  const children = told.map(({ laChildId }) => laChildId).sort();
  const wanted = [...request.children].sort();
  const isEach = children.length === wanted.length && children.every((child, place) => child === wanted[place]);
  return isEach ? [] : [problem('N2', 'input', 'children')];
}

import type { Relation } from '../cell.ts';

/** What holds of each count. */
export type RelationsByCell = ReadonlyMap<string, readonly Relation[]>;

export function relationsByCell(relations: readonly Relation[]): RelationsByCell {
  const near = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const { cell } of relation.terms) {
      const known = near.get(cell);
      if (known === undefined) near.set(cell, [relation]);
      else known.push(relation);
    }
  }
  return near;
}

/** Unknown counts of which one can tell something of the other, by however many relations between them. */
export function neighbourhood(
  cell: string,
  near: RelationsByCell,
  isUnknown: (cell: string) => boolean,
): readonly string[] {
  const found = new Set([cell]);
  for (const each of found) {
    const beside = (near.get(each) ?? []).flatMap(({ terms }) => terms.map(({ cell: next }) => next));
    for (const next of beside.filter(isUnknown)) found.add(next);
  }
  return [...found];
}

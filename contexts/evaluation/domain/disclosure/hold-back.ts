import type { Cell, LinkedTables, Relation } from './cell.ts';

/**
 * The tables with what some authorities have changed since held back: their counts are as an earlier release had them,
 * and an authority that was not in it is not in these. What was published is then told once more, and tells nothing new.
 */
export function holdBack(tables: LinkedTables, earlier: LinkedTables, authorities: ReadonlySet<string>): LinkedTables {
  const isHeld = ({ authority }: Cell): boolean => authority !== null && authorities.has(authority);
  const kept = [...tables.cells.values()].flatMap((cell) => {
    const told = isHeld(cell) ? earlier.cells.get(cell.id) : cell;
    return told === undefined ? [] : [[cell.id, told] as const];
  });
  const cells = new Map(kept);
  const relations = tables.relations.map((relation) => ({
    ...relation,
    terms: relation.terms.filter(({ cell }) => cells.has(cell)),
  }));
  for (const [total, parts] of relations.flatMap((relation) => totalOf(relation, cells))) {
    cells.set(total.id, together(total, parts));
  }
  return { cells, relations, tables: tables.tables.map((table) => table.filter((id) => cells.has(id))) };
}

/** What all authorities come to together, and what each of them does. */
function totalOf(
  { terms, from, to }: Relation,
  cells: ReadonlyMap<string, Cell>,
): readonly (readonly [Cell, readonly Cell[]])[] {
  const [total, ...parts] = terms.flatMap(({ cell }) => cells.get(cell) ?? []);
  const isSum = from === 0 && to === 0 && total?.authority === null;
  return isSum && parts.every(({ authority }) => authority !== null) ? [[total, parts]] : [];
}

function together(total: Cell, parts: readonly Cell[]): Cell {
  return {
    ...total,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    families: parts.reduce((sum, { families }) => sum + families, 0),
    contributions: new Map(parts.flatMap(({ contributions }) => [...contributions])),
  };
}

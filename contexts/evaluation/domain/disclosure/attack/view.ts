import { type Published, seenBy } from '../aim.ts';
import type { Attacker } from '../attacker.ts';
import type { Relation } from '../cell.ts';
import { exactly, isExact, type Range } from '../range.ts';

/** What an attacker sees of linked tables: what each count can be, and what holds between those not known. */
export type View = {
  readonly ranges: ReadonlyMap<string, Range>;
  readonly parts: readonly Part[];
};

/** Counts that are unknown together: what is told of the others says nothing about them. */
export type Part = { readonly unknown: readonly string[]; readonly relations: readonly Relation[] };

export function viewOf(published: Published, attacker: Attacker): View {
  const { cells, relations } = published.release.tables;
  const seen = seenBy(attacker, published);
  const ranges = new Map([...cells.keys()].map((id) => [id, seen(id)]));
  return { ranges, parts: partsOf(ranges, [...relations, ...attacker.relations]) };
}

function partsOf(ranges: ReadonlyMap<string, Range>, relations: readonly Relation[]): readonly Part[] {
  const isUnknown = (cell: string): boolean => !isExact(ranges.get(cell) ?? exactly(0));
  const open = relations
    .map((relation) => ({ relation, unknown: relation.terms.map(({ cell }) => cell).filter(isUnknown) }))
    .filter(({ unknown }) => unknown.length > 0);
  const parent = new Map<string, string>();
  for (const { unknown } of open) for (const cell of unknown) join(parent, unknown[0] ?? cell, cell);

  const parts = new Map<string, { readonly unknown: string[]; readonly relations: Relation[] }>();
  const partOf = (cell: string): { readonly unknown: string[]; readonly relations: Relation[] } => {
    const root = rootOf(parent, cell);
    const part = parts.get(root) ?? { unknown: [], relations: [] };
    parts.set(root, part);
    return part;
  };
  for (const cell of ranges.keys()) if (isUnknown(cell)) partOf(cell).unknown.push(cell);
  for (const { relation, unknown } of open) partOf(unknown[0] ?? '').relations.push(relation);
  return [...parts.values()];
}

function rootOf(parent: Map<string, string>, cell: string): string {
  let root = cell;
  for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
  parent.set(cell, root);
  return root;
}

function join(parent: Map<string, string>, one: string, other: string): void {
  parent.set(rootOf(parent, other), rootOf(parent, one));
}

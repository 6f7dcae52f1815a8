import type { Published } from '../aim.ts';
import { covers, isExact } from '../range.ts';
import { corner } from './corner.ts';
import { narrowed } from './narrowed.ts';
import { neighbourhood, type RelationsByCell, relationsByCell } from './neighbourhood.ts';
import type { Solver } from './program.ts';
import type { Aim } from './proofs.ts';
import { remembered } from './remembered.ts';
import type { Siege } from './siege.ts';
import { type FindWorld, type Region, worldsOf } from './worlds.ts';

/** Where one attacker's worlds are looked for. */
export type Terrain = {
  /** Whether one relation after the other tells a count too closely: no world need be looked for. */
  readonly isTold: (aim: Aim) => boolean;
  /** Among the unknown counts of a table. */
  readonly inTable: (table: readonly string[]) => FindWorld;
  /**
   * Around a count: from the smallest region, which takes the solver a hundredth of the time, to the largest, beyond which
   * there is nothing. Counts that share a region are given the same function; null where there is none of the kind.
   */
  readonly around: readonly ((cell: string) => FindWorld | null)[];
};

/** Works out once what all the searches of a siege lean on. */
export function terrainOf(siege: Siege, { release: { tables: linked } }: Published, solve: Solver): Terrain {
  const { cells, tables } = linked;
  const { attacker, seen } = siege;
  const relations = [...linked.relations, ...attacker.relations];
  const near = relationsByCell(relations);
  const isUnknown = (id: string): boolean => !isExact(seen(id));
  const means = { truth: (id: string) => cells.get(id)?.count ?? 0, seen, solve };
  const findIn = (ids: readonly string[]): FindWorld => worldsOf(regionOf(ids.filter(isUnknown), near), means);
  // By the very list: a table, or what hangs together.
  const inTable = remembered(findIn);
  const among = remembered(findIn);
  const tableOf = new Map([...tables].reverse().flatMap((table) => table.map((cell) => [cell, table] as const)));
  const besideOf = apart(near, isUnknown);
  const possible = narrowed(relations, near, seen);
  const cornerIn = remembered((list: readonly string[]) => {
    const ofOwner = remembered((owner: string | null) => findIn(corner(owner, list, { cells, attacker })));
    return (cell: string): FindWorld => ofOwner(cells.get(cell)?.authority ?? null);
  });
  const inTableOf =
    (find: (table: readonly string[], cell: string) => FindWorld) =>
    (cell: string): FindWorld | null => {
      const table = tableOf.get(cell);
      return table === undefined ? null : find(table, cell);
    };
  return {
    isTold: ({ cell, protection }) => !covers(possible(cell), protection),
    inTable,
    around: [
      inTableOf((table, cell) => cornerIn(table)(cell)),
      inTableOf(inTable),
      (cell) => cornerIn(besideOf(cell))(cell),
      (cell) => among(besideOf(cell)),
    ],
  };
}

function regionOf(cells: readonly string[], near: RelationsByCell): Region {
  return { cells, relations: [...new Set(cells.flatMap((cell) => near.get(cell) ?? []))] };
}

/** The unknown counts that hang together with one: the same list for each of them. */
function apart(near: RelationsByCell, isUnknown: (cell: string) => boolean): (cell: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (cell) => {
    const known = found.get(cell);
    if (known !== undefined) return known;
    const together = neighbourhood(cell, near, isUnknown);
    for (const each of together) found.set(each, together);
    return together;
  };
}

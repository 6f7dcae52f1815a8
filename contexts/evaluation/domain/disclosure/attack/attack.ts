import type { Published } from '../aim.ts';
import { type Attacker, OUTSIDER } from '../attacker.ts';
import { isExact, type Range } from '../range.ts';
import { lookFor, sweepAll } from './close-in-on.ts';
import { corner } from './corner.ts';
import { neighbourhood, type RelationsByCell, relationsByCell } from './neighbourhood.ts';
import type { Solver } from './program.ts';
import { type Aim, ENDS, Proofs } from './proofs.ts';
import { note, type Siege, siegeBy } from './siege.ts';
import { type FindWorld, type Region, type World, worldsOf } from './worlds.ts';

/** A count that was hidden for its own sake, and is not hidden well enough from somebody. */
export type Breach = {
  readonly cell: string;
  readonly attacker: string;
  /** All that it should be able to be. */
  readonly protection: Range;
};

export type AttackResult = {
  readonly breaches: readonly Breach[];
  /** Pairs of a hidden count and somebody who tried it. */
  readonly tried: number;
};

export type Attack = (published: Published) => AttackResult;

/**
 * Works out, for each attacker, what each count that is hidden for its own sake can be, and holds it to its protection.
 *
 * What is called safe rests on worlds: counts that agree with all that is published, in one of which the hidden count
 * is as small as it must be able to be, and in another as large. Each world is checked in whole numbers, so that a
 * solver's mistake can call something unsafe, and never safe. A world that was found for one attacker is held against
 * each of the others.
 *
 * @returns an attack that remembers what it has proven: to be repeated only on the same tables with more of them hidden,
 * which takes no world away
 */
export function attackBy(attackers: readonly Attacker[], solve: Solver): Attack {
  const proofs = new Map(attackers.map(({ name }) => [name, new Proofs()]));
  // Whoever knows least comes last: all that others have proven holds for them.
  const order = [...attackers].sort((one, other) => Number(one === OUTSIDER) - Number(other === OUTSIDER));
  return (published) => {
    const sieges = order.map((attacker) => siegeBy(attacker, published, proofs.get(attacker.name) ?? new Proofs()));
    const onFound = (world: World): void => {
      for (const siege of sieges) note(world, siege, published);
    };
    const truth = truthOf(published);
    onFoundAsItIs(sieges, truth);
    const breaches = sieges.flatMap((siege) => {
      const field = { siege, published, truth, solve, onFound, near: relationsOf(siege, published) };
      return unproven(field).map((aim) => ({ ...aim, attacker: siege.attacker.name }));
    });
    return { breaches, tried: sieges.reduce((total, { aims }) => total + aims.size, 0) };
  };
}

/** The first world is the true one. */
function onFoundAsItIs(sieges: readonly Siege[], truth: (cell: string) => number): void {
  for (const { aims, proofs } of sieges)
    proofs.note(new Map([...aims.keys()].map((cell) => [cell, truth(cell)])), aims);
}

function relationsOf({ attacker }: Pick<Siege, 'attacker'>, { release }: Published): RelationsByCell {
  return relationsByCell([...release.tables.relations, ...attacker.relations]);
}

type Field = {
  readonly siege: Siege;
  readonly published: Published;
  readonly truth: (cell: string) => number;
  readonly solve: Solver;
  readonly near: RelationsByCell;
  readonly onFound: (world: World) => void;
};

/**
 * Table by table first, many counts at once; then what is left one by one, in a corner of its table, in the whole of it,
 * and among all counts.
 *
 * @returns the aims that no world proves
 */
function unproven(field: Field): readonly Aim[] {
  const { aims, proofs } = field.siege;
  const isOpen = (aim: Aim): boolean => !proofs.isSafe(aim);
  for (const table of field.published.release.tables.tables) {
    const open = table.flatMap((cell) => aims.get(cell) ?? []).filter(isOpen);
    if (open.length > 0) sweepAll({ aims: open, proofs, find: worldsIn(table, field), onFound: field.onFound });
  }
  return [...aims.values()].filter(isOpen).filter((aim) => !isProvenAlone(aim, field));
}

function isProvenAlone(aim: Aim, field: Field): boolean {
  const { proofs } = field.siege;
  for (const region of regionsAround(aim.cell, field)) {
    const find = worldsIn(region, field);
    for (const end of ENDS) {
      const world = proofs.isShown(aim, end) ? null : lookFor(find, aim, end);
      if (world !== null) field.onFound(world);
    }
    if (proofs.isSafe(aim)) return true;
  }
  return false;
}

/** From the smallest, which takes the solver a hundredth of the time, to the largest, beyond which there is nothing. */
function* regionsAround(cell: string, { near, siege, published }: Field): Generator<readonly string[]> {
  const { tables, cells } = published.release.tables;
  const table = tables.find((each) => each.includes(cell));
  if (table !== undefined) {
    yield corner(cell, table, { cells, attacker: siege.attacker });
    yield table;
  }
  yield neighbourhood(cell, near, (id) => !isExact(siege.seen(id)));
}

function worldsIn(
  cells: readonly string[],
  { near, siege, truth, solve }: Omit<Field, 'onFound' | 'published'>,
): FindWorld {
  const unknown = cells.filter((cell) => !isExact(siege.seen(cell)));
  const relations = new Set(unknown.flatMap((cell) => near.get(cell) ?? []));
  const region: Region = { cells: unknown, relations: [...relations] };
  return worldsOf(region, { truth, seen: siege.seen, solve });
}

function truthOf({ release: { tables } }: Published): (cell: string) => number {
  return (cell) => tables.cells.get(cell)?.count ?? 0;
}

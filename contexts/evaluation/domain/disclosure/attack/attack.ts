import type { Published } from '../aim.ts';
import { type Attacker, OUTSIDER } from '../attacker.ts';
import type { Range } from '../range.ts';
import { closeIn, sweepAll } from './close-in-on.ts';
import type { Solver } from './program.ts';
import { type Aim, Proofs } from './proofs.ts';
import { note, type Siege, siegeBy } from './siege.ts';
import { type Terrain, terrainOf } from './terrain.ts';
import type { World } from './worlds.ts';

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
    onFoundAsItIs(sieges, published);
    const breaches = sieges.flatMap((siege) => {
      const terrain = terrainOf(siege, published, solve);
      return unproven({ siege, tables: published.release.tables.tables, terrain, onFound }).map((aim) => ({
        ...aim,
        attacker: siege.attacker.name,
      }));
    });
    return { breaches, tried: sieges.reduce((total, { aims }) => total + aims.size, 0) };
  };
}

/** The first world is the true one. */
function onFoundAsItIs(sieges: readonly Siege[], { release: { tables } }: Published): void {
  for (const { aims, proofs } of sieges)
    proofs.note(new Map([...aims.keys()].map((cell) => [cell, tables.cells.get(cell)?.count ?? 0])), aims);
}

type Field = {
  readonly siege: Siege;
  readonly tables: readonly (readonly string[])[];
  readonly terrain: Terrain;
  readonly onFound: (world: World) => void;
};

/**
 * Table by table first, many counts at once; then what is left in one region after the other, each larger than the one
 * before: many counts at once again, where they share a region, then one by one.
 *
 * @returns the aims that no world proves
 */
function unproven({ siege: { aims, proofs }, tables, terrain, onFound }: Field): readonly Aim[] {
  const told = new Set([...aims.values()].filter((aim) => !proofs.isSafe(aim) && terrain.isTold(aim)));
  const isOpen = (aim: Aim): boolean => !told.has(aim) && !proofs.isSafe(aim);
  for (const table of tables) {
    const open = table.flatMap((cell) => aims.get(cell) ?? []).filter(isOpen);
    if (open.length > 0) sweepAll({ aims: open, proofs, find: terrain.inTable(table), onFound });
  }
  for (const regionAround of terrain.around) {
    const open = [...aims.values()].filter(isOpen);
    for (const [find, own] of Map.groupBy(open, ({ cell }) => regionAround(cell))) {
      if (find !== null) closeIn({ aims: own, proofs, find, onFound });
    }
  }
  return [...aims.values()].filter((aim) => told.has(aim) || isOpen(aim));
}

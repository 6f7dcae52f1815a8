import type { Published } from '../aim.ts';
import { type Attacker, OUTSIDER } from '../attacker.ts';
import type { Range } from '../range.ts';
import { lookFor, sweepAll } from './close-in-on.ts';
import type { Solver } from './program.ts';
import { type Aim, ENDS, Proofs } from './proofs.ts';
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
 * Table by table first, many counts at once; then what is left one by one, in a corner of its table, in the whole of it,
 * and among all counts.
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
  const isProven = (aim: Aim): boolean => isProvenAlone(aim, { proofs, terrain, onFound });
  return [...told, ...[...aims.values()].filter(isOpen).filter((aim) => !isProven(aim))];
}

type Ground = Pick<Field, 'terrain' | 'onFound'> & { readonly proofs: Proofs };

function isProvenAlone(aim: Aim, { proofs, terrain, onFound }: Ground): boolean {
  for (const find of terrain.around(aim.cell)) {
    for (const end of ENDS) {
      const world = proofs.isShown(aim, end) ? null : lookFor(find, aim, end);
      if (world !== null) onFound(world);
    }
    if (proofs.isSafe(aim)) return true;
  }
  return false;
}

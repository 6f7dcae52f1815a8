import { type Published, protectionFrom, seenBy } from '../aim.ts';
import type { Attacker } from '../attacker.ts';
import { holds } from '../cell.ts';
import type { Range } from '../range.ts';
import type { Aim, Aims, Proofs } from './proofs.ts';
import { remembered } from './remembered.ts';
import type { World } from './worlds.ts';

/** One attacker before the tables: what they see, what they are after, and what is already proven against them. */
export type Siege = {
  readonly attacker: Attacker;
  readonly aims: Aims;
  readonly proofs: Proofs;
  readonly seen: (cell: string) => Range;
};

export function siegeBy(attacker: Attacker, published: Published, proofs: Proofs): Siege {
  const protectionOf = protectionFrom(attacker, published);
  const aims = new Map(
    [...published.treatments.keys()].flatMap((cell): readonly [string, Aim][] => {
      const protection = protectionOf(cell);
      return protection === undefined ? [] : [[cell, { cell, protection }]];
    }),
  );
  return { attacker, aims, proofs, seen: remembered(seenBy(attacker, published)) };
}

/**
 * Holds a world against an attacker, whoever it was found for: it is one for them too where it leaves alone all that
 * they know besides what is published.
 *
 * @param world counts that agree with all that is published, where they are not what they truly are
 */
export function note(world: World, { attacker, aims, proofs }: Siege, { release }: Published): void {
  const { cells } = release.tables;
  const knowsBetter = [...world.keys()].some((id) => {
    const cell = cells.get(id);
    return cell !== undefined && attacker.knows(cell);
  });
  const countOf = (id: string): number => world.get(id) ?? cells.get(id)?.count ?? 0;
  if (knowsBetter || !attacker.relations.every((relation) => holds(relation, countOf))) return;
  proofs.note(world, aims);
}

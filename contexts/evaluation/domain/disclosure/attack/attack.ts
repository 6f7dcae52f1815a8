import { type Published, protectionFrom } from '../aim.ts';
import { type Attacker, OUTSIDER } from '../attacker.ts';
import type { LinkedTables } from '../cell.ts';
import { exactly, type Range } from '../range.ts';
import { closeInOn } from './close-in-on.ts';
import type { Solver } from './program.ts';
import { type Aim, Proofs } from './proofs.ts';
import { type Part, type View, viewOf } from './view.ts';
import { mostIn, rangeIn, worldsOf } from './worlds.ts';

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
 * solver's mistake can call something unsafe, and never safe.
 *
 * @returns an attack that remembers what it has proven: to be repeated only on the same tables with more of them hidden,
 * which takes no world away
 */
export function attackBy(attackers: readonly Attacker[], solve: Solver): Attack {
  const proofs = new Map(attackers.map(({ name }) => [name, new Proofs()]));
  // Whoever knows least comes last: all that others have proven holds for them.
  const order = [...attackers].sort((one, other) => Number(one === OUTSIDER) - Number(other === OUTSIDER));
  return (published) => {
    const results = order.map((attacker) => {
      const own = proofs.get(attacker.name) ?? new Proofs();
      if (attacker === OUTSIDER) for (const other of proofs.values()) own.include(other);
      return attackAs(attacker, published, { proofs: own, solve });
    });
    return {
      breaches: results.flatMap(({ breaches }) => breaches),
      tried: results.reduce((total, { tried }) => total + tried, 0),
    };
  };
}

type Means = { readonly proofs: Proofs; readonly solve: Solver };

function attackAs(attacker: Attacker, published: Published, means: Means): AttackResult {
  const view = viewOf(published, attacker);
  const aims = new Map(aimsOf(attacker, published).map((aim) => [aim.cell, aim]));
  const breaches = view.parts.flatMap((part) => {
    const sought = part.unknown.flatMap((cell) => aims.get(cell) ?? []);
    const { tables } = published.release.tables;
    return unproven(part, { aims: sought, view, truth: truthOf(published), tables, ...means });
  });
  return { breaches: breaches.map((aim) => ({ ...aim, attacker: attacker.name })), tried: aims.size };
}

type Siege = Means & {
  readonly aims: readonly Aim[];
  readonly view: View;
  readonly truth: (cell: string) => number;
  readonly tables: LinkedTables['tables'];
};

/**
 * Table by table first, with all other counts left as they are: a world is a world however it was found, and a small
 * search finds most of them in a moment. What is left is looked for among all counts at once.
 *
 * @returns the aims that no world proves
 */
function unproven(part: Part, { aims, view, truth, tables, proofs, solve }: Siege): readonly Aim[] {
  const isOpen = (aim: Aim): boolean => !proofs.isSafe(aim);
  proofs.note(new Map(part.unknown.map((cell) => [cell, truth(cell)])), aims);
  const means = { most: mostIn(part, truth), solve };
  const rangeOf = rangeIn(view.ranges);
  for (const table of tables) {
    const free = new Set(table);
    const rangeNear = (cell: string): Range => (free.has(cell) ? rangeOf(cell) : exactly(truth(cell)));
    const near = aims.filter((aim) => free.has(aim.cell) && isOpen(aim));
    if (near.length > 0) closeInOn({ aims: near, proofs, find: worldsOf(within(part, free), rangeNear, means) });
  }
  return closeInOn({ aims: aims.filter(isOpen), proofs, find: worldsOf(part, rangeOf, means) });
}

function within({ unknown, relations }: Part, free: ReadonlySet<string>): Part {
  return {
    unknown: unknown.filter((cell) => free.has(cell)),
    relations: relations.filter(({ terms }) => terms.some(({ cell }) => free.has(cell))),
  };
}

/** The smallest and the largest that a count can be for an attacker, as far as worlds are found: for a report. */
export function feasibleRange(published: Published, { cell, attacker }: Sought, solve: Solver): Range {
  const view = viewOf(published, attacker);
  const rangeOf = rangeIn(view.ranges);
  const part = view.parts.find(({ unknown }) => unknown.includes(cell));
  if (part === undefined) return rangeOf(cell);
  const most = mostIn(part, truthOf(published));
  const find = worldsOf(part, rangeOf, { most, solve });
  const furthest = (weight: number): number | undefined =>
    find({ weights: new Map([[cell, weight]]), within: new Map() })?.get(cell);
  const truth = truthOf(published)(cell);
  const largest = furthest(1) ?? truth;
  return { from: furthest(-1) ?? truth, to: largest >= most ? Infinity : largest };
}

export type Sought = { readonly cell: string; readonly attacker: Attacker };

function aimsOf(attacker: Attacker, published: Published): readonly Aim[] {
  const protectionOf = protectionFrom(attacker, published);
  return [...published.treatments.keys()].flatMap((cell) => {
    const protection = protectionOf(cell);
    return protection === undefined ? [] : [{ cell, protection }];
  });
}

function truthOf({ release: { tables } }: Published): (cell: string) => number {
  return (cell) => tables.cells.get(cell)?.count ?? 0;
}

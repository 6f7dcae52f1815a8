import { type Attacker, OUTSIDER } from '../attacker.ts';
import { protectionOf } from '../primary.ts';
import type { Range } from '../range.ts';
import { closeInOn } from './close-in-on.ts';
import type { Solver } from './program.ts';
import { type Aim, Proofs } from './proofs.ts';
import { type Part, type Published, type View, viewOf } from './view.ts';
import { type FindWorld, mostIn, rangeIn, worldsOf } from './worlds.ts';

/** A count that was hidden for its own sake, and is not hidden well enough from somebody. */
export type Breach = {
  readonly cell: string;
  readonly attacker: string;
  /** All that the count can be, for what they know. */
  readonly feasible: Range;
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
    const within = part.unknown.flatMap((cell) => aims.get(cell) ?? []);
    return breachesIn(part, { aims: within, view, truth: truthOf(published), ...means });
  });
  return { breaches: breaches.map((breach) => ({ ...breach, attacker: attacker.name })), tried: aims.size };
}

type Siege = Means & {
  readonly aims: readonly Aim[];
  readonly view: View;
  readonly truth: (cell: string) => number;
};

function breachesIn(part: Part, { aims, view, truth, proofs, solve }: Siege): readonly Omit<Breach, 'attacker'>[] {
  if (aims.every((aim) => proofs.isSafe(aim))) return [];
  proofs.note(new Map(part.unknown.map((cell) => [cell, truth(cell)])), aims);
  const most = mostIn(part, truth);
  const find = worldsOf(part, rangeIn(view.ranges), { most, solve });
  return closeInOn({ aims, proofs, find }).map((aim) => ({ ...aim, feasible: feasibleOf(aim, find, most) }));
}

/** The smallest and the largest that a count can be, as far as worlds are found. */
function feasibleOf({ cell, protection }: Aim, find: FindWorld, most: number): Range {
  const furthest = (weight: number): number | undefined =>
    find({ weights: new Map([[cell, weight]]), within: new Map() })?.get(cell);
  const largest = furthest(1) ?? protection.to;
  return { from: furthest(-1) ?? protection.from, to: largest >= most ? Infinity : largest };
}

function aimsOf(attacker: Attacker, { release, treatments, parameters }: Published): readonly Aim[] {
  const { tables, shownBefore } = release;
  return [...treatments].flatMap(([id, treatment]) => {
    const cell = tables.cells.get(id);
    if (cell === undefined || treatment.kind !== 'PRIMARY' || attacker.knows(cell)) return [];
    const hidden = { cell, reason: treatment.reason, before: shownBefore.get(id) };
    const { from, to } = protectionOf(hidden, parameters);
    return [{ cell: id, protection: { from: Math.max(from, attacker.brings(cell)), to } }];
  });
}

function truthOf({ release: { tables } }: Published): (cell: string) => number {
  return (cell) => tables.cells.get(cell)?.count ?? 0;
}

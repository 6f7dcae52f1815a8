import { type Published, protectionFrom, seenBy } from './aim.ts';
import type { RelationsByCell } from './attack/neighbourhood.ts';
import type { Attacker } from './attacker.ts';
import type { Cell, Relation } from './cell.ts';
import { covers, isExact } from './range.ts';
import type { Treatments } from './treatment.ts';
import { whatIsLeft } from './what-is-left.ts';

export type Sought = {
  readonly hidden: string;
  readonly attacker: Attacker;
  /** Of the tables alone. */
  readonly near: RelationsByCell;
};

/**
 * The cheapest count to hide for another one's sake: of those nearest to it by what holds between them, one that was
 * hidden before (so that the pattern stays, and nothing is to be subtracted), one that is not zero, one of an authority
 * rather than a total, the smallest, the first by name.
 *
 * @returns undefined where everything is hidden already.
 */
export function shelterFor({ hidden, attacker, near }: Sought, published: Published): string | undefined {
  const seen = new Set([hidden]);
  let ring: readonly string[] = [hidden];
  while (ring.length > 0) {
    const relations = ring.flatMap((cell) => near.get(cell) ?? []);
    const next = [...new Set(relations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))].filter(
      (cell) => !seen.has(cell),
    );
    const cheapest = cheapestOf(next, attacker, published);
    if (cheapest !== undefined) return cheapest;
    for (const cell of next) seen.add(cell);
    ring = next;
  }
  return undefined;
}

function cheapestOf(ids: readonly string[], attacker: Attacker, published: Published): string | undefined {
  const { tables, hiddenBefore } = published.release;
  const cells = ids.flatMap((id) => tables.cells.get(id) ?? []).filter((cell) => canHide(cell, attacker, published));
  return cells.sort(byPrice(hiddenBefore))[0]?.id;
}

/** What was published as it is, or is known to the attacker anyway, shelters nothing by being hidden now. */
function canHide(cell: Cell, attacker: Attacker, { release, treatments }: Published): boolean {
  const { settled, toldBefore } = release;
  const treatment = treatments.get(cell.id);
  const isShown = treatment?.kind === 'EXACT' || treatment?.kind === 'ROUNDED';
  const told = toldBefore.get(cell.id);
  const isOut = settled.has(cell.id) || (told !== undefined && isExact(told));
  return isShown && !isOut && !attacker.knows(cell);
}

function byPrice(hiddenBefore: ReadonlySet<string>): (one: Cell, other: Cell) => number {
  const price = (cell: Cell): readonly number[] => [
    hiddenBefore.has(cell.id) ? 0 : 1,
    cell.count === 0 ? 1 : 0,
    cell.authority === null ? 1 : 0,
    cell.count,
  ];
  return (one, other) => {
    const [prices, others] = [price(one), price(other)];
    const place = prices.findIndex((each, index) => each !== others[index]);
    if (place >= 0) return (prices[place] ?? 0) - (others[place] ?? 0);
    return one.id < other.id ? -1 : 1;
  };
}

/**
 * Hides, to a fixpoint, one count more of each relation that by itself tells a hidden count too closely: the one hidden
 * part of a sum, or two of which the sum is small. What takes several relations to work out is left to the attack.
 */
export function settle(published: Published, attackers: readonly Attacker[]): Treatments {
  const treatments = new Map(published.treatments);
  const now = { ...published, treatments };
  const { relations } = published.release.tables;
  const hideOneMore = (relation: Relation, attacker: Attacker): boolean => {
    if (!tellsTooMuch(relation, attacker, now)) return false;
    const ids = relation.terms.map(({ cell }) => cell);
    const shelter = cheapestOf(ids, attacker, now);
    if (shelter !== undefined) treatments.set(shelter, { kind: 'SECONDARY' });
    return shelter !== undefined;
  };
  let open = relations;
  while (open.length > 0) {
    open = relations.filter((relation) => attackers.filter((attacker) => hideOneMore(relation, attacker)).length > 0);
  }
  return treatments;
}

function tellsTooMuch(relation: Relation, attacker: Attacker, published: Published): boolean {
  const protectionOf = protectionFrom(attacker, published);
  if (relation.terms.every(({ cell }) => protectionOf(cell) === undefined)) return false;
  return whatIsLeft(relation, seenBy(attacker, published)).some(({ cell, left }) => {
    const protection = protectionOf(cell);
    return protection !== undefined && !covers(left, protection);
  });
}

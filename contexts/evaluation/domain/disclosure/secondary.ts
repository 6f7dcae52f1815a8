import type { Attacker } from './attacker.ts';
import type { Cell, Relation } from './cell.ts';
import { isExact } from './range.ts';
import type { Successive } from './successive.ts';
import { isSuppressed, type Treatments } from './treatment.ts';

/** Tables as they would be published now, where something more may have to be hidden. */
export type Shelter = { readonly release: Successive; readonly treatments: Treatments };

/**
 * The cheapest count to hide for another one's sake: of those nearest to it by what holds between them, one that was
 * hidden before (so that the pattern stays, and nothing is to be subtracted), one that is not zero, one of an authority
 * rather than a total, the smallest, the first by name.
 *
 * @returns undefined where everything is hidden already.
 */
export function shelterFor(hidden: string, attacker: Attacker, shelter: Shelter): string | undefined {
  const near = relationsByCell(shelter.release.tables.relations);
  const seen = new Set([hidden]);
  let ring: readonly string[] = [hidden];
  while (ring.length > 0) {
    const relations = ring.flatMap((cell) => near.get(cell) ?? []);
    const next = [...new Set(relations.flatMap(({ terms }) => terms.map(({ cell }) => cell)))].filter(
      (cell) => !seen.has(cell),
    );
    const cheapest = cheapestOf(next, attacker, shelter);
    if (cheapest !== undefined) return cheapest;
    for (const cell of next) seen.add(cell);
    ring = next;
  }
  return undefined;
}

function cheapestOf(ids: readonly string[], attacker: Attacker, shelter: Shelter): string | undefined {
  const { tables, hiddenBefore } = shelter.release;
  const cells = ids.flatMap((id) => tables.cells.get(id) ?? []).filter((cell) => canHide(cell, attacker, shelter));
  return cells.sort(byPrice(hiddenBefore))[0]?.id;
}

/** What was published as it is, or is known to the attacker anyway, shelters nothing by being hidden now. */
function canHide(cell: Cell, attacker: Attacker, { release, treatments }: Shelter): boolean {
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
 * Hides, to a fixpoint, a second part of each sum of which one alone is hidden: the plain rule, which spares the attack
 * most of its work. What it leaves open the attack finds.
 */
export function settleSums({ release, treatments: before }: Shelter, attackers: readonly Attacker[]): Treatments {
  const treatments = new Map(before);
  const shelter = { release, treatments };
  const sums = release.tables.relations.filter(({ from, to }) => from === to);
  const hideSecond = (relation: Relation, attacker: Attacker): boolean => {
    if (!hasLoneHidden(relation, attacker, shelter)) return false;
    const ids = relation.terms.map(({ cell }) => cell);
    const second = cheapestOf(ids, attacker, shelter);
    if (second !== undefined) treatments.set(second, { kind: 'SECONDARY' });
    return second !== undefined;
  };
  while (
    sums.filter((relation) => attackers.filter((attacker) => hideSecond(relation, attacker)).length > 0).length > 0
  );
  return treatments;
}

/** Whether one count of a sum is hidden from an attacker who has all the others as they are. */
function hasLoneHidden({ terms }: Relation, attacker: Attacker, { release, treatments }: Shelter): boolean {
  const { tables, toldBefore } = release;
  const unknown = terms.filter(({ cell }) => {
    const known = tables.cells.get(cell);
    const told = toldBefore.get(cell);
    const isKnown = known === undefined || attacker.knows(known) || (told !== undefined && isExact(told));
    return !isKnown && treatments.get(cell)?.kind !== 'EXACT';
  });
  const [only] = unknown;
  const treatment = only && treatments.get(only.cell);
  return unknown.length === 1 && treatment !== undefined && isSuppressed(treatment);
}

function relationsByCell(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const near = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const { cell } of relation.terms) near.set(cell, [...(near.get(cell) ?? []), relation]);
  }
  return near;
}

import type { DisclosureParameters } from '../../disclosure/parameters.ts';
import { roundHalfUp } from '../../disclosure/rounding.ts';
import { hidden, type Told, told } from './told.ts';

/** An amount, and what the risk of telling it is judged by. Money in pence. */
export type Amount = {
  /** Of whom or what: unique among those that are added up. */
  readonly id: string;
  readonly sum: number;
  /** Packages that bring anything to it, and their families. */
  readonly count: number;
  readonly families: number;
  /** The largest two that one contributor brings. */
  readonly largest: readonly number[];
  /** Whether it is of several authorities, and of too few of them. */
  readonly isOfFewAuthorities?: boolean;
};

/** A total, and the parts that it is published with. */
export type Amounts = {
  readonly parts: readonly Amount[];
  readonly parameters: DisclosureParameters;
  /** Pence that parts, and their total, are told in multiples of. */
  readonly base: { readonly parts: number; readonly total: number };
};

export type ToldAmounts = { readonly total: Told; readonly parts: ReadonlyMap<string, Told> };

/** Whoever brings the second most could work the most out to within this, in per mille, if it were told (p % rule). */
const P_PER_MILLE = 100;

/**
 * A total and its parts: each part by the p % rule and with at least six packages of three families, the total of at least
 * three parts of which none dominates; and where any is hidden, as many besides as it takes that those hidden together
 * could be told as one.
 */
export function amountsTold({ parts, parameters, base }: Amounts): ToldAmounts {
  const there = parts.filter(({ count }) => count > 0);
  const total = refusalOfTotal(there, parameters);
  const shown = new Map(there.map((part) => [part.id, refusalOf(part, parameters)] as const));
  if (total === null) shelter(there, shown, parameters);
  const isOpen = total === null && !tellsTooMuch(there, shown, parameters);
  return {
    total: isOpen ? written(sumOf(there), base.total) : (total ?? hidden('SECONDARY')),
    parts: new Map(parts.map((part) => [part.id, shown.get(part.id) ?? written(part.sum, base.parts)] as const)),
  };
}

type Shown = Map<string, Told | null>;

/** Hides one part after another, the smallest first, until what is hidden together may be told. */
function shelter(there: readonly Amount[], shown: Shown, parameters: DisclosureParameters): void {
  const bySize = [...there].sort((one, other) => one.sum - other.sum || (one.id < other.id ? -1 : 1));
  for (const { id } of bySize) {
    if (!tellsTooMuch(there, shown, parameters)) return;
    if (shown.get(id) === null) shown.set(id, hidden('SECONDARY'));
  }
}

/** Whether what the total tells of those that are hidden together is too close to one of them. */
function tellsTooMuch(there: readonly Amount[], shown: Shown, parameters: DisclosureParameters): boolean {
  const apart = there.filter(({ id }) => shown.get(id) !== null);
  return apart.length > 0 && refusalOfTotal(apart, parameters) !== null;
}

function refusalOf(amount: Amount, parameters: DisclosureParameters): Told | null {
  const { sum, count, families, largest, isOfFewAuthorities } = amount;
  if (isOfFewAuthorities === true) return hidden('FEW_AUTHORITIES');
  if (count <= parameters.suppressed.to) return hidden('FEW_VALUES');
  if (families < parameters.leastFamilies) return hidden('FEW_FAMILIES');
  return isDominated(sum, largest) ? hidden('DOMINANT_CONTRIBUTOR') : null;
}

function refusalOfTotal(parts: readonly Amount[], parameters: DisclosureParameters): Told | null {
  if (parts.length === 0) return null;
  if (parts.length < parameters.leastAuthorities) return hidden('FEW_AUTHORITIES');
  const largest = parts.map(({ sum }) => Math.abs(sum)).sort((one, other) => other - one);
  const [first = 0, second = 0] = largest;
  const sum = sumOf(parts);
  const isOverMost = (part: number, perMille: number): boolean => part * 1000 > sum * perMille;
  if (isOverMost(first, parameters.mostOfOne) || isOverMost(first + second, parameters.mostOfTwo))
    return hidden('DOMINANT_CONTRIBUTOR');
  const families = parts.reduce((all, part) => all + part.families, 0);
  const count = parts.reduce((all, part) => all + part.count, 0);
  const everybodys = parts.flatMap((part) => part.largest).sort((one, other) => other - one);
  return refusalOf({ id: '', sum, count, families, largest: everybodys }, parameters);
}

function isDominated(sum: number, [first = 0, second = 0]: readonly number[]): boolean {
  return (sum - first - second) * 1000 < first * P_PER_MILLE;
}

function sumOf(parts: readonly Amount[]): number {
  return parts.reduce((all, { sum }) => all + sum, 0);
}

/** In whole pounds: `low` is what rounds to nothing and is something. */
function written(pence: number, base: number): Told {
  const shown = roundHalfUp(pence, base);
  return told(shown === 0 && pence !== 0 ? 'low' : String(shown / PENCE));
}

const PENCE = 100;

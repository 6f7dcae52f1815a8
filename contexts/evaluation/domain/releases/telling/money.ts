import { cellId, NETWORK } from '../../cube/cube.ts';
import { CATALOGUE } from '../../measures/catalogue.ts';
import type { Measure } from '../../measures/measure.ts';
import { countOfValues } from '../published-measures.ts';
import { type Amount, amountsTold, type ToldAmounts } from './sums.ts';
import { countTold, type ProtectedPart } from './counts.ts';
import { hidden, isNumber, type Told, told } from './told.ts';

/** Pence: an authority's amounts are told in whole pounds, those of all together in thousands. */
const BASE = { parts: 100, total: 100_000 };

/** What a category is of: told for all authorities together, since most authorities have few packages of each. */
const CATEGORY = /^fnsp_paid_\w+_pence$/;
const PAID = 'fnsp_paid_pence';

/** Works out once how amounts are told; then tells each. */
export function moneyTold(part: ProtectedPart): (measure: Measure, authority: string) => Told {
  const sums = CATALOGUE.filter(({ kind }) => kind === 'SUM');
  const totals = new Map<string, ToldAmounts>();
  for (const { key, unit } of sums) {
    if (unit === 'PENCE' && !CATEGORY.test(key)) totals.set(key, byAuthority(part, key));
  }
  const byCategory = categories(
    part,
    sums.map(({ key }) => key).filter((key) => CATEGORY.test(key)),
  );
  const isPaidTold = isNumber(totals.get(PAID)?.total.symbol ?? 'c');
  return ({ key, unit }, authority) => {
    if (unit !== 'PENCE') return told(String(plainSum(part, key, authority)));
    if (!CATEGORY.test(key)) {
      const amounts = totals.get(key);
      return (authority === NETWORK ? amounts?.total : amounts?.parts.get(authority)) ?? told('x');
    }
    if (authority !== NETWORK) return told('x');
    // Together the categories are what was paid: where that is hidden, so are they.
    return isPaidTold ? (byCategory.parts.get(key) ?? told('x')) : hidden('SECONDARY');
  };
}

/** What counts no families is told as it is. */
function plainSum({ grid, frozen }: ProtectedPart, measure: string, authority: string): number {
  const of = authority === NETWORK ? grid.authorities : [authority];
  return of.reduce((all, one) => all + amountAt({ grid, frozen }, measure, one).sum, 0);
}

function byAuthority(part: ProtectedPart, key: string): ToldAmounts {
  const { grid, parameters } = part;
  const parts = grid.authorities.map((authority) => amountAt(part, key, authority));
  const amounts = amountsTold({ parts, parameters, base: BASE });
  const count = (authority: string): string =>
    countTold(countOfValues({ key }), { authority, trait: null }, part).symbol;
  // Where it is not told of how many, it is not told how much they come to.
  const asCounted = (authority: string, each: Told): Told => {
    const symbol = count(authority);
    if (symbol === 'x' || symbol === 'z') return told(symbol);
    return isNumber(symbol) ? each : hidden('COUNT_HIDDEN');
  };
  return {
    total: asCounted(NETWORK, amounts.total),
    parts: new Map([...amounts.parts].map(([authority, each]) => [authority, asCounted(authority, each)] as const)),
  };
}

/** Every part rounded to thousands of pounds, as the total that they make up is. */
function categories(part: ProtectedPart, keys: readonly string[]): ToldAmounts {
  const { grid, parameters } = part;
  const parts = keys.map((key): Amount => {
    const own = grid.authorities.map((authority) => amountAt(part, key, authority));
    return {
      id: key,
      sum: own.reduce((all, { sum }) => all + sum, 0),
      count: own.reduce((all, { count }) => all + count, 0),
      families: own.reduce((all, { families }) => all + families, 0),
      isOfFewAuthorities: own.filter(({ count }) => count > 0).length < parameters.leastAuthorities,
      largest: own
        .flatMap(({ largest }) => largest)
        .sort((one, other) => other - one)
        .slice(0, 2),
    };
  });
  return amountsTold({ parts, parameters, base: { parts: BASE.total, total: BASE.total } });
}

function amountAt(
  { grid, frozen }: Pick<ProtectedPart, 'grid' | 'frozen'>,
  measure: string,
  authority: string,
): Amount {
  const id = cellId({ period: grid.period, measure, authority, trait: null });
  const { sum = 0, count = 0, families = 0, largest = [] } = frozen.get(authority)?.get(id) ?? {};
  return { id: authority, sum, count, families, largest };
}

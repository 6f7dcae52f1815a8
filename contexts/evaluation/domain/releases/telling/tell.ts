import { cellId, NETWORK } from '../../cube/cube.ts';
import type { DataSet } from '../data-sets.ts';
import type { Grid, GridMeasure, Where } from '../grid.ts';
import { type Column, columnsOf, countOfSome, countOfValues } from '../published-measures.ts';
import { countTold, type Figure, type ProtectedPart, type ToldFigure } from './counts.ts';
import { moneyTold } from './money.ts';
import { quartilesTold } from './quartiles.ts';
import { shareTold } from './shares.ts';
import { type Told, told } from './told.ts';

/** Every figure of a data set in one period: a measure is named by its column. What is not among them is not available. */
export function tellDataSet(dataSet: DataSet, part: ProtectedPart): readonly ToldFigure[] {
  const money = moneyTold(part);
  return columnsOf(dataSet).flatMap((column) => {
    const measure = part.grid.measures.find(({ key }) => key === countBehind(column));
    const places = measure === undefined ? totals(part.grid) : matrixOf(part.grid, measure);
    return places.flatMap((where): readonly ToldFigure[] => {
      const figure = toldAt(column, where, { part, money });
      return figure.symbol === 'x' ? [] : [{ ...where, period: part.grid.period, measure: column.key, ...figure }];
    });
  });
}

/** The released count whose places a column has. */
function countBehind({ of }: Column): string {
  if (of.kind === 'COUNT') return of.key;
  return of.of?.numerator ?? countOfValues(of);
}

function totals({ authorities }: Grid): readonly Where[] {
  return [NETWORK, ...authorities].map((authority) => ({ authority, trait: null }));
}

function matrixOf(grid: Grid, { dimensions, ofNetwork }: GridMeasure): readonly Where[] {
  const everybody = [NETWORK, ...grid.authorities];
  const levels = [...dimensions, ...ofNetwork].flatMap((dimension) =>
    (dimensions.includes(dimension) ? everybody : [NETWORK]).flatMap((authority) =>
      dimension.levels.map((level) => ({ authority, trait: { dimension: dimension.key, level } })),
    ),
  );
  return [...totals(grid), ...levels];
}

type Telling = { readonly part: ProtectedPart; readonly money: ReturnType<typeof moneyTold> };

function toldAt({ of, quartile }: Column, where: Where, { part, money }: Telling): Figure {
  switch (of.kind) {
    case 'COUNT':
      return countTold(of.key, where, part);
    case 'SHARE':
      return shareOf(of, where, part);
    case 'QUARTILES':
      return quartile === null ? told('x') : timesTold(of, where, part)[quartile];
    case 'SUM':
      return where.trait === null ? money(of, where.authority) : told('x');
  }
}

function shareOf({ of }: Column['of'], where: Where, part: ProtectedPart): Figure {
  if (of === null) return told('x');
  const [numerator, denominator] = [countTold(of.numerator, where, part), countTold(of.denominator, where, part)];
  const isRounded = numerator.isRounded === true || denominator.isRounded === true;
  return shareTold({ numerator: numerator.symbol, denominator: denominator.symbol, isRounded });
}

/** Pence: sizes of packages are told in tens of pounds, in pounds. */
const TEN_POUNDS = 1_000;
const PENCE = 100;

function timesTold(
  of: Column['of'],
  where: Where,
  part: ProtectedPart,
): Readonly<Record<'lower' | 'median' | 'upper', Told>> {
  const { grid, frozen, parameters } = part;
  const isOfAll = where.authority === NETWORK;
  const place = { ...where, period: grid.period, measure: of.key };
  const cells = (isOfAll ? grid.authorities : [where.authority]).flatMap(
    (authority) => frozen.get(authority)?.get(cellId({ ...place, authority })) ?? [],
  );
  const count = countTold(countOfValues(of), where, part).symbol;
  const someOf = countOfSome(of);
  const some = someOf === null ? null : countTold(someOf, where, part).symbol;
  const isMoney = of.unit === 'PENCE';
  const found = quartilesTold({ count, some, cells, isOfAll, parameters, base: isMoney ? TEN_POUNDS : 1 });
  if (!isMoney) return found;
  const inPounds = ({ symbol, reason }: Told): Told =>
    /^\d/.test(symbol) ? { symbol: String(Number(symbol) / PENCE), reason } : { symbol, reason };
  return { lower: inPounds(found.lower), median: inPounds(found.median), upper: inPounds(found.upper) };
}

import { cellId, NETWORK, type Place } from '../../cube/cube.ts';
import type { LinkedTables } from '../../disclosure/cell.ts';
import type { DisclosureParameters } from '../../disclosure/parameters.ts';
import type { PrimaryReason } from '../../disclosure/primary.ts';
import { symbolOf, type Treatments } from '../../disclosure/treatment.ts';
import { type Grid, settledAt, thoseAt, type Where } from '../grid.ts';
import type { Frozen } from '../linked-counts.ts';
import { type TellingReason, told } from './told.ts';

/** One population in one period, protected. */
export type ProtectedPart = {
  readonly grid: Grid;
  readonly tables: LinkedTables;
  readonly treatments: Treatments;
  /** What the tables were made of. */
  readonly frozen: Frozen;
  readonly parameters: DisclosureParameters;
};

export type Reason = PrimaryReason | TellingReason;

/** A figure that a release tells, or says that it does not tell. */
export type ToldFigure = Place & {
  readonly symbol: string;
  /** Why it is no number. Null where it is one, or there is nothing to tell. */
  readonly reason: Reason | null;
};

export type Figure = Pick<ToldFigure, 'symbol' | 'reason'>;

type CountTold = Figure & { readonly isRounded?: boolean };

/** A count as it stands in the table: `z` where there can be nobody, `x` where it is one authority's own or not released. */
export function countTold(measure: string, where: Where, { grid, tables, treatments }: ProtectedPart): CountTold {
  const { authority, trait } = where;
  const there = thoseAt(grid, trait);
  if (authority === NETWORK ? there.length === 0 : !there.includes(authority)) return told('z');
  const known = grid.measures.find(({ key }) => key === measure);
  const place = known === undefined ? where : settledAt(grid, known, where);
  const id = cellId({ ...place, period: grid.period, measure });
  const [cell, treatment] = [tables.cells.get(id), treatments.get(id)];
  if (cell === undefined || treatment === undefined || !cell.isReleased) return told('x');
  const symbol = symbolOf(cell, treatment);
  switch (treatment.kind) {
    case 'PRIMARY':
      return { symbol, reason: treatment.reason };
    case 'SECONDARY':
      return { symbol, reason: 'SECONDARY' };
    case 'ROUNDED':
      return { symbol, reason: null, isRounded: true };
    case 'EXACT':
    case 'UNRELEASED':
      return { symbol, reason: null };
  }
}

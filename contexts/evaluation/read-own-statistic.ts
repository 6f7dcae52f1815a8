import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import { periodOf } from './domain/measures/period.ts';
import { findMeasure, readOwnFigures } from './read-own-figures.ts';

/** A total of an authority as other contexts take it: so many of so many, or a mean. */
export type OwnStatistic = {
  readonly figure: {
    readonly n: number;
    readonly numerator?: number;
    readonly mean?: number;
    readonly standardDeviation?: number;
  };
  readonly families: number;
};

/** Of the financial year in which a day lies, from the newest snapshot. Null where nothing was counted. */
export async function readOwnStatistic(
  table: Table,
  scope: Scope,
  { measure: key, on }: { readonly measure: string; readonly on: LocalDate },
): Promise<OwnStatistic | null> {
  const asked = findMeasure(key, null);
  const own = asked && (await readOwnFigures(table, scope, asked));
  const found = own?.figures.find(({ period }) => period === periodOf(on));
  if (found === undefined || found.of === 0) return null;
  const { of: n, numerator, moments, families } = found;
  if (numerator !== null) return { figure: { n, numerator }, families };
  return moments === null ? null : { figure: { n, ...moments }, families };
}

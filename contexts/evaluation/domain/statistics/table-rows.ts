import { NETWORK, type Place, TOTAL } from '../cube/cube.ts';
import type { PublishedTable } from '../releases/published-table.ts';

/** There is no geographic level for a network: its rows are filed under the country, and said not to be the country's. */
export const COVERAGE = { network: 'All participating authorities', authority: 'One participating authority' };
const COUNTRY = ['E92000001', 'England'];
const NO_PLACE = ['', '', '', '', ''];

/** What tells the rows of a table apart, in the words of explore education statistics (DOMAIN 6.6). */
export const ROW_COLUMNS = [
  ...(['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'] as const),
  ...(['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'] as const),
  ...(['coverage', 'breakdown_topic', 'breakdown'] as const),
] as const;

/** A period, a place and a breakdown: in its cells, one for each of ROW_COLUMNS, and as figures are asked for. */
export type TableRow = { readonly cells: readonly string[]; readonly at: Omit<Place, 'measure'> };

/**
 * Every row of a table once, in its own order: by period, then place, the network first, then breakdown, the total first.
 *
 * @throws RangeError for an authority without its codes
 */
export function rowsOf(table: PublishedTable): readonly TableRow[] {
  const traits: readonly Place['trait'][] = [
    null,
    ...table.dimensions.flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level }))),
  ];
  return table.periods.flatMap((period) =>
    [NETWORK, ...table.authorities].flatMap((authority) => {
      const where = [reportingYearOf(period), 'Reporting year', ...placeOf(table, authority)];
      return traits.map((trait) => ({
        cells: [...where, ...breakdownOf(table, trait)],
        at: { period, authority, trait },
      }));
    }),
  );
}

/** Children's social care is published by the year in which the financial year ends: 2026 is that to 31 March 2026. */
export function reportingYearOf(period: string): string {
  return String(Number(period.slice(0, 4)) + 1);
}

function placeOf({ places }: PublishedTable, authority: string): readonly string[] {
  if (authority === NETWORK) return ['National', ...COUNTRY, ...NO_PLACE, COVERAGE.network];
  const place = places.get(authority);
  if (place === undefined) throw new RangeError(`No codes are known of the authority ${authority}`);
  const { regionCode, regionName, oldLaCode, newLaCode, laName } = place;
  return ['Local authority', ...COUNTRY, regionCode, regionName, oldLaCode, newLaCode, laName, COVERAGE.authority];
}

function breakdownOf({ topics }: PublishedTable, trait: Place['trait']): readonly string[] {
  return trait === null ? [TOTAL, TOTAL] : [topics.get(trait.dimension) ?? trait.dimension, trait.level];
}

import type { LinkedTables } from '../disclosure/cell.ts';
import type { DisclosureParameters } from '../disclosure/parameters.ts';
import type { Treatments } from '../disclosure/treatment.ts';
import { DATA_SETS } from './data-sets.ts';
import { type Grid, gridMeasures } from './grid.ts';
import { knownTies } from './known-ties.ts';
import { type Frozen, linkedCounts } from './linked-counts.ts';
import type { PartName } from './release.ts';
import { coarsened } from './sparse.ts';

/** The counts of a part as they can be told: the same frozen cells always give the same. */
export type Counted = { readonly grid: Grid; readonly tables: LinkedTables };

/** @param frozen of this population and period alone, of each authority that is in it */
export function countedPart(name: PartName, frozen: Frozen, parameters: DisclosureParameters): Counted {
  const measures = gridMeasures(name.population);
  const base = measures.find(({ within }) => within === undefined)?.key ?? '';
  const whole: Grid = {
    period: name.period,
    authorities: [...frozen.keys()].sort(),
    measures,
    canHave: armsIn(frozen),
  };
  const grid = coarsened(whole, base, frozen);
  const tables = linkedCounts(grid, frozen);
  const relations = [...tables.relations, ...knownTies(grid, tables)];
  return { grid, tables: released({ ...tables, relations }, parameters) };
}

/** Whether what is counted are families' affairs. */
export function isOfFamilies({ population }: PartName): boolean {
  return DATA_SETS.some((dataSet) => dataSet.population === population && dataSet.isOfFamilies);
}

/** Nothing is told of one authority where only what all come to together is to be told. */
function released(tables: LinkedTables, { name }: DisclosureParameters): LinkedTables {
  if (name !== 'NETWORK_TOTAL') return tables;
  const cells = [...tables.cells].map(
    ([id, cell]) => [id, { ...cell, isReleased: cell.isReleased && cell.authority === null }] as const,
  );
  return { ...tables, cells: new Map(cells) };
}

const ARM = '|programme_arm=';

/** In which arms of the programme an authority has anybody. Any authority can have anybody of any other trait. */
function armsIn(frozen: Frozen): Grid['canHave'] {
  const arms = new Set(
    [...frozen].flatMap(([authority, cells]) =>
      [...cells.keys()].filter((id) => id.includes(ARM)).map((id) => `${authority}${id.slice(id.indexOf(ARM))}`),
    ),
  );
  return (authority, { dimension, level }) => dimension !== 'programme_arm' || arms.has(`${authority}${ARM}${level}`);
}

/** Everything as it is: of what counts no families. */
export function asTheyAre({ cells }: LinkedTables): Treatments {
  return new Map([...cells].map(([id, { isReleased }]) => [id, { kind: isReleased ? 'EXACT' : 'UNRELEASED' }]));
}

import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import { cellId } from './domain/cube/cube.ts';
import { CATALOGUE } from './domain/measures/catalogue.ts';
import { DIMENSIONS, type TitledDimension } from './domain/measures/dimensions.ts';
import { type Figure, figureOf } from './domain/measures/figures.ts';
import type { Measure } from './domain/measures/measure.ts';
import type { CellDifference } from './domain/snapshots/difference.ts';
import type { FrozenCell } from './domain/snapshots/tally.ts';
import { cellsOf, changesOf } from './store/cells.ts';
import { readLatest, readPart } from './store/snapshots.ts';

/** One figure of an authority's own records. */
export type OwnFigure = Figure & {
  readonly period: string;
  /** Null for the total. */
  readonly level: string | null;
  /** Why a count is another than in the snapshot before. Null where it is not, and for what is no count. */
  readonly change: CellDifference | null;
};

export type OwnFigures = {
  readonly measure: Measure;
  readonly dimension: TitledDimension | null;
  readonly asOf: LocalDate;
  /** In the authority's change feed. */
  readonly place: number;
  readonly figures: readonly OwnFigure[];
};

export type AskedFigures = {
  readonly measure: Measure;
  /** Null for totals alone. */
  readonly dimension: TitledDimension | null;
};

/** What the catalogue has under these keys. Undefined where it has no such measure, or the measure no such dimension. */
export function findMeasure(key: string, dimension: string | null): AskedFigures | undefined {
  const measure = CATALOGUE.find((one) => one.key === key);
  if (measure === undefined) return undefined;
  if (dimension === null) return { measure, dimension: null };
  const found = DIMENSIONS[measure.population].find((one) => one.key === dimension);
  return found && { measure, dimension: found };
}

/** From the newest snapshot that was counted of this authority. Null before the first. A few reads, whatever was counted. */
export async function readOwnFigures(table: Table, scope: Scope, asked: AskedFigures): Promise<OwnFigures | null> {
  const latest = await readLatest(table, scope);
  const part = latest && (await readPart(table, scope, latest.id));
  if (latest === undefined || part === undefined) return null;
  const { measure, dimension } = asked;
  const [parts, wholes, changes] = await Promise.all([
    cellsOf(table, scope, { snapshot: latest.id, measure: measure.of?.numerator ?? measure.key }),
    measure.of === null ? [] : cellsOf(table, scope, { snapshot: latest.id, measure: measure.of.denominator }),
    measure.kind === 'COUNT' ? changesOf(table, scope, latest.id) : [],
  ]);
  return {
    measure,
    dimension,
    asOf: part.asOf,
    place: part.place,
    figures: figuresIn(asked, { authority: scope.owner, parts, wholes, changes }),
  };
}

type Found = {
  readonly authority: string;
  readonly parts: readonly FrozenCell[];
  readonly wholes: readonly FrozenCell[];
  readonly changes: readonly CellDifference[];
};

/** Every level of each period in which anything was counted, in order. */
function figuresIn({ measure, dimension }: AskedFigures, { authority, parts, wholes, changes }: Found) {
  const byId = new Map([...parts, ...wholes].map((cell) => [cell.id, cell]));
  const changed = new Map(changes.map((change) => [change.id, change]));
  const periods = [...new Set([...byId.keys()].map((id) => id.slice(0, id.indexOf('|'))))].sort();
  const levels = [null, ...(dimension?.levels ?? [])];
  return periods.flatMap((period) =>
    levels.map((level): OwnFigure => {
      const trait = level === null || dimension === null ? null : { dimension: dimension.key, level };
      const at = (key: string | undefined) => cellId({ period, measure: key ?? measure.key, authority, trait });
      const cells = { part: byId.get(at(measure.of?.numerator)), whole: byId.get(at(measure.of?.denominator)) };
      return { ...figureOf(measure.kind, cells), period, level, change: changed.get(at(measure.key)) ?? null };
    }),
  );
}

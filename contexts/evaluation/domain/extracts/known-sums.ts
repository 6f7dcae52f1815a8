import type { ChildRecord } from './child-record.ts';
import type { Steps } from './classes.ts';
import type { Ladder, Step } from './ladders.ts';

/** A sum that whoever holds an extract can count in it: rows of some authorities and a year, of all children or of some levels. */
export type KnownSum = {
  readonly period: string;
  /** Ids of all whose records are told as one area with these. */
  readonly authorities: readonly string[];
  /** The levels of a dimension that are told as one. Null for all children. */
  readonly trait: { readonly dimension: string; readonly levels: readonly string[] } | null;
  /** Rows in the extract. There may be more that were left out. */
  readonly rows: number;
};

export type Told = {
  readonly records: readonly ChildRecord[];
  /** Those of them that are in the extract. */
  readonly kept: readonly ChildRecord[];
  readonly ladders: readonly Ladder[];
  readonly steps: Steps;
};

/**
 * What an extract's descriptions add up to, where a release counts the same: by year and area, and by each trait besides. Where no
 * year is told, and there are several, no sum is of one year.
 */
export function knownSums(told: Told): readonly KnownSum[] {
  const { records, ladders } = told;
  const periods = [...new Set(records.map(({ period }) => period))].sort();
  const isYearTold = stepOf(told, 'period')?.levels.includes(periods[0] ?? '') === true;
  if (!isYearTold && periods.length > 1) return [];
  const traits = ladders.filter(({ key }) => key !== 'area' && key !== 'period');
  return periods.flatMap((period) =>
    areasIn(told, period).flatMap(({ authorities, rows }) => [
      { period, authorities, trait: null, rows: rows.length },
      ...traits.flatMap((ladder) =>
        sumsBy(ladder, stepOf(told, ladder.key), rows).map(({ levels, count }) => ({
          period,
          authorities,
          trait: { dimension: ladder.key, levels },
          rows: count,
        })),
      ),
    ]),
  );
}

function stepOf({ ladders, steps }: Pick<Told, 'ladders' | 'steps'>, key: string): Step | undefined {
  const place = ladders.findIndex((ladder) => ladder.key === key);
  return ladders[place]?.steps[steps[place] ?? 0];
}

/** The authorities that are told as one area: those, all of whose records of the year are told as that and nothing else. */
function areasIn(
  told: Told,
  period: string,
): readonly { readonly authorities: readonly string[]; readonly rows: readonly ChildRecord[] }[] {
  const step = stepOf(told, 'area');
  if (step === undefined) return [];
  const inYear = (record: ChildRecord): boolean => record.period === period;
  const byArea = Map.groupBy(told.records.filter(inYear), step.levelOf);
  const areasOf = Map.groupBy(
    [...byArea.keys()].flatMap((area) =>
      [...new Set((byArea.get(area) ?? []).map(({ authority }) => authority))].map((authority) => ({
        authority,
        area,
      })),
    ),
    ({ authority }) => authority,
  );
  return [...byArea].flatMap(([area, records]) => {
    const authorities = [...new Set(records.map(({ authority }) => authority))].sort();
    if (authorities.some((authority) => (areasOf.get(authority)?.length ?? 0) > 1)) return [];
    return [{ authorities, rows: told.kept.filter((record) => inYear(record) && step.levelOf(record) === area) }];
  });
}

/** Rows by what is told of a trait, where anything is. */
function sumsBy(
  { key, steps: [finest] }: Ladder,
  step: Step | undefined,
  rows: readonly ChildRecord[],
): readonly { readonly levels: readonly string[]; readonly count: number }[] {
  const [any] = rows;
  if (any === undefined || finest === undefined || step === undefined || step.levels.length < 2) return [];
  const toldAs = (level: string): string => step.levelOf({ ...any, traits: { ...any.traits, [key]: level } });
  return step.levels.map((level) => ({
    levels: finest.levels.filter((each) => toldAs(each) === level),
    count: rows.filter((record) => step.levelOf(record) === level).length,
  }));
}

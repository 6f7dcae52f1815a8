import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { SimulationStatus } from '../codes.ts';
import type { DataSet } from '../releases/data-sets.ts';
import type { PartName, Signed } from '../releases/release.ts';
import type { ToldFigure } from '../releases/telling/counts.ts';
import type { Thresholds } from './thresholds.ts';

/** What protecting one snapshot costs by two sets of thresholds. It is no release, and never becomes one. */
export type Simulation = {
  readonly id: string;
  readonly version: number;
  readonly snapshot: string;
  /** Whose counts are tried, in the order of their ids. */
  readonly authorities: readonly OwnerId[];
  readonly tried: Thresholds;
  readonly comparedWith: Thresholds;
  readonly asked: Signed;
  /** An ISO 8601 instant, UTC: it cannot be seen any more from then on. */
  readonly expiresAt: string;
};

/** Days for which what was tried can be seen. */
export const KEPT_DAYS = 30;

/** How many figures of a data set, by one breakdown, are told, or are not for one reason: by both sets of thresholds. */
export type LossAt = {
  readonly dataSet: string;
  /** The dimension that they are broken down by. Null for totals. */
  readonly dimension: string | null;
  /** `TOLD`, or why a figure is no number. */
  readonly reason: string;
  readonly tried: number;
  readonly comparedWith: number;
};

/** How far the worker has come. Nothing of any figure is in it. */
export type SimulationProgress = {
  /** Raised by each step, so that of two workers only one goes on. */
  readonly version: number;
  readonly by: string;
  readonly at: string;
  readonly parts: readonly PartName[];
  /** How many steps are done, of two for each part: all parts as tried, then all as compared with. */
  readonly done: number;
  /** Ids of the releases that were out when it began, oldest first. */
  readonly against: readonly string[];
  readonly losses: readonly LossAt[];
};

export function stepsOf({ parts }: Pick<SimulationProgress, 'parts'>): number {
  return 2 * parts.length;
}

/** The next step: a part, and by which thresholds. Undefined once all are done. */
export function nextStep({
  parts,
  done,
}: Pick<SimulationProgress, 'parts' | 'done'>): { readonly name: PartName; readonly by: Side } | undefined {
  const name = parts[done % Math.max(1, parts.length)];
  if (name === undefined || done >= stepsOf({ parts })) return undefined;
  return { name, by: done < parts.length ? 'tried' : 'comparedWith' };
}

export type Side = 'tried' | 'comparedWith';

export function simulationStatus(progress: SimulationProgress | undefined): SimulationStatus {
  if (progress === undefined) return 'WAITING';
  return progress.done < stepsOf(progress) ? 'UNDER_WAY' : 'DONE';
}

type Told = {
  readonly dataSet: Pick<DataSet, 'name'>;
  readonly figures: readonly Pick<ToldFigure, 'trait' | 'reason'>[];
};

/** The losses with those of more figures: in the order of data sets, totals before breakdowns. */
export function withLosses(losses: readonly LossAt[], told: readonly Told[], by: Side): readonly LossAt[] {
  const rows = new Map(losses.map((loss) => [nameOf(loss), loss]));
  for (const { dataSet, figures } of told) {
    for (const { trait, reason } of figures) {
      const of = { dataSet: dataSet.name, dimension: trait?.dimension ?? null, reason: reason ?? 'TOLD' };
      const before = rows.get(nameOf(of)) ?? { ...of, tried: 0, comparedWith: 0 };
      rows.set(nameOf(of), { ...before, [by]: before[by] + 1 });
    }
  }
  return [...rows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, loss]) => loss);
}

function nameOf({ dataSet, dimension, reason }: Pick<LossAt, 'dataSet' | 'dimension' | 'reason'>): string {
  return [dataSet, dimension ?? '', reason].join('|');
}

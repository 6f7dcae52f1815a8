import { DATA_SETS, type DataSet } from '../data-sets.ts';
import type { PartName } from '../release.ts';
import type { ProtectedPart, ToldFigure } from './counts.ts';
import { tellDataSet } from './tell.ts';

/** What each data set tells of a part. */
export function toldByDataSet(
  { population }: PartName,
  part: ProtectedPart,
): readonly { readonly dataSet: DataSet; readonly figures: readonly ToldFigure[] }[] {
  const own = DATA_SETS.filter((dataSet) => dataSet.population === population);
  return own.map((dataSet) => ({ dataSet, figures: tellDataSet(dataSet, part) }));
}

/** All of them. */
export function figuresOf(name: PartName, part: ProtectedPart): readonly ToldFigure[] {
  return toldByDataSet(name, part).flatMap(({ figures }) => figures);
}

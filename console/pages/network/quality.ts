import type { ConsoleNetworkQuery } from '../../../graphql/generated/console-operations.ts';
import { govukDate } from '../../format.ts';
import { bandWords } from '../authorities/words.ts';
import type { Place } from './filters.ts';

type Qualities = NonNullable<ConsoleNetworkQuery['networkDataQuality']>;

export type QualityRow = {
  readonly name: string;
  readonly records: string;
  /** Hundredths in steps of ten. Null where there are too few records to tell. */
  readonly validity: number | null;
  readonly completeness: number | null;
  readonly lastChange: string;
  readonly lastBatch: string;
};

/** How fresh and how good the records of each authority are, as the programme may know it. */
export function qualityRows(qualities: Qualities, places: readonly Place[]): readonly QualityRow[] {
  const byId = new Map(qualities.map((quality) => [quality.authority?.id, quality]));
  return places.map(({ id, name }) => {
    const quality = byId.get(id);
    return {
      name,
      records: quality === undefined ? 'None' : bandWords(quality.records),
      validity: quality?.validity ?? null,
      completeness: quality?.completeness ?? null,
      lastChange: dayOf(quality?.lastChangeOn ?? null),
      lastBatch: dayOf(quality?.lastBatchOn ?? null),
    };
  });
}

function dayOf(day: string | null): string {
  return day === null ? 'Never' : govukDate(day);
}

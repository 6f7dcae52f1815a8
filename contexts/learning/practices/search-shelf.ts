import type { Table } from '../../../platform/table/table.ts';
import type { PracticeIndex } from '../search/practice-index.ts';
import { listPublished } from '../store/lists.ts';
import { publishedDocuments } from './published-documents.ts';

/** The index in the memory of one function. */
export type SearchShelf = {
  /**
   * The index with all that was published up to now: made from the table at the first question, and gone on with from where
   * the list of what is published was last read. Questions that come together wait for one
   * reading.
   */
  readonly upToDate: (table: Table, now: Date) => Promise<PracticeIndex>;
};

/** Milliseconds. After so long all of it is read anew: stages, ratings and adoptions change without a place in the list. */
const WHOLE_FOR = 600_000;
/** Loops read in one round trip. */
const AT_ONCE = 50;
/** Milliseconds. A publication may reach the list a little after one with a later instant. */
const OVERLAP = 60_000;

type Shelved = { readonly index: PracticeIndex; readonly wholeAt: number; readonly newest: string | null };

export function createSearchShelf(): SearchShelf {
  let shelved: Shelved | undefined;
  let reading: Promise<PracticeIndex> | undefined;

  /** What is half read is not kept: a failure leaves the shelf as it was. */
  async function read(table: Table, now: number): Promise<PracticeIndex> {
    const isWhole = shelved !== undefined && now - shelved.wholeAt < WHOLE_FOR;
    const from = isWhole && shelved !== undefined ? shelved : await empty(now);
    shelved = { ...from, newest: await goOn(table, from) };
    return shelved.index;
  }

  return {
    upToDate(table, now) {
      reading ??= read(table, now.getTime()).finally(() => {
        reading = undefined;
      });
      return reading;
    },
  };
}

/** The library is loaded here, so that no other request waits for it. */
async function empty(now: number): Promise<Shelved> {
  const { PracticeIndex } = await import('../search/practice-index.ts');
  return { index: new PracticeIndex([]), wholeAt: now, newest: null };
}

/** Puts into the index what was published since, and gives the newest instant of it. */
async function goOn(table: Table, { index, newest }: Shelved): Promise<string | null> {
  const since = newest === null ? null : new Date(Date.parse(newest) - OVERLAP).toISOString();
  let last = newest;
  for (let after: string | null = null; ;) {
    const entries = await listPublished(table, { strand: null, since, after, limit: AT_ONCE });
    const names = entries.map(({ item }) => item);
    for (const document of await publishedDocuments(table, names)) {
      if (document === null) continue;
      index.put(document);
      if (last === null || document.publishedAt > last) last = document.publishedAt;
    }
    if (entries.length < AT_ONCE) return last;
    after = entries.at(-1)?.sortKey ?? null;
  }
}

import type { Table } from '../../../platform/table/table.ts';
import type { Named } from '../domain/loop.ts';
import { documentId } from '../search/document-of.ts';
import type { PracticeIndex } from '../search/practice-index.ts';
import { listPublished } from '../store/lists.ts';
import { ChangesMissing, goOn, openSearch, putAsTheyAre } from './open-search.ts';

/** The index in the memory of one function. */
export type SearchShelf = {
  /**
   * The index with all that was published up to now: opened from the snapshot at the first question, and brought forward
   * by the changes since, by their numbers, at each. Questions that come together wait for one reading.
   */
  readonly upToDate: (table: Table, now: Date) => Promise<PracticeIndex>;
};

/** Loops published between two questions to one function: the changes bring more than that. */
const MOST_PUBLISHED = 50;
/** Milliseconds. A publication may reach the list a little after one with a later instant. */
const OVERLAP = 60_000;
/** Milliseconds. A list of the index may be a moment behind what a loop says: for so long a changed one is read again. */
const UNSETTLED = 60_000;

type Shelved = {
  readonly index: PracticeIndex;
  readonly number: number;
  /** Instant of the newest publication that it knows. */
  readonly newest: string | null;
  readonly unsettled: readonly { readonly name: Named; readonly until: number }[];
};

export function createSearchShelf(): SearchShelf {
  let shelved: Shelved | undefined;
  let reading: Promise<PracticeIndex> | undefined;

  /** What is half read is not kept as read: a failure leaves the number where it was. */
  async function read(table: Table, now: number): Promise<PracticeIndex> {
    shelved = await broughtForward(table, shelved ?? (await opened(table)), now);
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

async function opened(table: Table): Promise<Shelved> {
  const { index, number } = await openSearch(table);
  const newest = index.all().reduce<string | null>((last, { publishedAt }) => later(last, publishedAt), null);
  return { index, number, newest, unsettled: [] };
}

async function broughtForward(table: Table, from: Shelved, now: number): Promise<Shelved> {
  const [{ shelved, loops }, published] = await Promise.all([followed(table, from), publishedSince(table, from)]);
  const { index, number } = shelved;
  const unsettled = shelved.unsettled.filter(({ until }) => until > now);
  await putAsTheyAre(table, index, [...unsettled.map(({ name }) => name), ...published.names]);
  const settling = [...loops, ...published.names].map((name) => ({ name, until: now + UNSETTLED }));
  return { index, number, newest: later(shelved.newest, published.newest), unsettled: [...unsettled, ...settling] };
}

type Followed = { readonly shelved: Shelved; readonly loops: readonly Named[] };

/** A function that slept so long that changes were forgotten begins anew. */
async function followed(table: Table, from: Shelved): Promise<Followed> {
  try {
    const { number, loops } = await goOn(table, from);
    return { shelved: { ...from, number }, loops };
  } catch (error) {
    if (!(error instanceof ChangesMissing)) throw error;
    return { shelved: await opened(table), loops: [] };
  }
}

/** What was published is found at once, before the change of it has come through the feeds. */
async function publishedSince(table: Table, { index, newest }: Shelved) {
  const since = newest === null ? null : new Date(Date.parse(newest) - OVERLAP).toISOString();
  const listed = await listPublished(table, { strand: null, since, after: null, limit: MOST_PUBLISHED });
  const entries = listed.map(({ item, sortKey }) => ({ name: item, at: sortKey.split('#')[0] ?? '' }));
  const unknown = entries.filter(({ name, at }) => index.get(documentId(name))?.publishedAt !== at);
  return { names: unknown.map(({ name }) => name), newest: entries[0]?.at ?? null };
}

function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

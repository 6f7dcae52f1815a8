import { pagesOf } from '../../../platform/table/pages.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Named } from '../domain/loop.ts';
import { documentId } from '../search/document-of.ts';
import type { PracticeIndex } from '../search/practice-index.ts';
import { listPublished } from '../store/lists.ts';
import { changesAfter, readSearchHead } from '../store/search-changes.ts';
import { readSnapshot, readSnapshotPlace } from '../store/search-snapshot.ts';
import { publishedDocuments } from './published-documents.ts';

/** An index, and the number of the last change that is in it. */
export type OpenSearch = { readonly index: PracticeIndex; readonly number: number };

/** Loops read in one round trip. */
const AT_ONCE = 50;
const CHANGES_AT_ONCE = 500;

/** The index as far as the changes go: from the snapshot and what came since, or made anew where there is none. */
export async function openSearch(table: Table): Promise<OpenSearch> {
  const opened = (await fromSnapshot(table)) ?? (await madeAnew(table));
  return { ...opened, number: (await goOn(table, opened)).number };
}

/** From every loop in the list of what is published. What changes meanwhile is among the changes after it. */
export async function madeAnew(table: Table): Promise<OpenSearch> {
  const [{ number }, { PracticeIndex }] = await Promise.all([
    readSearchHead(table),
    import('../search/practice-index.ts'),
  ]);
  const index = new PracticeIndex([]);
  for await (const entries of pagesOf(AT_ONCE, (page) =>
    listPublished(table, { strand: null, since: null, ...page }),
  )) {
    await putAsTheyAre(
      table,
      index,
      entries.map(({ item }) => item),
    );
  }
  return { index, number };
}

/** Null where there is none, or none that this version reads. The library is loaded here, so that no other request waits for it. */
async function fromSnapshot(table: Table): Promise<OpenSearch | null> {
  const [stored, { indexFrom, MADE_BY }] = await Promise.all([
    readSnapshotPlace(table),
    import('../search/snapshot.ts'),
  ]);
  if (stored?.place.made !== MADE_BY) return null;
  const snapshot = await readSnapshot(table, stored.place);
  const index = snapshot === null ? null : indexFrom(snapshot);
  return index === null ? null : { index, number: stored.place.number };
}

/**
 * Brings an index forward by the changes after its number: gives the number that it has come to, and the loops.
 *
 * @throws ChangesMissing where some of them are no longer kept: it has to be opened anew.
 */
export async function goOn(
  table: Table,
  { index, number }: OpenSearch,
): Promise<{ readonly number: number; readonly loops: readonly Named[] }> {
  const distinct = new Map<string, Named>();
  for (let reached = number; ;) {
    const changes = await changesAfter(table, reached, { limit: CHANGES_AT_ONCE });
    if (changes.length === 0) {
      await putAsTheyAre(table, index, [...distinct.values()]);
      return { number: reached, loops: [...distinct.values()] };
    }
    if (changes[0]?.number !== reached + 1) throw new ChangesMissing();
    for (const name of changes.flatMap(({ loops }) => loops)) distinct.set(documentId(name), name);
    reached = changes.at(-1)?.number ?? reached;
  }
}

export class ChangesMissing extends Error {
  override readonly name = 'ChangesMissing';
}

/** Each as the table has it now; what is not published goes. */
export async function putAsTheyAre(table: Table, index: PracticeIndex, names: readonly Named[]): Promise<void> {
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const some = names.slice(from, from + AT_ONCE);
    const documents = await publishedDocuments(table, some);
    for (const [place, document] of documents.entries()) {
      const name = some[place];
      if (document !== null) index.put(document);
      else if (name !== undefined) index.remove(documentId(name));
    }
  }
}

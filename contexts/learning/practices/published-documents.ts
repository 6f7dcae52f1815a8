import { parseOwnerId } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { LoopContent } from '../domain/content.ts';
import { isPublic } from '../domain/lifecycle.ts';
import { type Named, publishedVersion, rootOf } from '../domain/loop.ts';
import { documentOf } from '../search/document-of.ts';
import type { PracticeDocument } from '../search/practice-document.ts';
import { keys } from '../store/keys.ts';
import { lineageOf } from '../store/lists.ts';
import { readSharedLoops, readVersion, type StoredLoop } from '../store/loops.ts';

/** Each loop as the search is to know it; null in the place of one that is not published, or no longer. */
export async function publishedDocuments(
  table: Table,
  names: readonly Named[],
): Promise<readonly (PracticeDocument | null)[]> {
  const found = await readSharedLoops(table, names);
  return Promise.all(found.map((loop) => publishedDocument(table, loop)));
}

export async function publishedDocument(table: Table, loop: StoredLoop | undefined): Promise<PracticeDocument | null> {
  const version = loop === undefined ? undefined : publishedVersion(loop);
  if (loop === undefined || version === undefined || !isPublic(loop)) return null;
  const [content, adopters] = await Promise.all([contentOf(table, loop, version), adoptersOf(table, loop)]);
  return content === undefined ? null : documentOf({ whole: loop, content, adopters });
}

async function contentOf(table: Table, { loop }: StoredLoop, version: number): Promise<LoopContent | undefined> {
  if (version === loop.contentVersion) return loop.content;
  return readVersion(await table.get(keys.sharedVersion({ authority: loop.owner, id: loop.id }, version)))?.content;
}

/** Whoever took on this loop, from itself or from another who had. */
async function adoptersOf(table: Table, { loop }: StoredLoop): Promise<readonly string[]> {
  const members = await lineageOf(table, rootOf(loop));
  const taken = new Set([loop.id]);
  const adopters: string[] = [];
  for (const { kind, id, from, authority } of members) {
    if (kind !== 'ADOPTION' || from === undefined || !taken.has(from.id)) continue;
    taken.add(id);
    adopters.push(authority);
  }
  return adopters;
}

/** The loop that a document is of. Null for what is no document's id. */
export function nameOfDocument(id: string): Named | null {
  const [owner = '', loop = ''] = id.split('/');
  const authority = parseOwnerId(owner);
  return authority === null ? null : { authority, id: loop };
}

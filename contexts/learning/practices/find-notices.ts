import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Table } from '../../../platform/table/table.ts';
import { concerns, type Involvement, type PracticeNotice } from '../domain/notice.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { allOwn, lineageOf } from '../store/lists.ts';
import { type Acknowledgement, acknowledgementsOf, listNotices, readAcknowledgements } from '../store/notices.ts';

export type NoticeFound = { readonly notice: PracticeNotice; readonly acknowledgedAt: string | null };

type Paging = { readonly after: string | null; readonly limit: number };

/** What an authority has started and taken on: every notice is held against it, so that none has to be sent. */
export function involvementOf(table: Table, authority: OwnerId): Promise<readonly Involvement[]> {
  return allOwn(table, scopeOf(authority));
}

/** Notices that concern an authority; undefined in the place of each that does not. */
export async function noticesFor(
  table: Table,
  authority: OwnerId,
  { involved, ...paging }: Paging & { readonly involved: readonly Involvement[] },
): Promise<readonly Keyed<NoticeFound | undefined>[]> {
  const listed = await listNotices(table, paging);
  const concerning = listed.map(({ item }) => item).filter((notice) => concerns(notice, authority, involved));
  const known = await readAcknowledgements(table, authority, concerning);
  const byId = new Map(concerning.map((notice, place) => [notice.id, known[place]?.at ?? null]));
  return listed.map(({ item: notice, sortKey }) => {
    const acknowledgedAt = byId.get(notice.id);
    return { item: acknowledgedAt === undefined ? undefined : { notice, acknowledgedAt }, sortKey };
  });
}

/** Who knows of a notice, and whom it concerns besides: from the lineage as it now is, so that who came later is told too. */
export async function whoKnows(
  table: Table,
  notice: PracticeNotice,
): Promise<{ readonly knowing: readonly Acknowledgement[]; readonly outstanding: readonly OwnerId[] }> {
  const [knowing, entries] = await Promise.all([acknowledgementsOf(table, notice), lineageOf(table, notice.root)]);
  const concerned = entries.filter(({ kind, authority, root, loop }) =>
    concerns(notice, authority, [kind === 'LOOP' || loop === undefined ? { root } : { root, loop }]),
  );
  const known = new Set(knowing.map(({ authority }) => authority));
  const all = new Set(concerned.map(({ authority }) => authority));
  return { knowing, outstanding: [...all].filter((authority) => !known.has(authority)).sort() };
}

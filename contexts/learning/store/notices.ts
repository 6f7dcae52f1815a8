import type { Item } from '../../../platform/table/item.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Named } from '../domain/loop.ts';
import type { PracticeNotice } from '../domain/notice.ts';
import { keys, listedIn, lists } from './keys.ts';
import { listShared, summaryOf, type Window } from './shared-list.ts';

/** Beside the practice that it is about, and in the list that everybody reads. */
export function writeOfNotice(notice: PracticeNotice): Write {
  const { practice, id, at } = notice;
  const item: Item = {
    key: keys.notice(practice, id),
    version: 1,
    body: notice,
    indexed: listedIn(lists.notices, `${at}#${id}`, notice),
  };
  return { kind: 'CREATE', item };
}

export function noticeFrom(item: Item | undefined): PracticeNotice | undefined {
  return stored<PracticeNotice>(item)?.value;
}

/** All notices of the network, newest first. */
export async function listNotices(table: Table, paging: Window): Promise<readonly Keyed<PracticeNotice>[]> {
  const entries = await listShared(table, lists.notices, { ...paging, newestFirst: true });
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as PracticeNotice, sortKey }));
}

/** That an authority knows of a notice, which `id` is of. `at`: ISO 8601 instant, UTC. */
export type Acknowledgement = Named & { readonly at: string };

export function writeOfAcknowledgement(given: Acknowledgement): Write {
  const item: Item = {
    key: keys.acknowledgement(given.authority, given.id),
    version: 1,
    body: given,
    indexed: listedIn(lists.acknowledgements(given.id), `${given.at}#${given.authority}`, given),
  };
  return { kind: 'CREATE', item };
}

export function acknowledgementFrom(item: Item | undefined): Acknowledgement | undefined {
  return stored<Acknowledgement>(item)?.value;
}

/** What an authority has acknowledged of these notices, in their order. One round trip for up to a hundred. */
export async function readAcknowledgements(
  table: Table,
  authority: Named['authority'],
  notices: readonly PracticeNotice[],
): Promise<readonly (Acknowledgement | undefined)[]> {
  const found = await table.getTogether(notices.map(({ id }) => keys.acknowledgement(authority, id)));
  return found.map(acknowledgementFrom);
}

/** More than there are authorities. */
const MOST_ACKNOWLEDGEMENTS = 200;

export async function acknowledgementsOf(table: Table, { id }: PracticeNotice): Promise<readonly Acknowledgement[]> {
  const paging = { after: null, limit: MOST_ACKNOWLEDGEMENTS };
  const entries = await listShared(table, lists.acknowledgements(id), paging);
  return entries.map(({ entry }) => summaryOf(entry) as Acknowledgement);
}

import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { Keyed } from '../../../../platform/graphql/connection.ts';
import type { Item } from '../../../../platform/table/item.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { PracticeInboxKind } from '../../domain/codes.ts';
import type { Named } from '../../domain/loop.ts';
import type { ContributionName } from '../../domain/people/contribution.ts';
import { listedIn } from '../keys.ts';
import { listShared, summaryOf, type Window } from '../shared-list.ts';
import { peopleKeys, peopleLists } from './keys.ts';

/** What it is about: something that was said, or an adoption. */
export type InboxAbout = ContributionName | (Named & { readonly kind: 'ADOPTION' });

/** That an authority has said something to another. It says no more than what it is about, and never changes. */
export type InboxEntry = {
  /** Who says it. */
  readonly authority: OwnerId;
  readonly kind: PracticeInboxKind;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly loop: Named;
  readonly about: InboxAbout;
};

/** Nothing where somebody would speak to themselves. It lies with whoever says it. */
export function writesToInbox(to: OwnerId, entry: InboxEntry): readonly Write[] {
  const { authority, kind, at, about } = entry;
  if (to === authority) return [];
  const item: Item = {
    key: peopleKeys.inbox({ authority, id: about.id }, kind, at),
    version: 1,
    body: entry,
    indexed: listedIn(peopleLists.inbox(to), `${at}#${about.id}`, entry),
  };
  return [{ kind: 'CREATE', item }];
}

export async function listInbox(table: Table, to: OwnerId, window: Window): Promise<readonly Keyed<InboxEntry>[]> {
  const entries = await listShared(table, peopleLists.inbox(to), window);
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as InboxEntry, sortKey }));
}

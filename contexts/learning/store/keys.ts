import { networkScope, type OwnerId, type Scope, scopeOf } from '../../../platform/actor/scope.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { ReformStrand } from '../domain/codes.ts';
import type { Named } from '../domain/loop.ts';

export type { Key, Partition };

const VERSION_DIGITS = 4;

/**
 * What only the authority itself reaches: drafts, every version, the events of its loops. What it shares lies apart, in
 * partitions that everybody may read and it alone may write; and what the programme decided about it, in the network's.
 */
export const partitions = {
  draft: (scope: Scope, id: string): Partition => partitionIn(scope, 'LOOP', id),
  shared: ({ authority, id }: Named): Partition => partitionIn(scopeOf(authority), 'PRACTICE', id),
  waiting: ({ authority, id }: Named): Partition => partitionIn(scopeOf(authority), 'PRACTICE', 'WAITING', id),
  oversight: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'PRACTICE', 'LOOP', authority, id),
  adoptionOversight: ({ authority, id }: Named): Partition =>
    partitionIn(networkScope, 'PRACTICE', 'ADOPTION', authority, id),
  /** Of a loop: whether it is a draft or shared, its events stay in one place. */
  events: ({ authority, id }: Named): Partition => partitionIn(scopeOf(authority), 'LOOP', id),
} as const;

/** Each kind of item of this context, where it lies. */
export const keys = {
  draft: (scope: Scope, id: string): Key => keyIn(partitions.draft(scope, id), 'STATE'),
  loop: (name: Named): Key => keyIn(partitions.shared(name), 'LOOP'),
  adoption: (name: Named): Key => keyIn(partitions.shared(name), 'ADOPTION'),
  oversight: (name: Named): Key => keyIn(partitions.oversight(name), 'STATE'),
  adoptionOversight: (name: Named): Key => keyIn(partitions.adoptionOversight(name), 'STATE'),
  ownVersion: (scope: Scope, id: string, version: number): Key =>
    keyIn(partitions.draft(scope, id), versionSortKey(version)),
  sharedVersion: (name: Named, version: number): Key => keyIn(partitions.shared(name), versionSortKey(version)),
  /** That a version waits for the moderators: apart, so that who clears their list can do nothing to the loop. */
  submission: (name: Named, version: number): Key => keyIn(partitions.waiting(name), versionSortKey(version)),
  notice: (practice: Named, id: string): Key => keyIn(partitions.shared(practice), `NOTICE#${id}`),
  /** That harm was recorded of an adoption, for the list of its loop's. */
  harm: (adoption: Named, id: string): Key => keyIn(partitions.shared(adoption), `HARM#${id}`),
  /** With the authority that says that it knows of a notice. */
  acknowledgement: (authority: OwnerId, noticeId: string): Key =>
    keyIn(partitions.shared({ authority, id: noticeId }), 'ACKNOWLEDGED'),
  own: (scope: Scope, kind: OwnKind, id: string): Key => keyIn(lists.own(scope), `${kind}#${id}`),
} as const;

export type OwnKind = 'LOOP' | 'ADOPTION';

/** Lists that are everybody's to read. Those of the index are written by each for items of its own. */
export const lists = {
  /** Of an authority alone: what it has started and taken on. */
  own: (scope: Scope): Partition => partitionIn(scope, 'PRACTICES'),
  /** Of the table, written by the programme. */
  published: (strand: ReformStrand | null): Partition => partitionIn(networkScope, 'PRACTICE', 'LIST', strand ?? 'ALL'),
  /** Of the index. */
  submitted: partitionIn(networkScope, 'PRACTICE', 'SUBMITTED'),
  /** Of the index. */
  notices: partitionIn(networkScope, 'PRACTICE', 'NOTICES'),
  /** Of the index: harm that adopters recorded, by the loop. */
  harms: partitionIn(networkScope, 'PRACTICE', 'HARMS'),
  /** Of the index: adoptions whose words moderators have hidden. */
  hidden: partitionIn(networkScope, 'PRACTICE', 'HIDDEN'),
  /** Of the index, of one notice. */
  acknowledgements: (noticeId: string): Partition => partitionIn(networkScope, 'PRACTICE', 'ACKNOWLEDGED', noticeId),
  /** Of the index: every adoption, and every loop once published, by the loop at the root of its lineage. */
  lineage: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'PRACTICE', 'LINEAGE', authority, id),
} as const;

function versionSortKey(version: number): string {
  return `VERSION#${String(version).padStart(VERSION_DIGITS, '0')}`;
}

const CHANGE_DIGITS = 12;
const PART_DIGITS = 3;
const numbered = (number: number): string => String(number).padStart(CHANGE_DIGITS, '0');
const search = partitionIn(networkScope, 'PRACTICE', 'SEARCH');

/** What the search is made from, written by the follower of the feeds alone: changes by their numbers, and a snapshot. */
export const searchKeys = {
  partition: search,
  head: keyIn(search, 'HEAD'),
  change: (number: number): Key => keyIn(search, `CHANGE#${numbered(number)}`),
  snapshot: keyIn(search, 'SNAPSHOT'),
  /** Of the snapshot made at that change. */
  part: (number: number, part: number): Key =>
    keyIn(search, `SNAPSHOT#${numbered(number)}#${String(part).padStart(PART_DIGITS, '0')}`),
} as const;

/** Where an item stands in a list of the index, and what the list tells of it. */
export function listedIn(list: Partition, sortKey: string, summary: object): Readonly<Record<string, string>> {
  return { changePk: list, changeSk: sortKey, summary: JSON.stringify(summary) };
}

import type { Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { NodeName } from '../../../platform/graphql/global-id.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../../../platform/table/keys.ts';
import { pagesOf } from '../../../platform/table/pages.ts';
import { type Stored, stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { SharingDecision } from '../domain/sharing-decision.ts';

export function decisionPartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'DECISION', id);
}

export function decisionKey(scope: Scope, id: string): Key {
  return keyIn(decisionPartition(scope, id), 'STATE');
}

/** For what is done with records of any kind. Null for what is no decision. */
export function keyOfDecision(scope: Scope, { type, id }: NodeName): Key | null {
  return type === 'SharingDecision' ? decisionKey(scope, id) : null;
}

/** Undefined where there is none, and for the tombstone of one that was erased. */
export function readDecision(item: Item | undefined): Stored<SharingDecision> | undefined {
  return readTombstone(item) === undefined ? stored<SharingDecision>(item) : undefined;
}

/** The list of all, that of a conference, and that of a child. */
export type DecisionList = { readonly of: 'ALL' } | { readonly of: 'CONF' | 'CHILD'; readonly value: string };

function listPartition(scope: Scope, list: DecisionList): Partition {
  return list.of === 'ALL'
    ? partitionIn(scope, 'DECISIONS')
    : partitionIn(scope, 'DECISIONS', list.of, segment(list.value));
}

/** Where a decision is listed, by its day. */
function entryKeys(scope: Scope, { id, decidedOn, conference, laChildId }: SharingDecision): readonly Key[] {
  const lists: readonly DecisionList[] = [
    { of: 'ALL' },
    ...(conference === null ? [] : [{ of: 'CONF', value: conference } as const]),
    ...(laChildId === null ? [] : [{ of: 'CHILD', value: laChildId } as const]),
  ];
  return lists.map((list) => keyIn(listPartition(scope, list), `${decidedOn}#${id}`));
}

/** The decision with its entries; those of the day that it was recorded with before go. */
export function writesOf(
  scope: Scope,
  after: Stored<SharingDecision>,
  before: SharingDecision | null,
): readonly Write[] {
  const { value, version } = after;
  const item: Item = { key: decisionKey(scope, value.id), version, body: value };
  const hasMoved = before?.decidedOn !== value.decidedOn;
  const gone = before === null || !hasMoved ? [] : entryKeys(scope, before);
  const come = hasMoved ? entryKeys(scope, value) : [];
  return [
    before === null ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item },
    ...gone.map((key): Write => ({ kind: 'DELETE', key })),
    ...come.map((key): Write => ({ kind: 'CREATE', item: { key, version: 1, body: { id: value.id } } })),
  ];
}

/** Takes a decision out of every list. */
export function unlisted(scope: Scope, decision: SharingDecision): readonly Write[] {
  return entryKeys(scope, decision).map((key): Write => ({ kind: 'DELETE', key }));
}

const ENTRIES_A_QUERY = 1_000;

/** All of one list, oldest day first. */
export async function idsOfDecisions(table: Table, scope: Scope, list: DecisionList): Promise<readonly string[]> {
  const partition = listPartition(scope, list);
  const pages = pagesOf(ENTRIES_A_QUERY, async ({ after, limit }) => {
    const entries = await table.query({ partition, limit, ...(after !== null && { after }) });
    return entries.map(({ body, key }) => ({ id: (body as { readonly id: string }).id, sortKey: key.sk }));
  });
  const ids: string[] = [];
  for await (const page of pages) ids.push(...page.map(({ id }) => id));
  return ids;
}

export type WantedDecisions = {
  readonly list: DecisionList;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly after: string | null;
  readonly limit: number;
};

/** Newest day first: the entries of one list, and then the decisions together. */
export async function listDecisions(
  table: Table,
  scope: Scope,
  { list, from, until, after, limit }: WantedDecisions,
): Promise<readonly Keyed<Stored<SharingDecision>>[]> {
  const entries = await table.query({
    partition: listPartition(scope, list),
    newestFirst: true,
    limit,
    from: from ?? '0',
    until: `${until ?? '9'}~`,
    ...(after !== null && { after }),
  });
  const ids = entries.map(({ body }) => (body as { readonly id: string }).id);
  const found = await table.getTogether(ids.map((id) => decisionKey(scope, id)));
  return entries.flatMap(({ key }, index) => {
    const item = readDecision(found[index]);
    return item === undefined ? [] : [{ item, sortKey: key.sk }];
  });
}

import { networkScope, type OwnerId, type Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { globalId, type NodeName } from '../../../platform/graphql/global-id.ts';
import type { RecordQuality, RuleBreak } from '../../../platform/quality/quality-source.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { NetworkSummary } from '../quality/network-summary.ts';
import type { Sums } from '../quality/sums.ts';

export type { Key };

/** How far the quality of an authority's records has been followed. */
export type QualityPlace = {
  /** In the change feed: 0 for not at all. */
  readonly sequence: number;
  /** When the change of that number was made. ISO 8601 instant, UTC. Null for none. */
  readonly at: string | null;
  /** The day for which all records were last looked at anew, and the last of them while that goes on. */
  readonly walk: { readonly day: LocalDate; readonly after: string | null; readonly isDone: boolean } | null;
};

/** England has 153. */
const MOST_AUTHORITIES = 500;
const RECORD = 'RECORD#';
const RECORDS = { from: RECORD, until: `${RECORD}~` } as const;

export const qualityKeys = {
  totals: (scope: Scope): Key => keyIn(ownPartition(scope), 'TOTALS'),
  place: (scope: Scope): Key => keyIn(ownPartition(scope), 'PLACE'),
  record: (scope: Scope, record: string): Key => keyIn(ownPartition(scope), `${RECORD}${record}`),
  /** That a record breaks a rule. */
  broken: (scope: Scope, rule: string, record: string): Key => keyIn(rulePartition(scope, rule), record),
  summary: (authority: OwnerId): Key => keyIn(summaries(), `AUTHORITY#${authority}`),
};

function ownPartition(scope: Scope): Partition {
  return partitionIn(scope, 'QUALITY');
}

function rulePartition(scope: Scope, rule: string): Partition {
  return partitionIn(scope, 'QUALITY', rule);
}

/** What the programme may know of each authority. */
function summaries(): Partition {
  return partitionIn(networkScope, 'QUALITY');
}

/** The global id of a record, which is what its quality is kept under. */
export function recordName({ owner }: Scope, { type, id }: Pick<NodeName, 'type' | 'id'>): string {
  return globalId({ type, owner, id });
}

export function readQuality(item: Item | undefined): Stored<RecordQuality> | undefined {
  return stored<RecordQuality>(item);
}

export function readSums(item: Item | undefined): Stored<Sums> {
  return stored<Sums>(item) ?? { value: {}, version: 0 };
}

export function readPlace(item: Item | undefined): Stored<QualityPlace> {
  return stored<QualityPlace>(item) ?? { value: { sequence: 0, at: null, walk: null }, version: 0 };
}

export function readSummary(item: Item | undefined): Stored<NetworkSummary> | undefined {
  return stored<NetworkSummary>(item);
}

export function brokenWrite(scope: Scope, record: string, body: RuleBreak): Write {
  return { kind: 'PUT', item: { key: qualityKeys.broken(scope, body.rule, record), version: 1, body } };
}

/** The records whose quality is kept, in the order of their ids. */
export async function recordsKept(
  table: Table,
  scope: Scope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const range = { partition: ownPartition(scope), ...RECORDS, limit };
  const items = await table.query({ ...range, ...(after !== null && { after: `${RECORD}${after}` }) });
  return items.map(({ key }) => key.sk.slice(RECORD.length));
}

/** A record that breaks a rule. */
export type Broken = RuleBreak & { readonly record: string };

/** The records that break a rule, in the order of their ids. */
export async function listBroken(
  table: Table,
  { scope, rule }: { readonly scope: Scope; readonly rule: string },
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Broken>[]> {
  const items = await table.query({ partition: rulePartition(scope, rule), limit, ...(after !== null && { after }) });
  return items.map(({ key, body }) => ({ item: { ...(body as RuleBreak), record: key.sk }, sortKey: key.sk }));
}

/** Which version of each record was looked at. */
export async function versionsOf(
  table: Table,
  scope: Scope,
  broken: readonly Keyed<Broken>[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const items = await table.getTogether(broken.map(({ item }) => qualityKeys.record(scope, item.record)));
  return broken.map(({ item }, place) => ({ id: item.record, version: readQuality(items[place])?.value.version ?? 0 }));
}

/** Of every authority, in the order of their ids. */
export async function listSummaries(table: Table): Promise<readonly NetworkSummary[]> {
  const items = await table.query({ partition: summaries(), limit: MOST_AUTHORITIES });
  return items.flatMap((item) => readSummary(item)?.value ?? []);
}

import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { decodeItem, type Item } from '../../../platform/table/item.ts';

/** What an import leaves in a table, as far as two imports of the same file leave the same. */
export type LeftBehind = {
  /** How many items there are of each sort and version. Looks are not counted: what is done again is looked at again. */
  readonly sorts: Readonly<Record<string, number>>;
  /** What each conference says, without what is made up for it: its id, and when it came. */
  readonly conferences: readonly string[];
};

export async function leftBehind(client: DynamoDBClient, tableName: string): Promise<LeftBehind> {
  const sorts: Record<string, number> = {};
  const conferences: string[] = [];
  for await (const { Items: found = [] } of paginateScan({ client }, { TableName: tableName })) {
    for (const item of found.map(decodeItem).filter(isNoLook)) {
      sorts[sortOf(item)] = (sorts[sortOf(item)] ?? 0) + 1;
      if (isConference(item)) conferences.push(heldIn(item));
    }
  }
  return { sorts, conferences: conferences.sort() };
}

const isNoLook = ({ body }: Item): boolean => !JSON.stringify(body).includes('"outcome":"READ"');

const isConference = ({ key: { pk, sk } }: Item): boolean => pk.includes('#CONF#') && sk === 'STATE';

function heldIn({ body, version }: Item): string {
  const { source, facts } = body as { readonly source: unknown; readonly facts: unknown };
  return canonicalJson([source, facts, version]);
}

function sortOf({ key: { pk, sk }, version }: Item): string {
  const sort = `${pk.split('#')[1] ?? ''} ${sk.replace(/[^A-Z].*/, '')}`;
  return sk === 'PROGRESS' ? sort : `${sort} ${String(version)}`;
}

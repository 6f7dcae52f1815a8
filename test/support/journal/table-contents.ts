import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { type AttributeMap, decodeItem, type Item } from '../../../platform/table/item.ts';

/** Everything that lies in a table, attribute by attribute, in the order of its keys. */
export async function allAttributes(client: DynamoDBClient, TableName: string): Promise<readonly AttributeMap[]> {
  const found: AttributeMap[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true }))
    found.push(...Items);
  return found.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

/** The same, decoded. */
export async function allItems(client: DynamoDBClient, TableName: string): Promise<readonly Item[]> {
  return (await allAttributes(client, TableName)).map(decodeItem);
}

/** The kind of each item, such as `NOTE STATE`, `NOTE EVENT#00000001`, `AUDIT` or `IDEM`. */
export function kindsOf(items: readonly Item[]): readonly string[] {
  return items.map(({ key }) => {
    const kind = key.pk.split('#')[1] ?? '';
    return ['AUDIT', 'IDEM'].includes(kind) ? kind : `${kind} ${key.sk}`;
  });
}

export function ofKind(items: readonly Item[], kind: string): readonly Item[] {
  return items.filter(({ key }) => key.pk.split('#')[1] === kind);
}

function nameOf(attributes: AttributeMap): string {
  return `${attributes['pk']?.S ?? ''} ${attributes['sk']?.S ?? ''}`;
}

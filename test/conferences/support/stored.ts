import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { type AttributeMap, decodeItem, type Item } from '../../../platform/table/item.ts';

/** Everything in a table as it lies, attribute by attribute, by the name of its key. */
export type Stored = ReadonlyMap<string, AttributeMap>;

export async function readAll(client: DynamoDBClient, TableName: string): Promise<Stored> {
  const stored = new Map<string, AttributeMap>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName, ConsistentRead: true })) {
    for (const item of Items) stored.set(nameOf({ pk: item['pk']?.S ?? '', sk: item['sk']?.S ?? '' }), item);
  }
  return stored;
}

export function nameOf({ pk, sk }: { readonly pk: string; readonly sk: string }): string {
  return `${pk} ${sk}`;
}

/** What kind of item it is, by the second part of its partition key. */
export type StoredKind = 'CONF' | 'PKG' | 'AUDIT' | 'IDEM' | 'MARK' | 'CHILD';

export function itemsOf(stored: Stored, kind: StoredKind): readonly Item[] {
  return [...stored.values()].map(decodeItem).filter(({ key }) => key.pk.split('#')[1] === kind);
}

/** The names of what is in one and not, or not so, in the other. */
export function differences(before: Stored, after: Stored): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => JSON.stringify(sorted(before.get(name))) !== JSON.stringify(sorted(after.get(name))),
  );
}

function sorted(attributes: AttributeMap | undefined): unknown {
  return attributes && Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1));
}

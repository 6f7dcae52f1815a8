import { type DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import type { AttributeMap } from '../../platform/table/item.ts';

/** How many items a table holds, by owner and kind, such as `A0000001 CONF STATE`. */
export type Survey = ReadonlyMap<string, number>;

/**
 * Counts every item. It walks the table, which no function may: with an operator's own credentials, on a table that
 * nobody else uses or at a quiet hour.
 */
export async function surveyTable(client: DynamoDBClient, tableName: string): Promise<Survey> {
  const counts = new Map<string, number>();
  for (let from: AttributeMap | null | undefined; from !== null;) {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ProjectionExpression: 'pk, sk',
        ...(from !== undefined && { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) {
      const kind = kindOf(item['pk']?.S ?? '', item['sk']?.S ?? '');
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    from = page.LastEvaluatedKey ?? null;
  }
  return counts;
}

/** Names of ours only, no id of a record: an audit entry's sort key, which begins with its instant, is left out. */
export function kindOf(pk: string, sk: string): string {
  const [owner = '', what = ''] = pk.split('#');
  const [within = ''] = sk.split('#');
  return /^[A-Z]+$/.test(within) ? `${owner} ${what} ${within}` : `${owner} ${what}`;
}

export type Difference = { readonly kind: string; readonly live: number; readonly copy: number };

/** Kinds of which the copy has another number than the live table, in order of their names. */
export function differences(live: Survey, copy: Survey): readonly Difference[] {
  return [...new Set([...live.keys(), ...copy.keys()])]
    .sort()
    .map((kind) => ({ kind, live: live.get(kind) ?? 0, copy: copy.get(kind) ?? 0 }))
    .filter((one) => one.live !== one.copy);
}

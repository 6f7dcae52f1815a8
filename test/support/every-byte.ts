import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { tableDefinition } from '../../platform/table/definition.ts';

/** All that a table holds, its indexes too, as one text. */
export async function everyByte(client: DynamoDBClient, TableName: string): Promise<string> {
  const parts: string[] = [];
  for (const IndexName of [undefined, ...Object.keys(tableDefinition.indexes)]) {
    const input = { TableName, ...(IndexName !== undefined && { IndexName }) };
    for await (const { Items = [] } of paginateScan({ client }, input))
      parts.push(...Items.map((item) => JSON.stringify(item)));
  }
  return parts.join('\n');
}

import { paginateScan } from '@aws-sdk/client-dynamodb';
import { dynamoDbClient } from '../../platform/table/client.ts';

/** Items a page: the embedded engine takes long over pages of a megabyte. */
const PAGE = 500;

/** Reads every item of a table, page after page, and does nothing with it: in seconds. */
export async function bareRead(endpoint: string, tableName: string): Promise<number> {
  const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
  const from = performance.now();
  let items = 0;
  for await (const { Count = 0 } of paginateScan({ client }, { TableName: tableName, Limit: PAGE })) items += Count;
  client.destroy();
  if (items === 0) throw new Error(`There is nothing in ${tableName}.`);
  return (performance.now() - from) / 1_000;
}

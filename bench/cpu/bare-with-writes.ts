import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { clientConfig } from './bare-client.ts';
import { documentClientHandlers } from './bare-document-client.ts';
import { type Handler, partitionIn, type Read } from './handler.ts';

const OWNER = 'NETWORK0#BENCH';

/**
 * The bare reads with the two calls that this API makes besides: a counter that is charged while the read is under way,
 * and an entry about what was read, before the answer leaves.
 */
export function documentClientHandlersWithWrites(environment: ApiEnvironment): Readonly<Record<Read, Handler>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(environment)));
  const TableName = environment.TABLE_NAME;
  const reads = documentClientHandlers(environment);

  const withWrites =
    (read: Handler): Handler =>
    async (event) => {
      const charge = new UpdateCommand({
        TableName,
        Key: { pk: OWNER, sk: 'COUNTER' },
        UpdateExpression: 'ADD points :points',
        ExpressionAttributeValues: { ':points': 400 },
        ReturnValues: 'ALL_NEW',
      });
      const [result] = await Promise.all([read(event), client.send(charge)]);
      const id = randomUUID();
      const body = JSON.stringify({ id, operation: 'Conference', outcome: 'READ', records: [partitionIn(event)] });
      const entry = { pk: `${OWNER}#AUDIT`, sk: id, v: 1, body, unsequenced: `${OWNER}#AUDIT`, unsequencedSk: id };
      await client.send(new PutCommand({ TableName, Item: entry }));
      return result;
    };
  return { conference: withWrites(reads.conference), page: withWrites(reads.page) };
}

import { DynamoDBClient, GetItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { clientConfig, ENTRIES } from './bare-client.ts';
import { answerJson, type Handler, partitionIn, type Read } from './handler.ts';

/** The same as with the document client, without its translation of attributes. */
export function lowLevelClientHandlers(environment: ApiEnvironment): Readonly<Record<Read, Handler>> {
  const client = new DynamoDBClient(clientConfig(environment));
  const TableName = environment.TABLE_NAME;
  return {
    async conference(event) {
      const Key = { pk: { S: partitionIn(event) }, sk: { S: 'STATE' } };
      const { Item } = await client.send(new GetItemCommand({ TableName, Key, ConsistentRead: true }));
      return answerJson(Item);
    },
    async page(event) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'byChange',
          KeyConditionExpression: 'changePk = :pk',
          ExpressionAttributeValues: { ':pk': { S: partitionIn(event) } },
          ScanIndexForward: false,
          Limit: ENTRIES,
        }),
      );
      return answerJson(Items);
    },
  };
}

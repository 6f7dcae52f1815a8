import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { clientConfig, ENTRIES } from './bare-client.ts';
import { answerJson, type Handler, partitionIn, type Read } from './handler.ts';

/** The least that a handler can do with the AWS SDK's document client: one read, and what it found as JSON. */
export function documentClientHandlers(environment: ApiEnvironment): Readonly<Record<Read, Handler>> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientConfig(environment)));
  const TableName = environment.TABLE_NAME;
  return {
    async conference(event) {
      const Key = { pk: partitionIn(event), sk: 'STATE' };
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return answerJson(Item);
    },
    async page(event) {
      const { Items } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'byChange',
          KeyConditionExpression: 'changePk = :pk',
          ExpressionAttributeValues: { ':pk': partitionIn(event) },
          ScanIndexForward: false,
          Limit: ENTRIES,
        }),
      );
      return answerJson(Items);
    },
  };
}

import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import type { ApiEnvironment } from '../../lambdas/graphql-api/environment.ts';

/** As many as the API reads for a page of fifty: one more tells whether there is a next page. */
export const ENTRIES = 51;

/** The SDK's own settings, and where the engine is. */
export function clientConfig({ DYNAMODB_ENDPOINT: endpoint }: ApiEnvironment): DynamoDBClientConfig {
  return {
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    ...(endpoint !== undefined && { endpoint }),
  };
}

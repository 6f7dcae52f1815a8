import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { withUnitsCounted } from './consumed-units.ts';

export type ClientSettings = { readonly endpoint?: string | undefined; readonly region?: string | undefined };

/**
 * Milliseconds. A connection or an answer that takes longer is given up and tried again: with three attempts a call
 * takes hardly more than six seconds, and two of them fit into a request's 29 s.
 */
const CONNECT = 1_000;
const ANSWER = 2_000;
const ATTEMPTS = 3;

/**
 * The low-level client: the document client's marshalling costs as much CPU again as the call itself. Off AWS, where
 * no credentials are needed, any will do.
 */
export function dynamoDbClient({ endpoint, region }: ClientSettings): DynamoDBClient {
  const client = new DynamoDBClient({
    maxAttempts: ATTEMPTS,
    // Without `throwOnRequestTimeout` the SDK only writes a warning, and waits on.
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER, throwOnRequestTimeout: true },
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
  return withUnitsCounted(withoutLogger(client));
}

/** Its logger copies every input and answer, attribute by attribute, to hand them to one that is not there. */
export function withoutLogger(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}

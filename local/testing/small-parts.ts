import { GetItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Handlers, LambdaEnvironment } from '../handlers.ts';
import type { Sandbox } from '../sandbox-contract.ts';
import type { Parts } from '../start.ts';

/**
 * Stand-ins for the real handlers and sandbox, as small as shows that the network hands on what it should: each request
 * is counted in the table, and answered with the count and with what the handler was given.
 */
export function smallParts(): Parts & { readonly sequenced: string[]; readonly checkpoints: () => number } {
  const sequenced: string[] = [];
  let checkpoints = 0;
  const checkpoint = (): Promise<void> => {
    checkpoints += 1;
    return Promise.resolve();
  };
  return {
    sequenced,
    checkpoints: () => checkpoints,
    sandbox: smallSandbox,
    openHandlers: (environment) => Promise.resolve({ ...open(environment, sequenced), checkpoint }),
  };
}

export const smallSandbox: Sandbox = {
  authorities: 1,
  users: [
    { kind: 'machine', clientId: 'sandbox-first-system', label: 'Authority system of First' },
    { kind: 'person', subject: 'practice-lead.901', label: 'Practice lead of First' },
  ],
  async load({ client, tableName, seed, conferencesPerAuthority, onProgress, signal }) {
    for (let done = 0; done < conferencesPerAuthority; done += 1) {
      signal.throwIfAborted();
      await client.send(
        new PutItemCommand({ TableName: tableName, Item: { pk: { S: `SEED#${seed}` }, sk: { S: String(done) } } }),
      );
      onProgress({ done: done + 1, total: conferencesPerAuthority });
    }
  },
};

function open(environment: LambdaEnvironment, sequenced: string[]): Omit<Handlers, 'checkpoint'> {
  const client = new DynamoDBClient({
    endpoint: environment.DYNAMODB_ENDPOINT,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const key = { pk: { S: 'COUNT' }, sk: { S: 'STATE' } };
  return {
    async api(event) {
      const table = { TableName: environment.TABLE_NAME };
      const { Item } = await client.send(new GetItemCommand({ ...table, Key: key, ConsistentRead: true }));
      const count = Number(Item?.['v']?.N ?? 0) + 1;
      await client.send(new PutItemCommand({ ...table, Item: { ...key, v: { N: String(count) } } }));
      const body = JSON.stringify({
        count,
        authorization: event.headers['Authorization'] ?? event.headers['authorization'],
        environment,
      });
      return { statusCode: 200, headers: { 'content-type': 'application/json' }, body };
    },
    console: () => Promise.resolve({ statusCode: 200, body: '' }),
    sequence({ Records }) {
      sequenced.push(...Records.map(({ dynamodb }) => dynamodb?.Keys?.['pk']?.S ?? ''));
      return Promise.resolve({ batchItemFailures: [] });
    },
    sweep: () => Promise.resolve(),
    sweepAppClients: () => Promise.resolve(),
    erasePastRetention: () => Promise.resolve(),
    follow: () => Promise.resolve({ batchItemFailures: [] }),
    followAll: () => Promise.resolve(),
    runWebhooks: () => Promise.resolve(),
    runSnapshots: () => Promise.resolve(),
    runExtracts: () => Promise.resolve(),
    importFile: () => Promise.resolve({ batchItemFailures: [] }),
    sweepImports: () => Promise.resolve(),
    close() {
      client.destroy();
      return process.env['NEVER_CLOSE'] === undefined ? Promise.resolve() : new Promise(() => undefined);
    },
  };
}

import './one-realm.ts';
import { afterAll, beforeAll } from '@jest/globals';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { ensureTable, type TableOptions } from '../../local/engine/ensure-table.ts';
import { type Engine, startEngine } from '../../local/engine/start-engine.ts';
import { holdToActions } from './counted-actions.ts';

export type TestEngine = {
  readonly endpoint: string;
  /** Straight to the engine, low-level, one attempt: a test sees the first failure. */
  readonly client: DynamoDBClient;
  /** Makes an empty table of the one definition, and returns its name: one for each test that writes. */
  freshTable(options?: TableOptions): Promise<string>;
};

/**
 * One engine in memory for the test file that calls it, started before its tests and stopped after them. What it gives
 * can be read inside tests and hooks only. If the process ends first, the engine ends with it.
 *
 * `DYNAMODB_ENDPOINT` names another in its stead, such as AWS's DynamoDB Local: it is neither started nor stopped, and
 * the tables that a test makes stay there.
 */
export function useEngine(): TestEngine {
  let engine: Engine | undefined;
  let client: DynamoDBClient | undefined;
  let tables = 0;
  const elsewhere = process.env['DYNAMODB_ENDPOINT'];

  beforeAll(async () => {
    engine = elsewhere === undefined ? await startEngine({ host: '127.0.0.1' }) : undefined;
    client = clientOf(elsewhere ?? started(engine).endpoint);
  });

  afterAll(async () => {
    client?.destroy();
    await engine?.stop();
  });

  return {
    get endpoint() {
      return elsewhere ?? started(engine).endpoint;
    },
    get client() {
      return started(client);
    },
    async freshTable(options = { stream: false }) {
      tables += 1;
      const run = elsewhere === undefined ? '' : `${String(process.pid)}-${String(Date.now())}-`;
      const tableName = `table-${run}${String(tables)}`;
      await ensureTable(started(client), tableName, options);
      return tableName;
    },
  };
}

/** A client of any engine, or of the fault proxy in front of one. Its transactions are held to the most actions that one may have. */
export function clientOf(endpoint: string, config: DynamoDBClientConfig = {}): DynamoDBClient {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    ...config,
  });
  holdToActions(client);
  return client;
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The engine runs only inside tests and hooks');
  return part;
}

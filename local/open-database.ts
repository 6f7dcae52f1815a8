import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Closers } from './closers.ts';
import type { DataFolder } from './data-folder/data-folder.ts';
import { ensureTable } from './engine/ensure-table.ts';
import { type Engine, startEngine } from './engine/start-engine.ts';
import type { Ports } from './ports.ts';

export const TABLE_NAME = 'families-first-network';

export type Database = {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  /** Null when it is not the embedded one. */
  readonly engine: Engine | null;
};

/**
 * Starts the embedded engine on the folder's data file, unless there is another database, and makes the table.
 *
 * @throws StartFailure when the engine does not start, or the table is from another version.
 */
export async function openDatabase(
  options: { readonly ports: Ports | null; readonly dynamoDbEndpoint?: string },
  folder: DataFolder,
  closers: Closers,
): Promise<Database> {
  const engine = options.dynamoDbEndpoint === undefined ? await startEmbedded(options.ports, folder) : null;
  if (engine !== null) closers.add(() => engine.stop());

  const endpoint = engine?.endpoint ?? options.dynamoDbEndpoint ?? '';
  const config = { endpoint, region: 'eu-west-2', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = new DynamoDBClient(config);
  const streams = new DynamoDBStreamsClient(config);
  closers.add(() => {
    client.destroy();
    streams.destroy();
  });
  await ensureTable(client, TABLE_NAME, { stream: true });
  return { endpoint, client, streams, engine };
}

function startEmbedded(ports: Ports | null, folder: DataFolder): Promise<Engine> {
  return startEngine({
    host: '127.0.0.1',
    dataFile: folder.engineFile,
    ...(ports !== null && { port: ports.engine }),
  });
}

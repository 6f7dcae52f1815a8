import { constants } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTable } from '../../local/engine/ensure-table.ts';
import { startEngine } from '../../local/engine/start-engine.ts';
import { type ApiContainer, openContainer } from '../../lambdas/graphql-api/container.ts';
import { type ApiEnvironment, parseEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { fixedClock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { AS_OF } from '../../local/sandbox/as-of.ts';
import { type DataFile, TABLE_NAME } from '../network/data-file.ts';
import type { Known } from '../network/known.ts';
import { type CountingClient, countingClient } from './consumption.ts';
import type { Issuer } from './issuer.ts';

/** Noon of the day on which the sandbox ends. To a clock that stands still, no caller is ever to be looked up again. */
export const NOW = new Date(`${AS_OF}T12:00:00.000Z`);

export type OpenNetwork = {
  readonly known: readonly Known[];
  readonly environment: ApiEnvironment;
  /** The API as it is deployed. */
  readonly api: ApiContainer;
  /** The same, with each call of DynamoDB counted. */
  readonly counted: ApiContainer & Pick<CountingClient, 'taken'>;
  readonly close: () => Promise<void>;
};

/** Starts an engine on a copy of the data, and the API on the engine. */
export async function openNetwork(data: DataFile, issuer: Issuer): Promise<OpenNetwork> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const path = join(folder, 'data.sqlite');
  await copyFile(data.path, path, constants.COPYFILE_FICLONE);
  const engine = await startEngine({ host: '127.0.0.1', dataFile: path });
  const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
  await ensureTable(client, TABLE_NAME, { stream: true });
  client.destroy();

  const environment = environmentOf(engine.endpoint, issuer);
  const counting = countingClient(engine.endpoint);
  const api = openForBench(environment);
  const counted = openForBench(environment, counting);
  return {
    known: data.known,
    environment,
    api,
    counted: { ...counted, taken: counting.taken },
    async close() {
      api.close();
      counted.close();
      await engine.stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Only failures are logged, and none is expected. */
const log: Log = (...[code, fields]) => {
  console.error(code, fields);
};

export function openForBench(environment: ApiEnvironment, given: Partial<CountingClient> = {}): ApiContainer {
  const { client } = given;
  return openContainer(environment, { clock: fixedClock(NOW), log, ...(client !== undefined && { client }) });
}

function environmentOf(endpoint: string, { issuer, jwksUri }: Issuer): ApiEnvironment {
  return parseEnvironment({
    STAGE: 'test',
    TABLE_NAME,
    DYNAMODB_ENDPOINT: endpoint,
    TOKEN_ISSUER: issuer,
    TOKEN_JWKS_URI: jwksUri,
    HASH_KEY: 'a key that is good for nothing but measuring',
    // The clock stands still, so the minute never ends.
    ALLOWANCE_PER_MINUTE: '1000000000',
    AUTHORITY_ALLOWANCE_PER_MINUTE: '1000000000',
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: `${issuer}/admin`,
    LOCAL_IDENTITY_ADMIN_KEY: 'unused',
  });
}

import {
  type AppClients,
  cognitoAppClients,
  localAppClients,
  sweepAppClients,
} from '../../contexts/programme/index.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { AppClientSweepEnvironment } from './environment.ts';

export type AppClientSweepContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

/** Makes everything once, as the function starts. */
export function openContainer(
  environment: AppClientSweepEnvironment,
  given: { readonly log?: Log; readonly clock?: Clock } = {},
): AppClientSweepContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: 'eu-west-2' });
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const appClients = appClientsOf(environment);
  return {
    async handler() {
      const noteFailed = (error: unknown): void => log('APP_CLIENT_NOT_DELETED', errorFields(error));
      const { found, deleted, isDoubtful } = await sweepAppClients({ table, appClients, now: clock.now(), noteFailed });
      if (isDoubtful) log('APP_CLIENTS_DOUBTFUL', { found });
      else if (found > 0) log('APP_CLIENTS_SWEPT', { found, deleted });
      if (deleted < found) throw new Error(`App clients that were found and not deleted: ${found - deleted}.`);
    },
    close: () => client.destroy(),
  };
}

function appClientsOf(environment: AppClientSweepEnvironment): AppClients {
  if (environment.IDENTITY_PROVIDER === 'cognito') return cognitoAppClients({ userPoolId: environment.USER_POOL_ID });
  const { LOCAL_IDENTITY_ADMIN_URL: adminUrl, LOCAL_IDENTITY_ADMIN_KEY: adminKey } = environment;
  return localAppClients({ adminUrl, adminKey });
}

import { openSolver, runExtracts } from '../../contexts/evaluation/index.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { openPublishing } from '../../platform/objects/open-objects.ts';
import { type Keyed, kmsKeyed, localKeyed } from '../../platform/secrets/keyed.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { ExtractsEnvironment } from './environment.ts';

export type ExtractsContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

type Given = { readonly log?: Log; readonly clock?: Clock; readonly client?: ReturnType<typeof dynamoDbClient> };

const REGION = 'eu-west-2';
/** Milliseconds, of the fifteen minutes that a function may take, in which an extract is begun: a large one takes some. */
const BEGINNING_FOR = 5 * 60 * 1_000;

/** Makes everything once, as the function starts. */
export function openContainer(environment: ExtractsEnvironment, given: Given = {}): ExtractsContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const { EXTRACTS_BUCKET: bucket, FILES_ENDPOINT, DYNAMODB_ENDPOINT, TABLE_NAME } = environment;
  const { client = dynamoDbClient({ endpoint: DYNAMODB_ENDPOINT, region: REGION }) } = given;
  const deps = {
    table: openTable(client, TABLE_NAME, realPause),
    clock,
    objects: openPublishing({ bucket, endpoint: FILES_ENDPOINT, region: REGION }),
    keyed: keyedFor(environment),
    solver: openSolver,
  };
  return {
    async handler() {
      const began = performance.now();
      const failed = await runExtracts(deps, {
        mayGoOn: () => performance.now() - began < BEGINNING_FOR,
        noteFailed: (error) => log('EXTRACT_FAILED', errorFields(error)),
      });
      if (failed > 0) throw new Error(`Extracts that could not be made: ${failed}. See EXTRACT_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

function keyedFor(environment: ExtractsEnvironment): Keyed {
  if ('EXTRACT_KEY' in environment) return localKeyed(environment.EXTRACT_KEY);
  return kmsKeyed(environment.EXTRACT_KEY_ARN);
}

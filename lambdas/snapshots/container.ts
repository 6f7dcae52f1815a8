import {
  openSolver,
  rowSources,
  runReleaseFiles,
  runReleases,
  runSimulations,
  runSnapshots,
  type StoreFilesDeps,
} from '../../contexts/evaluation/index.ts';
import { authorityIds, createProfiles } from '../../contexts/programme/index.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { systemIds } from '../../platform/ids.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { openPublishing } from '../../platform/objects/open-objects.ts';
import { kmsSigner } from '../../platform/signing/kms-signer.ts';
import { privateKeySigner } from '../../platform/signing/private-key-signer.ts';
import type { Signer } from '../../platform/signing/signer.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import type { SnapshotsEnvironment } from './environment.ts';

export type SnapshotsContainer = {
  readonly handler: () => Promise<void>;
  readonly close: () => void;
};

type Given = { readonly log?: Log; readonly clock?: Clock; readonly client?: ReturnType<typeof dynamoDbClient> };

const REGION = 'eu-west-2';
/** Milliseconds, of the fifteen minutes that a function may take, in which steps are begun: the longest counts all rows. */
const BEGINNING_FOR = 10 * 60 * 1_000;

/** Makes everything once, as the function starts. */
export function openContainer(environment: SnapshotsEnvironment, given: Given = {}): SnapshotsContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const { client = dynamoDbClient({ endpoint: environment.DYNAMODB_ENDPOINT, region: REGION }) } = given;
  const table = openTable(client, environment.TABLE_NAME, realPause);
  const sources = rowSources({ table, profiles: createProfiles({ table, clock }) });
  const storing = storingIn(environment, { table, clock });
  const ids = systemIds(clock);
  return {
    async handler() {
      const began = performance.now();
      const mayGoOn = (): boolean => performance.now() - began < BEGINNING_FOR;
      const worker = ids.next();
      const failed = await runSnapshots(
        { table, clock, sources, worker },
        {
          owners: await authorityIds(table),
          mayGoOn,
          noteFailed: (owner, error) => log('SNAPSHOT_FAILED', { owner, ...errorFields(error) }),
        },
      );
      const noteFailed = (error: unknown): void => log('RELEASE_FAILED', errorFields(error));
      const unchecked = await runReleases(
        { table, clock, worker, solver: openSolver },
        { mayGoOn, noteFailed: (_release, error) => noteFailed(error) },
      );
      const undone = unchecked + (await runReleaseFiles(storing, { mayGoOn, noteFailed }));
      const untried = await runSimulations(
        { table, clock, worker, solver: openSolver },
        { mayGoOn, noteFailed: (_simulation, error) => noteFailed(error) },
      );
      if (failed > 0)
        throw new Error(`Authorities whose snapshots could not be taken: ${failed}. See SNAPSHOT_FAILED.`);
      if (untried > 0) throw new Error(`Simulations that could not be gone on with: ${untried}. See RELEASE_FAILED.`);
      if (undone > 0) throw new Error(`Releases that could not be gone on with: ${undone}. See RELEASE_FAILED.`);
    },
    close: () => client.destroy(),
  };
}

function storingIn(environment: SnapshotsEnvironment, { table, clock }: Pick<StoreFilesDeps, 'table' | 'clock'>) {
  const { RELEASES_BUCKET: bucket, FILES_ENDPOINT: endpoint, CODE_VERSION: codeVersion } = environment;
  const objects = openPublishing({ bucket, endpoint, region: REGION });
  return { table, clock, objects, signer: signerFor(environment), codeVersion };
}

function signerFor(environment: SnapshotsEnvironment): Signer {
  if ('RECEIPT_PRIVATE_KEY' in environment) return privateKeySigner(environment.RECEIPT_PRIVATE_KEY);
  return kmsSigner(environment.RECEIPT_KEY_ARN);
}

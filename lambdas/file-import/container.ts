import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type ImportWork, runImport, waitingImports, type WorkerDeps } from '../../contexts/exchange/index.ts';
import { authorityIds } from '../../contexts/programme/index.ts';
import { parseOwnerId } from '../../platform/actor/scope.ts';
import { type Clock, systemClock } from '../../platform/clock.ts';
import { systemIds } from '../../platform/ids.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { jsonLog, type Log } from '../../platform/log.ts';
import { errorFields } from '../../platform/loggable.ts';
import { openObjects } from '../../platform/objects/open-objects.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import { openQueue, type Send } from '../../platform/queue/open-queue.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { actFor } from '../../platform/table/fenced-acting.ts';
import { type Fence, openFence } from '../../platform/table/fenced-open.ts';
import type { FileImportEnvironment } from './environment.ts';
import { workerDeps } from './worker-deps.ts';

export type FileImportContainer = {
  readonly handler: (event: SQSEvent) => Promise<SQSBatchResponse>;
  readonly sweep: () => Promise<void>;
  readonly close: () => void;
};

export type Given = {
  readonly log?: Log;
  readonly clock?: Clock;
  readonly client?: ReturnType<typeof dynamoDbClient>;
  readonly send?: Send;
  /** Records between two checkpoints. */
  readonly mostRecords?: number;
};

/** Milliseconds, of the fifteen minutes that a function may take, in which windows of records are begun. */
const BEGINNING_FOR = 10 * 60 * 1_000;
const REGION = 'eu-west-2';

/** Makes everything once, as the function starts. */
export function openContainer(environment: FileImportEnvironment, given: Given = {}): FileImportContainer {
  const { log = jsonLog((line) => process.stdout.write(`${line}\n`)), clock = systemClock } = given;
  const endpoint = 'DYNAMODB_ENDPOINT' in environment ? environment.DYNAMODB_ENDPOINT : undefined;
  const filesEndpoint = 'FILES_ENDPOINT' in environment ? environment.FILES_ENDPOINT : undefined;
  const { client = dynamoDbClient({ endpoint, region: REGION }) } = given;
  const { send = openQueue({ url: environment.IMPORT_QUEUE_URL, endpoint: filesEndpoint, region: REGION }) } = given;
  const { table, credentialsOf } = openFence({
    client,
    tableName: environment.TABLE_NAME,
    pause: realPause,
    clock,
    roles: 'TENANT_ROLE_ARN' in environment ? { tenant: environment.TENANT_ROLE_ARN, look: null, network: null } : null,
    noteFailed: (error) => log('CREDENTIALS_NOT_RENEWED', errorFields(error)),
  });
  const ids = systemIds(clock);
  const journal: Journal = { table, pause: realPause, nextId: () => ids.next(), ...hashKeysIn(environment) };
  const deps: WorkerDeps = {
    ...workerDeps({ journal, objects: objectsIn(environment, credentialsOf), clock, log }),
    ...(given.mostRecords !== undefined && { mostRecords: given.mostRecords }),
  };

  /** With credentials that reach the authority's data and files, and no other's. */
  async function run(work: ImportWork): Promise<void> {
    const began = performance.now();
    const mayGoOn = (): boolean => performance.now() - began < BEGINNING_FOR;
    const result = await actFor(work.owner, () => runImport(deps, work, mayGoOn));
    log('IMPORT_RUN', { owner: work.owner, result });
    if (result === 'MORE') await send(work);
  }

  return {
    async handler({ Records: records }) {
      const failed: string[] = [];
      for (const { messageId, body } of records) {
        try {
          await run(workIn(body));
        } catch (error) {
          log('IMPORT_FAILED', errorFields(error));
          failed.push(messageId);
        }
      }
      return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
    },
    async sweep() {
      let found = 0;
      for (const owner of await authorityIds(table)) {
        const waiting = await actFor(owner, () => waitingImports(table, owner, clock.now()));
        for (const work of waiting) await send(work);
        found += waiting.length;
      }
      log('IMPORTS_SWEPT', { found });
    },
    close: () => client.destroy(),
  };
}

function objectsIn(environment: FileImportEnvironment, credentialsOf: Fence['credentialsOf']): Objects {
  const endpoint = 'FILES_ENDPOINT' in environment ? environment.FILES_ENDPOINT : undefined;
  return openObjects({ bucket: environment.FILES_BUCKET, endpoint, region: REGION, credentialsOf });
}

/** @throws Error for what is no message of ours. */
function workIn(body: string): ImportWork {
  const { owner, id } = JSON.parse(body) as Partial<Record<'owner' | 'id', unknown>>;
  const known = typeof owner === 'string' ? parseOwnerId(owner) : null;
  if (known === null || typeof id !== 'string') throw new Error('A message names no import.');
  return { owner: known, id };
}

function hashKeysIn({ HASH_KEY, HASH_KEY_PREVIOUS, HASH_KEY_NEXT }: FileImportEnvironment) {
  const otherHashKeys = [HASH_KEY_PREVIOUS, HASH_KEY_NEXT].filter((key) => key !== undefined);
  return { hashKey: HASH_KEY, otherHashKeys };
}

import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureTable } from '../../../local/engine/ensure-table.ts';
import { startEngine } from '../../../local/engine/start-engine.ts';
import type { LambdaEnvironment } from '../../../local/handlers.ts';
import { type Identity, startIdentity } from '../../../local/identity/start-identity.ts';
import { type LocalObjects, startObjects } from '../../../local/objects/start-objects.ts';
import { type LocalQueue, startQueue } from '../../../local/queues/start-queue.ts';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { registry } from './registry.ts';

/** What the function stands on: a real engine in memory, with the registry in it, and a real identity provider. */
export type Parts = {
  readonly environment: LambdaEnvironment;
  readonly identity: Identity;
  readonly stop: () => Promise<void>;
};

const TABLE_NAME = 'access-matrix';
const onError = (error: unknown): never => {
  throw error;
};

export async function startParts(): Promise<Parts> {
  const folder = await mkdtemp(join(tmpdir(), 'access-matrix-'));
  const engine = await startEngine({ host: '127.0.0.1' });
  const client = dynamoDbClient({ endpoint: engine.endpoint, region: 'eu-west-2' });
  // Without a stream, which the engine would keep whole for nobody: what waits is sequenced by a sweep.
  await ensureTable(client, TABLE_NAME, { stream: false });
  await registry.load({
    client,
    tableName: TABLE_NAME,
    seed: 'access-matrix',
    conferencesPerAuthority: 0,
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  client.destroy();
  const identity = await startIdentity({
    folder: join(folder, 'identity'),
    port: 0,
    machines: registry.users.filter((user) => user.kind === 'machine'),
    people: registry.users.filter((user) => user.kind === 'person'),
  });
  const files = await startObjects({
    folder: join(folder, 'objects'),
    port: 0,
    onError,
  });
  // What is put into it stays there: the matrix works on files itself.
  const imports = await startQueue({ endpoint: files.endpoint, name: 'imports', onError });
  return {
    environment: environmentOf(engine.endpoint, identity, { files, imports }),
    identity,
    async stop() {
      await imports.close();
      await files.close();
      await identity.close();
      await engine.stop();
      await rm(folder, { recursive: true });
    },
  };
}

function environmentOf(
  endpoint: string,
  { issuer, jwksUri, adminKey }: Identity,
  { files, imports }: { readonly files: LocalObjects; readonly imports: LocalQueue },
): LambdaEnvironment {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    STAGE: 'test',
    TABLE_NAME,
    DYNAMODB_ENDPOINT: endpoint,
    FILES_BUCKET: files.bucket,
    ATTACHMENTS_BUCKET: files.bucket,
    EXTRACTS_BUCKET: files.bucket,
    RELEASES_BUCKET: files.bucket,
    FILES_ENDPOINT: files.endpoint,
    IMPORT_QUEUE_URL: imports.url,
    IMPORT_DEAD_LETTERS_URL: imports.deadLettersUrl,
    TOKEN_ISSUER: issuer,
    TOKEN_JWKS_URI: jwksUri,
    HASH_KEY: 'a-key-for-tests-of-32-characters',
    EXTRACT_KEY: 'another-key-for-tests-of-32-characters',
    SIGNING_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    RECEIPT_PRIVATE_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    CODE_VERSION: '0.0.0-fictional',
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: issuer,
    LOCAL_IDENTITY_ADMIN_KEY: adminKey,
    CONSOLE_ORIGIN: 'http://localhost:1',
    API_URL: 'http://localhost:1/graphql',
    CONSOLE_CLIENT_ID: 'console',
    SESSION_SECRET: 'a-secret-for-tests-of-32-characters',
  };
}

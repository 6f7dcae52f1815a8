import type { DataFolder } from './data-folder/data-folder.ts';
import { loadHashKey } from './data-folder/hash-key.ts';
import { loadSigningKey } from './data-folder/signing-key.ts';
import type { LambdaEnvironment } from './handlers.ts';
import type { Application } from './identity/provider.ts';
import type { Identity } from './identity/start-identity.ts';
import { CONSOLE_PATH } from './network-routes.ts';
import type { LocalObjects } from './objects/start-objects.ts';
import { TABLE_NAME } from './open-database.ts';
import type { LocalQueue } from './queues/start-queue.ts';

export type HandlersSurroundings = {
  readonly folder: DataFolder;
  readonly identity: Identity;
  readonly files: LocalObjects;
  readonly imports: LocalQueue;
  /** Of the gateway. */
  readonly origin: string;
  /** Of the database. */
  readonly endpoint: string;
};

const CONSOLE_CLIENT = 'console';

/** The variables that the functions have on AWS. */
export async function lambdaEnvironment(around: HandlersSurroundings): Promise<LambdaEnvironment> {
  const { folder, identity, files, imports, origin, endpoint } = around;
  return {
    STAGE: 'local',
    TABLE_NAME,
    DYNAMODB_ENDPOINT: endpoint,
    FILES_BUCKET: files.bucket,
    // One store does for all: keys tell them apart.
    ATTACHMENTS_BUCKET: files.bucket,
    EXTRACTS_BUCKET: files.bucket,
    RELEASES_BUCKET: files.bucket,
    FILES_ENDPOINT: files.endpoint,
    IMPORT_QUEUE_URL: imports.url,
    IMPORT_DEAD_LETTERS_URL: imports.deadLettersUrl,
    TOKEN_ISSUER: identity.issuer,
    TOKEN_JWKS_URI: identity.jwksUri,
    HASH_KEY: await loadHashKey(folder.hashKeyFile),
    EXTRACT_KEY: await loadHashKey(folder.extractKeyFile),
    SIGNING_PRIVATE_KEY: await loadSigningKey(folder.signingKeyFiles),
    RECEIPT_PRIVATE_KEY: await loadSigningKey(folder.receiptKeyFiles),
    CODE_VERSION: 'local',
    IDENTITY_PROVIDER: 'local',
    LOCAL_IDENTITY_ADMIN_URL: identity.issuer,
    LOCAL_IDENTITY_ADMIN_KEY: identity.adminKey,
    CONSOLE_ORIGIN: origin,
    API_URL: `${origin}/graphql`,
    CONSOLE_CLIENT_ID: CONSOLE_CLIENT,
    SESSION_SECRET: await loadHashKey(folder.sessionSecretFile),
    WEBHOOK_LOOPBACK: 'allowed',
  };
}

/** The console, as the provider knows it. */
export function consoleApplication(origin: string): Application {
  const at = (path: string): string => `${origin}${CONSOLE_PATH}/${path}`;
  return {
    clientId: CONSOLE_CLIENT,
    redirectUris: [at('signed-in')],
    signedOutUris: [at('signed-out')],
    isRefreshed: true,
  };
}

import type { ProxyHandler } from './gateway/invoke-lambda.ts';
import type { QueueHandler } from './queues/start-queue.ts';
import type { StreamHandler } from './streams/deliver.ts';

/** The environment variables of our Lambdas, as docs/architecture.md names them. */
export type LambdaEnvironment = {
  readonly STAGE: 'local' | 'test';
  readonly TABLE_NAME: string;
  readonly DYNAMODB_ENDPOINT: string;
  readonly FILES_BUCKET: string;
  readonly ATTACHMENTS_BUCKET: string;
  readonly EXTRACTS_BUCKET: string;
  readonly RELEASES_BUCKET: string;
  readonly FILES_ENDPOINT: string;
  readonly IMPORT_QUEUE_URL: string;
  readonly IMPORT_DEAD_LETTERS_URL: string;
  readonly TOKEN_ISSUER: string;
  readonly TOKEN_JWKS_URI: string;
  readonly HASH_KEY: string;
  /** Of the checkpoints alone. */
  readonly SIGNING_PRIVATE_KEY: string;
  /** Of the receipts of released files alone. */
  readonly RECEIPT_PRIVATE_KEY: string;
  readonly CODE_VERSION: string;
  /** Of the extracts alone. */
  readonly EXTRACT_KEY: string;
  readonly IDENTITY_PROVIDER: 'local';
  readonly LOCAL_IDENTITY_ADMIN_URL: string;
  readonly LOCAL_IDENTITY_ADMIN_KEY: string;
  readonly CONSOLE_ORIGIN: string;
  readonly API_URL: string;
  readonly CONSOLE_CLIENT_ID: string;
  /** Of the console alone. */
  readonly SESSION_SECRET: string;
  /** A webhook may be received by a program on the same machine. */
  readonly WEBHOOK_LOOPBACK?: 'allowed';
};

/** The very handlers that run on AWS, in this process. */
export type Handlers = {
  readonly api: ProxyHandler;
  /** The pages of programme staff. */
  readonly console: ProxyHandler;
  readonly sequence: StreamHandler;
  /** Sequences what the stream has lost. */
  readonly sweep: () => Promise<void>;
  /** Signs how far the chains have come. */
  readonly checkpoint: () => Promise<void>;
  /** Deletes the app clients that no registry entry has. */
  readonly sweepAppClients: () => Promise<void>;
  /** Erases what is past its time. */
  readonly erasePastRetention: () => Promise<void>;
  /** Brings the figures of budgets forward behind the change feeds. */
  readonly follow: StreamHandler;
  /** The same for every authority, whatever the stream has lost. */
  readonly followAll: () => Promise<void>;
  /** Tells webhooks of what has happened, as far as it is due. */
  readonly runWebhooks: () => Promise<void>;
  /** Works on the snapshots that were asked for. */
  readonly runSnapshots: () => Promise<void>;
  /** Makes the extracts that were asked for. */
  readonly runExtracts: () => Promise<void>;
  /** Works on files of records. */
  readonly importFile: QueueHandler;
  /** Sends for the imports that nobody is at work on. */
  readonly sweepImports: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Given the environment rather than left to read the process's, so that several networks can run in one process. */
export type OpenHandlers = (environment: LambdaEnvironment) => Promise<Handlers>;

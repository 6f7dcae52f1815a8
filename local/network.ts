import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { createClosers, type Closers } from './closers.ts';
import { type DataFolder, openDataFolder } from './data-folder/data-folder.ts';
import { type HeldPort, holdFreePort } from './engine/free-port.ts';
import type { Engine } from './engine/start-engine.ts';
import { startGateway } from './gateway/start-gateway.ts';
import type { Handlers, OpenHandlers } from './handlers.ts';
import { type Identity, startIdentity } from './identity/start-identity.ts';
import { consoleApplication, type HandlersSurroundings, lambdaEnvironment } from './lambda-environment.ts';
import { type AskedChoice, type LoadedSandbox, loadSandboxOnce, makeSandboxFileOnce } from './load-sandbox.ts';
import { CONSOLE_PATH, networkRoutes } from './network-routes.ts';
import { type LocalObjects, startObjects } from './objects/start-objects.ts';
import { openDatabase, TABLE_NAME } from './open-database.ts';
import { type Ports, requireFreePorts } from './ports.ts';
import type { Progress, Sandbox } from './sandbox-contract.ts';
import { startSchedule } from './schedule.ts';
import { startQueue } from './queues/start-queue.ts';
import { StartFailure } from './start-failure.ts';
import type { StreamHandler } from './streams/deliver.ts';
import { startStreamPoller, type StreamPoller } from './streams/start-stream-poller.ts';

export type NetworkOptions = {
  /** Where its data live: made if need be. */
  readonly dataFolder: string;
  /** Null for any free ones. */
  readonly ports: Ports | null;
  readonly openHandlers: OpenHandlers;
  readonly sandbox: Sandbox;
  readonly sandboxChoice?: AskedChoice;
  /** Begin with empty data. */
  readonly fresh?: boolean;
  /** A DynamoDB of one's own in the embedded one's stead. */
  readonly dynamoDbEndpoint?: string;
  /** Milliseconds between two checkpoints of the chains. Absent: ten minutes; on AWS it is an hour. */
  readonly checkpointEvery?: number;
  /** Milliseconds between two runs that erase what is past its time. Absent: a day, as on AWS. */
  readonly eraseEvery?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of what goes wrong while it runs: it goes on. */
  readonly onError?: (error: unknown) => void;
  /** Gives up starting: what is started is stopped again, and the start rejects. */
  readonly signal?: AbortSignal;
};

export type Network = {
  /** Such as `http://localhost:4000`. */
  readonly origin: string;
  readonly graphqlUrl: string;
  readonly graphiqlUrl: string;
  readonly consoleUrl: string;
  readonly identity: Identity;
  readonly dynamoDbEndpoint: string;
  readonly tableName: string;
  readonly dataFolder: string;
  readonly sandbox: LoadedSandbox;
  /** Resolves once all changes made before the call have been sequenced, and followed. */
  readonly caughtUp: () => Promise<void>;
  /** Signs how far the chains have come, as happens every few minutes. */
  readonly checkpoint: () => Promise<void>;
  /** Resolves if the network can no longer work, with why. */
  readonly failed: Promise<StartFailure>;
  readonly stop: () => Promise<void>;
};

/** Milliseconds between two sweeps for what the stream has lost. */
const SWEEP_EVERY = 60_000;
const SWEEP_APP_CLIENTS_EVERY = 60 * 60_000;
/** A minute on AWS: here nobody pays for looking. */
const [RUN_WEBHOOKS_EVERY, RUN_SNAPSHOTS_EVERY] = [2_000, 5_000];
const CHECKPOINT_EVERY = 10 * 60_000;
const ERASE_EVERY = 24 * 60 * 60_000;

/**
 * Starts the whole network in this process: embedded DynamoDB, OpenID provider, store of files, the handlers that run on AWS behind a
 * gateway, the stream's poller, the sandbox.
 *
 * @throws StartFailure with a sentence for the person who starts it; whatever it had started is stopped again.
 */
export async function startNetwork(options: NetworkOptions): Promise<Network> {
  const closers = createClosers();
  try {
    return await startParts(options, closers);
  } catch (error) {
    await closers.closeAll().catch(options.onError ?? ignore);
    throw error;
  }
}

async function startParts(options: NetworkOptions, closers: Closers): Promise<Network> {
  const { ports, onError = ignore, signal = new AbortController().signal } = options;
  refuseToEmptyOthers(options);
  const folder = await openDataFolder(options.dataFolder);
  closers.add(folder.release);
  if (ports !== null) await requireFreePorts(portsNeeded(ports, options));
  if (options.fresh === true) await folder.empty();
  signal.throwIfAborted();

  const loading = { tableName: TABLE_NAME, onProgress: options.onProgress ?? ignore, signal };
  const choice = { file: folder.sandboxFile, asked: options.sandboxChoice ?? NOTHING_ASKED };
  const isEmbedded = options.dynamoDbEndpoint === undefined;
  const inFile = { ...loading, dataFile: folder.engineFile };
  const made = isEmbedded ? await makeSandboxFileOnce(options.sandbox, inFile, choice) : null;

  const database = await openDatabase(options, folder, closers);
  // Known before anything answers there: the provider sends people back to it, and the console calls itself by it.
  const own = await holdGatewayPort(ports, closers);
  const origin = `http://localhost:${String(own.port)}`;
  const identity = await openIdentity({ ...options, origin }, folder, closers);
  const files = await openFiles({ ...options, onError }, folder, closers);
  signal.throwIfAborted();
  const inTable = { ...loading, client: database.client };
  const sandbox = made ?? (await loadSandboxOnce(options.sandbox, inTable, choice));
  signal.throwIfAborted();

  const imports = await startQueue({ endpoint: files.endpoint, name: 'imports', onError });
  closers.add(imports.close);
  const handlers = await openHandlersFor(
    options,
    { folder, identity, files, imports, origin, endpoint: database.endpoint },
    closers,
  );
  const caughtUp = await pollStream(handlers, { folder, onError, streams: database.streams }, closers);
  imports.deliverTo(handlers.importFile);
  startSchedules(handlers, { ...options, onError }, closers);

  await own.release();
  const gateway = await startGateway({
    port: own.port,
    onError,
    routes: networkRoutes({
      handlers,
      identity,
      onError,
      users: options.sandbox.users,
      cacheFolder: folder.cacheFolder,
    }),
  });
  closers.add(gateway.close);

  return {
    origin: gateway.origin,
    graphqlUrl: `${gateway.origin}/graphql`,
    graphiqlUrl: `${gateway.origin}/graphiql`,
    consoleUrl: `${gateway.origin}${CONSOLE_PATH}`,
    identity,
    dynamoDbEndpoint: database.endpoint,
    tableName: TABLE_NAME,
    dataFolder: folder.path,
    sandbox,
    caughtUp,
    checkpoint: handlers.checkpoint,
    ...lifeOf(database.engine, closers),
  };
}

/** What EventBridge would wake on AWS. */
function startSchedules(
  handlers: Handlers,
  {
    checkpointEvery = CHECKPOINT_EVERY,
    eraseEvery = ERASE_EVERY,
    onError,
  }: Pick<NetworkOptions, 'checkpointEvery' | 'eraseEvery'> & { readonly onError: (error: unknown) => void },
  closers: Closers,
): void {
  for (const [task, everyMs] of [
    [handlers.sweep, SWEEP_EVERY],
    [handlers.followAll, SWEEP_EVERY],
    [handlers.sweepImports, SWEEP_EVERY],
    [handlers.sweepAppClients, SWEEP_APP_CLIENTS_EVERY],
    [handlers.runWebhooks, RUN_WEBHOOKS_EVERY],
    [handlers.runSnapshots, RUN_SNAPSHOTS_EVERY],
    [handlers.runExtracts, RUN_SNAPSHOTS_EVERY],
    [handlers.checkpoint, checkpointEvery],
    [handlers.erasePastRetention, eraseEvery],
  ] as const) {
    closers.add(startSchedule(task, { everyMs, onError }).stop);
  }
}

const NOTHING_ASKED: AskedChoice = { seed: undefined, conferencesPerAuthority: undefined };

function refuseToEmptyOthers({ fresh, dynamoDbEndpoint }: NetworkOptions): void {
  if (fresh !== true || dynamoDbEndpoint === undefined) return;
  throw new StartFailure(
    `--fresh does not empty a database that is not the embedded one (${dynamoDbEndpoint}).`,
    `Delete its table ${TABLE_NAME} yourself, or unset DYNAMODB_ENDPOINT.`,
  );
}

function portsNeeded({ gateway, identity, engine, files }: Ports, { dynamoDbEndpoint }: NetworkOptions): number[] {
  return dynamoDbEndpoint === undefined ? [gateway, identity, engine, files] : [gateway, identity, files];
}

/** One that was asked for has been found free; any other is held, so that none of the other parts is given it. */
async function holdGatewayPort(ports: Ports | null, closers: Closers): Promise<HeldPort> {
  if (ports !== null) return { port: ports.gateway, release: () => Promise.resolve() };
  const held = await holdFreePort();
  closers.add(held.release);
  return held;
}

async function openIdentity(
  options: NetworkOptions & { readonly origin: string },
  folder: DataFolder,
  closers: Closers,
): Promise<Identity> {
  const { users } = options.sandbox;
  const identity = await startIdentity({
    folder: folder.identityFolder,
    port: options.ports?.identity ?? 0,
    machines: users.filter((user) => user.kind === 'machine'),
    people: users.filter((user) => user.kind === 'person'),
    applications: [consoleApplication(options.origin)],
  });
  closers.add(identity.close);
  return identity;
}

async function openFiles(
  { ports, onError }: Pick<NetworkOptions, 'ports'> & { readonly onError: (error: unknown) => void },
  folder: DataFolder,
  closers: Closers,
): Promise<LocalObjects> {
  const files = await startObjects({ folder: folder.objectsFolder, port: ports?.files ?? 0, onError });
  closers.add(files.close);
  return files;
}

async function openHandlersFor(
  { openHandlers }: NetworkOptions,
  around: HandlersSurroundings,
  closers: Closers,
): Promise<Handlers> {
  const handlers = await openHandlers(await lambdaEnvironment(around));
  closers.add(handlers.close);
  return handlers;
}

type StreamSurroundings = {
  readonly folder: DataFolder;
  readonly streams: DynamoDBStreamsClient;
  readonly onError: (error: unknown) => void;
};

/** One reader for each function that is fed by the stream. Gives what resolves once both have read to its end. */
async function pollStream(
  { sequence, follow }: Handlers,
  { folder, streams, onError }: StreamSurroundings,
  closers: Closers,
): Promise<() => Promise<void>> {
  const poll = async (handler: StreamHandler, checkpointFile: string): Promise<StreamPoller> => {
    const poller = await startStreamPoller({
      client: streams,
      tableName: TABLE_NAME,
      handler,
      checkpointFile,
      onError,
    });
    closers.add(poller.stop);
    return poller;
  };
  const sequencing = await poll(sequence, folder.checkpointFile);
  const following = await poll(follow, folder.followedFile);
  return async () => {
    await sequencing.caughtUp();
    await following.caughtUp();
  };
}

/** The engine may end by itself; that it ends when the network stops is no failure. */
function lifeOf(engine: Engine | null, closers: Closers): Pick<Network, 'failed' | 'stop'> {
  const { promise: failed, resolve: fail } = Promise.withResolvers<StartFailure>();
  let stopped: Promise<void> | null = null;
  void engine?.exited.then(() => {
    if (stopped === null) fail(engineEnded());
  });
  return { failed, stop: () => (stopped ??= closers.closeAll()) };
}

function engineEnded(): StartFailure {
  return new StartFailure(
    'The embedded DynamoDB engine has ended, and the network with it.',
    'Nothing that was acknowledged is lost. Start again: npm start',
  );
}

function ignore(): void {
  // Whoever starts a network without listening has chosen not to hear.
}

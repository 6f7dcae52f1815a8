import { portTaken } from '../http/listen.ts';
import { StartFailure } from '../start-failure.ts';
import { damagedDataFile, indexStreamRecords, prepareDataFile } from './data-file.ts';
import { type EngineExit, type EngineProcess, spawnEngine } from './engine-process.ts';
import { freePort } from './free-port.ts';

export type { EngineExit } from './engine-process.ts';

export type EngineOptions = {
  readonly host: '127.0.0.1';
  /** Where the data survives a restart. Without it they live in memory and die with the engine. */
  readonly dataFile?: string;
  /** Without it, any free one. */
  readonly port?: number;
};

/** The embedded DynamoDB, running. It holds no Node process open, and ends with the one that started it. */
export type Engine = {
  readonly endpoint: string;
  readonly pid: number;
  /** Settles when the engine has ended, for whatever reason. Never rejects. */
  readonly exited: Promise<EngineExit>;
  /** Asks it to end, and waits until it has. Safe to call again. */
  stop(): Promise<void>;
  /** Ends it as a crash would, and waits until it has ended. Nothing acknowledged is lost. */
  kill(): Promise<void>;
};

const START_WITHIN_MS = 10_000;
const STOP_WITHIN_MS = 3_000;

/**
 * Starts the embedded engine, and returns once it answers: in about five milliseconds.
 *
 * @throws StartFailure when there is no program for this machine, the port is taken, the data file is damaged, or the
 * engine does not answer within ten seconds.
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { dataFile, port } = options;
  if (dataFile !== undefined) prepareDataFile(dataFile);
  const engine = port === undefined ? await startOnFreePort(options, 5) : await startOn(port, options);
  if (dataFile !== undefined) indexStreamRecords(dataFile);
  return engine;
}

/** Between finding a free port and listening on it, another program may take it: then another one is tried. */
async function startOnFreePort(options: EngineOptions, attempts: number): Promise<Engine> {
  const port = await freePort();
  try {
    return await startOn(port, options);
  } catch (error) {
    if (attempts <= 1 || !(error instanceof PortTaken)) throw error;
    return startOnFreePort(options, attempts - 1);
  }
}

async function startOn(port: number, { host, dataFile }: EngineOptions): Promise<Engine> {
  const storage = dataFile === undefined ? [] : ['--db-path', dataFile];
  const running = spawnEngine(['--host', host, '--port', String(port), ...storage]);
  const isListening = await within(START_WITHIN_MS, running.listening);
  if (isListening === 'too late') {
    await running.end('SIGKILL');
    throw notStarted(running.said());
  }
  if (!isListening) throw whyItEnded(await running.exited, port, dataFile);
  return {
    endpoint: `http://${host}:${String(port)}`,
    pid: running.pid,
    exited: running.exited,
    stop: () => stop(running),
    kill: () => running.end('SIGKILL'),
  };
}

async function stop(running: EngineProcess): Promise<void> {
  const ended = await within(STOP_WITHIN_MS, running.end('SIGTERM'));
  if (ended === 'too late') await running.end('SIGKILL');
}

class PortTaken extends StartFailure {}

function whyItEnded({ said }: EngineExit, port: number, dataFile: string | undefined): StartFailure {
  if (/already in use/i.test(said)) {
    const { message, whatToDo } = portTaken(port);
    return new PortTaken(message, whatToDo);
  }
  if (dataFile !== undefined && /not a valid SQLite|malformed/i.test(said)) return damagedDataFile(dataFile, said);
  return notStarted(said);
}

function notStarted(said: string): StartFailure {
  return new StartFailure(
    `The embedded DynamoDB engine did not start: ${said === '' ? 'it said nothing' : said}.`,
    'Try once more; or run any other DynamoDB and set DYNAMODB_ENDPOINT to its address.',
  );
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | 'too late'> {
  const { promise, resolve } = Promise.withResolvers<'too late'>();
  const timer = setTimeout(resolve, milliseconds, 'too late');
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

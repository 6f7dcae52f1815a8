import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { StartFailure } from '../start-failure.ts';
import { engineBinary } from './engine-binary.ts';
import { killWithParent } from './watchdog.ts';

export type EngineExit = {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What it wrote on its error stream, the last 2,000 characters. */
  readonly said: string;
};

export type EngineProcess = {
  readonly pid: number;
  /** Settles once the engine says that it listens; `false` when it ended instead. */
  readonly listening: Promise<boolean>;
  /** Settles when the engine has ended, for whatever reason. Never rejects. */
  readonly exited: Promise<EngineExit>;
  readonly said: () => string;
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

/** Starts the program. It keeps no Node process alive, and no Node process that ends leaves it behind. */
export function spawnEngine(args: readonly string[]): EngineProcess {
  const child = spawn(engineBinary(), ['serve', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Out of the terminal's reach: on Ctrl-C the network first ends what still writes, and the engine last.
    detached: true,
    windowsHide: true,
  });
  const { pid } = child;
  if (pid === undefined) throw cannotBeRun(child);
  const callOff = killWithParent(pid);
  const listening = Promise.withResolvers<boolean>();
  const exited = Promise.withResolvers<EngineExit>();

  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
    if (said.includes('listening on')) listening.resolve(true);
  });
  child.once('exit', callOff);
  child.once('close', (code, signal) => {
    listening.resolve(false);
    exited.resolve({ code, signal, said: said.trim() });
  });

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    child.ref();
    child.kill(signal);
    await exited.promise;
  };
  letGo(child);
  return { pid, listening: listening.promise, exited: exited.promise, said: () => said.trim(), end };
}

function cannotBeRun(child: ChildProcess): StartFailure {
  // The cause comes as an event, later than the sentence; unheard, it would end the process.
  child.once('error', () => undefined);
  return new StartFailure(
    `The embedded DynamoDB engine cannot be run: ${child.spawnfile}.`,
    'Install the packages again with `npm ci`, and make sure that this account may run programs from there.',
  );
}

function letGo(child: ChildProcess): void {
  child.unref();
  if (child.stderr instanceof Socket) child.stderr.unref();
}

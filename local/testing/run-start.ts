import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export type Run = {
  readonly child: ChildProcess;
  /** Resolves once this has been written; rejects with all that was written if the process ends before. */
  readonly said: (text: string) => Promise<void>;
  /** Its exit code, or the signal that ended it, and all that it wrote. */
  readonly ended: Promise<{
    readonly code: number | NodeJS.Signals | null;
    readonly out: string;
    readonly err: string;
  }>;
};

/** Runs the command in a process of its own, with small stand-ins for handlers and sandbox, in a working folder. */
export function runStart(cwd: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const program = join(import.meta.dirname, 'start-small.ts');
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));

  const ended = Promise.withResolvers<Awaited<Run['ended']>>();
  child.on('close', (code, signal) => {
    ended.resolve({ code: code ?? signal, out, err });
  });
  return { child, said: (text) => untilSaid(text), ended: ended.promise };

  async function untilSaid(text: string): Promise<void> {
    const found = Promise.withResolvers<undefined>();
    const look = (): void => {
      if (out.includes(text)) found.resolve(undefined);
    };
    child.stdout.on('data', look);
    look();
    void ended.promise.then(() => {
      found.reject(new Error(`It ended before it said "${text}":\n${out}\n${err}`));
    });
    await found.promise;
  }
}

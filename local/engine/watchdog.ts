import { spawn } from 'node:child_process';

/**
 * Waits for the end of its standard input, which the operating system closes when the parent ends, however it ends;
 * then kills. A process of its own, because a parent that is killed has no last word.
 */
const PROGRAM = `process.stdin.resume().on('close', () => { try { process.kill(Number(process.argv[1]), 'SIGKILL'); } catch {} })`;

/**
 * Kills a process when this one ends, even by SIGKILL.
 *
 * @returns what calls the watchdog off, to be used once the process has ended: its id may then be another's.
 */
export function killWithParent(pid: number): () => void {
  const watchdog = spawn(process.execPath, ['--eval', PROGRAM, String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // Out of the terminal's reach: a Ctrl-C must not end the watchdog before what it watches.
    detached: true,
    windowsHide: true,
    // What the parent was told, such as a debugger's port, is not for the watchdog.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  watchdog.unref();
  // The pipe lives as long as this process does; an error on it means that the watchdog is already gone.
  watchdog.stdin.on('error', () => undefined);
  return () => watchdog.kill('SIGKILL');
}

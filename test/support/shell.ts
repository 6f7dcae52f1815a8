import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { chmod, symlink } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const PATH = process.env['PATH'] ?? '';
const STAND_IN = join(import.meta.dirname, 'curl-stand-in.js');

/** The curl of this machine. Null if it has none. */
export function realCurl(): string | null {
  const places = PATH.split(delimiter).map((folder) => join(folder, 'curl'));
  return places.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A PATH on which `curl` is our stand-in, which is put into a folder that is yours. */
export async function pathWithStandIn(folder: string): Promise<string> {
  await chmod(STAND_IN, 0o755);
  await symlink(STAND_IN, join(folder, 'curl'));
  return `${folder}${delimiter}${PATH}`;
}

type Environment = Readonly<Record<string, string>>;

/** What a script for `sh` prints. Rejects with what it said, if it failed. */
export function runShell(script: string, { cwd, env }: { readonly cwd: string; readonly env: Environment }) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const shell = spawn('sh', ['-s'], { env: { PATH, ...env }, cwd });
  let [out, err] = ['', ''];
  shell.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  shell.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  shell.on('error', reject);
  shell.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${out}\n${err}`))));
  shell.stdin.end(script);
  return promise;
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pythonHere } from '../../../support/python.ts';

/** A worked example for evaluators, and how it is started. */
export type Evaluator = { readonly name: string; readonly command: readonly string[] };

/** How one ended, and what it printed. */
export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const EXAMPLES = join(import.meta.dirname, '../../../../examples');
const R_PACKAGES =
  'quit(status = as.integer(!all(sapply(c("httr2", "jsonlite", "openssl"), requireNamespace, quietly = TRUE))))';

/** Those that can run on this machine. Says which cannot. */
export function evaluatorsHere(): readonly Evaluator[] {
  const python = pythonHere();
  const hasR = spawnSync('Rscript', ['-e', R_PACKAGES]).status === 0;
  if (python === null)
    process.stdout.write('evaluators: the one in Python is not run, since there is no Python 3.9 here\n');
  if (!hasR)
    process.stdout.write(
      'evaluators: the one in R is not run, since there is no Rscript with httr2, jsonlite and openssl here\n',
    );
  return [
    ...(python === null
      ? []
      : [{ name: 'Python', command: [python, '-B', join(EXAMPLES, 'evaluator-python/pull.py')] }]),
    ...(hasR ? [{ name: 'R', command: ['Rscript', join(EXAMPLES, 'evaluator-r/pull.R')] }] : []),
  ];
}

/** A program as a process of its own, which has nothing of our environment but the way to its interpreter. */
export async function runProgram(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const [program = '', ...given] = command;
  const child = spawn(program, given, {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

import { expect } from '@jest/globals';
import type { Snippet } from './document-blocks.ts';
import { pathWithStandIn, realCurl, runShell } from './shell.ts';

/** Stands between the outputs of two commands. */
const MARK = '----- next -----';

type Reader = {
  /** The folder that the reader works in. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
};

/** The commands of a page in one shell, in order, by the curl of this machine or its stand-in. @returns what each printed */
export async function runPage(snippets: readonly Snippet[], { folder, env }: Reader): Promise<readonly string[]> {
  const script = ['set -eu', ...snippets.flatMap((one) => [commandOf(one), `echo; echo '${MARK}'`])].join('\n');
  const path = realCurl() === null ? { PATH: await pathWithStandIn(folder) } : {};
  const output = await runShell(script, { cwd: folder, env: { ...env, ...path } });
  return output.split(MARK).slice(0, -1);
}

/** A module is run by Node, with the shell's variables as its environment. */
function commandOf({ language, command }: Snippet): string {
  if (language === 'sh') return command;
  return `export GRAPHQL_URL TOKEN\nnode --input-type=module <<'END OF MODULE'\n${command}\nEND OF MODULE`;
}

/** "fgdm_…" stands for any text that begins so. */
export function asShown(answer: unknown): unknown {
  if (typeof answer === 'string' && answer.endsWith('…')) return expect.stringMatching(`^${answer.slice(0, -1)}`);
  if (Array.isArray(answer)) return answer.map(asShown);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, asShown(value)]));
}

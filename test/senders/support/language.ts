import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A worked sender, and how it is started. */
export type Language = {
  readonly name: string;
  readonly command: readonly string[];
  readonly user: 'nearby' | 'faraway';
};

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const OLDEST_PYTHON = 'import sys; sys.exit(sys.version_info < (3, 9))';

/** Each sends for an authority of its own, so that neither finds what the other has sent. */
export function languages(): readonly Language[] {
  const typescript = {
    name: 'TypeScript',
    command: [process.execPath, join(EXAMPLES, 'sender-typescript/send.ts')],
    user: 'nearby',
  } as const;
  const python = process.env['PYTHON'] ?? 'python3';
  if (spawnSync(python, ['-c', OLDEST_PYTHON]).status !== 0) {
    process.stdout.write('senders: the one in Python is not tried, since there is no Python 3.9 here\n');
    return [typescript];
  }
  const file = join(EXAMPLES, 'sender-python/send.py');
  return [typescript, { name: 'Python', command: [python, '-B', file], user: 'faraway' }];
}

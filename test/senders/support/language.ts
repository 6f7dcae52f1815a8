import { join } from 'node:path';
import { pythonHere } from '../../support/python.ts';

/** A worked sender, and how it is started. */
export type Language = {
  readonly name: string;
  readonly command: readonly string[];
  readonly user: 'nearby' | 'faraway';
};

const EXAMPLES = join(import.meta.dirname, '../../../examples');

/** Each sends for an authority of its own, so that neither finds what the other has sent. */
export function languages(): readonly Language[] {
  const typescript = {
    name: 'TypeScript',
    command: [process.execPath, join(EXAMPLES, 'sender-typescript/send.ts')],
    user: 'nearby',
  } as const;
  const python = pythonHere();
  if (python === null) {
    process.stdout.write('senders: the one in Python is not tried, since there is no Python 3.9 here\n');
    return [typescript];
  }
  const file = join(EXAMPLES, 'sender-python/send.py');
  return [typescript, { name: 'Python', command: [python, '-B', file], user: 'faraway' }];
}

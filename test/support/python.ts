import { spawnSync } from 'node:child_process';

const OLDEST = 'import sys; sys.exit(sys.version_info < (3, 9))';

/** A Python of this machine that our examples run on. Null if it has none. */
export function pythonHere(): string | null {
  const python = process.env['PYTHON'] ?? 'python3';
  return spawnSync(python, ['-c', OLDEST]).status === 0 ? python : null;
}

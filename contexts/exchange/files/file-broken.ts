import type { FileProblem } from './file-import.ts';
import type { FileRule } from './rules.ts';

/** A file that is not what it claims to be: no row of it is looked at. */
export class FileBroken extends Error {
  override readonly name = 'FileBroken';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super('The file is not what it claims to be.');
    this.problems = problems;
  }
}

export function broken(code: FileRule, row: number | null = null): FileBroken {
  return new FileBroken([{ row, column: null, code }]);
}

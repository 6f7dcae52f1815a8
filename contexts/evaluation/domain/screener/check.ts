import type { StatisticalFiles } from './files.ts';

/** What is wrong: columns, values or rows, as the reader of a report would look for them. None: all is well. */
export type Find = (files: StatisticalFiles) => readonly string[];

/** One rule of the screener that explore education statistics puts files through before it takes them, by its published name. */
export type Check = {
  readonly name: string;
  /** What holds of files that pass. */
  readonly says: string;
  /** With this the files are not taken. */
  readonly fails?: Find;
  /** With this they are taken, and not offered through its API. */
  readonly warns?: Find;
};

/** Checks that are made together: the next are made only where none of these fails, since they would stumble over it. */
export type Stage = { readonly name: string; readonly checks: readonly Check[] };

/** A file as a generator would write it: the path from the repository's root, and the whole text. */
export type GeneratedFile = {
  readonly path: string;
  readonly content: string;
};

/** Makes files and writes none, so that writing and checking share every line but the last. */
export type Generator = {
  readonly name: string;
  /** Folders in which every file comes from this generator, from the repository's root: a file that it no longer makes is a leftover. */
  readonly owns: readonly string[];
  readonly generate: () => Promise<readonly GeneratedFile[]>;
};

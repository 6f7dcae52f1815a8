import type { ChildRecord } from './child-record.ts';

/** How one extract names what is in it, and no other does. */
export type Naming = {
  /** What a child is called. */
  readonly pseudonymOf: (child: Pick<ChildRecord, 'authority' | 'person'>) => string;
  /** A mark that only this extract can have made of a row: a row that turns up elsewhere tells where it comes from. */
  readonly markOf: (cells: readonly string[]) => string;
};

export const PSEUDONYM = /^[0-9a-f]{32}$/;
export const MARK = /^[0-9a-f]{16}$/;

import type { Clock } from '../../../platform/clock.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import type { Keyed } from '../../../platform/secrets/keyed.ts';
import type { Solver } from '../domain/disclosure/attack/program.ts';
import type { Table } from '../../../platform/table/table.ts';

/** What the work on extracts stands on. */
export type ExtractDeps = {
  readonly table: Table;
  readonly clock: Clock;
  readonly objects: Pick<Objects, 'write'>;
  /** With the key that pseudonyms are made with. */
  readonly keyed: Keyed;
  /** By which it is found out whether an extract opens a release. Loaded at need. */
  readonly solver: () => Promise<Solver>;
};

import { createSearchFollower } from '../../../contexts/learning/index.ts';
import { networkScope, type Scope } from '../../../platform/actor/scope.ts';
import { sweepAll } from '../../../platform/journal/sequencing/sweep.ts';
import type { Table } from '../../../platform/table/table.ts';
import { turn } from '../../support/journal/notebook.ts';
import { sequencerOn } from '../../support/journal/waiting-entries.ts';
import { leadOf } from './desk.ts';

/** Whoever has a change feed at the desk. */
export const SCOPES: readonly Scope[] = [networkScope, ...[1, 2, 3, 4].map((digit) => leadOf(digit).scope)];

/** Everything gets its number, and the search follows all of it. */
export async function followAll(table: Table): Promise<void> {
  await sweepAll(sequencerOn(table).sequencer, SCOPES);
  const { follow } = createSearchFollower({ table, pause: turn });
  for (const scope of SCOPES) await follow(scope);
}

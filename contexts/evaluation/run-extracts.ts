import { classifyFailure } from '../../platform/table/failure.ts';
import type { ExtractDeps } from './extracts/deps.ts';
import { makeExtract } from './extracts/make-extract.ts';
import { writesOfKnown } from './store/known-extracts.ts';
import { openExtracts, writesOfMade } from './store/extracts.ts';

type Turn = {
  readonly mayGoOn: () => boolean;
  /** Told why the work on an extract broke off: the others have their turn. */
  readonly noteFailed: (error: unknown) => void;
};

const MOST_OPEN = 20;

/** Makes the extracts that were asked for, oldest first. Gives how many it failed at: they are tried again. */
export async function runExtracts(deps: ExtractDeps, { mayGoOn, noteFailed }: Turn): Promise<number> {
  let failed = 0;
  for (const { value: extract } of await openExtracts(deps.table, MOST_OPEN)) {
    if (!mayGoOn()) break;
    try {
      const { made, held } = await makeExtract(deps, extract);
      const known = held === null ? [] : writesOfKnown(extract.id, held);
      await deps.table.write([...writesOfMade(extract.id, made), ...known]);
    } catch (error) {
      // Another worker was there first, with the same.
      if (classifyFailure(error).kind === 'CONDITION') continue;
      failed += 1;
      noteFailed(error);
    }
  }
  return failed;
}

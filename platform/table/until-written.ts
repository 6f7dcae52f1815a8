import { backOffMilliseconds, type Pause } from './back-off.ts';
import { classifyFailure } from './failure.ts';
import type { Write } from './write.ts';
import type { Table } from './table.ts';

const MOST_ATTEMPTS = 12;

/**
 * Looks, and writes what follows from it on the condition that it is still so; looks again if it is not, or if an answer
 * was lost. Gives whether there was anything to write.
 *
 * @throws Error when the table kept failing.
 */
export async function untilWritten(
  { table, pause }: { readonly table: Table; readonly pause: Pause },
  look: () => Promise<readonly Write[]>,
): Promise<boolean> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    if (attempt > 1) await pause(backOffMilliseconds(attempt));
    const writes = await look();
    if (writes.length === 0) return attempt > 1;
    try {
      await table.write(writes);
      return true;
    } catch (error) {
      if (classifyFailure(error).kind === 'BROKEN') throw error;
    }
  }
  throw new Error('What follows a change feed could not be brought forward.');
}

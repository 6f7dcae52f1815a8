import { randomInt } from 'node:crypto';
import { portsFrom, requireFreePorts } from '../ports.ts';

/** Above the last port that fetch refuses, and below those that a machine gives to whoever asks for any. */
const [LOWEST_PORT, HIGHEST_PORT] = [11_000, 30_000];

/** The first of four ports in a row that are free now, and that nobody is given by chance once they are left. */
export async function firstQuietPort(): Promise<number> {
  for (;;) {
    const first = randomInt(LOWEST_PORT, HIGHEST_PORT);
    try {
      await requireFreePorts(Object.values(portsFrom(first)));
      return first;
    } catch {
      // One of the four is taken: look elsewhere.
    }
  }
}

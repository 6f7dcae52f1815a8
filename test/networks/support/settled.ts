import { Outage } from '../../../platform/journal/outage.ts';
import type { Performed } from '../../../platform/journal/perform.ts';

const MOST_TIMES = 30;

/** Sends the same again, as a caller does who was told of an outage, until it is answered. */
export async function settled<State>(send: () => Promise<Performed<State>>): Promise<Performed<State>> {
  for (let times = 1; ; times += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Outage) || times === MOST_TIMES) throw error;
    }
  }
}

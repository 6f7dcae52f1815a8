import type { Outcome } from '../../../platform/journal/outcome.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import type { Call } from './calls.ts';
import { consentOf, referralOf } from './episode-calls.ts';

/** What a busy record system is told when it is started. */
export type BusyOrders = {
  readonly endpoint: string;
  readonly tableName: string;
  readonly seed: number;
  /** Global ids of conferences that it adds facts to. */
  readonly conferenceIds: readonly string[];
};

/** What it prints, a line of JSON each, once a call is acknowledged. */
export type Acknowledged = { readonly number: number; readonly outcome: Outcome };

/** The call of that number, the same whoever asks: so that it can be sent again after its sender is gone. */
export function busyCall({ seed, conferenceIds }: BusyOrders, number: number): Call {
  const random = seededRandom(seed).fork(String(number));
  const key = `busy-${String(seed)}-${String(number)}`;
  const source = { system: 'BUSY', recordId: `${String(seed)}-${String(number)}` };
  const referral = referralOf(`C${String(random.int(1, 40))}`);
  if (random.chance(0.2)) return { key, does: 'refer', source, referral };
  if (random.chance(0.2))
    return { key, does: 'record', source, facts: [{ kind: 'referral', data: referral }, consentOf(1)] };
  return { key, does: 'add', conferenceId: random.pick(conferenceIds), fact: consentOf(seed * 10_000 + number) };
}

import type { SeededSending } from '../../../contexts/conferences/index.ts';
import { addDays, isAfter, type LocalDate } from '../../../platform/dates/index.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import type { Sender } from '../registry/registry.ts';
import { referralDays } from './calendar.ts';
import { createCaseload } from './caseload.ts';
import { practiceOf } from './practice.ts';
import type { NightlySending } from './sending.ts';

export type Wanted = {
  readonly seed: string;
  readonly conferences: number;
  /** The day on which the data end: nothing happened on or after it. */
  readonly asOf: LocalDate;
  /** Told of each conference as it is begun. */
  readonly onConference?: () => void;
};

/** UTC; in summer an hour later in England, and the same day. */
const SENT_FROM = 'T01:30:00.000Z';
const MILLISECONDS_BETWEEN = 200;

/**
 * All that an authority's system has sent in about three years, night by night. Only episodes that are still under way
 * are held in memory.
 */
export function* authoritySendings(sender: Sender, wanted: Wanted): Generator<SeededSending> {
  const { seed, conferences, asOf, onConference } = wanted;
  const random = seededRandom(seed).fork(sender.slug);
  const caseload = createCaseload(random.fork('episodes'), { practice: practiceOf(sender), asOf });
  const nights = new Map<LocalDate, NightlySending[]>();
  let number = 0;
  let done: LocalDate | null = null;

  const joinedOn = sender.profile.memberships[0]?.from ?? asOf;
  for (const referredOn of referralDays(random.fork('calendar'), { count: conferences, joinedOn, asOf })) {
    for (let night = done ?? referredOn; !isAfter(night, referredOn); night = addDays(night, 1)) {
      yield* sendingsOf(nights, night);
      done = addDays(night, 1);
    }
    number += 1;
    onConference?.();
    for (const sending of caseload.refer(number, referredOn)) {
      nights.set(sending.night, [...(nights.get(sending.night) ?? []), sending]);
    }
  }
  for (let night = done ?? asOf; !isAfter(night, asOf); night = addDays(night, 1)) yield* sendingsOf(nights, night);
}

function* sendingsOf(nights: Map<LocalDate, NightlySending[]>, night: LocalDate): Generator<SeededSending> {
  const from = Date.parse(`${night}${SENT_FROM}`);
  for (const [index, sending] of (nights.get(night) ?? []).entries()) {
    yield { ...sending, at: new Date(from + index * MILLISECONDS_BETWEEN) };
  }
  nights.delete(night);
}

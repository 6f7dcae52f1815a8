import type { SourceRecord } from '../../../contexts/conferences/index.ts';
import { addDays, compareDates, isBefore, type LocalDate } from '../../../platform/dates/index.ts';
import type { SeededRandom } from '../../../platform/seeded-random.ts';
import type { Fact, Told, Weights } from './terms.ts';

/** What an authority's system sends of one record in one night. */
export type NightlySending = {
  readonly night: LocalDate;
  readonly source: SourceRecord;
  readonly facts: readonly Fact[];
  readonly reopens?: SourceRecord;
  readonly isLast: boolean;
};

/** In how many nights an episode comes. */
const NIGHTS: Weights<number> = [
  [1, 12],
  [2, 30],
  [3, 34],
  [4, 24],
];

type Sent = {
  readonly random: SeededRandom;
  readonly source: SourceRecord;
  readonly reopens?: SourceRecord;
  readonly mayBeReopened: boolean;
  readonly asOf: LocalDate;
};

/**
 * An episode as it was sent in one to four nights: each time all that was known by the evening before. What became
 * known on the last day or later is not sent any more.
 */
export function nightlySendings(told: readonly Told[], sent: Sent): readonly NightlySending[] {
  const known = told.filter(({ on }) => isBefore(on, sent.asOf)).sort((one, other) => compareDates(one.on, other.on));
  const { source, reopens, mayBeReopened } = sent;
  const evenings = eveningsOf(known, sent);
  const sendings = evenings.map((evening): NightlySending => {
    const facts = known.filter(({ on }) => on <= evening).map(({ fact }) => fact);
    return { night: addDays(evening, 1), source, facts, isLast: false };
  });
  const first = reopens === undefined ? [] : reopening(known, { source, reopens });
  const all = [...first, ...sendings.filter(({ night, facts }) => isNews(first.at(-1), night, facts))];
  return all.map((sending, index) => (index === all.length - 1 ? { ...sending, isLast: !mayBeReopened } : sending));
}

/** By a referral alone, and told before anything else. */
function reopening(
  [referral]: readonly Told[],
  records: { readonly source: SourceRecord; readonly reopens: SourceRecord },
): readonly NightlySending[] {
  if (referral === undefined) return [];
  return [{ ...records, night: addDays(referral.on, 1), facts: [referral.fact], isLast: false }];
}

function isNews(before: NightlySending | undefined, night: LocalDate, facts: readonly Fact[]): boolean {
  return before === undefined || (night > before.night && facts.length > before.facts.length);
}

/** Different days on which something became known, the last one among them. */
function eveningsOf(known: readonly Told[], { random }: Sent): readonly LocalDate[] {
  const days = [...new Set(known.map(({ on }) => on))];
  const last = days.pop();
  let wanted = Math.min(random.weighted(NIGHTS) - 1, days.length);
  const earlier = days.filter((_, index) => {
    const isTaken = random.chance(wanted / (days.length - index));
    if (isTaken) wanted -= 1;
    return isTaken;
  });
  return last === undefined ? [] : [...earlier, last];
}

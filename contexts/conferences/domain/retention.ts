import { addYears, type LocalDate, maxDate } from '../../../platform/dates/index.ts';
import { erasedFrom } from '../../../platform/retention/grace.ts';
import type { Assessment } from './assess.ts';
import { lastDayIn } from './chronicle.ts';
import type { ConferenceStatus } from './codes.ts';
import { ENDED_STATUSES, isEnded } from './lifecycle.ts';
import { type EpisodeClass, retentionClassOf } from './retention-class.ts';

/**
 * Where nothing more is expected, so that the time of keeping runs: what has ended, and what can only be closed or begun
 * anew and was left there, as it often is. An episode that stands elsewhere waits for somebody.
 */
export const RETENTION_STATUSES = [
  ...ENDED_STATUSES,
  'NOT_ACCEPTED',
  'CONSENT_DECLINED',
] as const satisfies readonly ConferenceStatus[];
const RUNS_IN: ReadonlySet<ConferenceStatus> = new Set(RETENTION_STATUSES);

/** For how long an authority keeps records, and what gives them their grace anew. */
export type Keeping = {
  /** Whole years from the end of the episode. */
  readonly years: Readonly<Record<EpisodeClass, number>>;
  /** The day on which that came into force. Null for the default. */
  readonly since: LocalDate | null;
  /** The day on which the record was changed last: asked only where it matters. */
  readonly changedOn: () => LocalDate;
};

export type Retention = {
  readonly retentionClass: EpisodeClass;
  /** The last day for which it is kept. Null while the episode goes on. */
  readonly retainUntil: LocalDate | null;
  /** The first day on which it may be erased without anybody's asking. Null while the episode goes on. */
  readonly erasedFrom: LocalDate | null;
};

export type KeptEpisode = Pick<Assessment, 'chronicle' | 'timeline' | 'status'>;

/** How long an episode is kept. */
export function retentionOf(episode: KeptEpisode, { years, since, changedOn }: Keeping): Retention {
  const retentionClass = retentionClassOf(episode.chronicle);
  const endedOn = RUNS_IN.has(episode.status) ? endOf(episode) : null;
  if (endedOn === null) return { retentionClass, retainUntil: null, erasedFrom: null };
  const retainUntil = addYears(endedOn, years[retentionClass]);
  return { retentionClass, retainUntil, erasedFrom: erasedFrom(retainUntil, { changedOn: changedOn(), since }) };
}

/** Of a withdrawal that was closed later, the closure. Of what was never closed, the last day on which anything happened. */
function endOf({ chronicle, timeline, status }: KeptEpisode): LocalDate | null {
  const ends = timeline.filter((step) => RUNS_IN.has(step.status)).map(({ on }) => on);
  const last = isEnded(status) ? null : lastDayIn(chronicle);
  const days = last === null ? ends : [...ends, last];
  return days.length === 0 ? null : days.reduce(maxDate);
}

import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import type { Statistic } from './domain/statistics.ts';

/** What our own statistics say of an authority, by the key of a measure, of the financial year of a day. Null for nothing. */
export type OwnStatistic = (
  scope: Scope,
  asked: { readonly measure: string; readonly on: LocalDate },
) => Promise<Statistic | null>;

/** What every use case stands on. */
export type LearningDeps = {
  readonly journal: Journal;
  /** Absent where there are no statistics: then a study has no number where its plan names an indicator. */
  readonly ownStatistic?: OwnStatistic;
};

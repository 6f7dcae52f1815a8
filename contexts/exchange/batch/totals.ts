import type { OutcomeStatus } from '../../../platform/journal/outcome.ts';
import type { RecordResult, RecordStatus } from './result.ts';

/** How many records of a batch came to what. */
export type BatchTotals = {
  readonly records: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly notReached: number;
  readonly unknown: number;
  readonly withQueries: number;
};

export function totalsOf(results: readonly RecordResult[]): BatchTotals {
  const count = (wanted: RecordStatus): number => results.filter(({ status }) => status === wanted).length;
  return {
    records: results.length,
    created: count('CREATED'),
    changed: count('CHANGED'),
    unchanged: count('UNCHANGED'),
    refused: count('REFUSED'),
    notReached: count('NOT_REACHED'),
    unknown: count('UNKNOWN'),
    withQueries: results.filter(({ withQueries }) => withQueries).length,
  };
}

/** Whether every record is as it was sent, now or before. */
export function isWhollyAccepted({ records, created, changed, unchanged }: BatchTotals): boolean {
  return created + changed + unchanged === records;
}

/** Applied if any record was; refused if none could be taken. */
export function statusOfAll({ created, changed, unchanged }: BatchTotals): OutcomeStatus {
  if (created + changed > 0) return 'APPLIED';
  return unchanged > 0 ? 'UNCHANGED' : 'REFUSED';
}

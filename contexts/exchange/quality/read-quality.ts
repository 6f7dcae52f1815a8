import type { Scope } from '../../../platform/actor/scope.ts';
import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import { listSentBatches, type SentBatch } from '../store/batches.ts';
import { qualityKeys, readPlace, readSums } from '../store/quality.ts';
import { byField, byRule, type FieldCounts, type RuleCounts } from './by-name.ts';
import { type Score, scoreOf } from './score.ts';

/** How good an authority's records are, as far as it has been followed. */
export type Quality = {
  readonly upTo: number;
  /** ISO 8601 instant, UTC. Null for never. */
  readonly lastChangeAt: string | null;
  readonly lookedAtOn: LocalDate | null;
  readonly records: number;
  readonly recordsWithOpenQueries: number;
  readonly score: Score;
  readonly rules: readonly RuleCounts[];
  readonly fields: readonly FieldCounts[];
  readonly lastBatch: SentBatch | null;
};

/** Three reads, however many records there are. */
export async function readQuality(table: Table, scope: Scope, now: Date): Promise<Quality> {
  const [totals, found] = await table.getTogether([qualityKeys.totals(scope), qualityKeys.place(scope)]);
  const [batch] = await listSentBatches(table, scope, { after: null, limit: 1 });
  const { value: sums } = readSums(totals);
  const { sequence, at, walk } = readPlace(found).value;
  const lastChangeOn = at === null ? null : londonDate(new Date(at));
  return {
    upTo: sequence,
    lastChangeAt: at,
    lookedAtOn: walk?.isDone === true ? walk.day : null,
    records: sums['records'] ?? 0,
    recordsWithOpenQueries: sums['unanswered'] ?? 0,
    score: scoreOf(sums, { lastChangeOn, today: londonDate(now) }),
    rules: byRule(sums),
    fields: byField(sums),
    lastBatch: batch?.item ?? null,
  };
}

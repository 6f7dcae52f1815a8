import type { Fact } from '../../../contexts/conferences/domain/facts.ts';
import { referralOf } from '../../conferences/support/episode-calls.ts';

/** A record as a system sends it: exactly one of the kinds. */
export type BatchRecord = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const sourceOf = (recordId: string) => ({ system: 'FICTION', recordId });

/** Facts as the API takes them: references are letters and digits alone. */
export function factInputs(facts: readonly Fact[]): readonly object[] {
  return facts.map(({ kind, data }) => ({ [kind]: spelt(data) }));
}

const REFERENCES: ReadonlySet<string> = new Set(['ref', 'caseHolderRef', 'coordinatorRef', 'laChildId']);

function spelt(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => spelt(each, name));
  if (typeof value === 'string') return REFERENCES.has(name) ? value.replaceAll('-', '') : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spelt(part, key)]));
}

export function conferenceRecord(
  recordId: string,
  facts: readonly Fact[],
  more: Readonly<Record<string, unknown>> = {},
): BatchRecord {
  return { conference: { sourceRecord: sourceOf(recordId), facts: factInputs(facts), ...more } };
}

/** A referral and nothing else, of a child of its own. */
export function referralRecord(number: number, more: Readonly<Record<string, unknown>> = {}): BatchRecord {
  const facts: readonly Fact[] = [{ kind: 'referral', data: referralOf(`CHILD${String(number)}`) }];
  return conferenceRecord(`R-${String(number)}`, facts, more);
}

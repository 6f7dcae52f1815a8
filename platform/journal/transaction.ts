import type { Write } from '../table/write.ts';
import type { FinalDecision, Journal, RecordChange, Request } from './command.ts';
import { actorOfEntry, type AuditEntry, auditItem, eventItem } from './entries.ts';
import type { Outcome, RecordVersion } from './outcome.ts';

/** What became of a mutation, as it is answered and remembered. */
export function outcomeOf(decision: FinalDecision<unknown>, operation: string, request: Request): Outcome {
  return {
    operation,
    status: decision.kind === 'CHANGED' ? 'APPLIED' : decision.kind,
    records: recordsOf(decision),
    problems: decision.problems,
    at: request.now.toISOString(),
  };
}

/** The writes of a change: the records themselves, an event for each, and the audit entry. None for all else. */
export function writesFor(
  decision: FinalDecision<unknown>,
  outcome: Outcome,
  { journal, request }: { readonly journal: Journal; readonly request: Request },
): readonly Write[] {
  if (decision.kind !== 'CHANGED') return [];
  const { scope } = request.actor;
  const { at, operation, status, records } = outcome;
  const entry: AuditEntry = {
    id: journal.nextId(),
    at,
    operation,
    outcome: status,
    actor: actorOfEntry(request.actor),
    ...(request.purpose !== undefined && { purpose: request.purpose }),
    request: request.id,
    records,
    fields: fieldsOf(decision),
  };
  const events = decision.changes.map(({ record, partition, event }): Write => {
    const happened = { id: journal.nextId(), at, record: record.id, version: record.version, ...event };
    return { kind: 'CREATE', item: eventItem(scope, partition, happened) };
  });
  return [...decision.writes, ...events, { kind: 'CREATE', item: auditItem(scope, entry) }];
}

export function fieldsOf({ changes }: { readonly changes: readonly RecordChange[] }): readonly string[] {
  return changes.flatMap(({ event }) => event.fields);
}

function recordsOf(decision: FinalDecision<unknown>): readonly RecordVersion[] {
  if (decision.kind === 'CHANGED') return decision.changes.map(({ record }) => record);
  return decision.record === undefined ? [] : [decision.record];
}

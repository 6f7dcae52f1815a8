import type { LegalHoldReason } from '../../graphql/generated/resolvers-types.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { heldKey, type HoldSubject, markerWrite, readMarker } from '../../platform/retention/holds.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { Item } from '../../platform/table/item.ts';
import type { RetentionDeps } from './deps.ts';
import type { LegalHold } from './legal-hold.ts';
import { holdItem, holdPartition, type Key, ownRecordKey } from './store.ts';

export type PlaceLegalHold = {
  readonly idempotencyKey: string;
  /** Global id. Undefined: all records of the authority. */
  readonly recordId?: string | undefined;
  readonly reason: LegalHoldReason;
  readonly reference: string;
  readonly dryRun: boolean;
};

/** On one subject at once. */
const MOST_HOLDS = 100;

/**
 * Places a legal hold. Of a hold and an erasure at once, one comes first: a hold that is answered APPLIED keeps the
 * record, and one that came too late is refused (ERASED).
 */
export async function placeLegalHold(
  { journal, keyOfRecord }: RetentionDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: PlaceLegalHold,
): Promise<Performed<LegalHold>> {
  const { scope } = request.actor;
  const { recordId } = input;
  const id = journal.nextId();
  const subject: HoldSubject = recordId === undefined ? 'ALL_RECORDS' : { record: recordId };
  const recordKey = recordId === undefined ? null : ownRecordKey(keyOfRecord, scope, recordId);
  return perform(journal, request, {
    operation: 'placeLegalHold',
    idempotencyKey,
    dryRun,
    input,
    reads: () => {
      if (recordId === undefined) return [heldKey(scope, subject)];
      return recordKey === null ? [] : [heldKey(scope, subject), recordKey];
    },
    decide: ([marker, record]) => {
      if (subject !== 'ALL_RECORDS') {
        const code = record === undefined ? 'NOT_FOUND' : readTombstone(record) && 'ERASED';
        if (code !== undefined) return refused(code, 'recordId');
      }
      const { reason, reference } = input;
      const hold: LegalHold = { id, version: 1, subject, reason, reference, placedAt: request.now.toISOString() };
      return placed(request, hold, { marker, record, recordKey });
    },
  });
}

type Found = { readonly marker: Item | undefined; readonly record: Item | undefined; readonly recordKey: Key | null };

function placed(request: Request, hold: LegalHold, { marker, record, recordKey }: Found): Decision<LegalHold> {
  const { scope } = request.actor;
  const before = readMarker(marker);
  if (before.holds.length >= MOST_HOLDS) return refused('TOO_MANY_HOLDS');
  const { id, version } = hold;
  return {
    kind: 'CHANGED',
    problems: [],
    state: hold,
    changes: [
      {
        record: { id: globalId({ type: 'LegalHold', owner: scope.owner, id }), version },
        partition: holdPartition(scope, id),
        event: { type: 'LEGAL_HOLD_PLACED', fields: ['recordId', 'reason', 'reference'] },
      },
    ],
    writes: [
      { kind: 'CREATE', item: holdItem(scope, hold) },
      markerWrite(heldKey(scope, hold.subject), before, [...before.holds, id]),
      ...(record === undefined || recordKey === null
        ? []
        : [{ kind: 'UNCHANGED', key: recordKey, version: record.version } as const]),
    ],
  };
}

function refused(code: string, ...field: readonly string[]): Decision<LegalHold> {
  return { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input', ...field] }] };
}

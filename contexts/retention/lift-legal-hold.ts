import { globalId, parseGlobalId } from '../../platform/graphql/global-id.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { heldKey, markerWrite, readMarker } from '../../platform/retention/holds.ts';
import type { Item } from '../../platform/table/item.ts';
import type { RetentionDeps } from './deps.ts';
import type { LegalHold } from './legal-hold.ts';
import { holdItem, holdKey, holdPartition, type Key, readHold } from './store.ts';

export type LiftLegalHold = {
  readonly idempotencyKey: string;
  /** Global id. */
  readonly holdId: string;
  readonly dryRun: boolean;
};

/** Lifts a legal hold. It stays in the list, as lifted. */
export async function liftLegalHold(
  { journal }: Pick<RetentionDeps, 'journal'>,
  request: Request,
  { idempotencyKey, dryRun, ...input }: LiftLegalHold,
): Promise<Performed<LegalHold>> {
  const { scope } = request.actor;
  const name = parseGlobalId(input.holdId);
  const key = name?.type === 'LegalHold' && name.owner === scope.owner ? holdKey(scope, name.id) : null;
  let markerKey: Key | null = null;
  return perform(journal, request, {
    operation: 'liftLegalHold',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [key, markerKey].filter((each) => each !== null),
    decide: ([item, marker]) => {
      const hold = readHold(item);
      if (hold === undefined) {
        return { kind: 'REFUSED', problems: [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'holdId'] }] };
      }
      if (hold.liftedAt !== undefined) {
        return { kind: 'UNCHANGED', problems: [], state: hold, record: versionOf(request, hold) };
      }
      if (markerKey === null) {
        markerKey = heldKey(scope, hold.subject);
        return { kind: 'READ_MORE' };
      }
      return lifted(request, hold, marker);
    },
  });
}

function lifted(request: Request, hold: LegalHold, marker: Item | undefined): Decision<LegalHold> {
  const { scope } = request.actor;
  const before = readMarker(marker);
  const after: LegalHold = { ...hold, version: hold.version + 1, liftedAt: request.now.toISOString() };
  const others = before.holds.filter((id) => id !== hold.id);
  return {
    kind: 'CHANGED',
    problems: [],
    state: after,
    changes: [
      {
        record: versionOf(request, after),
        partition: holdPartition(scope, hold.id),
        event: { type: 'LEGAL_HOLD_LIFTED', fields: ['liftedAt'] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: holdItem(scope, after) },
      markerWrite(heldKey(scope, hold.subject), before, others),
    ],
  };
}

function versionOf({ actor }: Request, { id, version }: LegalHold): { readonly id: string; readonly version: number } {
  return { id: globalId({ type: 'LegalHold', owner: actor.scope.owner, id }), version };
}

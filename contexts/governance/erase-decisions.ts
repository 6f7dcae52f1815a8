import type { Scope } from '../../platform/actor/scope.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { type Erased, eraseOne } from '../../platform/retention/erase-one.ts';
import { listErasure } from '../../platform/retention/erasures.ts';
import type { GoesWith } from '../../platform/retention/goes-with.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { type ErasureReason, tombstoneItem, tombstoneOf } from '../../platform/retention/tombstone.ts';
import type { Stored } from '../../platform/table/stored.ts';
import type { Table } from '../../platform/table/table.ts';
import type { SharingDecision } from './domain/sharing-decision.ts';
import { nodeId } from './ids.ts';
import { decisionKey, decisionPartition, idsOfDecisions, readDecision, unlisted } from './store/decisions.ts';

/** The decisions to share information in a conference, or not to: they tell of the child, and go with it. */
export function decisionsGoWithConference(journal: Journal, noteErased: NoteErased): GoesWith {
  return {
    about: async (scope, conference) =>
      (await idsOfDecisions(journal.table, scope, { of: 'CONF', value: conference })).map((id) =>
        nodeId('SharingDecision', { authority: scope.owner, id }),
      ),
    async erase(request, erased) {
      const { scope } = request.actor;
      const { reason } = erased;
      for (const id of await idsOfDecisions(journal.table, scope, { of: 'CONF', value: erased.id })) {
        await eraseOne({ journal, noteErased }, request, {
          record: nodeId('SharingDecision', { authority: scope.owner, id }),
          key: decisionKey(scope, id),
          reason,
          erased: (item, at) => {
            const decision = readDecision(item);
            return decision === undefined
              ? null
              : erasedDecision({ scope, hashKey: journal.hashKey, decision, reason, at });
          },
        });
      }
    },
  };
}

type Erasing = {
  readonly scope: Scope;
  readonly hashKey: string;
  readonly decision: Stored<SharingDecision>;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** A tombstone in its place, and no entry of it in any list. At most nine writes. */
function erasedDecision({ scope, hashKey, decision: { value, version }, reason, at }: Erasing): Erased {
  const record = nodeId('SharingDecision', { authority: scope.owner, id: value.id });
  const tombstone = tombstoneOf({ hashKey, record, version, content: value, reason, at });
  return {
    kind: 'CHANGED',
    problems: [],
    state: tombstone,
    changes: [
      {
        record: { id: record, version: tombstone.version },
        partition: decisionPartition(scope, value.id),
        event: { type: 'SHARING_DECISION_ERASED', fields: [] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: tombstoneItem(decisionKey(scope, value.id), tombstone) },
      ...unlisted(scope, value),
      listErasure(scope, { record, at }),
    ],
  };
}

/** Erases again, in a copy that nobody uses yet, what had been erased after the instant of the copy. */
export async function eraseDecisionInCopy(
  copy: Table,
  { id, ...again }: Omit<Erasing, 'decision'> & { readonly id: string },
): Promise<'ERASED' | 'NOT_THERE'> {
  const decision = readDecision(await copy.get(decisionKey(again.scope, id)));
  if (decision === undefined) return 'NOT_THERE';
  await copy.write(erasedDecision({ ...again, decision }).writes);
  return 'ERASED';
}

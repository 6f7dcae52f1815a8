import type { Scope } from '../../platform/actor/scope.ts';
import type { Journal } from '../../platform/journal/perform.ts';
import { type Erased, eraseOne } from '../../platform/retention/erase-one.ts';
import { listErasure } from '../../platform/retention/erasures.ts';
import type { GoesWith } from '../../platform/retention/goes-with.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { type ErasureReason, tombstoneItem, tombstoneOf } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import type { FollowUp } from './domain/follow-up.ts';
import { conferenceWithFollowUps, followUpKey, followUpPartition, readFollowUp, unlisted } from './store/follow-ups.ts';
import { followUpGlobalId, followUpNamed } from './store/ids.ts';

/** The follow-ups of a conference tell of its children, and go with it. */
export function followUpsGoWithConference(journal: Journal, noteErased: NoteErased): GoesWith {
  const followUpsOf = async (scope: Scope, conference: string): Promise<readonly FollowUp[]> =>
    (await conferenceWithFollowUps(journal.table, scope, conference)).followUps;
  return {
    about: async (scope, conference) =>
      (await followUpsOf(scope, conference)).map((followUp) => followUpGlobalId(scope, followUp)),
    async erase(request, erased) {
      const { scope } = request.actor;
      const { reason } = erased;
      for (const { conference, id } of await followUpsOf(scope, erased.id)) {
        const name = { conference, id };
        await eraseOne({ journal, noteErased }, request, {
          record: followUpGlobalId(scope, name),
          key: followUpKey(scope, name),
          reason,
          erased: (item, at) => {
            const followUp = readFollowUp(item);
            return followUp === undefined
              ? null
              : erasedFollowUp({ scope, hashKey: journal.hashKey, followUp, reason, at });
          },
        });
      }
    },
  };
}

type Erasing = {
  readonly scope: Scope;
  readonly hashKey: string;
  readonly followUp: FollowUp;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** A tombstone in its place, and nothing that says whose it was. */
function erasedFollowUp({ scope, hashKey, followUp, reason, at }: Erasing): Erased {
  const record = followUpGlobalId(scope, followUp);
  const { version, ...content } = followUp;
  const tombstone = tombstoneOf({ hashKey, record, version, content, reason, at });
  return {
    kind: 'CHANGED',
    problems: [],
    state: tombstone,
    changes: [
      {
        record: { id: record, version: tombstone.version },
        partition: followUpPartition(scope, followUp),
        event: { type: 'FOLLOW_UP_ERASED', fields: [] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: tombstoneItem(followUpKey(scope, followUp), tombstone) },
      unlisted(scope, followUp),
      listErasure(scope, { record, at }),
    ],
  };
}

/** Erases again, in a copy that nobody uses yet, what had been erased after the instant of the copy. */
export async function eraseFollowUpInCopy(
  copy: Table,
  { id, ...again }: Omit<Erasing, 'followUp'> & { readonly id: string },
): Promise<'ERASED' | 'NOT_THERE'> {
  const name = followUpNamed({ type: 'FollowUp', owner: again.scope.owner, id });
  const followUp = name === null ? undefined : readFollowUp(await copy.get(followUpKey(again.scope, name)));
  if (followUp === undefined) return 'NOT_THERE';
  await copy.write(erasedFollowUp({ ...again, followUp }).writes);
  return 'ERASED';
}

import type { Scope } from '../../platform/actor/scope.ts';
import { type FinalDecision, type Journal, perform, type Request } from '../../platform/journal/perform.ts';
import { listErasure } from '../../platform/retention/erasures.ts';
import type { ErasedWith, GoesWith } from '../../platform/retention/goes-with.ts';
import { heldKeys, unlessHeld } from '../../platform/retention/holds.ts';
import type { NoteErased } from '../../platform/retention/note-erased.ts';
import { type ErasureReason, type Tombstone, tombstoneItem, tombstoneOf } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import type { FollowUp } from './domain/follow-up.ts';
import { conferenceWithFollowUps, followUpKey, followUpPartition, readFollowUp, unlisted } from './store/follow-ups.ts';
import { followUpGlobalId, type FollowUpName, followUpNamed } from './store/ids.ts';

/** The follow-ups of a conference tell of its children, and go with it. */
export function followUpsGoWithConference(journal: Journal, noteErased: NoteErased): GoesWith {
  const followUpsOf = async (scope: Scope, conference: string): Promise<readonly FollowUp[]> =>
    (await conferenceWithFollowUps(journal.table, scope, conference)).followUps;
  return {
    about: async (scope, conference) =>
      (await followUpsOf(scope, conference)).map((followUp) => followUpGlobalId(scope, followUp)),
    async erase(request, erased) {
      for (const { conference, id } of await followUpsOf(request.actor.scope, erased.id)) {
        await eraseOne({ journal, noteErased }, request, { conference, id, reason: erased.reason });
      }
    },
  };
}

/** Under a key of its own at each attempt, so that a hold that has been lifted since is not remembered. */
async function eraseOne(
  { journal, noteErased }: { readonly journal: Journal; readonly noteErased: NoteErased },
  request: Request,
  { reason, ...name }: FollowUpName & ErasedWith,
): Promise<void> {
  const { scope } = request.actor;
  const record = followUpGlobalId(scope, name);
  const { outcome, state } = await perform<Tombstone>(journal, request, {
    operation: 'eraseConference',
    idempotencyKey: journal.nextId(),
    dryRun: false,
    input: { record, reason },
    reads: () => [followUpKey(scope, name), ...heldKeys(scope, record)],
    decide: ([item, ...holds]) => {
      const followUp = readFollowUp(item);
      const code = followUp === undefined ? 'ERASED' : 'LEGAL_HOLD';
      if (followUp === undefined || holds.some((hold) => hold !== undefined))
        return { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input'] }] };
      const at = request.now.toISOString();
      const erased = erasedFollowUp({ scope, hashKey: journal.hashKey, followUp, reason, at });
      return { ...erased, writes: [...erased.writes, ...unlessHeld(scope, record)] };
    },
  });
  if (outcome.status === 'APPLIED')
    noteErased({ owner: scope.owner, record, at: state?.erasedAt ?? outcome.at, reason });
}

type Erasing = {
  readonly scope: Scope;
  readonly hashKey: string;
  readonly followUp: FollowUp;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

type Erased = Extract<FinalDecision<Tombstone>, { readonly kind: 'CHANGED' }>;

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

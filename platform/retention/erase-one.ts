import { type FinalDecision, type Journal, perform, type Request } from '../journal/perform.ts';
import type { Item } from '../table/item.ts';
import type { Key } from '../table/keys.ts';
import { heldKeys, unlessHeld } from './holds.ts';
import type { NoteErased } from './note-erased.ts';
import type { ErasureReason, Tombstone } from './tombstone.ts';

export type Erased = Extract<FinalDecision<Tombstone>, { readonly kind: 'CHANGED' }>;

type ErasingOne = {
  /** Global id. */
  readonly record: string;
  readonly key: Key;
  readonly reason: ErasureReason;
  /**
   * What is written in its stead; `at` is an ISO 8601 instant, UTC. Null for what is not there, or erased already.
   */
  readonly erased: (item: Item | undefined, at: string) => Erased | null;
};

/**
 * Erases one record that goes with a conference, unless it is held. Under a key of its own at each attempt, so that a hold
 * that has been lifted since is not remembered.
 */
export async function eraseOne(
  { journal, noteErased }: { readonly journal: Journal; readonly noteErased: NoteErased },
  request: Request,
  { record, key, reason, erased: erasedOf }: ErasingOne,
): Promise<void> {
  const { scope } = request.actor;
  const { outcome, state } = await perform<Tombstone>(journal, request, {
    operation: 'eraseConference',
    idempotencyKey: journal.nextId(),
    dryRun: false,
    input: { record, reason },
    reads: () => [key, ...heldKeys(scope, record)],
    decide: ([item, ...holds]) => {
      const erased = erasedOf(item, request.now.toISOString());
      const code = erased === null ? 'ERASED' : 'LEGAL_HOLD';
      if (erased === null || holds.some((hold) => hold !== undefined))
        return { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input'] }] };
      return { ...erased, writes: [...erased.writes, ...unlessHeld(scope, record)] };
    },
  });
  if (outcome.status === 'APPLIED')
    noteErased({ owner: scope.owner, record, at: state?.erasedAt ?? outcome.at, reason });
}

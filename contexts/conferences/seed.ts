import { permissionsOf } from '../../platform/actor/permissions.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { newUlid } from '../../platform/ids.ts';
import type { Request } from '../../platform/journal/perform.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { type AttributeMap, encodeItem } from '../../platform/table/item.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import type { Fact } from './domain/facts.ts';
import type { SourceRecord } from './recording/conference-record.ts';
import { journalInMemory } from './seed/journal-in-memory.ts';
import { conferencesInMemory } from './seed/conferences-in-memory.ts';

/** One episode as an authority's system once sent it: all that it then held. */
export type SeededSending = {
  readonly at: Date;
  readonly source: SourceRecord;
  /** What was sent of it before, and what has been added since; of a sending that reopens, the referral alone. */
  readonly facts: readonly Fact[];
  /** The record of the ended episode that this one reopens. */
  readonly reopens?: SourceRecord;
  /** Whether nothing follows of this record, not even its reopening: it need not be held any longer. */
  readonly isLast: boolean;
};

export type ConferencesSeed = {
  readonly profile: AuthorityProfile;
  /** The API client that sent them. */
  readonly client: { readonly id: string; readonly subject: string };
  /** The same seed and sendings give the same items to the byte. */
  readonly seed: string;
  /** By their instants, earliest first, no two of one instant. */
  readonly sendings: Iterable<SeededSending>;
};

/**
 * An authority's conferences as the table would hold them had its system sent them one by one to `recordConference` and
 * `reopenConference`, and the sequencer numbered both chains: for loading a sandbox in bulk. Gives a few items at a time,
 * and holds only what is still to come back to. The rules are not asked: whoever makes the sendings keeps them. No
 * idempotency records, as if they had expired.
 */
export function* seedConferences({
  profile,
  client,
  seed,
  sendings,
}: ConferencesSeed): Generator<readonly AttributeMap[]> {
  const scope = scopeOf(profile.authority);
  const kind = 'AUTHORITY_SYSTEM';
  const actor = { ...client, kind, authority: scope.owner, permissions: permissionsOf(kind, null), scope } as const;
  const random = seededRandom(seed);
  const conferences = conferencesInMemory(profile);
  const journal = journalInMemory(actor);

  for (const sending of sendings) {
    const nextId = (): string => newUlid(sending.at, random.float);
    const request: Request = { id: nextId(), actor, now: sending.at };
    const { change, items } = conferences.receive(request, sending, nextId());
    yield [...items.map(encodeItem), ...journal.enter(request, change, nextId)];
  }
  yield [...conferences.rest(scope).map(encodeItem), ...journal.close()];
}

import type { Actor } from '../../platform/actor/actor.ts';
import { permissionsOf } from '../../platform/actor/permissions.ts';
import { type OwnerId, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import { newUlid } from '../../platform/ids.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { immediately, numberEntries } from '../../platform/seeding/number-entries.ts';
import { tableInMemory } from '../../platform/seeding/table-in-memory.ts';
import { type AttributeMap, decodeItem } from '../../platform/table/item.ts';
import { type ChildToFollow, childrenToFollowIn, familyMeetingIn } from '../conferences/index.ts';
import type { FollowUpContent } from './domain/follow-up.ts';
import type { FollowUpPoint } from './domain/codes.ts';
import { recordFollowUp } from './record-follow-up.ts';

export type { FollowUpContent };

/** A conference whose children can be followed up, and the day on which it was first recorded. */
export type SeededConference = {
  readonly id: string;
  readonly recordedOn: LocalDate;
  readonly children: readonly ChildToFollow[];
};

/** One call of the authority's system. */
export type SeededFollowUp = {
  readonly at: Date;
  /** Our own id. */
  readonly conference: string;
  readonly laChildId: string;
  readonly point: FollowUpPoint;
  readonly followUp: FollowUpContent;
};

export type OutcomesSeed = {
  readonly authority: OwnerId;
  /** The API client that tells it. */
  readonly client: { readonly id: string; readonly subject: string };
  /** The same seed and follow-ups give the same items to the byte. */
  readonly seed: string;
  /** By their instants, earliest first. */
  readonly followUps: readonly SeededFollowUp[];
};

/** The conferences among items as they lie. */
export function conferencesToFollowIn(items: readonly AttributeMap[]): readonly SeededConference[] {
  return items.map(decodeItem).flatMap((item) => {
    const meeting = familyMeetingIn(item);
    const children = childrenToFollowIn(meeting === undefined ? undefined : item);
    if (meeting === undefined || children === undefined) return [];
    return [{ id: meeting.id, recordedOn: meeting.recordedOn, children }];
  });
}

/**
 * An authority's follow-ups as the table holds them once the use case was told each, and the sequencer has numbered both
 * chains onwards from the heads among `held`, which has the conferences too. No idempotency records, as if they had expired.
 * Gives what is new or has changed: the heads among it, as they stand then.
 *
 * @throws Error when a follow-up is refused.
 */
export async function seedOutcomes(
  { authority, client, seed, followUps }: OutcomesSeed,
  held: readonly AttributeMap[],
): Promise<readonly AttributeMap[]> {
  const table = tableInMemory(held);
  const scope = scopeOf(authority);
  const random = seededRandom(seed);
  let now = new Date(0);
  const nextId = (): string => newUlid(now, random.float);
  const journal = { table, pause: immediately, nextId, hashKey: seed };
  const actor = systemOf(scope, client);
  for (const { at, conference, ...told } of followUps) {
    now = at;
    const conferenceId = globalId({ type: 'Conference', owner: authority, id: conference });
    const request = { id: nextId(), actor, now };
    const call = { ...told, conferenceId, idempotencyKey: request.id, dryRun: false };
    const { outcome } = await recordFollowUp({ journal }, request, call);
    if (outcome.status !== 'APPLIED') throw new Error(`A follow-up: ${JSON.stringify(outcome.problems)}`);
  }
  await numberEntries(table, [scope]);
  const before = new Set(held);
  return table.items().filter((item) => item['ttl'] === undefined && !before.has(item));
}

function systemOf(scope: Scope, client: OutcomesSeed['client']): Actor {
  const kind = 'AUTHORITY_SYSTEM';
  return { ...client, kind, authority: scope.owner, permissions: permissionsOf(kind, null), scope };
}

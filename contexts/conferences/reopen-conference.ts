import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Referral } from './domain/facts.ts';
import type { AssessedConference } from './recording/assessed.ts';
import { beginEpisode } from './recording/begin-episode.ts';
import type { SourceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { findBySource, refuseTaken } from './recording/find-by-source.ts';
import { openMarkerKeys } from './recording/open-referrals.ts';
import { placesOf } from './recording/problems.ts';
import { fieldsOf, NOBODYS_ID } from './recording/record-fact.ts';
import { refuseErased } from './recording/refuse-erased.ts';
import { linked, toReopen } from './recording/reopening.ts';
import { conferenceKey } from './store.ts';

export type ReopenConference = {
  readonly idempotencyKey: string;
  /** Global id of the conference that has ended. */
  readonly conferenceId: string;
  readonly sourceRecord: SourceRecord;
  readonly referral: Referral;
  readonly dryRun: boolean;
};

/** Begins a new episode for a family whose last one has ended, each knowing of the other (D7). */
export async function reopenConference(
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: ReopenConference,
): Promise<Performed<AssessedConference>> {
  const { scope } = request.actor;
  const profile = await deps.profiles(scope.owner);
  const id = deps.journal.nextId();
  const fact = { kind: 'referral', data: input.referral } as const;
  const name = parseGlobalId(input.conferenceId);
  const endedId = name?.type === 'Conference' && name.owner === scope.owner ? name.id : NOBODYS_ID;
  const source = findBySource(deps.journal, request, input.sourceRecord);
  return perform(deps.journal, request, {
    operation: 'reopenConference',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => [conferenceKey(scope, endedId), ...(await source.keys()), ...openMarkerKeys(scope, [fact])],
    decide: ([endedItem, ...found]) => {
      const { ended, refused } = toReopen(request, profile, { item: endedItem, field: 'conferenceId' });
      if (refused !== undefined) return refused;
      const taken = source.read(found);
      if (taken.erased !== undefined) return refuseErased(taken.erased, 'sourceRecord');
      if (taken.record !== undefined) return refuseTaken(request, profile, taken.record);
      const beginning = {
        id,
        source: input.sourceRecord,
        claim: source.claim(id),
        facts: [fact],
        places: placesOf([fact], () => ['input', 'referral']),
        event: { type: 'CONFERENCE_REOPENED' as const, fields: [...fieldsOf(fact), 'reopens'] },
        reopens: ended.record.id,
      };
      return linked(request, ended, beginEpisode(request, profile, { beginning, markers: taken.rest }));
    },
  });
}

import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Referral } from './domain/facts.ts';
import { beginEpisode } from './recording/begin-episode.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { SourceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { findBySource, refuseTaken } from './recording/find-by-source.ts';
import { openMarkerKeys } from './recording/open-referrals.ts';
import { placesOf } from './recording/problems.ts';
import { fieldsOf } from './recording/record-fact.ts';
import { refuseErased } from './recording/refuse-erased.ts';

export type MakeReferral = {
  readonly idempotencyKey: string;
  readonly sourceRecord: SourceRecord;
  readonly referral: Referral;
  readonly dryRun: boolean;
};

/** Begins an episode. A record that exists already is handed back and refused (T5). */
export async function makeReferral(
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: MakeReferral,
): Promise<Performed<AssessedConference>> {
  const profile = await deps.profiles(request.actor.scope.owner);
  const id = deps.journal.nextId();
  const fact = { kind: 'referral', data: input.referral } as const;
  const source = findBySource(deps.journal, request, input.sourceRecord);
  return perform(deps.journal, request, {
    operation: 'makeReferral',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => [...(await source.keys()), ...openMarkerKeys(request.actor.scope, [fact])],
    decide: (found) => {
      const taken = source.read(found);
      if (taken.erased !== undefined) return refuseErased(taken.erased, 'sourceRecord');
      if (taken.record !== undefined) return refuseTaken(request, profile, taken.record);
      const beginning = {
        id,
        source: input.sourceRecord,
        claim: source.claim(id),
        facts: [fact],
        places: placesOf([fact], () => ['input', 'referral']),
        event: { type: 'REFERRAL_RECORDED' as const, fields: fieldsOf(fact) },
      };
      return beginEpisode(request, profile, { beginning, markers: taken.rest });
    },
  });
}

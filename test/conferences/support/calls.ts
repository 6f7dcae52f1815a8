import { eraseConference } from '../../../contexts/conferences/erase-conference.ts';
import type { Fact, FactKind, Referral } from '../../../contexts/conferences/domain/facts.ts';
import { changeSourceRecord } from '../../../contexts/conferences/change-source-record.ts';
import { makeReferral } from '../../../contexts/conferences/make-referral.ts';
import { recordConference } from '../../../contexts/conferences/record-conference.ts';
import type { AssessedConference } from '../../../contexts/conferences/recording/assessed.ts';
import type { SourceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import type { ErasingDeps } from '../../../contexts/conferences/recording/deps.ts';
import type { EarlierEpisode } from '../../../contexts/conferences/recording/earlier-episode.ts';
import { factVerbs } from '../../../contexts/conferences/recording/fact-verbs.ts';
import type { RecordFact } from '../../../contexts/conferences/recording/record-fact.ts';
import { reopenConference } from '../../../contexts/conferences/reopen-conference.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import type { ErasureReason } from '../../../platform/retention/tombstone.ts';

/** A mutation as data: it can be sent again, by another process too. */
export type Call = {
  readonly key: string;
  readonly dryRun?: boolean;
} & (
  | { readonly does: 'refer'; readonly source: SourceRecord; readonly referral: Referral }
  | {
      readonly does: 'record';
      readonly source: SourceRecord;
      readonly facts: readonly Fact[];
      readonly reopens?: EarlierEpisode;
      readonly expectedVersion?: number;
    }
  | {
      readonly does: 'reopen';
      readonly conferenceId: string;
      readonly source: SourceRecord;
      readonly referral: Referral;
    }
  | {
      readonly does: 'rename';
      readonly conferenceId: string;
      readonly source: SourceRecord;
      readonly expectedVersion?: number;
    }
  | { readonly does: 'erase'; readonly conferenceId: string; readonly reason: ErasureReason }
  | { readonly does: 'add'; readonly conferenceId: string; readonly fact: Fact; readonly expectedVersion?: number }
);

/** The kinds of fact that a verb adds: all but the referral. */
export const VERB_KINDS: readonly FactKind[] = Object.values(factVerbs).map(({ kind }) => kind);

const VERB_OF = new Map(Object.values(factVerbs).map((verb) => [verb.kind, verb as RecordFact<FactKind>]));

export function verbFor(kind: FactKind): RecordFact<FactKind> {
  const verb = VERB_OF.get(kind as Exclude<FactKind, 'referral'>);
  if (verb === undefined) throw new RangeError(`No verb adds a ${kind}.`);
  return verb;
}

/** Makes the call by its use case, as a resolver would. */
export async function makeCall(
  deps: ErasingDeps,
  request: Request,
  { key: idempotencyKey, dryRun = false, ...call }: Call,
): Promise<Performed<AssessedConference>> {
  const common = { idempotencyKey, dryRun };
  switch (call.does) {
    case 'refer':
      return makeReferral(deps, request, { ...common, sourceRecord: call.source, referral: call.referral });
    case 'record': {
      const { source: sourceRecord, facts, reopens, expectedVersion } = call;
      return recordConference(deps, request, { ...common, sourceRecord, facts, reopens, expectedVersion });
    }
    case 'reopen': {
      const { source: sourceRecord, referral, conferenceId } = call;
      return reopenConference(deps, request, { ...common, conferenceId, sourceRecord, referral });
    }
    case 'rename': {
      const { source: sourceRecord, conferenceId, expectedVersion } = call;
      return changeSourceRecord(deps, request, { ...common, conferenceId, sourceRecord, expectedVersion });
    }
    case 'erase': {
      const { conferenceId, reason } = call;
      const { state: _tombstone, ...performed } = await eraseConference(deps, request, {
        ...common,
        conferenceId,
        reason,
      });
      return { ...performed, state: undefined };
    }
    case 'add': {
      const { conferenceId, expectedVersion, fact } = call;
      return verbFor(fact.kind)(deps, request, { ...common, conferenceId, expectedVersion, data: fact.data });
    }
  }
}

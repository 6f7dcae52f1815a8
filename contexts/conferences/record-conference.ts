import { compact } from '../../platform/compact.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { isSameFact } from './domain/chronicle.ts';
import type { Fact } from './domain/facts.ts';
import { advance, type ConferenceDecision, openFor, versionOf } from './recording/advance.ts';
import { type AssessedConference, assessed } from './recording/assessed.ts';
import { beginEpisode, heldChildren, openMarkerKeys, otherHolder } from './recording/begin-episode.ts';
import type { ConferenceRecord, SourceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { findBySource } from './recording/find-by-source.ts';
import { type InputPlaces, NO_INPUT, placesOf, problemsOf } from './recording/problems.ts';
import { fieldsOf, versionConflict } from './recording/record-fact.ts';

export type RecordConference = {
  readonly idempotencyKey: string;
  readonly sourceRecord: SourceRecord;
  readonly facts: readonly Fact[];
  readonly expectedVersion?: number | undefined;
  readonly dryRun: boolean;
};

/**
 * Records a whole episode as a record system holds it: begins it, or brings it to what is given. The same again
 * changes nothing. Facts that are recorded and not given are removed, and only for a caller who has seen them
 * (VERSION_REQUIRED), so that nobody's entry is lost by another's.
 */
export async function recordConference(
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RecordConference,
): Promise<Performed<AssessedConference>> {
  const profile = await deps.profiles(request.actor.scope.owner);
  const id = deps.journal.nextId();
  const facts = distinct(input.facts);
  const places = placesOf(input.facts, ({ kind }, index) => ['input', 'facts', String(index), kind]);
  const source = findBySource(deps.journal.table, request, input.sourceRecord);
  return perform(deps.journal, request, {
    operation: 'recordConference',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => [...(await source.keys()), ...openMarkerKeys(request, facts)],
    decide: ([marker, ...found]) => {
      const { record, rest } = source.read(marker, found);
      if (record !== undefined) {
        return replaceFacts({ request, profile, record, facts, places, markers: rest }, input.expectedVersion);
      }
      const event = { type: 'CONFERENCE_RECORDED', fields: facts.flatMap(fieldsOf) };
      const beginning = { id, source: input.sourceRecord, facts, places, event };
      return beginEpisode(request, profile, { beginning, markers: rest });
    },
  });
}

type Replacement = {
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly record: ConferenceRecord;
  readonly facts: readonly Fact[];
  readonly places: InputPlaces;
  readonly markers: readonly (Item | undefined)[];
};

function replaceFacts(replacement: Replacement, expectedVersion: number | undefined): ConferenceDecision {
  const { request, profile, record, facts, places, markers } = replacement;
  const { scope } = request.actor;
  const today = londonDate(request.now);
  const before = assessed(record, profile, today);
  if (expectedVersion !== undefined && expectedVersion !== record.version) return versionConflict(request, before);

  const removed = record.facts.filter((known) => !facts.some((fact) => isSameFact(known, fact)));
  const added = facts.filter((fact) => !record.facts.some((known) => isSameFact(known, fact)));
  const seen = { state: before, record: versionOf(scope, before) };
  if (added.length === 0 && removed.length === 0) {
    return {
      kind: 'UNCHANGED',
      problems: problemsOf(before.assessment.findings, before.assessment.chronicle, NO_INPUT),
      ...seen,
    };
  }
  if (removed.length > 0 && expectedVersion === undefined) {
    return {
      kind: 'REFUSED',
      problems: [{ code: 'VERSION_REQUIRED', severity: 'ERROR', path: ['input', 'expectedVersion'] }],
      ...seen,
    };
  }
  const next: ConferenceRecord = compact({
    ...record,
    version: record.version + 1,
    facts,
    changedAt: request.now.toISOString(),
    possibleDuplicateOf: otherHolder(markers, record),
  });
  const drafted = assessed(next, profile, today);
  const heldByOthers = new Set(
    [...heldChildren(request, facts, markers)].filter((child) => !record.holdsOpenFor.includes(child)),
  );
  return advance({
    scope,
    before,
    after: { ...drafted, record: { ...next, holdsOpenFor: openFor(drafted, heldByOthers) } },
    given: added,
    places,
    event: { type: 'CONFERENCE_RECORDED', fields: [...new Set([...added, ...removed].flatMap(fieldsOf))] },
  });
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => !facts.slice(0, index).some((earlier) => isSameFact(earlier, fact)));
}

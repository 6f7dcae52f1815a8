import { londonDate } from '../../platform/dates/index.ts';
import type { RecordVersion } from '../../platform/journal/outcome.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { broughtBy, isAsSourceLeftIt, isLater, isOutdated } from '../../platform/journal/source-state.ts';
import type { Item } from '../../platform/table/item.ts';
import type { AuthorityProfile } from '../programme/index.ts';
import { isSameFact } from './domain/chronicle.ts';
import type { Fact } from './domain/facts.ts';
import { advance, type ConferenceDecision, versionOf } from './recording/advance.ts';
import { type AssessedConference, assessed } from './recording/assessed.ts';
import { beginEpisode, type Beginning } from './recording/begin-episode.ts';
import { outsized } from './recording/bounds.ts';
import type { ConferenceRecord, SourceRecord } from './recording/conference-record.ts';
import type { ConferencesDeps } from './recording/deps.ts';
import { type EarlierEpisode, findEarlier, type FoundEarlier } from './recording/earlier-episode.ts';
import { findBySource } from './recording/find-by-source.ts';
import { openMarkerKeys, settled } from './recording/open-referrals.ts';
import { type InputPlaces, NO_INPUT, placesOf, problemsOf, refusal } from './recording/problems.ts';
import { fieldsOf, versionConflict } from './recording/record-fact.ts';
import { refuseErased } from './recording/refuse-erased.ts';
import { linked, toReopen } from './recording/reopening.ts';

export type RecordConference = {
  readonly idempotencyKey: string;
  readonly sourceRecord: SourceRecord;
  readonly facts: readonly Fact[];
  /** The ended episode that this one reopens, told when it is first recorded; then the same or nothing. */
  readonly reopens?: EarlierEpisode | undefined;
  readonly expectedVersion?: number | undefined;
  /** When the source last changed the record: ISO 8601 instant. What is older than what came is refused. */
  readonly sourceUpdatedAt?: string | undefined;
  readonly dryRun: boolean;
};

/**
 * Records a whole episode as a record system holds it: begins it, or brings it to what is given. The same again
 * changes nothing. Facts that are recorded and not given are removed, and only for a caller who has seen them
 * (VERSION_REQUIRED), so that nobody's entry is lost by another's: by its version, or since the record is as its source
 * left it, and the source says when it has changed it since. One that reopens an earlier episode is begun as
 * `reopenConference` would begin it.
 */
export async function recordConference(
  deps: ConferencesDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RecordConference,
): Promise<Performed<AssessedConference>> {
  const profile = await deps.profiles(request.actor.scope.owner);
  const id = deps.journal.nextId();
  const tooMuch = outsized(input.facts, ['input', 'facts']);
  // What is refused for its size is not looked at any further.
  const facts = tooMuch.length > 0 ? [] : distinct(input.facts);
  const places = placesOf(input.facts, ({ kind }, index) => ['input', 'facts', String(index), kind]);
  const source = findBySource(deps.journal, request, input.sourceRecord);
  const reopened = findEarlier(deps.journal, request, input.reopens);
  return perform(deps.journal, request, {
    operation: 'recordConference',
    idempotencyKey,
    dryRun,
    input,
    reads: async () => {
      const [own, earlier] = await Promise.all([source.keys(), reopened.keys()]);
      return [...own, ...earlier, ...openMarkerKeys(request.actor.scope, facts)];
    },
    decide: (found) => {
      if (tooMuch.length > 0) return { kind: 'REFUSED', problems: tooMuch };
      const { record, erased, rest } = source.read(found);
      if (erased !== undefined) return refuseErased(erased, 'sourceRecord');
      const { earlier, rest: markers } = reopened.read(rest);
      if (record !== undefined) {
        const replacement = { request, profile, record, facts, places, markers };
        return refuseOther(replacement, earlier) ?? replaceFacts(replacement, input);
      }
      const { sourceRecord, sourceUpdatedAt } = input;
      const beginning = { id, source: sourceRecord, sourceUpdatedAt, claim: source.claim(id), facts, places };
      return begin({ request, profile, beginning, markers }, earlier);
    },
  });
}

type Begun = {
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly beginning: Omit<Beginning, 'event' | 'reopens'>;
  readonly markers: readonly (Item | undefined)[];
};

function begin({ request, profile, beginning, markers }: Begun, earlier: FoundEarlier | undefined): ConferenceDecision {
  const fields = [...new Set(beginning.facts.flatMap(fieldsOf))];
  if (earlier === undefined) {
    const event = { type: 'CONFERENCE_RECORDED' as const, fields };
    return beginEpisode(request, profile, { beginning: { ...beginning, event }, markers });
  }
  const { ended, refused } = toReopen(request, profile, { item: earlier.item, field: 'reopens' });
  if (refused !== undefined) return refused;
  const event = { type: 'CONFERENCE_REOPENED' as const, fields: [...fields, 'reopens'] };
  const reopening = { ...beginning, event, reopens: ended.record.id };
  return linked(request, ended, beginEpisode(request, profile, { beginning: reopening, markers }));
}

/** What an episode reopens is told once: afterwards only the same can be said of it. Null if it is, or nothing is said. */
function refuseOther(
  { request, profile, record }: Replacement,
  earlier: FoundEarlier | undefined,
): ConferenceDecision | null {
  if (earlier === undefined || earlier.id === record.reopens) return null;
  const state = assessed(record, profile, londonDate(request.now));
  const problems = [refusal('D7L', ['input', 'reopens'])];
  return { kind: 'REFUSED', problems, state, record: versionOf(request.actor.scope, state) };
}

type Replacement = {
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly record: ConferenceRecord;
  readonly facts: readonly Fact[];
  readonly places: InputPlaces;
  readonly markers: readonly (Item | undefined)[];
};

function replaceFacts(
  replacement: Replacement,
  { expectedVersion, sourceUpdatedAt }: Pick<RecordConference, 'expectedVersion' | 'sourceUpdatedAt'>,
): ConferenceDecision {
  const { request, profile, record, facts, places, markers } = replacement;
  const { scope } = request.actor;
  const today = londonDate(request.now);
  const before = assessed(record, profile, today);
  if (expectedVersion !== undefined && expectedVersion !== record.version) return versionConflict(request, before);

  const removed = record.facts.filter((known) => !facts.some((fact) => isSameFact(known, fact)));
  const added = facts.filter((fact) => !record.facts.some((known) => isSameFact(known, fact)));
  const seen = { state: before, record: versionOf(scope, before) };
  const kept = { ...record, facts: added.length + removed.length === 0 ? record.facts : facts };
  const after = settled(kept, { scope, profile, today, markers });
  const isNews = isLater(record, sourceUpdatedAt);
  if (added.length + removed.length === 0 && isKeptAlike(before, after) && !isNews) {
    return {
      kind: 'UNCHANGED',
      problems: problemsOf(before.assessment.findings, before.assessment.chronicle, NO_INPUT),
      ...seen,
    };
  }
  if (isOutdated(record, sourceUpdatedAt)) return refuseFor('SOURCE_STATE_OLD', 'sourceUpdatedAt', seen);
  if (removed.length > 0 && !hasSeen(replacement, { expectedVersion, sourceUpdatedAt }))
    return refuseFor('VERSION_REQUIRED', 'expectedVersion', seen);
  const version = record.version + 1;
  const next = { version, changedAt: request.now.toISOString(), ...broughtBy(sourceUpdatedAt, version) };
  const fields = [...new Set([...added, ...removed].flatMap(fieldsOf)), ...(isNews ? ['sourceUpdatedAt'] : [])];
  return advance({
    scope,
    before,
    after: { ...after, record: { ...after.record, ...next } },
    given: added,
    places,
    event: { type: 'CONFERENCE_RECORDED', fields },
  });
}

/** Whether the caller knows what is removed: by its version, or since all of it is the source's own. */
function hasSeen(
  { record }: Replacement,
  { expectedVersion, sourceUpdatedAt }: Pick<RecordConference, 'expectedVersion' | 'sourceUpdatedAt'>,
): boolean {
  return expectedVersion !== undefined || (isLater(record, sourceUpdatedAt) && isAsSourceLeftIt(record));
}

function refuseFor(
  code: 'SOURCE_STATE_OLD' | 'VERSION_REQUIRED',
  field: string,
  seen: { readonly state: AssessedConference; readonly record: RecordVersion },
): ConferenceDecision {
  return { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input', field] }], ...seen };
}

/** The same facts may still have to be kept anew: the other of two open referrals may have ended since (P8). */
function isKeptAlike({ record: before }: AssessedConference, { record: after }: AssessedConference): boolean {
  const isSameHold = [...before.holdsOpenFor].sort().join() === [...after.holdsOpenFor].sort().join();
  return isSameHold && before.possibleDuplicateOf === after.possibleDuplicateOf;
}

function distinct(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact, index) => !facts.slice(0, index).some((earlier) => isSameFact(earlier, fact)));
}

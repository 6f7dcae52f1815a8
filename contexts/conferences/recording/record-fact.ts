import { perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { type LocalDate, londonDate } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import { isSameFact } from '../domain/chronicle.ts';
import type { ConferenceEventType } from '../domain/codes.ts';
import type { Fact, FactData, FactKind } from '../domain/facts.ts';
import { conferenceKey, type Key, readConference } from '../store.ts';
import { advance, type ConferenceDecision, versionOf } from './advance.ts';
import { type AssessedConference, assessed } from './assessed.ts';
import { outsized } from './bounds.ts';
import type { ConferenceRecord } from './conference-record.ts';
import type { ConferencesDeps } from './deps.ts';
import { openMarkerKeys, settled } from './open-referrals.ts';
import { NO_INPUT, placesOf, problemsOf } from './problems.ts';
import { refuseMissing } from './refuse-erased.ts';

/** Says why something that has not happened yet may not be arranged. Never asked of what has happened. */
export type Guard<K extends FactKind> = (
  conference: AssessedConference,
  data: FactData[K],
  today: LocalDate,
) => readonly Problem[];

export type FactCommand<K extends FactKind> = {
  readonly idempotencyKey: string;
  /** Global id. */
  readonly conferenceId: string;
  /** Undefined to add to whatever version is there. */
  readonly expectedVersion?: number | undefined;
  readonly dryRun: boolean;
  readonly data: FactData[K];
};

/** A use case that adds one fact to a conference. */
export type RecordFact<K extends FactKind> = {
  readonly operation: string;
  readonly kind: K;
  (deps: ConferencesDeps, request: Request, command: FactCommand<K>): Promise<Performed<AssessedConference>>;
};

export function recordFact<K extends FactKind>(
  operation: string,
  kind: K,
  told: { readonly as: ConferenceEventType; readonly unless?: Guard<K> },
): RecordFact<K> {
  const record = async (
    deps: ConferencesDeps,
    request: Request,
    command: FactCommand<K>,
  ): Promise<Performed<AssessedConference>> => {
    const { scope } = request.actor;
    const profile = await deps.profiles(scope.owner);
    const name = parseGlobalId(command.conferenceId);
    const isOurs = name?.type === 'Conference' && name.owner === scope.owner;
    const { idempotencyKey, dryRun, ...input } = command;
    let markerKeys: readonly Key[] = [];
    return perform(deps.journal, request, {
      operation,
      idempotencyKey,
      dryRun,
      input,
      // A foreign or malformed id is looked up like any other, so that it takes as long and answers alike.
      reads: () => [conferenceKey(scope, isOurs ? name.id : NOBODYS_ID), ...markerKeys],
      decide: ([item, ...markers]) => {
        const stored = readConference(item);
        if (stored === undefined) return refuseMissing(item, 'conferenceId');
        const needed = isSettled(stored) ? [] : openMarkerKeys(scope, stored.facts);
        if (needed.length > markers.length) {
          markerKeys = needed;
          return { kind: 'READ_MORE' };
        }
        const before = assessed(stored, profile, londonDate(request.now));
        return decideFact(
          { request, profile, before, markers, fact: { kind, data: command.data } as Fact },
          command.expectedVersion,
          told,
        );
      },
    });
  };
  return Object.assign(record, { operation, kind });
}

export const NOBODYS_ID = '00000000000000000000000000';

export function versionConflict(request: Request, before: AssessedConference): ConferenceDecision {
  return {
    kind: 'REFUSED',
    problems: [{ code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] }],
    state: before,
    record: versionOf(request.actor.scope, before),
  };
}

type Situation = {
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly before: AssessedConference;
  /** Who holds the open referrals, for a possible duplicate; empty for any other. */
  readonly markers: readonly (Item | undefined)[];
  readonly fact: Fact;
};

function decideFact<K extends FactKind>(
  { request, profile, before, markers, fact }: Situation,
  expectedVersion: number | undefined,
  told: { readonly as: ConferenceEventType; readonly unless?: Guard<K> },
): ConferenceDecision {
  const { scope } = request.actor;
  const { record } = before;
  const today = londonDate(request.now);
  if (expectedVersion !== undefined && expectedVersion !== record.version) return versionConflict(request, before);
  if (record.facts.some((known) => isSameFact(known, fact))) {
    const problems = problemsOf(before.assessment.findings, before.assessment.chronicle, NO_INPUT);
    return { kind: 'UNCHANGED', problems, state: before, record: versionOf(scope, before) };
  }
  const against = told.unless?.(before, fact.data as FactData[K], today) ?? [];
  if (against.length > 0)
    return { kind: 'REFUSED', problems: against, state: before, record: versionOf(scope, before) };

  const facts = [...record.facts, fact];
  const tooMuch = outsized(facts, ['input', fact.kind]);
  if (tooMuch.length > 0)
    return { kind: 'REFUSED', problems: tooMuch, state: before, record: versionOf(scope, before) };

  const draft = { ...record, version: record.version + 1, facts, changedAt: request.now.toISOString() };
  return advance({
    scope,
    before,
    after: settled(draft, { scope, profile, today, markers }),
    given: [fact],
    places: placesOf([fact], () => ['input', fact.kind]),
    event: { type: told.as, fields: fieldsOf(fact) },
  });
}

/** Whether it holds every marker that it could: then who else holds one need not be asked (P8). */
function isSettled({ possibleDuplicateOf, holdsOpenFor }: ConferenceRecord): boolean {
  return possibleDuplicateOf === undefined && holdsOpenFor.length > 0;
}

/** Names only: what was given, never what it says. */
export function fieldsOf({ kind, data }: Fact): readonly string[] {
  return Object.keys(data).map((field) => `${kind}.${field}`);
}

import { isDeepStrictEqual } from 'node:util';
import { isRefusing } from '../../../contexts/conferences/domain/assess.ts';
import { isSameFact } from '../../../contexts/conferences/domain/chronicle.ts';
import { isEnded } from '../../../contexts/conferences/domain/lifecycle.ts';
import { modelOf } from '../../../contexts/conferences/recording/advance.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { type AssessedConference, assessed } from '../../../contexts/conferences/recording/assessed.ts';
import {
  childEntryKey,
  conferenceItem,
  conferenceKey,
  openMarkerKey,
  readConference,
  readMarker,
  sourceMarkerKey,
} from '../../../contexts/conferences/store.ts';
import type { AuthorityProfile } from '../../../contexts/programme/index.ts';
import { type Scope, scopeOf } from '../../../platform/actor/scope.ts';
import { addDays, type LocalDate } from '../../../platform/dates/index.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import { encodeItem } from '../../../platform/table/item.ts';
import { flawsOfJournal } from './journal-flaws.ts';
import { itemsOf, nameOf, type Stored } from './stored.ts';

/** By whom and when the stored conferences are looked at. */
export type Looking = { readonly profile: AuthorityProfile; readonly today: LocalDate };

/**
 * What is not as it should be in a table of one authority's conferences, one sentence each; empty if every episode
 * keeps to the ERROR rules, every index says what the state says, every version has its event, audit entry and
 * idempotency record, and every marker is implied by a state.
 */
export function flawsIn(stored: Stored, { profile, today }: Looking): readonly string[] {
  const scope = scopeOf(profile.authority);
  const conferences = itemsOf(stored, 'CONF')
    .filter(({ key }) => key.sk === 'STATE')
    .map((item) => readConference(item))
    .filter((record) => record !== undefined)
    .map((record) => ({ now: assessed(record, profile, today), later: assessed(record, profile, yearsLater(today)) }));
  return [
    ...conferences.flatMap(({ now }) => flawsOfEpisode(now)),
    ...conferences.flatMap(({ later }) => flawsOfIndexes(stored, scope, later)),
    ...flawsOfReopening(
      stored,
      conferences.map(({ now }) => now.record),
    ),
    ...flawsOfJournal(stored, scope, [...conferences.map(({ now }) => now.record), ...tombstonesIn(stored)]),
    ...flawsOfMarkers(
      stored,
      scope,
      conferences.map(({ now }) => now),
    ),
  ];
}

/** Their events stay, and nothing else of them. */
function tombstonesIn(stored: Stored): readonly { readonly id: string; readonly version: number }[] {
  return itemsOf(stored, 'CONF').flatMap((item) => {
    const tombstone = readTombstone(item);
    const id = tombstone && parseGlobalId(tombstone.record)?.id;
    return id === undefined ? [] : [{ id, version: item.version }];
  });
}

/** An episode and the one that reopens it name each other, unless the other was erased. */
function flawsOfReopening(stored: Stored, records: readonly ConferenceRecord[]): readonly string[] {
  const erased = new Set(tombstonesIn(stored).map(({ id }) => id));
  const byId = new Map(records.map((record) => [record.id, record]));
  const isNamed = (other: string | undefined, back: 'reopens' | 'reopenedAs', id: string): boolean =>
    other === undefined || erased.has(other) || byId.get(other)?.[back] === id;
  return records.flatMap(({ id, reopens, reopenedAs }) => [
    ...(isNamed(reopens, 'reopenedAs', id) ? [] : [`${id} reopens ${String(reopens)}, which does not say so.`]),
    ...(isNamed(reopenedAs, 'reopens', id)
      ? []
      : [`${id} is reopened as ${String(reopenedAs)}, which does not say so.`]),
  ]);
}

/** What is stored does not depend on the day on which it was written. */
function yearsLater(day: LocalDate): LocalDate {
  return addDays(day, 3 * 365);
}

function flawsOfEpisode({ record, assessment }: AssessedConference): readonly string[] {
  const { facts, holdsOpenFor, possibleDuplicateOf } = record;
  const children = assessment.children.map(({ laChildId }) => laChildId);
  const isOpen = !isEnded(assessment.status) && assessment.status !== 'NOT_ACCEPTED';
  const repeated = facts.filter((fact, index) => facts.slice(0, index).some((other) => isSameFact(fact, other)));
  return [
    ...assessment.findings
      .filter(isRefusing)
      .map(({ code, field }) => `${record.id} breaks ${code} at ${field.join('.')}.`),
    ...repeated.map(({ kind }) => `${record.id} holds the same ${kind} twice.`),
    ...holdsOpenFor
      .filter((child) => !isOpen || !children.includes(child))
      .map((child) => `${record.id} holds the open referral of ${child}, and ought not to.`),
    ...children
      .filter((child) => isOpen && !holdsOpenFor.includes(child) && possibleDuplicateOf === undefined)
      .map((child) => `${record.id} neither holds the open referral of ${child} nor knows of another.`),
  ];
}

function flawsOfIndexes(stored: Stored, scope: Scope, conference: AssessedConference): readonly string[] {
  const name = nameOf(conferenceKey(scope, conference.record.id));
  const implied = encodeItem(conferenceItem(scope, conference));
  const lying = stored.get(name) ?? {};
  return [...new Set([...Object.keys(implied), ...Object.keys(lying)])]
    .filter((attribute) => !isDeepStrictEqual(lying[attribute], implied[attribute]))
    .map((attribute) => `${conference.record.id} says otherwise in ${attribute} than its facts do.`);
}

function flawsOfMarkers(stored: Stored, scope: Scope, conferences: readonly AssessedConference[]): readonly string[] {
  const implied = new Map(
    conferences.flatMap((conference) => {
      const { record, assessment } = conference;
      const keys = [
        sourceMarkerKey(scope, record.source),
        ...record.holdsOpenFor.map((child) => openMarkerKey(scope, child, modelOf(conference))),
        ...assessment.children.map(({ laChildId }) => childEntryKey(scope, laChildId, record.id)),
      ];
      return keys.map((key) => [nameOf(key), record.id] as const);
    }),
  );
  const lying = new Map(
    [...itemsOf(stored, 'MARK'), ...itemsOf(stored, 'CHILD')]
      .filter(({ key }) => key.pk.split('#')[2] !== 'ERASED-SOURCE')
      .map((item) => [nameOf(item.key), readMarker(item)]),
  );
  return [...new Set([...implied.keys(), ...lying.keys()])]
    .filter((name) => implied.get(name) !== lying.get(name))
    .map((name) => `The marker ${name} points to ${String(lying.get(name))}, not to ${String(implied.get(name))}.`);
}

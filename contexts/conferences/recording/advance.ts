import type { Scope } from '../../../platform/actor/scope.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { FinalDecision, RecordChange } from '../../../platform/journal/perform.ts';
import type { Write } from '../../../platform/table/write.ts';
import { isRefusing } from '../domain/assess.ts';
import type { ConferenceEventType } from '../domain/codes.ts';
import type { Fact } from '../domain/facts.ts';
import { identifiersIn } from '../domain/rules/identifiers.ts';
import { childEntryKey, conferenceItem, conferencePartition, markerItem, openMarkerKey } from '../store.ts';
import type { AssessedConference } from './assessed.ts';
import { type InputPlaces, problemsOf } from './problems.ts';

export type ConferenceDecision = FinalDecision<AssessedConference>;

/** What happened to a conference, and the names of the fields that it concerned. */
export type ConferenceEvent = RecordChange['event'] & { readonly type: ConferenceEventType };

/** What a command makes of a conference: from what it was (undefined for a new one) to what it shall be. */
export type Step = {
  readonly scope: Scope;
  readonly before: AssessedConference | undefined;
  readonly after: AssessedConference;
  /** The facts that came with the input: looked through for direct identifiers. */
  readonly given: readonly Fact[];
  readonly places: InputPlaces;
  readonly event: ConferenceEvent;
};

/** A refusal names at most this many problems: it is remembered, and an item is bounded. */
const MOST_PROBLEMS = 100;

/** Refused by any ERROR; otherwise the next version with all that hangs on it. */
export function advance(step: Step): ConferenceDecision {
  const { after, given, places } = step;
  const { chronicle, findings } = after.assessment;
  const refusing = [...identifiersIn(given), ...findings.filter(isRefusing)].slice(0, MOST_PROBLEMS);
  if (refusing.length > 0) {
    const problems = problemsOf(refusing, chronicle, places);
    if (step.before === undefined) return { kind: 'REFUSED', problems };
    return { kind: 'REFUSED', problems, state: step.before, record: versionOf(step.scope, step.before) };
  }
  return {
    kind: 'CHANGED',
    problems: problemsOf(findings.slice(0, MOST_PROBLEMS), chronicle, places),
    state: after,
    changes: [changeOf(step)],
    writes: [stateWrite(step), ...markerWrites(step), ...childEntryWrites(step)],
  };
}

export function versionOf(
  scope: Scope,
  { record }: AssessedConference,
): { readonly id: string; readonly version: number } {
  return { id: conferenceId(scope, record.id), version: record.version };
}

export function conferenceId({ owner }: Scope, id: string): string {
  return globalId({ type: 'Conference', owner, id });
}

export function changeOf({ scope, after, event }: Pick<Step, 'scope' | 'after' | 'event'>): RecordChange {
  return { record: versionOf(scope, after), partition: conferencePartition(scope, after.record.id), event };
}

export function stateWrite({ scope, before, after }: Pick<Step, 'scope' | 'before' | 'after'>): Write {
  return { kind: before === undefined ? 'CREATE' : 'ADVANCE', item: conferenceItem(scope, after) };
}

function markerWrites({ scope, before, after }: Step): readonly Write[] {
  const keysOf = (conference: AssessedConference | undefined): Map<string, Write & { kind: 'CREATE' }> =>
    new Map(
      (conference?.record.holdsOpenFor ?? []).map((child) => {
        const key = openMarkerKey(scope, child, modelOf(conference ?? after));
        return [key.pk, { kind: 'CREATE', item: markerItem(key, after.record.id) }];
      }),
    );
  const [held, wanted] = [keysOf(before), keysOf(after)];
  return [
    ...[...wanted].filter(([name]) => !held.has(name)).map(([, write]) => write),
    ...[...held]
      .filter(([name]) => !wanted.has(name))
      .map(([, { item }]): Write => ({ kind: 'DELETE', key: item.key })),
  ];
}

function childEntryWrites({ scope, before, after }: Step): readonly Write[] {
  const [listed, wanted] = [childrenIn(before), childrenIn(after)];
  const { id } = after.record;
  return [
    ...[...wanted]
      .filter((child) => !listed.has(child))
      .map((child): Write => {
        return { kind: 'PUT', item: markerItem(childEntryKey(scope, child, id), id) };
      }),
    ...[...listed]
      .filter((child) => !wanted.has(child))
      .map((child): Write => {
        return { kind: 'DELETE', key: childEntryKey(scope, child, id) };
      }),
  ];
}

function childrenIn(conference: AssessedConference | undefined): ReadonlySet<string> {
  return new Set(conference?.assessment.children.map(({ laChildId }) => laChildId));
}

export function modelOf({ assessment }: AssessedConference): string {
  return assessment.chronicle.referral[0]?.model ?? '';
}

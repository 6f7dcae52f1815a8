import type { Request } from '../../../platform/journal/perform.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { Fact } from '../domain/facts.ts';
import { type Key, markerItem, openMarkerKey, readMarker, sourceMarkerKey } from '../store.ts';
import { advance, type ConferenceDecision, openFor } from './advance.ts';
import { assessed } from './assessed.ts';
import type { ConferenceRecord, SourceRecord } from './conference-record.ts';
import type { InputPlaces } from './problems.ts';

export type Beginning = {
  readonly id: string;
  readonly source: SourceRecord;
  readonly facts: readonly Fact[];
  readonly places: InputPlaces;
  readonly event: { readonly type: string; readonly fields: readonly string[] };
  readonly reopens?: string;
};

/** The markers of open referrals that bear on these facts (P8), in the order of the children. */
export function openMarkerKeys(request: Request, facts: readonly Fact[]): readonly Key[] {
  const referral = facts.find((fact) => fact.kind === 'referral')?.data;
  const children = new Set(referral?.children.map(({ laChildId }) => laChildId));
  return referral === undefined
    ? []
    : [...children].map((child) => openMarkerKey(request.actor.scope, child, referral.model));
}

/** A new episode, with the marker of its source record and those of its children's open referral. */
export function beginEpisode(
  request: Request,
  profile: AuthorityProfile,
  { beginning, markers }: { readonly beginning: Beginning; readonly markers: readonly (Item | undefined)[] },
): ConferenceDecision {
  const { scope } = request.actor;
  const at = request.now.toISOString();
  const { id, source, facts, places, event, reopens } = beginning;
  const possibleDuplicateOf = otherHolder(markers, { id });
  const record: ConferenceRecord = {
    id,
    version: 1,
    source,
    facts,
    createdAt: at,
    changedAt: at,
    holdsOpenFor: [],
    ...(reopens !== undefined && { reopens }),
    ...(possibleDuplicateOf !== undefined && { possibleDuplicateOf }),
  };
  const drafted = assessed(record, profile, londonDate(request.now));
  const after = {
    ...drafted,
    record: { ...record, holdsOpenFor: openFor(drafted, heldChildren(request, facts, markers)) },
  };
  const decision = advance({ scope, before: undefined, after, given: facts, places, event });
  if (decision.kind !== 'CHANGED') return decision;
  const sourceMarker = markerItem(sourceMarkerKey(scope, source), id);
  return { ...decision, writes: [...decision.writes, { kind: 'CREATE', item: sourceMarker }] };
}

/** Another episode that holds one of these markers (P8): the one already known of, if it still does. */
export function otherHolder(
  markers: readonly (Item | undefined)[],
  { id, possibleDuplicateOf }: Pick<ConferenceRecord, 'id' | 'possibleDuplicateOf'>,
): string | undefined {
  const others = markers.map(readMarker).filter((holder) => holder !== undefined && holder !== id);
  return others.find((holder) => holder === possibleDuplicateOf) ?? others[0];
}

/** The children whose open referral another episode is. */
export function heldChildren(
  request: Request,
  facts: readonly Fact[],
  markers: readonly (Item | undefined)[],
): ReadonlySet<string> {
  const taken = new Set(markers.filter((item) => item !== undefined).map(({ key }) => key.pk));
  const referral = facts.find((fact) => fact.kind === 'referral')?.data;
  const children = referral?.children.map(({ laChildId }) => laChildId) ?? [];
  return new Set(
    children.filter((child) => taken.has(openMarkerKey(request.actor.scope, child, referral?.model ?? '').pk)),
  );
}

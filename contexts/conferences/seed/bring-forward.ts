import { compact } from '../../../platform/compact.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { Fact, FactKind } from '../domain/facts.ts';
import { openFor } from '../recording/advance.ts';
import { assessed } from '../recording/assessed.ts';
import { heldChildren, otherHolder } from '../recording/begin-episode.ts';
import type { ConferenceRecord, SourceRecord } from '../recording/conference-record.ts';

/** Who sends, when, for which authority, and the markers of open referrals that bear on what is sent. */
export type Sent = {
  readonly request: Request;
  readonly profile: AuthorityProfile;
  readonly markers: readonly (Item | undefined)[];
};

/** A new episode, as `recordConference` and `reopenConference` make it. */
export function firstVersion(
  sent: Sent,
  given: Pick<ConferenceRecord, 'id' | 'facts' | 'reopens'> & { readonly source: SourceRecord },
): ConferenceRecord {
  const { id, source, facts, reopens } = given;
  const at = sent.request.now.toISOString();
  const possibleDuplicateOf = otherHolder(sent.markers, { id });
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
  return { ...record, holdsOpenFor: heldBy(sent, record, heldChildren(sent.request, facts, sent.markers)) };
}

/** The next version, as `recordConference` makes it of facts that were added to. */
export function nextVersion(sent: Sent, record: ConferenceRecord, facts: readonly Fact[]): ConferenceRecord {
  const next: ConferenceRecord = compact({
    ...record,
    version: record.version + 1,
    facts,
    changedAt: sent.request.now.toISOString(),
    possibleDuplicateOf: otherHolder(sent.markers, record),
  });
  const taken = [...heldChildren(sent.request, facts, sent.markers)];
  const heldByOthers = new Set(taken.filter((child) => !record.holdsOpenFor.includes(child)));
  return { ...next, holdsOpenFor: heldBy(sent, next, heldByOthers) };
}

const ENDS: ReadonlySet<FactKind> = new Set(['closure', 'withdrawal', 'notProceeding']);

/** Only what ends an episode makes it let go, so the others are spared the assessment. */
function heldBy(
  { request, profile }: Sent,
  record: ConferenceRecord,
  heldByOthers: ReadonlySet<string>,
): readonly string[] {
  if (record.facts.some(({ kind }) => ENDS.has(kind))) {
    return openFor(assessed(record, profile, londonDate(request.now)), heldByOthers);
  }
  const children = record.facts.flatMap((fact) => (fact.kind === 'referral' ? fact.data.children : []));
  return children.map(({ laChildId }) => laChildId).filter((child) => !heldByOthers.has(child));
}

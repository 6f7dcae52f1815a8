import { londonDate } from '../../../platform/dates/index.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { Fact } from '../domain/facts.ts';
import type { ConferenceRecord, SourceRecord } from '../recording/conference-record.ts';
import { settled } from '../recording/open-referrals.ts';

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
  const kept = { id, version: 1, source, facts, createdAt: at, changedAt: at, holdsOpenFor: [] };
  return settledBy(sent, reopens === undefined ? kept : { ...kept, reopens });
}

/** The next version, as `recordConference` makes it of facts that were added to. */
export function nextVersion(sent: Sent, record: ConferenceRecord, facts: readonly Fact[]): ConferenceRecord {
  return settledBy(sent, {
    ...record,
    version: record.version + 1,
    facts,
    changedAt: sent.request.now.toISOString(),
  });
}

function settledBy({ request, profile, markers }: Sent, draft: ConferenceRecord): ConferenceRecord {
  const { scope } = request.actor;
  return settled(draft, { scope, profile, today: londonDate(request.now), markers }).record;
}

import type { Request } from '../../../platform/journal/perform.ts';
import { broughtBy } from '../../../platform/journal/source-state.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { Fact } from '../domain/facts.ts';
import { advance, type ConferenceDecision, type ConferenceEvent } from './advance.ts';
import { identifyingSource, outsized } from './bounds.ts';
import type { ConferenceRecord, SourceRecord } from './conference-record.ts';
import { settled } from './open-referrals.ts';
import type { InputPlaces } from './problems.ts';

export type Beginning = {
  readonly id: string;
  readonly source: SourceRecord;
  /** When the source last changed it. */
  readonly sourceUpdatedAt?: string | undefined;
  /** Makes the source record's key this episode's own. */
  readonly claim: readonly Write[];
  readonly facts: readonly Fact[];
  readonly places: InputPlaces;
  readonly event: ConferenceEvent;
  readonly reopens?: string;
};

/** A new episode, with the marker of its source record and those of its children's open referral. */
export function beginEpisode(
  request: Request,
  profile: AuthorityProfile,
  { beginning, markers }: { readonly beginning: Beginning; readonly markers: readonly (Item | undefined)[] },
): ConferenceDecision {
  const { scope } = request.actor;
  const at = request.now.toISOString();
  const { id, source, sourceUpdatedAt, claim, facts, places, event, reopens } = beginning;
  const refusing = [...identifyingSource(source), ...outsized(facts, ['input'])];
  if (refusing.length > 0) return { kind: 'REFUSED', problems: refusing };

  const draft: ConferenceRecord = {
    id,
    version: 1,
    source,
    ...broughtBy(sourceUpdatedAt, 1),
    facts,
    createdAt: at,
    changedAt: at,
    holdsOpenFor: [],
    ...(reopens !== undefined && { reopens }),
  };
  const after = settled(draft, { scope, profile, today: londonDate(request.now), markers });
  const decision = advance({ scope, before: undefined, after, given: facts, places, event });
  if (decision.kind !== 'CHANGED') return decision;
  return { ...decision, writes: [...decision.writes, ...claim] };
}

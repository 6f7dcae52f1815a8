import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import { compact } from '../../../platform/compact.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { ConferenceStatus } from '../domain/codes.ts';
import type { Fact } from '../domain/facts.ts';
import { isEnded } from '../domain/lifecycle.ts';
import { type Key, openMarkerKey, readMarker } from '../store.ts';
import { type AssessedConference, assessed } from './assessed.ts';
import type { ConferenceRecord } from './conference-record.ts';

/** The markers of open referrals that bear on these facts (P8), in the order of the children. */
export function openMarkerKeys(scope: Scope, facts: readonly Fact[]): readonly Key[] {
  const referral = facts.find((fact) => fact.kind === 'referral')?.data;
  const children = new Set(referral?.children.map(({ laChildId }) => laChildId));
  return referral === undefined ? [] : [...children].map((child) => openMarkerKey(scope, child, referral.model));
}

type Settling = {
  readonly scope: Scope;
  readonly profile: AuthorityProfile;
  readonly today: LocalDate;
  /** What lies under the keys of {@link openMarkerKeys} for the draft's facts. */
  readonly markers: readonly (Item | undefined)[];
};

/**
 * A record as it shall be kept, with its part in P8 settled: it holds the marker of each of its children whose open
 * referral nobody else is, and none once it is over; another episode that holds one is a possible duplicate.
 */
export function settled(draft: ConferenceRecord, { scope, profile, today, markers }: Settling): AssessedConference {
  const others = new Map(
    markers.flatMap((item): [string, string][] => {
      const holder = readMarker(item);
      return item === undefined || holder === undefined || holder === draft.id ? [] : [[item.key.pk, holder]];
    }),
  );
  const holders = [...others.values()];
  const possibleDuplicateOf = holders.find((holder) => holder === draft.possibleDuplicateOf) ?? holders[0];
  const conference = assessed(compact({ ...draft, possibleDuplicateOf }), profile, today);
  const { children, status, chronicle } = conference.assessment;
  const model = chronicle.referral[0]?.model ?? '';
  const free = children
    .map(({ laChildId }) => laChildId)
    .filter((child) => !others.has(openMarkerKey(scope, child, model).pk));
  return { ...conference, record: { ...conference.record, holdsOpenFor: isOver(status) ? [] : free } };
}

/** A referral that was not accepted is over, though its episode may still have to be closed. */
function isOver(status: ConferenceStatus): boolean {
  return isEnded(status) || status === 'NOT_ACCEPTED';
}

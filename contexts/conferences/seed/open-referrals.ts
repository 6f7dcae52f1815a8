import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Fact } from '../domain/facts.ts';
import type { ConferenceRecord } from '../recording/conference-record.ts';
import { openMarkerKeys } from '../recording/open-referrals.ts';
import { markerItem, openMarkerKey, readMarker } from '../store.ts';

export type OpenReferrals = {
  /** The markers of open referrals that bear on these facts (P8), in the order of the children. */
  readonly of: (request: Request, facts: readonly Fact[]) => readonly (Item | undefined)[];
  /** Makes an episode hold the markers that it now says it holds, and no others. */
  readonly settle: (request: Request, record: ConferenceRecord) => void;
  /** The markers as they lie in the end. */
  readonly items: () => readonly Item[];
};

/** The markers of open referrals while conferences are loaded. */
export function openReferrals(): OpenReferrals {
  const held = new Map<string, Item>();

  return {
    of: (request, facts) => openMarkerKeys(request.actor.scope, facts).map(({ pk }) => held.get(pk)),
    settle({ actor }, { id, facts, holdsOpenFor }) {
      const referral = facts.find((fact) => fact.kind === 'referral')?.data;
      for (const { laChildId } of referral?.children ?? []) {
        const key = openMarkerKey(actor.scope, laChildId, referral?.model ?? '');
        if (holdsOpenFor.includes(laChildId)) held.set(key.pk, markerItem(key, id));
        else if (readMarker(held.get(key.pk)) === id) held.delete(key.pk);
      }
    },
    items: () => [...held.values()],
  };
}

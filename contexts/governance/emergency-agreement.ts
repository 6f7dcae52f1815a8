import { londonDate } from '../../platform/dates/index.ts';
import type { Item } from '../../platform/table/item.ts';
import type { BreakGlassReason } from './domain/codes.ts';
import { PURPOSE_OF } from './domain/grant.ts';
import { maySee } from './domain/may-see.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { agreementFrom, type Key, keysOfBothSides } from './store/agreements.ts';

const PROGRAMME = { kind: 'PROGRAMME' } as const;

/** Both sides of the agreement on which every look at case records rests. */
export function keysOfEmergencyAgreement(authority: OwnerId): readonly [Key, Key] {
  return keysOfBothSides({ authority, recipient: PROGRAMME });
}

type Asked = { readonly authority: OwnerId; readonly reason: BreakGlassReason; readonly now: Date };

/** Whether the agreement, as it was just read, lets the programme see case records for such a reason. */
export function isAgreed(sides: readonly (Item | undefined)[], { authority, reason, now }: Asked): boolean {
  const agreement = agreementFrom({ authority, recipient: PROGRAMME }, sides);
  return maySee(agreement === undefined ? [] : [agreement.value], {
    authority,
    recipient: PROGRAMME,
    dataClass: 'CASE_RECORDS_IN_EMERGENCY',
    purpose: PURPOSE_OF[reason],
    on: londonDate(now),
  }).allowed;
}

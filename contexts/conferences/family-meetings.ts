import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import { childrenOf } from './domain/children.ts';
import { chronicleOf, inOrder } from './domain/chronicle.ts';
import { conferenceKey, readConference } from './store.ts';

/** What another context may know of a conference: that the family met, whose it is, and what their plan asks for. */
export type FamilyMeeting = {
  /** The days on which the family met. */
  readonly heldOn: readonly LocalDate[];
  readonly children: readonly string[];
  /** The items of the newest plan that ask the authority for support, by their numbers. */
  readonly asks: readonly { readonly number: number; readonly supportAsked: string }[];
};

/** Undefined if the authority has no such conference. One read. */
export type FamilyMeetings = (scope: Scope, id: string) => Promise<FamilyMeeting | undefined>;

export function createFamilyMeetings(table: Table): FamilyMeetings {
  return async (scope, id) => {
    const record = readConference(await table.get(conferenceKey(scope, id)));
    if (record === undefined) return undefined;
    const chronicle = chronicleOf(inOrder(record.facts));
    return {
      heldOn: chronicle.meeting.map(({ heldOn }) => heldOn),
      children: childrenOf(chronicle).map(({ laChildId }) => laChildId),
      asks: (chronicle.plan.at(-1)?.items ?? []).flatMap(({ number, supportAsked }) =>
        supportAsked === undefined ? [] : [{ number, supportAsked }],
      ),
    };
  };
}

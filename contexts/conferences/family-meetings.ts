import { parseOwnerId, type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { type LocalDate, londonDate } from '../../platform/dates/index.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Table } from '../../platform/table/table.ts';
import { childrenOf } from './domain/children.ts';
import { chronicleOf, inOrder } from './domain/chronicle.ts';
import type { ConferenceRecord } from './recording/conference-record.ts';
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
    return record === undefined ? undefined : meetingOf(record);
  };
}

/** With the id of its conference, and the day on which that was first recorded. */
export type SeededMeeting = FamilyMeeting & { readonly id: string; readonly recordedOn: LocalDate };

/** The same of a conference's item as it lies. Undefined for any other item. */
export function familyMeetingIn(item: Item): SeededMeeting | undefined {
  const { pk, sk } = item.key;
  const [owner = '', kind, id = ''] = pk.split('#');
  const name = parseOwnerId(owner);
  if (kind !== 'CONF' || name === null || sk !== conferenceKey(scopeOf(name), id).sk) return undefined;
  const record = readConference(item);
  return record === undefined
    ? undefined
    : { id, recordedOn: londonDate(new Date(record.createdAt)), ...meetingOf(record) };
}

function meetingOf({ facts }: ConferenceRecord): FamilyMeeting {
  const chronicle = chronicleOf(inOrder(facts));
  return {
    heldOn: chronicle.meeting.map(({ heldOn }) => heldOn),
    children: childrenOf(chronicle).map(({ laChildId }) => laChildId),
    asks: (chronicle.plan.at(-1)?.items ?? []).flatMap(({ number, supportAsked }) =>
      supportAsked === undefined ? [] : [{ number, supportAsked }],
    ),
  };
}

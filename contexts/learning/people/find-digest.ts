import type { Scope } from '../../../platform/actor/scope.ts';
import { addDays, londonDate, spanOf, type Week } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Named } from '../domain/loop.ts';
import {
  type Belonging,
  dayThen,
  type Own,
  ownThen,
  reasonsFor,
  subjectsThen,
  wasOutstanding,
  type Week as Until,
} from '../domain/people/digest.ts';
import { concerns } from '../domain/notice.ts';
import { allOwn } from '../store/lists.ts';
import { listNotices, readAcknowledgements } from '../store/notices.ts';
import { contributionFrom, keysOfContribution } from '../store/people/contributions.ts';
import { groupFrom, groupKeys, listOwnGroups, membershipFrom } from '../store/people/groups.ts';
import { hostingFrom } from '../store/people/hostings.ts';
import { listInbox } from '../store/people/inbox.ts';
import { peopleKeys } from '../store/people/keys.ts';
import { listOwnVisits, type OwnVisit } from '../store/people/lists.ts';
import { listPublications } from '../store/people/publications.ts';

/** Of each kind of thing. */
const MOST = 100;
/** Looked at: in a week, of the whole network, and among what one has to do with. */
const MOST_PUBLISHED = 500;
const MOST_NOTICES = 1_000;
const MOST_GROUPS = 100;
const MOST_VISITS = 200;
/** Days before the end of the week in which a visit was asked for that may still be coming. */
const ASKED_WITHIN = 400;
/** Milliseconds that a request takes at most: an id may be that much later than what it names. */
const LONGEST_REQUEST = 30_000;
const DAY = 86_400_000;

export type Digest = Awaited<ReturnType<typeof findDigest>>;

/**
 * What a week brought for an authority, from what happened up to its end: read from lists that nothing is taken from, each
 * bounded by that end, so that nothing that comes later pushes anything out. Two turns of reading: six calls at one time, and
 * then three as long as there are at most fifty groups, thirty-three visits and a hundred notices.
 */
export async function findDigest(table: Table, scope: Scope, week: Week) {
  const { from, until } = spanOf(week);
  const asked: Until = { owner: scope.owner, until };
  const bounded = { after: null, from, until, limit: MOST + 1 };
  const [all, groups, said, notices, published, visits] = await Promise.all([
    allOwn(table, scope),
    listOwnGroups(table, scope, { after: null, limit: MOST_GROUPS, until }),
    listInbox(table, scope.owner, bounded),
    listNotices(table, { after: null, limit: MOST_NOTICES, until }),
    listPublications(table, week, MOST_PUBLISHED),
    listOwnVisits(table, scope, { ...askedBefore(until), limit: MOST_VISITS }),
  ]);
  const own = ownThen(all, asked);
  const concerning = notices.map(({ item }) => item).filter((notice) => concerns(notice, scope.owner, own));
  const [belongings, known, coming] = await Promise.all([
    readBelongings(
      table,
      scope,
      groups.map(({ item }) => item),
    ),
    readAcknowledgements(table, scope.owner, concerning),
    readComing(table, visits, asked),
  ]);
  const strands = strandsOf(own);
  const subjects = subjectsThen(belongings, asked);
  const told = published
    .map((publication) => ({ publication, because: reasonsFor(publication, asked, { strands, subjects }) }))
    .filter(({ because }) => because.length > 0);
  const outstanding = concerning.filter((notice, place) =>
    wasOutstanding(notice, asked, { own, acknowledged: known[place] }),
  );
  const isCut =
    [said, outstanding, told, coming].some(({ length }) => length > MOST) ||
    published.length === MOST_PUBLISHED ||
    notices.length === MOST_NOTICES ||
    groups.length === MOST_GROUPS ||
    visits.length === MOST_VISITS;
  return {
    ...{ week, from, until, isCut },
    published: told.slice(0, MOST),
    said: said.slice(0, MOST).map(({ item }) => item),
    notices: outstanding.slice(0, MOST),
    visits: coming.slice(0, MOST),
  };
}

function askedBefore(until: string) {
  const end = Date.parse(until);
  return { from: new Date(end - ASKED_WITHIN * DAY), until: new Date(end + LONGEST_REQUEST) };
}

function strandsOf(own: readonly Own[]) {
  return new Set(own.flatMap(({ strand }) => strand ?? []));
}

async function readBelongings(table: Table, { owner }: Scope, names: readonly Named[]): Promise<readonly Belonging[]> {
  const found = await table.getTogether(
    names.flatMap((name) => [groupKeys.group(name), groupKeys.membership(owner, name)]),
  );
  return names.flatMap((_, place): readonly Belonging[] => {
    const group = groupFrom(found[2 * place])?.group;
    return group === undefined ? [] : [{ group, membership: membershipFrom(found[2 * place + 1])?.membership }];
  });
}

const KEYS_OF_VISIT = 3;
/** Days after the week in which a visit is coming. */
const AHEAD = 28;

async function readComing(table: Table, visits: readonly OwnVisit[], asked: Until) {
  const found = await table.getTogether(
    visits.flatMap(({ host, ...name }) => [...keysOfContribution(name), peopleKeys.hosting(host, name.id)]),
  );
  const first = londonDate(new Date(asked.until));
  const last = addDays(first, AHEAD - 1);
  return visits
    .flatMap(({ host, ...name }, place) => {
      const on = dayIn(found.slice(KEYS_OF_VISIT * place, KEYS_OF_VISIT * (place + 1)), asked);
      const isComing = on !== null && on >= first && on <= last;
      return isComing ? [{ name, on, isHost: host === asked.owner }] : [];
    })
    .toSorted((one, other) => `${one.on}${one.name.id}`.localeCompare(`${other.on}${other.name.id}`));
}

function dayIn(items: readonly (Item | undefined)[], asked: Until) {
  const visit = contributionFrom('VISIT', items)?.value;
  return visit === undefined ? null : dayThen(visit, hostingFrom(items[2])?.hosting, asked);
}

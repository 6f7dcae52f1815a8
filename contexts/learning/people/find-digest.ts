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
/** Looked at: in a week, and among what one has to do with. Two keys of a group and three of a visit fit one reading each. */
const MOST_PUBLISHED = 500;
const MOST_GROUPS = 50;
const MOST_VISITS = 33;

export type Digest = Awaited<ReturnType<typeof findDigest>>;

/**
 * What a week brought for an authority, from what happened up to its end: read from lists that nothing is taken from. Two
 * turns of reading, six calls at one time and then three, however much there is.
 */
export async function findDigest(table: Table, scope: Scope, week: Week) {
  const { from, until } = spanOf(week);
  const asked: Until = { owner: scope.owner, until };
  const bounded = { after: null, from, until, limit: MOST + 1 };
  const [all, groups, said, notices, published, visits] = await Promise.all([
    allOwn(table, scope),
    listOwnGroups(table, scope, { after: null, limit: MOST_GROUPS }),
    listInbox(table, scope.owner, bounded),
    listNotices(table, { after: null, limit: MOST + 1, until }),
    listPublications(table, week, MOST_PUBLISHED),
    listOwnVisits(table, scope, MOST_VISITS),
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
  const isCut = [said, notices, told].some(({ length }) => length > MOST) || published.length === MOST_PUBLISHED;
  return {
    ...{ week, from, until, isCut },
    published: told.slice(0, MOST),
    said: said.slice(0, MOST).map(({ item }) => item),
    notices: outstanding.slice(0, MOST),
    visits: coming,
  };
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

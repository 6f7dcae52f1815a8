import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ContributionName, hidingOf } from '../../contexts/learning/domain/people/contribution.ts';
import { statusOfConcern } from '../../contexts/learning/domain/people/concern.ts';
import { stayOf } from '../../contexts/learning/domain/people/group.ts';
import { visitState } from '../../contexts/learning/domain/people/visit.ts';
import { findDigest } from '../../contexts/learning/people/find-digest.ts';
import { tellSteps } from '../../contexts/learning/seed.ts';
import { acceptanceFrom, keyOfAcceptance } from '../../contexts/learning/store/people/acceptances.ts';
import { listConcerns, readConcerns } from '../../contexts/learning/store/people/concerns.ts';
import { readContributions } from '../../contexts/learning/store/people/contributions.ts';
import {
  groupKeys,
  listGroups,
  listMembers,
  membershipFrom,
  readGroups,
} from '../../contexts/learning/store/people/groups.ts';
import { hostingFrom } from '../../contexts/learning/store/people/hostings.ts';
import { peopleKeys } from '../../contexts/learning/store/people/keys.ts';
import { listOwnSaid } from '../../contexts/learning/store/people/lists.ts';
import { AS_OF } from '../../local/sandbox/as-of.ts';
import { sites } from '../../local/sandbox/registry/authorities.ts';
import { practices } from '../../local/sandbox/practices/practices.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { addDays, weekOf } from '../../platform/dates/index.ts';
import { tableInMemory } from '../../platform/seeding/table-in-memory.ts';

const table = tableInMemory([]);
const ALL = { after: null, limit: 100 };
const scopes = sites.map(({ authority }) => scopeOf(authority.id));

beforeAll(() => tellSteps(table, practices), 120_000);

async function saidOf(kind: ContributionName['kind']) {
  const names = await Promise.all(scopes.map((scope) => listOwnSaid(table, scope, { ...ALL, kind })));
  const own = names.flatMap((list, place) => list.filter(({ item }) => item.authority === scopes[place]?.owner));
  const found = await readContributions(
    table,
    own.map(({ item }) => item),
  );
  return found.flatMap((each) => (each === undefined ? [] : [each]));
}

describe('what people of the sandbox say', () => {
  it('is questions with answers of those who tell a practice and of those who took it on, some of which are stood by', async () => {
    const [questions, answers] = [await saidOf('QUESTION'), await saidOf('ANSWER')];
    expect(questions.length).toBeGreaterThan(15);
    expect(answers.length).toBeGreaterThan(questions.length);
    const accepted = await table.getTogether(
      questions.flatMap(({ value }) => (value.kind === 'QUESTION' ? [keyOfAcceptance(value)] : [])),
    );
    expect(accepted.filter((item) => acceptanceFrom(item) !== undefined).length).toBeGreaterThan(10);
    expect(questions.filter(({ oversight }) => hidingOf(oversight) !== null)).toHaveLength(1);
  });

  it('is help that was offered, taken up and declined', async () => {
    const offers = await saidOf('OFFER');
    const decisions = offers.flatMap(({ value }) => (value.kind === 'OFFER' ? value.decisions : []));
    expect(new Set(decisions.map(({ decision }) => decision))).toEqual(new Set(['ACCEPTED', 'DECLINED']));
  });

  it('is visits that were held, called off, and are coming', async () => {
    const visits = await saidOf('VISIT');
    const hostings = await table.getTogether(
      visits.flatMap(({ value }) => (value.kind === 'VISIT' ? [peopleKeys.hosting(value.host, value.id)] : [])),
    );
    const states = visits.map(({ value }, place) =>
      value.kind === 'VISIT' ? visitState(value, hostingFrom(hostings[place])?.hosting).status : null,
    );
    expect(new Set(states)).toEqual(new Set(['HELD', 'CANCELLED', 'DATED']));
  });

  it('is said by all twelve authorities', async () => {
    const inGeneral = (await Promise.all([saidOf('QUESTION'), saidOf('ANSWER'), saidOf('VISIT')])).flat();
    expect(new Set(inGeneral.map(({ value }) => value.owner)).size).toBe(sites.length);
  });
});

describe('groups of the sandbox', () => {
  it('have members, one of whom has left, and loops', async () => {
    const groups = await readGroups(
      table,
      (await listGroups(table, ALL)).map(({ item }) => item),
    );
    expect(groups).toHaveLength(3);
    for (const found of groups) {
      const { owner: authority, id, loops } = found!.group;
      expect(loops.length).toBeGreaterThan(0);
      expect((await listMembers(table, { authority, id }, ALL)).length).toBeGreaterThanOrEqual(3);
    }
    const everybody = groups.flatMap((found) =>
      scopes.map(({ owner }) => groupKeys.membership(owner, { authority: found!.group.owner, id: found!.group.id })),
    );
    const memberships = (await table.getTogether(everybody)).flatMap((item) => membershipFrom(item)?.membership ?? []);
    expect(memberships.filter((each) => stayOf(each) === undefined)).toHaveLength(1);
  });
});

describe('concerns of the sandbox', () => {
  it('are upheld, not upheld, and open', async () => {
    const listed = await listConcerns(table, ALL);
    const concerns = await readConcerns(
      table,
      listed.map(({ item }) => item),
    );
    expect(concerns.map((state) => statusOfConcern(state!))).toEqual(['UPHELD', 'NOT_UPHELD', 'OPEN']);
  });
});

describe('the digests of the sandbox', () => {
  it('tell every authority something in its last quarter, and of each kind to somebody', async () => {
    const weeks = Array.from({ length: 13 }, (_, back) => weekOf(addDays(AS_OF, -7 * back)));
    const digests = await Promise.all(
      scopes.map((scope) => Promise.all(weeks.map((week) => findDigest(table, scope, week)))),
    );
    for (const each of digests) {
      expect(each.some(({ published, said }) => published.length + said.length > 0)).toBe(true);
    }
    const kinds = new Set(digests.flat(2).flatMap(({ said }) => said.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(['QUESTION', 'ANSWER', 'REPORT']));
    expect(digests.flat(2).some(({ visits }) => visits.length > 0)).toBe(true);
    expect(digests.flat(2).some(({ notices }) => notices.length > 0)).toBe(true);
    expect(digests.flat(2).filter(({ isCut }) => isCut)).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Caller, callerFor } from '../support/caller.ts';
import { fourAuthorities, MORE_USERS } from '../support/four-authorities.ts';
import { useNetwork } from '../support/network.ts';
import { ADOPTED, CONTENT } from '../support/practice.ts';
import { applied, publishedBy, refusal, tell } from '../support/practice-callers.ts';

const today = '2026-06-30';
const network = useNetwork(today, { sandbox: fourAuthorities });
let owner: Caller;
let other: Caller;
let stranger: Caller;
let staff: Caller;
/** Two published loops; of the first, its owner has since drafted another content. */
const loops = { redrafted: '', bicycles: '' };

const DRAFTED = {
  ...CONTENT,
  title: 'Lifeboats at sea',
  outcome: 'LEADERS',
  pillars: ['WORKFORCE'],
  contexts: ['COASTAL'],
} as const;
const BICYCLES = {
  ...CONTENT,
  title: 'Bicycles for grandparents',
  changeIdea: 'Lend a bicycle to each grandparent who lives far from the school.',
  strand: 'FAMILY_HELP',
  pillars: [],
  outcome: 'STAY_TOGETHER',
  contexts: ['URBAN'],
} as const;

beforeAll(async () => {
  [owner, other, staff] = await Promise.all([network.as('nearby'), network.as('faraway'), network.as('staff')]);
  stranger = await callerFor(network.running, MORE_USERS.elsewhere);
  const by = { owner, staff, today };
  loops.redrafted = await publishedBy(by, CONTENT);
  loops.bicycles = await publishedBy({ ...by, owner: other }, BICYCLES);
  await applied(owner, 'changeLoop', { loopId: loops.redrafted, content: DRAFTED });
});

describe("what an owner has drafted since its loop was published is nobody else's to find", () => {
  it.each([
    ['outcome', { outcome: 'LEADERS' }, { outcome: 'FAMILY_NETWORK' }],
    ['pillar', { pillar: 'WORKFORCE' }, { pillar: 'KINSHIP' }],
  ])('by the %s of a list', async (_, drafted, published) => {
    await expect(listed(other, drafted)).resolves.toEqual([]);
    await expect(listed(other, published)).resolves.toEqual([loops.redrafted]);
  });

  it('in the contexts of its findings, whoever asks', async () => {
    for (const caller of [owner, other]) await expect(contextsFor(caller)).resolves.toEqual(['RURAL']);
  });

  it('by the search', async () => {
    await expect(found({ text: 'lifeboats' })).resolves.not.toContain(loops.redrafted);
    await expect(found({ contexts: ['COASTAL'] })).resolves.toEqual([]);
  });
});

describe('the search', () => {
  it('finds by what practice says, misspelt and in other words', async () => {
    await expect(found({ text: 'bicicles for grandparents' })).resolves.toEqual([loops.bicycles]);
    expect((await found({ text: 'grandmothers on bikes' }))[0]).toBe(loops.bicycles);
    await expect(found({ text: 'submarines' })).resolves.toEqual([]);
  });

  it('counts what there would be of each strand, outcome, stage, evidence, context, pillar and authority', async () => {
    const { searchLoops } = await search(other, {});
    const counted = (facet: string): readonly string[] =>
      searchLoops.facets.filter((each) => each.facet === facet).map(({ value, count }) => `${value} ${String(count)}`);

    expect(counted('STRAND')).toEqual(['FAMILY_HELP 1', 'FAMILY_NETWORKS 1']);
    expect(counted('OUTCOME')).toEqual(['FAMILY_NETWORK 1', 'STAY_TOGETHER 1']);
    expect(counted('STAGE')).toEqual(['EXPLORATION 2']);
    expect(counted('EVIDENCE')).toEqual(['LOCAL_INSIGHT 2']);
    expect(counted('CONTEXT')).toEqual(['RURAL 1', 'URBAN 1']);
    expect(counted('PILLAR')).toEqual(['KINSHIP 1']);
    expect(counted('AUTHORITY')).toEqual(['A0000001 1', 'A0000002 1']);
  });

  it('narrows by each of them', async () => {
    await expect(found({ strands: ['FAMILY_HELP'] })).resolves.toEqual([loops.bicycles]);
    await expect(found({ outcomes: ['FAMILY_NETWORK'] })).resolves.toEqual([loops.redrafted]);
    await expect(found({ stages: ['FULL_IMPLEMENTATION'] })).resolves.toEqual([]);
    await expect(found({ evidence: ['LEVEL_4'] })).resolves.toEqual([]);
    await expect(found({ contexts: ['URBAN'] })).resolves.toEqual([loops.bicycles]);
    await expect(found({ pillars: ['KINSHIP'] })).resolves.toEqual([loops.redrafted]);
  });

  it('tells what is new for whoever asks, what is related, and how like them who tried it is', async () => {
    await expect(found({ newForMe: true }, owner)).resolves.toEqual([loops.bicycles]);
    await expect(found({ newForMe: true }, stranger)).resolves.toHaveLength(2);
    await expect(found({ relatedToId: loops.bicycles })).resolves.toEqual([loops.redrafted]);
    const { searchLoops } = await search(other, { text: 'family visit', likeUs: true });
    // Of the same kind and region, as all four of these authorities are.
    expect(searchLoops.edges.find(({ node }) => node.id === loops.redrafted)?.likeness).toBeCloseTo(0.3);
  });

  it('goes on from a cursor, and shows nothing that was taken down since', async () => {
    const first = await search(other, {}, { first: 1 });
    const { endCursor, hasNextPage } = first.searchLoops.pageInfo;
    expect(hasNextPage).toBe(true);
    const rest = await search(other, {}, { first: 1, after: endCursor });
    expect(new Set([...idsOf(first), ...idsOf(rest)])).toEqual(new Set(Object.values(loops)));

    const gone = await publishedBy({ owner, staff, today }, { ...CONTENT, title: 'Submarines for uncles' });
    await expect(found({ text: 'submarines' })).resolves.toEqual([gone]);
    const taking = { loopId: gone, loopVersion: 1, decision: 'TAKEN_DOWN', reasons: 'It names a ship.' };
    await applied(staff, 'moderateLoop', taking);
    await expect(found({ text: 'submarines' })).resolves.toEqual([]);
  });
});

describe('a notice', () => {
  it('is acknowledged by whoever it concerns, and is not there for anybody else', async () => {
    await applied(other, 'adoptPractice', { loopId: loops.redrafted, loopVersion: 1, decision: ADOPTED });
    await applied(owner, 'reportHarm', { practiceId: loops.redrafted, what: 'A family was visited by mistake.' });
    const [notice] = await noticesFor(other);
    expect(notice).toMatchObject({ kind: 'HARM', loopId: loops.redrafted });

    const acknowledging = { noticeId: notice!.noticeId };
    await expect(refusal(stranger, 'acknowledgeNotice', acknowledging)).resolves.toEqual(['NOT_FOUND input.noticeId']);
    await expect(refusal(owner, 'acknowledgeNotice', acknowledging)).resolves.toEqual(['NOT_FOUND input.noticeId']);
    await applied(other, 'acknowledgeNotice', acknowledging);
    await expect(noticesFor(other)).resolves.toEqual([]);
  });
});

describe('a text that is refused', () => {
  const problem = 'Ring 020 7946 0018 about it.';
  const asNumber = { start: problem.indexOf('0'), end: problem.indexOf(' about'), kind: 'PHONE' };

  it('is told the field and the characters, without a word of what stands there', async () => {
    const { problems } = await tell(owner, 'startLoop', { content: { ...CONTENT, problem } });
    expect(problems).toEqual([{ code: 'I1', path: ['input', 'content', 'problem'], place: asNumber }]);
    expect(JSON.stringify(problems)).not.toContain('7946');
  });

  it.each([
    ['a plan', 'planCycle', (text: string) => ({ practiceId: loops.bicycles, ...planSaying(text) }), 'ethicsNote'],
    ['an adoption', 'adoptPractice', (text: string) => ({ loopId: loops.bicycles, ...takingFor(text) }), 'reason'],
    ['a report of harm', 'reportHarm', (what: string) => ({ practiceId: loops.bicycles, what }), 'what'],
  ])('is refused alike in %s', async (_, mutation, inputFor, field) => {
    const caller = mutation === 'adoptPractice' ? stranger : other;
    const { problems } = await tell(caller, mutation, inputFor(problem));
    expect(problems.map(({ code, path, place }) => [code, path.at(-1), place])).toEqual([['I1', field, asNumber]]);
  });
});

describe('the roster of four', () => {
  it('finds each authority by its code', async () => {
    const query = 'query Code($code: String!) { authorityByCode(code: $code) { name } }';
    const names = await Promise.all(
      ['901', '902', '903', '904'].map((code) =>
        staff.ask<{ readonly authorityByCode: { readonly name: string } | null }>(query, { code }),
      ),
    );
    expect(names.map(({ authorityByCode }) => authorityByCode?.name)).toEqual([
      'Nearby',
      'Faraway',
      'Elsewhere',
      'Beyond',
    ]);
  });

  it('met no failure of the function', () => {
    expect(network.failures).toEqual([]);
  });
});

const planSaying = (ethicsNote: string) => ({
  plan: {
    question: 'Do more families agree a plan?',
    prediction: { measure: 'agreed', direction: 'INCREASE', size: 5, byWhen: '2026-12-31' },
    measures: [{ key: 'agreed', kind: 'OUTCOME', name: 'Plans agreed', unit: 'PER_CENT' }],
    sampleSizeTarget: 30,
    scale: 'ONE_TEAM',
    ethicsNote,
  },
});

const takingFor = (reason: string) => ({ loopVersion: 1, decision: { decision: 'ADOPT', reason } });

type Node = { readonly id: string };

async function listed(caller: Caller, filter: object): Promise<readonly string[]> {
  const query = 'query List($filter: LearningLoopFilter) { learningLoops(filter: $filter) { edges { node { id } } } }';
  type List = { readonly learningLoops: { readonly edges: readonly { readonly node: Node }[] } };
  return (await caller.ask<List>(query, { filter })).learningLoops.edges.map(({ node }) => node.id);
}

async function contextsFor(caller: Caller): Promise<readonly string[]> {
  const query = 'query Findings($id: ID!) { practiceFindings(loopId: $id) { contexts } }';
  type Findings = { readonly practiceFindings: { readonly contexts: readonly string[] } };
  return (await caller.ask<Findings>(query, { id: loops.redrafted })).practiceFindings.contexts;
}

type Search = {
  readonly searchLoops: {
    readonly edges: readonly { readonly likeness: number | null; readonly node: Node }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: readonly { readonly facet: string; readonly value: string; readonly count: number }[];
  };
};

function search(caller: Caller, asked: object, page: object = {}): Promise<Search> {
  const query = `query Search($search: PracticeSearch!, $first: Int, $after: String) {
    searchLoops(search: $search, first: $first, after: $after) {
      edges { likeness node { id } } pageInfo { hasNextPage endCursor } facets { facet value count }
    }
  }`;
  return caller.ask<Search>(query, { search: asked, first: 20, ...page });
}

const idsOf = ({ searchLoops }: Search): readonly string[] => searchLoops.edges.map(({ node }) => node.id);

async function found(asked: object, caller = other): Promise<readonly string[]> {
  return idsOf(await search(caller, asked));
}

type Notice = { readonly noticeId: string; readonly kind: string; readonly loopId: string };

async function noticesFor(caller: Caller): Promise<readonly Notice[]> {
  const query = '{ practiceNotices { edges { node { noticeId kind loopId } } } }';
  type Notices = { readonly practiceNotices: { readonly edges: readonly { readonly node: Notice }[] } };
  return (await caller.ask<Notices>(query)).practiceNotices.edges.map(({ node }) => node);
}

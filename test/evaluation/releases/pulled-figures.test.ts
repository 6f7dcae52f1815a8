import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Query, ReleaseFigureConnection } from '../../../graphql/generated/resolvers-types.ts';
import { frozenSandbox } from '../../console/support/frozen-sandbox.ts';
import type { Answer } from '../../support/caller.ts';
import { useNetwork } from '../../support/network.ts';
import type { UserName } from '../../support/two-authorities.ts';
import { releasesOn } from '../support/release-by-hand.ts';

/** What whoever pulls gets of a release that is out, and whoever does not may not get of any. */
const network = useNetwork('2026-11-20', { sandbox: frozenSandbox, isWorkedByHand: true });
const FIGURES = `query ($id: ID!, $measure: String!, $period: String, $authorityId: ID, $dimension: String, $first: Int, $after: String) {
  release(id: $id) {
    figures(measure: $measure, period: $period, authorityId: $authorityId, dimension: $dimension, first: $first, after: $after) {
      edges { cursor node { measure period authority { id name } dimension level value whyHidden } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const FILE = 'query ($id: ID!) { release(id: $id) { status notice withdrawnAt file { name sha256 url } } }';
const READERS = ['evaluator', 'evaluatorSystem'] as const satisfies readonly UserName[];

let published: string;
let draft: string;
let other: string;

beforeAll(async () => {
  const releases = releasesOn(network);
  published = await releases.publish({ title: 'Figures of the year' });
  other = await releases.publish({ title: 'Figures of the year, again' });
  draft = await releases.draft({ title: 'Figures that are not out' });
}, 300_000);

type Asked = Readonly<Record<string, unknown>>;

async function send(user: UserName, document: string, variables: Asked = {}): Promise<Answer<Query>> {
  return (await network.as(user)).send<Query>(document, variables);
}

const codesOf = ({ errors }: Answer<Query>): readonly unknown[] => errors.map(({ extensions }) => extensions['code']);

async function page(asked: Asked = {}): Promise<ReleaseFigureConnection> {
  const variables = { id: published, measure: 'fgdm_held_count', ...asked };
  return (await (await network.as('evaluatorSystem')).ask<Query>(FIGURES, variables)).release!.figures;
}

/** By pages of so many, each going on from the one before. */
async function inPagesOf(first: number, asked: Asked = {}): Promise<ReleaseFigureConnection['edges']> {
  const edges = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { edges: found, pageInfo }: ReleaseFigureConnection = await page({ ...asked, first, after });
    edges.push(...found);
    after = pageInfo.endCursor ?? null;
    isMore = pageInfo.hasNextPage;
  }
  return edges;
}

describe('the figures of a release', () => {
  it.each(['fgdm_referred_count', 'fgdm_held_count', 'fgdm_held_percent'])(
    'of %s come in the same order in pages of any size, each once',
    async (measure) => {
      const whole = await page({ measure, first: 100 });
      expect(whole.pageInfo.hasNextPage).toBe(false);
      expect(whole.edges.map(({ node }) => node.authority?.name ?? 'All')).toEqual([
        ...['All', 'Nearby', 'Faraway', 'Elsewhere', 'Beyond'],
      ]);
      for (const first of [1, 2, 5]) expect(await inPagesOf(first, { measure })).toEqual(whole.edges);
      expect(whole.edges.filter(({ node }) => node.measure !== measure || node.dimension !== null)).toEqual([]);
    },
  );

  it('are narrowed by authority and by period, and none are there of what nobody has', async () => {
    const { edges } = await page();
    const nearby = edges.find(({ node }) => node.authority?.name === 'Nearby')!.node;
    const of = async (asked: Asked) => (await page(asked)).edges.map(({ node }) => node);
    expect(await of({ authorityId: nearby.authority!.id })).toEqual([nearby]);
    expect(await of({ period: '202627' })).toEqual(edges.map(({ node }) => node));
    for (const nothing of [
      { period: '199900' },
      { period: '2026#' },
      { dimension: 'nothing' },
      { authorityId: 'nobodys' },
      { authorityId: published },
    ]) {
      expect({ nothing, found: await of(nothing) }).toEqual({ nothing, found: [] });
    }
  });

  it.each(['nothing_count', 'fgdm_held_count#2', 'fnsp_paid_pence', ''])(
    'are refused of a column that no release has: %j',
    async (measure) => {
      const { errors } = await send('evaluator', FIGURES, { id: published, measure });
      expect(errors.map(({ extensions, message }) => [extensions['code'], message])).toEqual([
        ['BAD_USER_INPUT', expect.stringContaining('"measure" takes a column of a release')],
      ]);
    },
  );

  it('are a number, or a symbol with what it stands for: never both, and why it was hidden is told to nobody', async () => {
    const columns = ['fgdm_referred_count', 'fgdm_held_count', 'fgdm_held_of_offered_percent'];
    const nodes = (await Promise.all(columns.map((measure) => page({ measure })))).flatMap(({ edges }) =>
      edges.map(({ node }) => node),
    );
    const hidden = nodes.filter(({ whyHidden }) => whyHidden !== null);
    expect(hidden.map(({ value }) => value)).toEqual(expect.arrayContaining(['c', 'u']));
    expect(nodes.filter(({ value, whyHidden }) => /^\d+(?:\.\d)?$/.test(value) === (whyHidden !== null))).toEqual([]);
    const reasons = 'query ($id: ID!) { release(id: $id) { figures { edges { node { reason } } } } }';
    for (const user of READERS) expect(codesOf(await send(user, reasons, { id: published }))).toContain('FORBIDDEN');
  });

  it('are not gone on with by a cursor of another release, of other arguments, or of nobody', async () => {
    const { pageInfo } = await page({ first: 2 });
    const after = pageInfo.endCursor!;
    expect((await page({ first: 2, after })).edges).toHaveLength(2);
    const [list = ''] = Buffer.from(after, 'base64url').toString().split('\n');
    const made = (place: string): string => Buffer.from(`${list}\n${place}`).toString('base64url');
    for (const asked of [
      { after, id: other },
      { after, measure: 'fgdm_referred_count' },
      { after, dimension: 'sex' },
      { after, period: '202627' },
      { after: 'nothing' },
      { after: made('-0000002') },
      { after: made('x') },
      { first: 0 },
      { first: 101 },
    ]) {
      const answer = await send('evaluatorSystem', FIGURES, { id: published, measure: 'fgdm_held_count', ...asked });
      expect({ asked, codes: codesOf(answer) }).toEqual({ asked, codes: ['BAD_USER_INPUT'] });
    }
    expect((await page({ after: made('99999999') })).edges).toEqual([]);
  });

  it('are within what a request may cost, a hundred at a time and many columns at once', async () => {
    const columns = Array.from(
      { length: 20 },
      (_, place) => `_${String(place)}: figures(first: 100, dimension: "sex") {
      edges { cursor node { measure period authority { id name } dimension level value whyHidden } }
      pageInfo { hasNextPage endCursor }
    }`,
    );
    const { text, errors } = await send(
      'evaluatorSystem',
      `query ($id: ID!) { release(id: $id) { ${columns.join(' ')} } }`,
      {
        id: published,
      },
    );
    expect(errors).toEqual([]);
    const { extensions } = JSON.parse(text) as { extensions: { cost: { requested: number; limit: number } } };
    expect(extensions.cost.requested).toBeGreaterThan(5_000);
    expect(extensions.cost.requested).toBeLessThan(extensions.cost.limit);
  });
});

describe('a release that is not out', () => {
  it.each(READERS)('is there for no %s: not by its id, in a list, among nodes or in the feed', async (user) => {
    const document = `query ($id: ID!) {
      release(id: $id) { id title figures { edges { node { value } } } files { url } }
      node(id: $id) { id }
      nodes(ids: [$id]) { id }
      releases(first: 100) { edges { node { id } } }
      evaluationChanges(first: 100, kinds: [RELEASE]) { edges { node { record { nodeId } } } }
    }`;
    const { data, text } = await send(user, document, { id: draft });
    expect(data).toMatchObject({ release: null, node: null, nodes: [null] });
    expect(data?.releases.edges).toHaveLength(2);
    expect(text).not.toContain(draft);
  });

  it('is there for whoever drafts it', async () => {
    const { data } = await send('staff', 'query ($id: ID!) { release(id: $id) { title } }', { id: draft });
    expect(data?.release?.title).toBe('Figures that are not out');
  });
});

describe('whoever may not read releases', () => {
  it.each(['nearby', 'practiceLead'] as const)(
    'gets nothing of any as %s, and is told which permission is missing',
    async (user) => {
      for (const id of [published, draft]) {
        const answer = await send(user, FIGURES, { id, measure: 'fgdm_held_count' });
        expect(codesOf(answer)).toContain('FORBIDDEN');
        expect(answer.text).toContain('RELEASE_READ');
        expect(answer.data?.release ?? null).toBeNull();
        expect((await send(user, FILE, { id })).data?.release ?? null).toBeNull();
        expect((await send(user, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data?.node ?? null).toBeNull();
      }
      expect(codesOf(await send(user, '{ releases { edges { node { id } } } }'))).toContain('FORBIDDEN');
    },
  );
});

describe('a release that is withdrawn', () => {
  it('keeps its figures and files to be fetched, and says beside them that they are not to be used', async () => {
    const before = await page({ id: other });
    await releasesOn(network).withdraw(other, 'A year was counted twice.');
    expect(await page({ id: other })).toEqual(before);
    for (const user of READERS) {
      const { data } = await send(user, FILE, { id: other });
      expect(data?.release).toMatchObject({ status: 'WITHDRAWN', notice: 'A year was counted twice.' });
      expect(data?.release?.withdrawnAt).toMatch(/^2026-11-20T/);
      expect((await fetch(data!.release!.file!.url)).status).toBe(200);
    }
    expect((await send('evaluator', FILE, { id: published })).data?.release).toMatchObject({
      ...{ status: 'PUBLISHED', notice: null, withdrawnAt: null },
    });
  });
});

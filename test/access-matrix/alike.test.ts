import { beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { checkAlike } from './support/alike.ts';
import { actorNamed, ACTORS } from './support/cast.ts';
import { type Cursors, cursorBeside, endsOfLists } from './support/cursors.ts';
import { type Ledger, openLedger } from './support/ledger.ts';
import { readPage } from './support/page.ts';
import { useStage } from './support/stage.ts';
import { schema } from './support/tree.ts';
import { makeWorld, type World } from './support/world.ts';

/**
 * What is another's and what is nowhere answer alike, to the byte: ids, source keys, idempotency keys, references and
 * cursors, at every argument and input field that the schema has for them. So do the calls to the engine, and the cost.
 */
const stage = useStage();
const page = readPage();
let world: World;
let ledger: Ledger;
let cursors: Cursors;

/** Milliseconds. Seconds on a machine of its own. */
const PATIENCE = 400_000;

/** Entries and arguments at which something can be named, less what this actor may know. Fewer would mean that some went untried. */
const FEWEST = 50;

beforeAll(async () => {
  world = await makeWorld(stage);
  await stage.sequence();
  cursors = await endsOfLists({ api: stage.api, page, world });
  stage.standStill();
  ledger = await openLedger(stage);
}, PATIENCE);

describe.each(ACTORS.map((actor) => ({ actor, ...actor })))('$name', ({ actor }) => {
  it(
    'cannot tell what it may not know of from what is nowhere, by answer, writes or cost',
    async () => {
      const { wrong, tried } = await checkAlike({ api: stage.api, page, world, ledger, cursors }, actor);

      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThanOrEqual(FEWEST);
      expect(await ledger.changed()).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a page within a record', () => {
  const HISTORY = `query ($id: ID!, $after: String) {
    conference(id: $id) { history(first: 10, after: $after) { edges { node { id type } } pageInfo { endCursor } } }
  }`;

  const FOLLOW_UP_HISTORY = `query ($id: ID!, $after: String) {
    followUp(id: $id) { history(first: 10, after: $after) { edges { node { id type } } pageInfo { endCursor } } }
  }`;

  const LOG = `query ($id: ID!, $after: String) {
    node(id: $id) { ... on Webhook { deliveries(first: 1, after: $after) { edges { cursor } } } }
  }`;

  // Everybody may read these, so where one goes on is no secret; a cursor of another record's is refused as another list's.
  const PAGES_OF_WHAT_IS_SHARED: ReadonlySet<string> = new Set([
    'HelpOffer.requests',
    'PracticeGroup.loops',
    'PracticeGroup.members',
    'PracticeGroup.newest',
    'PracticeQuestion.answers',
    'Release.figures',
  ]);

  it('is a history or a log of deliveries, as far as the schema goes: another one wants a test of its own', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const within = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type))
      .filter((type) => !type.name.startsWith('__') && !roots.includes(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(({ field }) => field.args.some(({ name, type }) => name === 'after' || String(type).startsWith('ID')));
    const names = within.map(({ type, field }) => `${type.name}.${field.name}`);

    const unshared = names.filter((name) => !PAGES_OF_WHAT_IS_SHARED.has(name));
    expect(unshared.toSorted()).toEqual(['Conference.history', 'FollowUp.history', 'Webhook.deliveries']);
    expect(names).toEqual(expect.arrayContaining([...PAGES_OF_WHAT_IS_SHARED]));
  });

  it('goes no further by another authority’s cursor than by one of nobody', async () => {
    const [owner, stranger] = [actorNamed('system'), actorNamed('system-elsewhere')];
    const theirs = { id: world.nearby.conferences.wholeEpisode, after: null };
    const { data } = await stage.api(owner, { query: HISTORY, variables: theirs });
    const after = (data as { conference: { history: { pageInfo: { endCursor: string } } } }).conference.history.pageInfo
      .endCursor;
    const id = world.faraway.conferences.notProceedingEpisode;
    const answers = await Promise.resolve([
      await stage.api(stranger, { query: HISTORY, variables: { id, after } }),
      await stage.api(stranger, { query: HISTORY, variables: { id, after: cursorBeside(after) } }),
    ]);

    expect(answers[0]!.data).toEqual({ conference: { history: { edges: [], pageInfo: { endCursor: null } } } });
    expect(answers[1]!.data).toEqual(answers[0]!.data);
  });

  it('of a follow-up goes no further by another authority’s cursor than by one of nobody', async () => {
    const [owner, stranger] = [actorNamed('system'), actorNamed('system-elsewhere')];
    const ask = (actor: typeof owner, id: string, after: string | null) =>
      stage.api(actor, { query: FOLLOW_UP_HISTORY, variables: { id, after } });
    const { data } = await ask(owner, world.nearby.followUp, null);
    const after = (data as { followUp: { history: { pageInfo: { endCursor: string } } } }).followUp.history.pageInfo
      .endCursor;
    const own = world.faraway.followUp;
    const answers = [await ask(stranger, own, after), await ask(stranger, own, cursorBeside(after))];

    expect([answers[1]!.data, answers[1]!.errors]).toEqual([answers[0]!.data, answers[0]!.errors]);
    expect(JSON.stringify(answers[0]!.data)).not.toContain(world.nearby.followUp);
    expect(await ask(stranger, own, null)).toMatchObject({ errors: [], data: { followUp: { history: {} } } });
  });

  it('of deliveries takes another authority’s cursor as little as one of nobody', async () => {
    const [owner, stranger] = [actorNamed('system-with-webhook-administer'), actorNamed('system-elsewhere')];
    const [theirs, own] = [world.nearby.webhooks.active, world.faraway.webhooks.active];
    const { data } = await stage.api(owner, { query: LOG, variables: { id: theirs, after: null } });
    const after = (data as { node: { deliveries: { edges: readonly { cursor: string }[] } } }).node.deliveries.edges[0]!
      .cursor;
    const answers = [
      await stage.api(stranger, { query: LOG, variables: { id: own, after } }),
      await stage.api(stranger, { query: LOG, variables: { id: own, after: cursorBeside(after) } }),
    ];

    expect(answers[0]!.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect([answers[1]!.data, answers[1]!.errors]).toEqual([answers[0]!.data, answers[0]!.errors]);
    expect(await stage.api(stranger, { query: LOG, variables: { id: own, after: null } })).toMatchObject({
      errors: [],
    });
  });

  it('met no failure of the function', () => {
    expect(stage.failures).toEqual([]);
  });
});

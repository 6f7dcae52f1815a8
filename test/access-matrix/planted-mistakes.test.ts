import { beforeAll, describe, expect, it } from '@jest/globals';
import { assertSound, executableSchema } from '../../platform/graphql/executable-schema.ts';
import { checkAlike } from './support/alike.ts';
import { actorNamed } from './support/cast.ts';
import { checkChanges } from './support/changes.ts';
import { ENTRIES, type Entry } from './support/entries.ts';
import { checkFields } from './support/field-cells.ts';
import { GRANTED_MILLISECONDS } from './support/grants.ts';
import { type Ledger, openLedger } from './support/ledger.ts';
import { forgetsTheHour, forgetsWhichRecord, leavesTheGuardOut } from './support/look-plants.ts';
import { checkClosed } from './support/looks.ts';
import { readPage } from './support/page.ts';
import {
  forgetsItsScope,
  forgetsScopeAndFence,
  leaksInItsText,
  plantInResolver,
  plantInSdl,
  readsOnceMore,
  tellsForeignFromMissing,
  type ToSchema,
} from './support/plants.ts';
import { useStage } from './support/stage.ts';
import { flawsOfDenied } from './support/verdict.ts';
import { makeWorld, type World } from './support/world.ts';

/** Mistakes that somebody will make one day, each made here in the running function: the matrix finds each of them. */
const stage = useStage();
const page = readPage();
let world: World;
let ledger: Ledger;

beforeAll(async () => {
  world = await makeWorld(stage);
  stage.standStill();
  ledger = await openLedger(stage);
}, 300_000);

function entry(name: string): readonly Entry[] {
  const found = ENTRIES.filter((each) => each.name === name);
  if (found.length === 0) throw new Error(`There is no way ${name} into the graph.`);
  return found;
}

/** What the matrix says of one way into the graph, with the mistake and without it. */
async function alike(toSchema: ToSchema, way: string): Promise<readonly string[]> {
  const matrix = { page, world, ledger, cursors: new Map<string, string>() };
  const stranger = actorNamed('system-elsewhere');
  expect((await checkAlike({ ...matrix, api: stage.api }, stranger, entry(way))).wrong).toEqual([]);
  return (await checkAlike({ ...matrix, api: stage.apiWith(toSchema) }, stranger, entry(way))).wrong;
}

/** The whole of it is looked at, and not only what is asked for. */
const sound =
  (toSchema: ToSchema): ToSchema =>
  (definitions, maps) => {
    const schema = toSchema(definitions, maps);
    assertSound(schema, maps);
    return schema;
  };

const matching = (text: string) => expect.arrayContaining([expect.stringContaining(text)]);

describe('the SDL', () => {
  it('is sound as it is', () => {
    expect(() => stage.apiWith(sound(executableSchema))).not.toThrow();
  });

  it('with a field that has no permission is not sound', () => {
    const without = plantInSdl(/(type Duty)@requires\(permission:\w+\)/, '$1');

    expect(() => stage.apiWith(sound(without))).toThrow('has no permission: give it, or its type, @requires.');
  });

  it('with a change that needs less than the page says is found by what it writes', async () => {
    const weaker = plantInSdl(/(setPolicy\([^)]*\):SetPolicyPayload!\s*@requires\(permission:)\w+/, '$1SIGNED_IN');
    const trying = { page, world, ledger, api: stage.apiWith(weaker) };
    const wrong = await checkChanges(trying, actorNamed('evaluator'), entry('Mutation.setPolicy'));

    expect(wrong).toEqual(matching('Mutation.setPolicy by evaluator: it wrote NETWORK0#POLICY#'));
    expect(wrong).toEqual(matching('it was not told FORBIDDEN with POLICY_ADMINISTER'));
  });

  it('with a type that needs less than the page says is found by what it gives', async () => {
    const weaker = plantInSdl(/(type Conference implements Node@requires\(permission:)\w+/, '$1SIGNED_IN');
    const actor = actorNamed('system-with-conference-record');
    const matrix = { page, world, api: stage.apiWith(weaker) };
    const tally = await checkFields(matrix, actor, entry('Mutation.triageReferral'));

    expect(flawsOfDenied(page, actor, tally)).toEqual(
      matching('at Mutation.triageReferral Conference.status: was given something of it'),
    );
  });
});

describe('a resolver that forgets its scope', () => {
  it('builds a key for another authority, which the fence refuses: nothing is given, and it is logged', async () => {
    const forgetful = stage.apiWith(plantInResolver('Query', 'conference', forgetsItsScope));
    const variables = { id: world.nearby.conferences.wholeEpisode };
    const query = 'query ($id: ID!) { conference(id: $id) { id status } }';
    const { data, errors } = await forgetful(actorNamed('system-elsewhere'), { query, variables });

    expect(data).toEqual({ conference: null });
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(stage.failures).toEqual(matching('FenceCrossed'));
  });

  it('is found even where the fence is down', async () => {
    const wrong = await alike(plantInResolver('Query', 'conference', forgetsScopeAndFence), 'Query.conference');

    expect(wrong).toEqual(matching('system-elsewhere at Query.conference id: '));
  });
});

describe('a resolver that tells another’s from what is nowhere', () => {
  it('by an error of `node` is found', async () => {
    const mistake = tellsForeignFromMissing(world.nearby.conferences.wholeEpisode);
    const wrong = await alike(plantInResolver('Query', 'node', mistake), 'Query.node on Conference');

    expect(wrong).toEqual(matching('at Query.node on Conference id: the answer tells "fgdm_A0000001_'));
  });

  it('by the text of a problem is found', async () => {
    const mistake = leaksInItsText(world.nearby.conferences.wholeEpisode);
    const wrong = await alike(plantInResolver('Mutation', 'triageReferral', mistake), 'Mutation.triageReferral');

    expect(wrong).toEqual(matching('at Mutation.triageReferral input.conferenceId: the answer tells "fgdm_A0000001_'));
  });

  it('by the calls that it makes, and so by its time, is found', async () => {
    const mistake = readsOnceMore(world.nearby.conferences.wholeEpisode);
    const wrong = await alike(plantInResolver('Query', 'conference', mistake), 'Query.conference');

    expect(wrong).toEqual(matching('what is asked of the engine tells "fgdm_A0000001_'));
  });
});

describe('a break-glass grant', () => {
  it('that makes whoever looks one of the authority’s own is found by what they are given', async () => {
    const matrix = { page, world, api: stage.apiThatLooks(leavesTheGuardOut) };
    const actor = actorNamed('look-at-an-authority');
    const tally = await checkFields(matrix, actor, entry('Query.legalHolds'));

    expect(flawsOfDenied(page, actor, tally)).toEqual(
      matching('look-at-an-authority at Query.legalHolds Query.legalHolds: was given something of it'),
    );
  });

  it('that does so is found by what they change, too', async () => {
    const trying = { page, world, ledger, api: stage.apiThatLooks(leavesTheGuardOut) };
    const wrong = await checkChanges(trying, actorNamed('look-at-an-authority'), entry('Mutation.triageReferral'));

    expect(wrong).toEqual(matching('Mutation.triageReferral by look-at-an-authority: it wrote A0000002#CONF#'));
  });

  it('for one record that opens all is found by another record that is told from none', async () => {
    const matrix = { page, world, ledger, cursors: new Map<string, string>() };
    const actor = actorNamed('look-at-a-record');
    const right = await checkAlike({ ...matrix, api: stage.api }, actor, entry('Query.conference'));
    const api = stage.apiThatLooks(forgetsWhichRecord);
    const { wrong } = await checkAlike({ ...matrix, api }, actor, entry('Query.conference'));

    expect(right.wrong).toEqual([]);
    expect(wrong).toEqual(matching('look-at-a-record at Query.conference id: the answer tells "fgdm_A0000002_'));
  });

  it('that outlives its hours is found by what it still opens', async () => {
    const api = stage.apiThatLooks(forgetsTheHour);
    const [actor, grant] = [actorNamed('programme-staff'), world.faraway.grants.approved];
    const open = await checkClosed({ world, api }, actor, { grant, entries: entry('Query.conference') });
    stage.moveOn(GRANTED_MILLISECONDS);
    const entries = entry('Query.conference');

    expect(open).toEqual(matching('Query.conference: {"data"'));
    expect(await checkClosed({ world, api }, actor, { grant, entries })).toEqual(matching('Query.conference: {"data"'));
    expect(await checkClosed({ world, api: stage.api }, actor, { grant, entries })).toEqual([]);
  });
});

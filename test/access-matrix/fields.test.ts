import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ACTOR_KINDS } from '../../platform/actor/permissions.ts';
import { actorNamed, ACTORS, REMOVED, SUSPENDED } from './support/cast.ts';
import { ENTRIES, operationFor, variablesFor } from './support/entries.ts';
import { NEVER_SHOWN } from './support/exceptions.ts';
import { checkFields } from './support/field-cells.ts';
import { GRANTED_MILLISECONDS } from './support/grants.ts';
import { changesIn } from './support/ledger.ts';
import { checkClosed } from './support/looks.ts';
import { readPage } from './support/page.ts';
import { useStage } from './support/stage.ts';
import type { Tally } from './support/tally.ts';
import { allCells } from './support/tree.ts';
import { cellsOf, flawsOfAllowed, flawsOfDenied } from './support/verdict.ts';
import { makeWorld, type World } from './support/world.ts';

/**
 * Every field of every type, asked for by every kind of actor, by every way that leads to it: a query, a node, a page,
 * the payload of a change. What docs/generated/access-matrix.md says is what the API on a real engine must do.
 */
const stage = useStage();
const page = readPage();
const tallies = new Map<string, Tally>();
let world: World;

/** Milliseconds. Seconds on a machine of its own. */
const PATIENCE = 300_000;

beforeAll(async () => {
  world = await makeWorld(stage);
  await stage.sequence();
}, PATIENCE);

describe('the page', () => {
  it(`has each of the ${String(allCells().length)} fields of the schema`, () => {
    expect([...page.keys()].toSorted()).toEqual(allCells().toSorted());
  });

  it('has every kind of actor in the cast', () => {
    expect(new Set(ACTORS.map(({ kind }) => kind))).toEqual(new Set(ACTOR_KINDS));
  });
});

describe.each(ACTORS.map((actor) => ({ actor, ...actor })))('$name', ({ actor, name }) => {
  const { allowed, denied } = cellsOf(page, actor);

  beforeAll(async () => {
    tallies.set(name, await checkFields({ api: stage.api, page, world }, actor));
  }, PATIENCE);

  it(`has the ${String(allowed.length)} fields that the page gives it, wherever a way is open`, () => {
    expect(flawsOfAllowed(page, actor, tallies.get(name)!)).toEqual([]);
  });

  it(`is denied the ${String(denied.length)} others by every way, by name, and has nothing of them`, () => {
    expect(flawsOfDenied(page, actor, tallies.get(name)!)).toEqual([]);
  });
});

describe('the samples', () => {
  it('show every field to somebody, not only as null', () => {
    const shown = new Set([...tallies.values()].flatMap((tally) => [...tally.shown]));
    const someoneMay = allCells().filter((cell) => (page.get(cell)?.mayHave.size ?? 0) > 0);

    expect(someoneMay.filter((cell) => !shown.has(cell)).toSorted()).toEqual(Object.keys(NEVER_SHOWN).toSorted());
  });
});

describe.each([
  ['nobody, without a token', null],
  ['a client that has been suspended', SUSPENDED],
  ['a person who has been removed', REMOVED],
])('%s', (_, actor) => {
  it(`is answered the same 401 by each of ${String(ENTRIES.length)} ways, and changes nothing`, async () => {
    const wrong: string[] = [];
    const told = new Set<string>();
    for (const entry of ENTRIES) {
      const variables = variablesFor(entry, actor ?? ACTORS[0]!, world);
      const asked = { query: operationFor(entry, variables, entry.root.below), variables };
      const { status, body, data, errors, calls } = await stage.api(actor, asked);
      told.add(JSON.stringify(errors));
      if (status !== 401 || data !== undefined || changesIn(calls).length > 0) wrong.push(`${entry.name}: ${body}`);
    }

    expect(wrong).toEqual([]);
    expect([...told]).toEqual([expect.stringContaining('"UNAUTHENTICATED"')]);
  });
});

describe.each<readonly [string, string, (world: World) => string]>([
  ['that the authority has revoked', 'programme-staff', ({ faraway }) => faraway.grants.revoked],
  ['that waits for a second person', 'programme-staff', ({ faraway }) => faraway.grants.requested],
  ['that was given to somebody else', 'programme-administrator', ({ faraway }) => faraway.grants.approved],
  ['that is not theirs to use at home', 'practice-lead-elsewhere', ({ faraway }) => faraway.grants.approved],
  // The clock moves on: nothing comes after this one that needs a grant.
  ['whose hours are over', 'programme-staff', ({ faraway }) => faraway.grants.approved],
])('a grant %s', (what, name, grantIn) => {
  it(
    `opens none of ${String(ENTRIES.length)} ways, and changes nothing`,
    async () => {
      if (what === 'whose hours are over') stage.moveOn(GRANTED_MILLISECONDS);
      const wrong = await checkClosed({ api: stage.api, world }, actorNamed(name), { grant: grantIn(world) });

      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the matrix', () => {
  it(`has run ${String(allCells().length)} fields × ${String(ACTORS.length)} actors, and no cell escapes`, () => {
    const cells = ACTORS.map(({ name }) => {
      const tally = tallies.get(name)!;
      return new Set([...tally.open, ...tally.denied, ...tally.cut]).size;
    });

    expect(cells).toEqual(ACTORS.map(() => allCells().length));
  });

  it('met no failure of the function', () => {
    expect(stage.failures).toEqual([]);
  });
});

afterAll(() => {
  const asked = [...tallies.values()].reduce((sum, tally) => sum + tally.asked, 0);
  process.stdout.write(`${String(allCells().length * tallies.size)} cells, asked for ${String(asked)} times.\n`);
});

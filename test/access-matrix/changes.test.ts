import { beforeAll, describe, expect, it } from '@jest/globals';
import { ACTORS } from './support/cast.ts';
import { checkChanges, MUTATIONS } from './support/changes.ts';
import { type Ledger, openLedger } from './support/ledger.ts';
import { mayHave, readPage } from './support/page.ts';
import { useStage } from './support/stage.ts';
import { cellOf } from './support/tree.ts';
import { makeWorld, type World } from './support/world.ts';

/** Every change, sent for real by every kind of actor: applied and within its own, or denied and without a trace. */
const stage = useStage();
const page = readPage();
let world: World;
let ledger: Ledger;

/** Milliseconds. Seconds on a machine of its own. */
const PATIENCE = 400_000;

beforeAll(async () => {
  world = await makeWorld(stage);
  stage.standStill();
  ledger = await openLedger(stage);
}, PATIENCE);

describe.each(ACTORS.map((actor) => ({ actor, ...actor })))('$name', ({ actor }) => {
  const allowed = MUTATIONS.filter(({ root }) => mayHave(page, actor, cellOf(root)));
  const [applied, denied] = [String(allowed.length), String(MUTATIONS.length - allowed.length)];

  it(
    `makes ${applied} changes, writing only what is its own, and is denied ${denied}, which write nothing`,
    async () => {
      const wrong = await checkChanges({ api: stage.api, page, world, ledger }, actor);

      expect(wrong).toEqual([]);
      // Each change that was applied has been taken back, so what is left is what a denied one did.
      expect(await ledger.changed()).toEqual([]);
    },
    PATIENCE,
  );
});

describe('every change', () => {
  it('is made by somebody, so that its denial means something', () => {
    const makers = MUTATIONS.map(({ root }) => ACTORS.filter((actor) => mayHave(page, actor, cellOf(root))));

    expect(makers.filter((actors) => actors.length === 0)).toEqual([]);
  });

  it('met no failure of the function', () => {
    expect(stage.failures).toEqual([]);
  });
});

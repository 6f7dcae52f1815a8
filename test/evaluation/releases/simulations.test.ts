import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LossAt, Simulation } from '../../../contexts/evaluation/domain/simulations/simulation.ts';
import { simulationStatus } from '../../../contexts/evaluation/domain/simulations/simulation.ts';
import type { Thresholds } from '../../../contexts/evaluation/domain/simulations/thresholds.ts';
import { highsSolver } from '../../../contexts/evaluation/highs-solver.ts';
import { runSimulations } from '../../../contexts/evaluation/run-simulations.ts';
import { simulateDisclosure } from '../../../contexts/evaluation/simulate-disclosure.ts';
import { listReleases } from '../../../contexts/evaluation/store/releases.ts';
import { findSimulation, readSimulationProgress } from '../../../contexts/evaluation/store/simulations.ts';
import { systemIds } from '../../../platform/ids.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { HASH_KEY, newKey } from '../../conferences/support/desk.ts';
import { useEngine } from '../../support/engine.ts';
import { ACTORS } from '../../support/governance.ts';
import { turn } from '../../support/journal/notebook.ts';
import { type Children, freeze } from '../support/frozen-network.ts';
import { openPress } from '../support/press.ts';

const engine = useEngine();
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const SNAPSHOT = '01SNAPSHOT000000000000000A';
const SMALL: Children = { A0000001: [20, 17], A0000002: [25, 15], A0000003: [30, 20], A0000004: [22, 11] };
const PUBLISHED: Thresholds = {
  set: 'DFE_LOCAL_AUTHORITY',
  suppressedTo: null,
  leastFamilies: null,
  leastAuthorities: null,
  roundingBase: null,
};
const STRICTER: Thresholds = { ...PUBLISHED, suppressedTo: 10 };

let now: number;
let table: Table;
const clock = { now: () => new Date(now) };

beforeEach(async () => {
  now = Date.parse('2026-11-20T10:00:00Z');
  table = openTable(engine.client, await engine.freshTable(), turn);
});

async function ask(tried: Thresholds, comparedWith = PUBLISHED, snapshot = SNAPSHOT) {
  const ids = systemIds(clock);
  const journal = { table, pause: turn, nextId: () => ids.next(), hashKey: HASH_KEY };
  const request = { id: ids.next(), actor: ACTORS.staff, now: clock.now() };
  const call = { idempotencyKey: newKey(), dryRun: false, snapshot, tried, comparedWith };
  return simulateDisclosure({ journal }, request, call);
}

type Working = { readonly worker?: string; readonly mayGoOn?: () => boolean };

async function work({ worker = 'W1', mayGoOn = () => true }: Working = {}): Promise<void> {
  const failures: unknown[] = [];
  const deps = { table, clock, worker, solver: highsSolver };
  await runSimulations(deps, { mayGoOn, noteFailed: (_id, error) => failures.push(error) });
  if (failures.length > 0) throw failures[0];
}

async function asked(tried: Thresholds, comparedWith?: Thresholds): Promise<Simulation> {
  const { state, outcome } = await ask(tried, comparedWith);
  if (state === undefined) throw new Error(JSON.stringify(outcome));
  return state;
}

async function lossesOf({ id }: Simulation): Promise<readonly LossAt[]> {
  const progress = await readSimulationProgress(table, id);
  expect(simulationStatus(progress)).toBe('DONE');
  return progress?.losses ?? [];
}

const told = (losses: readonly LossAt[], side: 'tried' | 'comparedWith', isTold = true): number =>
  losses.filter(({ reason }) => (reason === 'TOLD') === isTold).reduce((all, loss) => all + loss[side], 0);

describe('A simulation of disclosure control', () => {
  it('says what stricter thresholds cost beside those that are published, of the same figures', async () => {
    await freeze(table, SNAPSHOT, SMALL);
    const simulation = await asked(STRICTER);
    await work();
    const losses = await lossesOf(simulation);
    expect(told(losses, 'tried')).toBeLessThan(told(losses, 'comparedWith'));
    const all = (side: 'tried' | 'comparedWith') => told(losses, side) + told(losses, side, false);
    expect(all('tried')).toBe(all('comparedWith'));
    expect(new Set(losses.map(({ dataSet }) => dataSet))).toContain('fgdm_funnel');
  });

  it('says of the published thresholds what a release by them costs', async () => {
    await freeze(table, SNAPSHOT, SMALL);
    const press = openPress({ table, clock, solver: highsSolver });
    const release = await press.draft(SNAPSHOT);
    await press.work();
    const simulation = await asked(PUBLISHED);
    await work();
    const losses = await lossesOf(simulation);
    const byReason = Map.groupBy(losses, ({ reason }) => reason);
    const sums = [...byReason].map(
      ([reason, own]) => [reason, own.reduce((all, { tried }) => all + tried, 0)] as const,
    );
    expect(Object.fromEntries(sums)).toEqual((await press.progress(release))?.loss);
  });

  it('is no release, and keeps nothing of any figure', async () => {
    const { id } = await askedOfSmall();
    await work();
    expect(await listReleases(table, { after: null, limit: 10 })).toEqual([]);
    const { losses = [], ...rest } = { ...(await readSimulationProgress(table, id)) };
    expect(Object.keys(rest).sort()).toEqual(['against', 'at', 'by', 'done', 'parts', 'version']);
    for (const loss of losses) {
      expect(Object.keys(loss).sort()).toEqual(['comparedWith', 'dataSet', 'dimension', 'reason', 'tried']);
    }
  });

  it('is gone on with by another worker where one has died, to the same end', async () => {
    const simulation = await askedOfSmall();
    let asks = 0;
    await work({ mayGoOn: () => (asks += 1) <= 2 });
    expect(simulationStatus(await readSimulationProgress(table, simulation.id))).toBe('UNDER_WAY');
    await work({ worker: 'W2' });
    expect(simulationStatus(await readSimulationProgress(table, simulation.id))).toBe('UNDER_WAY');
    now += 16 * MINUTE;
    await work({ worker: 'W2' });
    const whole = await asked(STRICTER);
    await work();
    expect(await lossesOf(simulation)).toEqual(await lossesOf(whole));
  });

  it('cannot be seen after thirty days', async () => {
    const { id } = await askedOfSmall();
    expect(await findSimulation(table, id, clock.now())).toBeDefined();
    expect(await findSimulation(table, id, new Date(now + 30 * DAY))).toBeUndefined();
  });

  it.each([
    ['counts of five', { suppressedTo: 4 }],
    ['two families', { leastFamilies: 2 }],
    ['two authorities', { leastAuthorities: 2 }],
    ['totals to five', { roundingBase: 5 }],
    ['more than anybody would hide', { suppressedTo: 11 }],
  ])('is refused where it would tell %s', async (_what, change) => {
    await freeze(table, SNAPSHOT, SMALL);
    const { outcome } = await ask(PUBLISHED, { ...PUBLISHED, ...change });
    expect(outcome.problems.map(({ code, path }) => [code, path])).toEqual([
      ['RL13', ['input', 'comparedWith', Object.keys(change)[0]]],
    ]);
  });

  it('is refused of a snapshot that there is not', async () => {
    const { outcome } = await ask(PUBLISHED, PUBLISHED, '01K0ZZZZZZZZZZZZZZZZZZZZZZ');
    expect(outcome.problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  async function askedOfSmall(): Promise<Simulation> {
    await freeze(table, SNAPSHOT, SMALL);
    return asked(STRICTER);
  }
});

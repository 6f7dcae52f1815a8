import { beforeEach, describe, expect, it } from '@jest/globals';
import { held, scheduled } from '../../contexts/conferences/domain/testing/episode.ts';
import type { CellDifference } from '../../contexts/evaluation/domain/snapshots/difference.ts';
import type { Snapshot } from '../../contexts/evaluation/domain/snapshots/snapshot.ts';
import { countsIn } from '../../contexts/evaluation/domain/snapshots/tally.ts';
import { findMeasure, readOwnFigures } from '../../contexts/evaluation/read-own-figures.ts';
import { MOST_WRITES } from '../../contexts/evaluation/snapshots/run.ts';
import { readOwnStatistic } from '../../contexts/evaluation/read-own-statistic.ts';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { localDate } from '../../platform/dates/index.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import type { Table } from '../../platform/table/table.ts';
import { type Desk, newKey, newSource, openDesk } from '../conferences/support/desk.ts';
import { adding, idOf, recordEpisode, referralOf } from '../conferences/support/episode-calls.ts';
import { approved, asking, endow, line, openTreasury, type Treasury } from '../networks/support/treasury.ts';
import { useEngine } from '../support/engine.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { statisticsOffice, type StatisticsOffice } from './support/statistics-office.ts';

const engine = useEngine();
const MINUTES = 60_000;
let now: number;
const clock = { now: () => new Date(now) };
let desk: Desk;
let treasury: Treasury;
let office: StatisticsOffice;
const owner = () => desk.actor.scope.owner;

beforeEach(async () => {
  const tableName = await engine.freshTable();
  now = Date.parse('2026-07-01T09:00:00Z');
  desk = openDesk(engine.client, tableName);
  treasury = openTreasury(engine.client, tableName);
  office = statisticsOffice(engine.client, tableName, clock);
  const authority = { id: owner(), memberships: [], codes: [] } as never;
  await office.table.write([{ kind: 'PUT', item: programmeItems.authority(authority, 1) }]);
});

const number = () => sweepAll(sequencerOn(office.table).sequencer, [desk.actor.scope]);

/** Three episodes of families of their own, and a package. */
async function fill(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const child of ['C1', 'C2', 'C3']) {
    const built = scheduled().but('referral', { children: referralOf(child).children });
    ids.push(idOf(desk, await recordEpisode(desk, built.facts())));
  }
  await endow(treasury, 100_000);
  await approved(treasury, asking([line(1, 700)]));
  await number();
  return ids;
}

async function taken(): Promise<Snapshot> {
  const snapshot = await office.ask();
  await office.work();
  const [part] = await office.partsOf(snapshot);
  if (part?.phase !== 'DONE') throw new Error(`Not done: ${JSON.stringify(part)}`);
  return snapshot;
}

async function countOf(snapshot: Snapshot, measure: string): Promise<number> {
  const cells = await office.cells(snapshot, owner());
  return (
    cells.find(({ id }) => id.startsWith('202526|') && id.includes(`|${measure}|`) && id.endsWith('|Total'))?.count ?? 0
  );
}

describe('A snapshot', () => {
  it('gives the same bytes of the same records, whenever it is taken', async () => {
    await fill();
    const [one, other] = [await taken(), await taken()];
    const [first] = await office.partsOf(one);
    const [second] = await office.partsOf(other);
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.hash).toBe(first?.hash);
    expect(await office.changes(other, owner())).toEqual([]);
  });

  it('that is killed after any step ends as one that is not', async () => {
    await fill();
    const [whole] = await office.partsOf(await taken());
    const snapshot = await office.ask();
    let runs = 0;
    for (let phase = ''; phase !== 'DONE'; runs += 1) {
      let steps = 0;
      await office.work({ worker: `W${String(runs)}`, mayGoOn: () => (steps += 1) === 1 });
      now += 3 * MINUTES;
      phase = (await office.partsOf(snapshot))[0]?.phase ?? '';
    }
    expect(runs).toBeGreaterThan(6);
    expect((await office.partsOf(snapshot))[0]?.hash).toBe(whole?.hash);
  });

  it('whose steps are written and their answers lost goes on, and ends alike', async () => {
    await fill();
    const [whole] = await office.partsOf(await taken());
    const snapshot = await office.ask();
    let runs = 0;
    for (; (await office.partsOf(snapshot))[0]?.phase !== 'DONE'; runs += 1) {
      await office
        .work({ worker: `W${String(runs)}`, on: losingAnswers(office.table, 2 + runs) })
        .catch(() => undefined);
      now += 3 * MINUTES;
      if (runs > 40) throw new Error('It does not come to its end.');
    }
    expect(runs).toBeGreaterThan(3);
    expect((await office.partsOf(snapshot))[0]?.hash).toBe(whole?.hash);
  });

  it('is left to the worker that is at it, and taken over once nothing was heard of it for two minutes', async () => {
    await fill();
    const snapshot = await office.ask();
    let steps = 0;
    await office.work({ worker: 'W1', mayGoOn: () => (steps += 1) <= 1 });
    const phase = async () => (await office.partsOf(snapshot))[0]?.phase;
    const before = await phase();
    await office.work({ worker: 'W2' });
    expect(await phase()).toBe(before);
    now += 2 * MINUTES;
    await office.work({ worker: 'W2' });
    expect(await phase()).toBe('DONE');
  });

  it('holds every change up to its place in the feed, and none after it, whatever comes in between', async () => {
    const [first = '', second = ''] = await fill();
    const snapshot = await office.ask();
    let steps = 0;
    // The conferences are scanned; then one of them is held after all, one is erased, and one is new.
    await office.work({ mayGoOn: () => (steps += 1) <= 1 });
    await desk.apply(adding(first, { kind: 'meeting', data: meeting() }));
    await desk.make({ key: newKey(), does: 'erase', conferenceId: second, reason: 'RECORDED_IN_ERROR' });
    await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C9') });
    await office.work();
    expect((await office.partsOf(snapshot))[0]?.phase).toBe('FOLLOW');

    await number();
    await office.work();
    const [part] = await office.partsOf(snapshot);
    const [again] = await office.partsOf(await taken());
    expect([part?.phase, part?.hash, part?.place]).toEqual(['DONE', again?.hash, again?.place]);
    expect(await countOf(snapshot, 'fgdm_referred_count')).toBe(3);
    expect(await countOf(snapshot, 'fgdm_child_pn1_count')).toBe(1);
  });

  it('waits for a change that has no number yet', async () => {
    await fill();
    await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C10') });
    const snapshot = await office.ask();
    await office.work();
    expect((await office.partsOf(snapshot))[0]?.phase).toBe('FOLLOW');
    await number();
    await office.work();
    expect((await office.partsOf(snapshot))[0]?.phase).toBe('DONE');
    expect(await countOf(snapshot, 'fgdm_referred_count')).toBe(4);
  });
});

const meeting = () => {
  const [fact] = held()
    .facts()
    .filter(({ kind }) => kind === 'meeting');
  if (fact?.kind !== 'meeting') throw new Error('The sample has no meeting.');
  return { ...fact.data, children: [{ laChildId: 'C1', participation: 'PN1' as const }] };
};

/** Writes, and loses the answer to each so-manieth of them: whoever asked does not know. */
function losingAnswers(table: Table, nth: number): Table {
  let writes = 0;
  return {
    ...table,
    async write(asked) {
      await table.write(asked);
      writes += 1;
      if (writes === nth) throw new Error('The answer was lost.');
    },
  };
}

describe('What differs from the snapshot before', () => {
  it('is told of each count, by what is new, what was corrected and what was erased', async () => {
    const [first = '', , third = ''] = await fill();
    const one = await taken();
    await desk.apply(adding(first, { kind: 'meeting', data: meeting() }));
    await desk.make({ key: newKey(), does: 'erase', conferenceId: third, reason: 'RECORDED_IN_ERROR' });
    await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C9') });
    await number();
    const other = await taken();

    const total = (await office.changes(other, owner())).filter(({ id }) => id.endsWith('|Total'));
    const of = (measure: string) => total.find(({ id }) => id.includes(`|${measure}|`));
    expect(of('fgdm_referred_count')).toMatchObject({ added: 1, gone: 1, correctedIn: 0, correctedOut: 0 });
    expect(of('fgdm_child_pn1_count')).toMatchObject({ added: 0, gone: 0, correctedIn: 1, correctedOut: 0 });
    await expectBalance(one, other);
  });

  it('is told of what was erased too, though nothing of it is left', async () => {
    const [first = ''] = await fill();
    const one = await taken();
    await desk.make({ key: newKey(), does: 'erase', conferenceId: first, reason: 'RECORDED_IN_ERROR' });
    await number();
    await office.work();
    const other = await taken();
    const found = (await office.changes(other, owner())).find(({ id }) => /fgdm_referred_count.*Total$/.test(id));
    expect(found).toMatchObject({ gone: 1, added: 0, correctedIn: 0, correctedOut: 0 });
    await expectBalance(one, other);
  });
});

/** The earlier counts and the differences give the later ones. */
async function expectBalance(one: Snapshot, other: Snapshot): Promise<void> {
  const [before, now] = [await counts(one), await counts(other)];
  const changes = new Map((await office.changes(other, owner())).map((change) => [change.id, change]));
  const none: Omit<CellDifference, 'id'> = { added: 0, gone: 0, correctedIn: 0, correctedOut: 0 };
  const explained = [...new Set([...before.keys(), ...now.keys()])].filter((id) => {
    const { added, gone, correctedIn, correctedOut } = changes.get(id) ?? none;
    return (before.get(id) ?? 0) + added + correctedIn - gone - correctedOut !== (now.get(id) ?? 0);
  });
  expect(explained).toEqual([]);
  expect(before.size).toBeGreaterThan(20);
}

async function counts(snapshot: Snapshot): Promise<ReadonlyMap<string, number>> {
  return countsIn(await office.cells(snapshot, owner()));
}

describe('The rows behind a snapshot', () => {
  it('are taken away once the next one has been compared with it; its counts stay', async () => {
    await fill();
    const one = await taken();
    const frozen = await office.cells(one, owner());
    expect(await office.rows(one, owner())).toHaveLength(4);
    const other = await taken();
    expect([await office.rows(one, owner()), (await office.rows(other, owner())).length]).toEqual([[], 4]);
    expect(await office.cells(one, owner())).toEqual(frozen);
  });

  it('hold nothing of a record once it is erased, and the counts stay as they were', async () => {
    const [first = ''] = await fill();
    const snapshot = await taken();
    const frozen = await office.cells(snapshot, owner());
    const name = `Conference#${first.split('_').at(-1) ?? ''}`;
    expect(await office.rows(snapshot, owner())).toContain(name);
    await desk.make({ key: newKey(), does: 'erase', conferenceId: first, reason: 'RECORDED_IN_ERROR' });
    await number();
    await office.work();
    expect(await office.rows(snapshot, owner())).not.toContain(name);
    expect(await office.cells(snapshot, owner())).toEqual(frozen);
  });

  it('hold nothing of it after one run, however much else was changed before', async () => {
    const [first = ''] = await fill();
    const snapshot = await taken();
    for (let nth = 0; nth < MOST_WRITES; nth += 1) {
      const { children } = referralOf(`D${String(nth)}`);
      idOf(desk, await recordEpisode(desk, scheduled().but('referral', { children }).facts()));
    }
    await number();
    await desk.make({ key: newKey(), does: 'erase', conferenceId: first, reason: 'RECORDED_IN_ERROR' });
    await number();
    await office.work();
    expect(await office.rows(snapshot, owner())).not.toContain(`Conference#${first.split('_').at(-1) ?? ''}`);
  });
});

describe('What an authority is told of its own records', () => {
  const ask = async (measure: string, dimension: string | null = null) => {
    const asked = findMeasure(measure, dimension);
    if (asked === undefined) throw new Error('The catalogue has no such thing.');
    return readOwnFigures(office.table, desk.actor.scope, asked);
  };

  it('is nothing before the first snapshot', async () => {
    await fill();
    expect(await ask('fgdm_referred_count')).toBeNull();
  });

  it('is each figure as it is, however small, with why it differs from the one before', async () => {
    const [first = ''] = await fill();
    await taken();
    await desk.apply(adding(first, { kind: 'meeting', data: meeting() }));
    await number();
    await taken();
    const held = await ask('fgdm_held_count');
    expect(held).toMatchObject({ asOf: '2026-07-01' });
    expect(held?.figures).toMatchObject([
      { period: '202526', level: null, value: 1, families: 1, change: { correctedIn: 1, added: 0, gone: 0 } },
    ]);
    expect((await ask('fgdm_held_percent'))?.figures).toMatchObject([{ value: 33.3, numerator: 1, of: 3 }]);
    expect((await ask('fgdm_referral_to_conference_days'))?.figures).toMatchObject([{ value: 35, of: 1 }]);
    const statistic = (measure: string) =>
      readOwnStatistic(office.table, desk.actor.scope, { measure, on: localDate('2026-02-28') });
    expect(await statistic('fgdm_held_percent')).toEqual({ figure: { n: 3, numerator: 1 }, families: 1 });
    expect(await statistic('fgdm_referral_to_conference_days')).toEqual({
      figure: { n: 1, mean: 35, standardDeviation: 0 },
      families: 1,
    });
    expect(await statistic('fgdm_father_percent')).toEqual({ figure: { n: 1, numerator: 0 }, families: 1 });
    expect((await ask('fnsp_approved_pence'))?.figures).toMatchObject([{ value: 700, of: 1, change: null }]);
  });

  it('is broken down by every level of a dimension, the empty ones too', async () => {
    await fill();
    await taken();
    const bySex = await ask('fgdm_referred_count', 'sex');
    expect(bySex?.figures.map(({ level, value }) => [level, value])).toEqual([
      [null, 3],
      ['Female', 3],
      ['Male', 0],
      ['Unknown', 0],
    ]);
    expect(findMeasure('fgdm_referred_count', 'shoe_size')).toBeUndefined();
    expect(findMeasure('fnsp_approved_count', 'sex')).toBeUndefined();
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { highsSolver } from '../../../contexts/evaluation/highs-solver.ts';
import type { Treatment } from '../../../contexts/evaluation/domain/disclosure/treatment.ts';
import { cellId, NETWORK } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import { knownStudies, type StudiesOf } from '../../../contexts/evaluation/domain/releases/known-studies.ts';
import { protectPart } from '../../../contexts/evaluation/domain/releases/protect-part.ts';
import { readFrozen } from '../../../contexts/evaluation/releases/read-part.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import type { Release } from '../../../contexts/evaluation/domain/releases/release.ts';
import type { ToldFigure } from '../../../contexts/evaluation/domain/releases/telling/counts.ts';
import {
  figureWrites,
  partWritesOf,
  readFigures,
  readPartOf,
} from '../../../contexts/evaluation/store/release-parts.ts';
import { findFiles, settleFiles } from '../../../contexts/evaluation/store/release-files.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { useEngine } from '../../support/engine.ts';
import { turn } from '../../support/journal/notebook.ts';
import { type Children, freeze } from '../support/frozen-network.ts';
import { shareFigures } from '../support/share-figures.ts';
import { openPress, type Press } from '../support/press.ts';

const engine = useEngine();
const MINUTES = 60_000;
let now: number;
let table: Table;
let press: Press;

beforeEach(async () => {
  now = Date.parse('2026-11-20T10:00:00Z');
  table = openTable(engine.client, await engine.freshTable(), turn);
  press = openPress({ table, clock: { now: () => new Date(now) }, solver: highsSolver });
});

const PART = { population: 'EPISODE_CHILDREN', period: '202627' } as const;
const SMALL: Children = { A0000001: [20, 17], A0000002: [25, 15], A0000003: [30, 20], A0000004: [22, 11] };
/** One child more was referred to the second. */
const ONE_MORE: Children = { ...SMALL, A0000002: [26, 15] };

const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);
const figuresOf = (release: Release, measure: string) => readFigures(table, release.id, { measure, period: null });
const symbolAt = (figures: readonly ToldFigure[], authority: string) =>
  figures.find((figure) => figure.authority === authority && figure.trait === null)?.symbol;

async function worked(children: Children, id = '01SNAPSHOT000000000000000A'): Promise<Release> {
  const release = await press.draft(await freeze(table, id, children));
  await press.work();
  return release;
}

async function published(children: Children, id?: string): Promise<Release> {
  const release = await worked(children, id);
  expect(codes(await press.approve(release))).toEqual([]);
  await press.store();
  expect(codes(await press.publish(release))).toEqual([]);
  return release;
}

describe('An authority that shares its figures no longer', () => {
  const OWNERS = Object.keys(SMALL).map((id) => id as OwnerId);
  const [first] = OWNERS;
  const revoke = () => shareFigures(table, OWNERS, first && [first]);

  it('is in no release that is drafted from then on: neither by itself nor in what all come to', async () => {
    const snapshot = await freeze(table, '01SNAPSHOT000000000000000A', SMALL);
    await revoke();
    const release = await press.draft(snapshot);
    await press.work();
    expect(release.authorities).toEqual(OWNERS.slice(1));
    const figures = await figuresOf(release, 'fgdm_referred_count');
    expect(symbolAt(figures, 'A0000001')).toBeUndefined();
    expect(symbolAt(figures, NETWORK)).toBe('80');
  });

  it('keeps what was drafted before from being approved, and what was approved from being published', async () => {
    const release = await worked(SMALL);
    await revoke();
    expect(codes(await press.approve(release))).toEqual(['RL10']);
    await shareFigures(table, OWNERS);
    expect(codes(await press.approve(release))).toEqual([]);
    await revoke();
    expect(codes(await press.publish(release))).toEqual(['RL10']);
    expect(await press.status(release)).toBe('APPROVED');
  });

  it('does not keep a release that is out from being withdrawn', async () => {
    const release = await published(SMALL);
    await revoke();
    expect(codes(await press.withdraw(release, 'One authority has counted twice.'))).toEqual([]);
  });

  it('leaves nothing to release where no other shares', async () => {
    const snapshot = await freeze(table, '01SNAPSHOT000000000000000A', SMALL);
    await shareFigures(table, OWNERS, OWNERS);
    await expect(press.draft(snapshot)).rejects.toThrow(/RL9/);
  });
});

describe('A release', () => {
  it('is protected and checked by a worker, approved by a second person, published and listed for good', async () => {
    const release = await worked(SMALL);
    expect(await press.status(release)).toBe('CHECKED');
    expect((await press.progress(release))?.check.tried).toBeGreaterThan(0);
    expect(codes(await press.approve(release))).toEqual([]);
    expect(codes(await press.publish(release))).toEqual(['RL11']);
    await press.store();
    expect(codes(await press.publish(release))).toEqual([]);
    expect(await press.status(release)).toBe('PUBLISHED');
    // Three of the first did not meet: both counts would tell of them.
    const [referred, held] = [
      await figuresOf(release, 'fgdm_referred_count'),
      await figuresOf(release, 'fgdm_held_count'),
    ];
    expect([symbolAt(referred, 'A0000001'), symbolAt(held, 'A0000001')]).toContain('c');
    expect([symbolAt(referred, 'A0000003'), symbolAt(held, 'A0000003')]).toEqual(['30', '20']);
    expect(symbolAt(await figuresOf(release, 'fgdm_held_percent'), 'A0000003')).toBe('66.7');
  });

  it('is never approved by whoever drafted it, nor before it is checked, nor published before it is approved', async () => {
    const release = await press.draft(await freeze(table, '01SNAPSHOT000000000000000A', SMALL));
    expect(codes(await press.approve(release))).toEqual(['RL2']);
    expect(codes(await press.publish(release))).toEqual(['RL5']);
    await press.work();
    expect(codes(await press.approve(release, 'A1'))).toEqual(['RL1']);
    expect(codes(await press.approve(release, 'a1'))).toEqual(['RL1']);
    expect(codes(await press.publish(release))).toEqual(['RL5']);
  });

  it('is never published where its files must not go out, and says why', async () => {
    const release = await worked(SMALL);
    await press.approve(release);
    const refused = ['fgdm_funnel: check_geog_la_combos: nobody'];
    await settleFiles(table, release.id, { kind: 'REFUSED', refused, at: '2026-11-20T10:00:00.000Z' });
    await press.store();
    expect(codes(await press.publish(release))).toEqual(['RL12']);
    expect(await findFiles(table, release.id)).toMatchObject({ refused });
  });

  it('stays to be seen when it is withdrawn, and is known to whatever comes after', async () => {
    const release = await published(SMALL);
    expect(codes(await press.withdraw(release, 'Ring 020 7946 0018.'))).toEqual(['RL8']);
    expect(codes(await press.withdraw(release, 'A wrong year was counted.'))).toEqual([]);
    expect(await press.status(release)).toBe('WITHDRAWN');
    const next = await worked(SMALL, '01SNAPSHOT000000000000000B');
    expect((await press.progress(next))?.against).toEqual([release.id]);
  });

  it('that is killed after any step ends as one that is not', async () => {
    const whole = await worked(SMALL);
    const release = await press.draft('01SNAPSHOT000000000000000A');
    let runs = 0;
    for (; (await press.progress(release))?.phase !== 'DONE'; runs += 1) {
      await press.work({ worker: `W${String(runs)}`, on: dying(table, 1 + runs) }).catch(() => undefined);
      now += 16 * MINUTES;
      if (runs > 60) throw new Error('It does not come to its end.');
    }
    expect(runs).toBeGreaterThan(3);
    expect(await press.status(release)).toBe('CHECKED');
    expect((await readPartOf(table, release.id, PART))?.treatments).toEqual(
      (await readPartOf(table, whole.id, PART))?.treatments,
    );
    expect((await press.progress(release))?.loss).toEqual((await press.progress(whole))?.loss);
    expect(await figuresOf(release, 'fgdm_held_count')).toEqual(await figuresOf(whole, 'fgdm_held_count'));
  });
});

/** Writes, and then dies: whoever asked knows nothing of it. */
function dying(of: Table, nth: number): Table {
  let writes = 0;
  return {
    ...of,
    async write(asked) {
      await of.write(asked);
      writes += 1;
      if (writes === nth) throw new Error('Killed.');
    },
  };
}

/** Shows what was hidden for another's sake, in what was decided and in what is told. */
async function leak(release: Release): Promise<number> {
  const part = await readPartOf(table, release.id, PART);
  if (part === undefined) throw new Error('There is no such part.');
  const shown = [...part.treatments].map(([id, treatment]): readonly [string, Treatment] => [
    id,
    treatment.kind === 'SECONDARY' ? { kind: 'EXACT' } : treatment,
  ]);
  await table.write(partWritesOf(release.id, PART, { ...part, treatments: new Map(shown) }));
  return [...part.treatments.values()].filter(({ kind }) => kind === 'SECONDARY').length;
}

describe('A leak that is planted in a release', () => {
  /** Protects, and dies before it is checked. */
  async function protectedOnly(): Promise<Release> {
    const release = await press.draft(await freeze(table, '01SNAPSHOT000000000000000A', SMALL));
    for (let steps = 0; (await press.progress(release))?.phase !== 'CHECK'; steps += 1) {
      let turns = 0;
      await press.work({ mayGoOn: () => (turns += 1) === 1 });
      if (steps > 10) throw new Error('It is not protected.');
    }
    return release;
  }

  it('that leaves a suppressed count to be subtracted is found, and the release is never approved', async () => {
    const release = await protectedOnly();
    expect(await leak(release)).toBeGreaterThan(0);
    await press.work();
    expect(await press.status(release)).toBe('FAILED');
    expect((await press.progress(release))?.check.breaches).toBeGreaterThan(0);
    expect(codes(await press.approve(release))).toEqual(['RL3']);
    expect(codes(await press.publish(release))).toEqual(['RL5']);
  });

  it('of a figure that does not follow from what was decided is found too', async () => {
    const release = await protectedOnly();
    const [figure, ...others] = await figuresOf(release, 'fgdm_held_count');
    if (figure === undefined) throw new Error('There are no figures.');
    await table.write(figureWrites(release.id, [{ ...figure, symbol: '7' }, ...others]));
    await press.work();
    expect((await press.progress(release))?.check).toMatchObject({ mismatches: 1 });
    expect(codes(await press.approve(release))).toEqual(['RL3']);
  });
});

describe('A number that a study of practice has told', () => {
  it('is known: a count that is one more today is not told beside it', async () => {
    await freeze(table, '01SNAPSHOT000000000000000A', SMALL);
    const sources = Object.fromEntries(Object.keys(SMALL).map((id) => [id, '01SNAPSHOT000000000000000A']));
    const frozen = await readFrozen(table, sources, PART);
    const told = { measure: 'fgdm_held_percent', on: localDate('2026-06-30'), n: 29, numerator: 20 };
    const total = cellId({ period: '202627', measure: 'fgdm_referred_count', authority: 'A0000003', trait: null });
    const treated = async (studies: StudiesOf) => {
      const earlier = knownStudies(studies, PART);
      const part = { name: PART, frozen, parameters: DFE_LOCAL_AUTHORITY, earlier, held: [], before: new Map() };
      return protectPart(part, await highsSolver()).treatments.get(total)?.kind;
    };

    expect(await treated(new Map())).toBe('EXACT');
    expect(await treated(new Map([['A0000003', [told]]]))).not.toBe('EXACT');
  });
});

describe('A release that differs from an earlier one by one child', () => {
  it('does not tell of the child', async () => {
    const first = await published(SMALL);
    const second = await published(ONE_MORE, '01SNAPSHOT000000000000000B');
    const before = symbolAt(await figuresOf(first, 'fgdm_referred_count'), 'A0000002');
    const after = symbolAt(await figuresOf(second, 'fgdm_referred_count'), 'A0000002');
    expect(before).toBe('25');
    expect(after).not.toBe('26');
  });

  it('is refused where both were drafted before either was out', async () => {
    const first = await worked(SMALL);
    const second = await worked(ONE_MORE, '01SNAPSHOT000000000000000B');
    expect(codes(await press.approve(second))).toEqual([]);
    expect(codes(await press.approve(first))).toEqual([]);
    await press.store();
    expect(codes(await press.publish(first))).toEqual([]);
    expect(codes(await press.publish(second))).toEqual(['RL4']);
    const third = await worked(ONE_MORE, '01SNAPSHOT000000000000000C');
    expect(codes(await press.approve(third))).toEqual([]);
  });
});

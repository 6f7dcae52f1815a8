import { beforeEach, describe, expect, it } from '@jest/globals';
import { cellId } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import type { HeldExtract } from '../../../contexts/evaluation/domain/releases/known-extracts.ts';
import { checkPart, protectPart } from '../../../contexts/evaluation/domain/releases/protect-part.ts';
import type { Release } from '../../../contexts/evaluation/domain/releases/release.ts';
import { opensRelease } from '../../../contexts/evaluation/extracts/opens-release.ts';
import { highsSolver } from '../../../contexts/evaluation/highs-solver.ts';
import { readFrozen } from '../../../contexts/evaluation/releases/read-part.ts';
import { releaseToStore } from '../../../contexts/evaluation/releases/release-to-store.ts';
import { heldExtracts, writesOfKnown } from '../../../contexts/evaluation/store/known-extracts.ts';
import { readFigures } from '../../../contexts/evaluation/store/release-parts.ts';
import { findRelease, readProgress } from '../../../contexts/evaluation/store/releases.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { useEngine } from '../../support/engine.ts';
import { turn } from '../../support/journal/notebook.ts';
import { type Children, freeze } from '../support/frozen-network.ts';
import { openPress, type Press } from '../support/press.ts';

const engine = useEngine();
const SNAPSHOT = '01SNAPSHOT000000000000000A';
const PART = { population: 'EPISODE_CHILDREN', period: '202627' } as const;
/** Three were referred in the first. */
const ONE_SMALL: Children = { A0000001: [3, 0], A0000002: [25, 15], A0000003: [30, 20], A0000004: [22, 11] };
/** Rows say no authority, but an area of two: they add up to what the first has, and the second, whose count a release tells. */
const PLANTED: HeldExtract = {
  ...{ project: 'ONE', leftOut: 0 },
  sums: [{ period: '202627', authorities: ['A0000001', 'A0000002'], trait: null, rows: 28 }],
};
const HARMLESS: HeldExtract = {
  ...{ project: 'ONE', leftOut: 0 },
  sums: [{ period: '202627', authorities: ['A0000002', 'A0000003'], trait: null, rows: 55 }],
};

let table: Table;
let press: Press;
const clock = { now: () => new Date('2026-11-20T10:00:00Z') };

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), turn);
  press = openPress({ table, clock, solver: highsSolver });
});

const totalOf = (authority: string): string =>
  cellId({ period: '202627', measure: 'fgdm_referred_count', authority, trait: null });

async function worked(): Promise<Release> {
  const release = await press.draft(await freeze(table, SNAPSHOT, ONE_SMALL));
  await press.work();
  return release;
}

async function symbols(release: Release): Promise<Readonly<Record<string, string>>> {
  const figures = await readFigures(table, release.id, { measure: 'fgdm_referred_count', period: '202627' });
  return Object.fromEntries(
    figures.filter(({ trait }) => trait === null).map(({ authority, symbol }) => [authority, symbol]),
  );
}

/** As the receipts of its files say. */
async function holdersIn({ id }: Release): Promise<number> {
  const [release, progress] = [await findRelease(table, id), await readProgress(table, id)];
  if (release === undefined || progress === undefined) throw new Error('There is no such release.');
  const { facts } = await releaseToStore(table, { release, progress, number: 1 });
  return facts.disclosure.attack.holdersOfExtracts;
}

describe('Whoever holds an extract', () => {
  beforeEach(() => freeze(table, SNAPSHOT, ONE_SMALL));
  const part = async (held: readonly HeldExtract[]) => {
    const sources = Object.fromEntries(Object.keys(ONE_SMALL).map((id) => [id, SNAPSHOT]));
    const frozen = await readFrozen(table, sources, PART);
    return { name: PART, frozen, parameters: DFE_LOCAL_AUTHORITY, earlier: [], held, before: new Map() };
  };

  it('is caught where their rows, less a count that is told, leave a hidden one', async () => {
    const solve = await highsSolver();
    const { treatments } = protectPart(await part([]), solve);
    expect(treatments.get(totalOf('A0000002'))).toEqual({ kind: 'EXACT' });
    expect(checkPart(await part([]), treatments, solve).breaches).toEqual([]);
    const { breaches } = checkPart(await part([PLANTED]), treatments, solve);
    expect(breaches.map(({ attacker }) => attacker)).toContain('PROJECT ONE');
    expect(breaches.map(({ cell }) => cell)).toContain(totalOf('A0000001'));
  });

  it('is one of those whom a release is protected from: what their rows are set beside is hidden too', async () => {
    const solve = await highsSolver();
    const { treatments, breaches } = protectPart(await part([PLANTED]), solve);
    expect(breaches).toEqual([]);
    expect(treatments.get(totalOf('A0000002'))?.kind).toBe('SECONDARY');
    expect(checkPart(await part([PLANTED]), treatments, solve).breaches).toEqual([]);
  });

  it('knows nothing of a hidden count where as many rows, and more, may have been left out', async () => {
    const solve = await highsSolver();
    const { treatments } = protectPart(await part([]), solve);
    const three = { period: '202627', authorities: ['A0000001', 'A0000002', 'A0000003'], trait: null, rows: 55 };
    const far: HeldExtract = { project: 'TWO', leftOut: 20, sums: [three] };
    expect(checkPart(await part([far]), treatments, solve).breaches).toEqual([]);
  });
});

describe('An extract', () => {
  it('that opens a release that is out, or may come out, is not to be given', async () => {
    const release = await worked();
    expect(await opensRelease({ table, solver: highsSolver }, PLANTED)).toBe(true);
    expect(await opensRelease({ table, solver: highsSolver }, HARMLESS)).toBe(false);
    await press.approve(release);
    await press.publish(release);
    expect(await opensRelease({ table, solver: highsSolver }, PLANTED)).toBe(true);
    expect(await opensRelease({ table, solver: highsSolver }, HARMLESS)).toBe(false);
  });

  it('that was given before a release is known to it', async () => {
    await table.write(writesOfKnown('01EXTRACT0000000000000000A', PLANTED));
    expect(await heldExtracts(table, '202627')).toEqual([PLANTED]);
    const release = await worked();
    expect(await press.status(release)).toBe('CHECKED');
    expect(await symbols(release)).toMatchObject({ A0000001: 'c', A0000002: 'c', A0000003: '30' });
    expect(await holdersIn(release)).toBe(1);
  });

  it('is counted among the attackers in receipts, and nobody where there is none', async () => {
    expect(await holdersIn(await worked())).toBe(0);
  });

  it('of another year says nothing of it', async () => {
    const sums = PLANTED.sums.map((sum) => ({ ...sum, period: '202526' }));
    await table.write(writesOfKnown('01EXTRACT0000000000000000A', { ...PLANTED, sums }));
    expect(await symbols(await worked())).toMatchObject({ A0000001: 'c', A0000002: '25' });
  });
});

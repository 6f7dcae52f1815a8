import { beforeAll, describe, expect, it } from '@jest/globals';
import { tabulate } from '../../contexts/evaluation/domain/cube/tabulate.ts';
import type { Solver } from '../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { everybody } from '../../contexts/evaluation/domain/disclosure/attacker.ts';
import type { LinkedTables } from '../../contexts/evaluation/domain/disclosure/cell.ts';
import { DFE_LOCAL_AUTHORITY } from '../../contexts/evaluation/domain/disclosure/parameters.ts';
import { type Protected, protect } from '../../contexts/evaluation/domain/disclosure/protect.ts';
import { firstRelease } from '../../contexts/evaluation/domain/disclosure/successive.ts';
import { symbolOf } from '../../contexts/evaluation/domain/disclosure/treatment.ts';
import { highsSolver } from '../../contexts/evaluation/highs-solver.ts';
import { intervalsOf, type Printed } from './support/plain-attacker.ts';
import { randomNetwork } from './support/random-network.ts';

let solve: Solver;

beforeAll(async () => {
  solve = await highsSolver();
});

function protectAll(tables: LinkedTables): Protected {
  const attackers = everybody(tables.cells.values());
  return protect({ release: firstRelease(tables), parameters: DFE_LOCAL_AUTHORITY, attackers }, solve);
}

function print(tables: LinkedTables, { treatments }: Protected): Printed {
  return new Map(
    [...tables.cells].map(([id, cell]) => {
      const treatment = treatments.get(id)!;
      const symbol = symbolOf(cell, treatment);
      return [id, treatment.kind === 'ROUNDED' && symbol !== 'low' ? `${symbol}~` : symbol];
    }),
  );
}

function countsOf({ cells }: LinkedTables, whose: string | undefined): ReadonlyMap<string, number> {
  const own = [...cells.values()].filter(({ authority }) => whose !== undefined && authority === whose);
  return new Map(own.map(({ id, count }) => [id, count]));
}

describe('Random networks, published', () => {
  const SEED = 20_260_630;
  const NETWORKS = 40;

  it(`let neither the public nor any authority work out a small count (seed ${String(SEED)})`, () => {
    const failures: string[] = [];
    let tried = 0;
    for (let index = 0; index < NETWORKS; index += 1) {
      const { cube, subjects } = randomNetwork(SEED + index);
      const tables = tabulate(cube, subjects);
      const done = protectAll(tables);
      const printed = print(tables, done);
      const small = [...tables.cells.values()].filter(({ count }) => count >= 1 && count <= 5);
      for (const attacker of [undefined, cube.authorities[index % cube.authorities.length]!]) {
        const own = countsOf(tables, attacker);
        const hidden = small.filter(({ id }) => !own.has(id));
        const intervals = intervalsOf(printed, cube, { own, hidden: hidden.map(({ id }) => id) });
        for (const { id, contributions } of hidden) {
          const { from, to } = intervals.get(id)!;
          const brought = contributions.get(attacker ?? '') ?? 0;
          tried += 1;
          if (from > Math.max(1, brought) || to < 5)
            failures.push(`${String(SEED + index)} ${attacker ?? 'public'} ${id} ${String(from)}..${String(to)}`);
        }
      }
    }
    console.log(`${String(tried)} hidden counts tried`);
    expect(failures).toEqual([]);
    expect(tried).toBeGreaterThan(2000);
  });
});

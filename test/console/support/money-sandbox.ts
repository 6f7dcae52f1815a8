import { Tally } from '../../../contexts/evaluation/domain/snapshots/tally.ts';
import { cellWrites } from '../../../contexts/evaluation/store/cells.ts';
import type { Sandbox } from '../../../local/sandbox-contract.ts';
import { type OwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import { openTable } from '../../../platform/table/table.ts';
import { FROZEN_SNAPSHOT, frozenSandbox } from './frozen-sandbox.ts';

/** Pence that was approved for each package, of a family each. Those of the last are too few to be told. */
export const PACKAGES: Readonly<Record<string, readonly number[]>> = {
  A0000001: Array.from({ length: 12 }, (_, place) => 40_000 + place * 1_000),
  A0000002: Array.from({ length: 14 }, (_, place) => 38_000 + place * 1_000),
  A0000003: Array.from({ length: 16 }, (_, place) => 36_000 + place * 1_000),
  A0000004: [98_000, 99_000, 100_000, 101_000, 102_000],
};

/** The frozen sandbox, whose snapshot has support packages besides: each was half paid, for household items. */
export const moneySandbox: Sandbox = {
  ...frozenSandbox,
  async load(loading) {
    await frozenSandbox.load(loading);
    const table = openTable(loading.client, loading.tableName, () => Promise.resolve());
    for (const [authority, packages] of Object.entries(PACKAGES)) {
      const tally = new Tally();
      packages.forEach((approved, place) => tally.add(contributionOf(authority, `P${String(place)}`, approved)));
      const writes = cellWrites(scopeOf(authority as OwnerId), FROZEN_SNAPSHOT, tally.cells());
      for (const write of writes) await table.write([write]);
    }
  },
};

function contributionOf(authority: string, family: string, approved: number) {
  const paid = approved / 2;
  return {
    ...{ authority, family, period: '202627', population: 'SUPPORT_PACKAGES' as const },
    counts: ['fnsp_approved_count'],
    traits: { programme_arm: 'FNP' },
    values: {
      fnsp_package_pence: approved,
      fnsp_approved_pence: approved,
      fnsp_committed_pence: approved,
      fnsp_paid_pence: paid,
      fnsp_paid_household_items_pence: paid,
    },
  };
}

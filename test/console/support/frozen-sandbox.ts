import { seedProgramme } from '../../../contexts/programme/index.ts';
import type { Sandbox } from '../../../local/sandbox-contract.ts';
import { parseOwnerId } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { openTable } from '../../../platform/table/table.ts';
import { type Children, freezeCounted, stagesOf } from '../../evaluation/support/frozen-network.ts';
import { authority, twoAuthorities, USERS } from '../../support/two-authorities.ts';

/** Three of the first did not meet: both its counts would tell of them, and so one at least is hidden. */
const CHILDREN: Children = { A0000001: [20, 17], A0000002: [25, 15], A0000003: [30, 20], A0000004: [22, 11] };
/** Our own id of the one snapshot that is done. */
export const FROZEN_SNAPSHOT = '01M00000000000000000000001';
export const STAFF = { drafter: USERS.staff.label, second: USERS.administrator.label } as const;

const [FROM, CODE] = [localDate('2024-04-01'), 'FFCP' as const];
const WAVES = [
  { code: 'WAVE_1', name: 'Wave 1', arm: 'FFCP_WAVE_1' },
  { code: 'WAVE_2', name: 'Wave 2', arm: 'FFCP_WAVE_2' },
] as const;
const NAMES = ['Nearby', 'Faraway', 'Elsewhere', 'Beyond'];

/** By their DfE codes: those of the last are told of enough places to have a range. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { Nearby: ['902'], Beyond: ['901', '902', '903'] };
const TRIAGE = 'fgdm_referral_to_triage';

/** Of each child it is known how long triage took, and of two in three that it was within the target. */
function countsOf(hasMet: boolean, child: number): readonly string[] {
  const isInTarget = child % 3 !== 0;
  return [...stagesOf(hasMet), `${TRIAGE}_timed_count`, ...(isInTarget ? [`${TRIAGE}_in_target_count`] : [])];
}

/** Four invented authorities of two waves, and a snapshot of their children that is done: a release of it takes moments. */
export const frozenSandbox: Sandbox = {
  authorities: NAMES.length,
  users: twoAuthorities.users,
  async load(loading) {
    await twoAuthorities.load(loading);
    const table = openTable(loading.client, loading.tableName, () => Promise.resolve());
    const items = seedProgramme({
      programmes: [{ code: CODE, name: 'Pathfinder', places: 12, strands: ['FAMILY_NETWORKS'], waves: [...WAVES] }],
      authorities: NAMES.map((name, place) => {
        const id = parseOwnerId(`A000000${place + 1}`);
        const wave = WAVES[place % WAVES.length];
        if (id === null || wave === undefined) throw new Error(`There is no place for ${name}.`);
        const membership = { programme: CODE, wave: wave.code, arm: wave.arm, from: FROM, until: null };
        const statisticalNeighbours = NEIGHBOURS[name] ?? [];
        return { ...authority(id, `90${place + 1}`, name), memberships: [membership], statisticalNeighbours };
      }),
      policies: [],
      clients: [],
      people: [],
    });
    await table.write(items.map((item) => ({ kind: 'PUT', item })));
    await freezeCounted(table, FROZEN_SNAPSHOT, { children: CHILDREN, countsOf });
  },
};

import type { Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { Tally } from '../../../contexts/evaluation/domain/snapshots/tally.ts';
import { cellWrites } from '../../../contexts/evaluation/store/cells.ts';
import { partWrites, writesOfSnapshot } from '../../../contexts/evaluation/store/snapshots.ts';
import { items as programmeItems } from '../../../contexts/programme/store.ts';
import { fictional } from '../../../contexts/programme/testing/network.ts';
import { type OwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import type { Table } from '../../../platform/table/table.ts';
import { shareFigures } from './share-figures.ts';

/** How many families of one child each were referred, and how many of them met, by authority. */
export type Children = Readonly<Record<string, readonly [referred: number, met: number]>>;

const STAGES = [
  'fgdm_referred_count',
  'fgdm_eligible_count',
  'fgdm_offered_count',
  'fgdm_accepted_count',
  'fgdm_allocated_count',
  'fgdm_held_count',
];

/** What is counted of a child whose family met, and of one whose family did not. */
export const stagesOf = (hasMet: boolean): readonly string[] => (hasMet ? STAGES : STAGES.slice(0, 1));

/** Children, and what is counted of the one of this number. */
type Counted = {
  readonly children: Children;
  readonly countsOf: (hasMet: boolean, child: number) => readonly string[];
};

/** Freezes a snapshot of children as one that was taken of their records would be, and has its authorities share their figures. */
export function freeze(table: Table, id: string, children: Children): Promise<string> {
  return freezeCounted(table, id, { children, countsOf: stagesOf });
}

/** The same, with more that is counted. */
export async function freezeCounted(table: Table, id: string, { children, countsOf }: Counted): Promise<string> {
  const authorities = Object.keys(children).map((authority) => authority as OwnerId);
  await table.write(
    writesOfSnapshot({
      id,
      version: 1,
      takenAt: '2026-11-20T09:00:00.000Z',
      asOf: localDate('2026-11-20'),
      authorities,
    }),
  );
  await shareFigures(table, authorities);
  for (const [index, authority] of authorities.entries()) {
    const known = { ...fictional(index + 1), id: authority, memberships: [] };
    const item = programmeItems.authority(known, 1);
    if ((await table.get(item.key)) === undefined) await table.write([{ kind: 'PUT', item }]);
    const tally = new Tally();
    const [referred, met] = children[authority] ?? [0, 0];
    for (let child = 0; child < referred; child += 1) {
      const subject: Subject = {
        authority,
        family: `F${String(child)}`,
        period: '202627',
        counts: countsOf(child < met, child),
        traits: { programme_arm: 'FNP', sex: child % 2 === 0 ? 'Female' : 'Male', age_band: '5 to 9' },
      };
      tally.add({ ...subject, population: 'EPISODE_CHILDREN', values: {} });
    }
    const part = {
      version: 1,
      phase: 'DONE' as const,
      asOf: localDate('2026-11-20'),
      by: 'W',
      at: '2026-11-20T09:00:00.000Z',
      source: 0,
      after: null,
      place: 1,
      records: referred,
      hash: 'a'.repeat(64),
      previous: null,
    };
    const scope = scopeOf(authority);
    for (const write of [...cellWrites(scope, id, tally.cells()), ...partWrites(scope, id, part)])
      await table.write([write]);
  }
  return id;
}

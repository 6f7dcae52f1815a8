import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { keysOf, plant, sequencerOn, waitingAudit } from '../../test/support/journal/waiting-entries.ts';
import { type Segment, segmentKey } from '../../platform/journal/sequencing/chain.ts';
import { sequence } from '../../platform/journal/sequencing/sequence.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import type { ChainCheck } from './domain/chain-check.ts';
import { MOST_LINKS, verifyRange } from './verify-range.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
const AT_ONCE = 40;
const LINKS = 80;
let table: Table;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), turn);
  const { sequencer } = sequencerOn(table);
  for (let first = 1; first <= LINKS; first += AT_ONCE) {
    const items = Array.from({ length: AT_ONCE }, (_, nth) => waitingAudit(scope, first + nth));
    await plant(table, items);
    await sequence(sequencer, { scope, chain: 'AUDIT' }, keysOf(items));
  }
});

const check = (asked: number | null = null, last: ChainCheck | null = null) =>
  verifyRange(table, scope, { last, asked });
const asLast = (seen: NonNullable<Awaited<ReturnType<typeof check>>>): ChainCheck => ({
  ...seen,
  owner: scope.owner,
  by: 'somebody',
  at: '2026-06-30T10:00:00.000Z',
});

/** Whoever can write to the table changes the links of the second segment. */
async function tamper(change: (segment: Segment) => Segment): Promise<void> {
  const key = segmentKey(scope, 'AUDIT', AT_ONCE + 1);
  const item = (await table.get(key))!;
  await table.write([{ kind: 'PUT', item: { ...item, body: change(item.body as Segment) } }]);
}

describe('a check of a chain', () => {
  it('finds a chain sound that nobody has touched', async () => {
    expect(await check()).toMatchObject({ from: 1, reached: { sequence: LINKS }, length: LINKS, broken: null });
    expect(MOST_LINKS).toBeGreaterThan(LINKS);
  });

  it('finds where an entry was altered, and how far all fits', async () => {
    await tamper(({ links, ...rest }) => ({
      ...rest,
      links: links.map((link, nth) => (nth === 4 ? { ...link, entry: { ...link.entry, at: '2020-01-01' } } : link)),
    }));
    expect(await check()).toMatchObject({
      reached: { sequence: AT_ONCE + 4 },
      broken: { sequence: AT_ONCE + 5, fault: 'ALTERED' },
    });
  });

  it('finds that links were cut off', async () => {
    await tamper(({ links, ...rest }) => ({ ...rest, links: links.slice(0, 3) }));
    expect(await check()).toMatchObject({ broken: { sequence: AT_ONCE + 4, fault: 'REMOVED' } });
  });

  it('goes on where the last one ended, and begins anew after a fault', async () => {
    const first = asLast((await check())!);
    expect(await check(null, first)).toMatchObject({ from: 1, reached: { sequence: LINKS }, broken: null });
    await tamper(({ links, ...rest }) => ({ ...rest, links: links.slice(1) }));
    // What was recomputed before is not looked at twice, until it is asked for.
    expect(await check(null, first)).toMatchObject({ broken: null });
    const broken = asLast((await check(1, first))!);
    expect(broken).toMatchObject({ broken: { sequence: AT_ONCE + 1, fault: 'REMOVED' } });
    expect(await check(null, broken)).toMatchObject({ from: 1, broken: { fault: 'REMOVED' } });
  });

  it('is of the range that is asked for, and of no link that there is not', async () => {
    expect(await check(AT_ONCE + 2)).toMatchObject({ from: AT_ONCE + 2, reached: { sequence: LINKS }, broken: null });
    expect(await check(LINKS + 1)).toBeNull();
    expect(await check(0)).toBeNull();
  });
});

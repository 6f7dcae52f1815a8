import { beforeEach, describe, expect, it } from '@jest/globals';
import { type AuditEntry, auditItem } from '../../../platform/journal/entries.ts';
import { sequence } from '../../../platform/journal/sequencing/sequence.ts';
import { openTable, type Table } from '../../../platform/table/table.ts';
import { useEngine } from '../../../test/support/engine.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import { keysOf, plant, sequencerOn } from '../../../test/support/journal/waiting-entries.ts';
import { readTrailLife } from './signs-of-life.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
const NOW = new Date('2026-06-30T12:00:00.000Z');
let table: Table;
let entries = 0;

const entryAt = (at: string): AuditEntry => ({
  id: `01KWAAAAAAAAAAAAAAAAAAAA${String((entries += 1)).padStart(2, '0')}`,
  ...{ at, operation: 'conference', outcome: 'READ', request: 'r', records: [], fields: [] },
  actor: { kind: 'AUTHORITY_SYSTEM', id: 'somebody' },
});

async function number(...instants: readonly string[]): Promise<void> {
  const items = instants.map((at) => auditItem(scope, entryAt(at)));
  await plant(table, items);
  await sequence(sequencerOn(table).sequencer, { scope, chain: 'AUDIT' }, keysOf(items));
}

const wait = (...instants: readonly string[]) =>
  plant(
    table,
    instants.map((at) => auditItem(scope, entryAt(at))),
  );
const life = () => readTrailLife(table, scope, NOW);

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), turn);
});

describe('an audit trail', () => {
  it('tells nothing where nothing happened', async () => {
    await expect(life()).resolves.toEqual({
      ...{ owner: scope.owner, lastEntryAt: null, lastNumberedAt: null, waitingSeconds: 0, lastCheckpointAt: null },
    });
  });

  it('waits for nothing once all has its number, in whatever order it came to it', async () => {
    await number('2026-06-30T11:00:00.000Z');
    await number('2026-05-02T09:00:00.000Z');
    await expect(life()).resolves.toMatchObject({
      lastEntryAt: '2026-06-30T11:00:00.000Z',
      lastNumberedAt: '2026-05-02T09:00:00.000Z',
      waitingSeconds: 0,
    });
  });

  it('waits for as long as the oldest entry that has no number, also from the month before', async () => {
    await number('2026-06-30T11:59:00.000Z');
    await wait('2026-05-31T12:00:00.000Z', '2026-06-30T11:50:00.000Z');
    await expect(life()).resolves.toMatchObject({
      lastEntryAt: '2026-06-30T11:59:00.000Z',
      waitingSeconds: 30 * 24 * 60 * 60,
    });
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { seedProgramme } from '../../contexts/programme/index.ts';
import { networkScope, parseOwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { auditItem, eventItem } from '../../platform/journal/entries.ts';
import { segmentKey } from '../../platform/journal/sequencing/chain.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import type { AttributeMap, Item } from '../../platform/table/item.ts';
import { keyIn, partitionIn } from '../../platform/table/keys.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import type { Erasure, Erasures } from './erasures.ts';
import { examine } from './rehearsal.ts';
import { kindOf } from './survey.ts';
import { told } from './told.ts';

const engine = useEngine();
const OWNER = parseOwnerId('A0000001')!;
const scope = scopeOf(OWNER);
const pause = () => Promise.resolve();
const RESTORED_AT = new Date('2026-03-01T00:00:00.000Z');

let live: string;
let copy: string;

const opened = (tableName: string): Table => openTable(engine.client, tableName, pause);

/** A record, its event and its audit entry, as any change leaves them, with their numbers. */
async function change(tableName: string, nth: number): Promise<void> {
  const at = new Date(RESTORED_AT.getTime() + nth * 60_000).toISOString();
  const partition = partitionIn(scope, 'CONF', `record${nth}`);
  const event = { id: `event${nth}`, type: 'HELD', record: `record${nth}`, version: 1, at, fields: [] };
  const entry = {
    id: `entry${nth}`,
    at,
    operation: 'holdConference',
    outcome: 'APPLIED',
    actor: { kind: 'AUTHORITY_SYSTEM', id: 'client' },
    request: `request${nth}`,
    records: [],
    fields: [],
  } as const;
  const items: Item[] = [
    { key: keyIn(partition, 'STATE'), version: 1, body: { nth } },
    eventItem(scope, partition, event),
    auditItem(scope, entry),
  ];
  const table = opened(tableName);
  await table.write(items.map((item) => ({ kind: 'CREATE', item })));
  const told = () => undefined;
  await sweepAll({ table, pause, noteParked: told, noteFailed: told, noteSkipped: told }, [networkScope, scope]);
}

async function itemsOf(tableName: string): Promise<readonly AttributeMap[]> {
  return (await engine.client.send(new ScanCommand({ TableName: tableName }))).Items ?? [];
}

/** What a restore gives: all items as they are now. */
async function copyOf(tableName: string): Promise<string> {
  const made = await engine.freshTable();
  for (const Item of await itemsOf(tableName)) {
    await engine.client.send(new PutItemCommand({ TableName: made, Item }));
  }
  return made;
}

beforeEach(async () => {
  live = await engine.freshTable();
  const authority = {
    id: OWNER,
    codes: [{ newLaCode: 'E06999901', oldLaCode: '901', name: 'Fictional', from: null, until: null }],
    region: { code: 'E12999999', name: 'Nowhere', partOf: null },
    statisticalNeighbours: [],
    memberships: [],
  };
  const seed = seedProgramme({ programmes: [], authorities: [authority], policies: [], clients: [], people: [] });
  await opened(live).write(seed.map((item) => ({ kind: 'PUT', item })));
  for (const nth of [1, 2, 3]) await change(live, nth);
  copy = await copyOf(live);
});

const examined = (erasures: Erasures | null = null) =>
  examine({ client: engine.client, pause, erasures }, { live, copy, at: RESTORED_AT });
const chainsOf = async () => (await examined()).chains.filter(({ owner }) => owner === OWNER);

describe('a copy that is as the live table was', () => {
  it('is fit for use', async () => {
    const result = await examined();

    expect(result).toMatchObject({ isFit: true, counts: [] });
    expect(result.chains.map(({ owner, chain, kind }) => [owner, chain, kind])).toEqual([
      ['NETWORK0', 'FEED', 'SOUND'],
      ['NETWORK0', 'AUDIT', 'SOUND'],
      [OWNER, 'FEED', 'SOUND'],
      [OWNER, 'AUDIT', 'SOUND'],
    ]);
  });

  it('is fit for use when the live table has gone on, and it is told what would be lost', async () => {
    await change(live, 4);
    const result = await examined();

    expect(result.isFit).toBe(true);
    expect(result.counts).toContainEqual({ kind: `${OWNER} CONF STATE`, live: 4, copy: 3 });
    expect(told(result)).toContain(`${OWNER} AUDIT: sound up to 3; live has 1 more`);
  });

  it('is fit for use when there is no live table any more', async () => {
    const result = await examine(
      { client: engine.client, pause, erasures: null },
      { live: null, copy, at: RESTORED_AT },
    );

    expect(result).toMatchObject({ isFit: true, counts: null });
    expect(told(result)).toContain(`${OWNER} AUDIT: sound in itself up to 3`);
  });
});

describe('a copy that is not', () => {
  type Found = { body: { previous: string; links: { entry: { operation?: string }; hash: string }[] } };
  const segmentOf = async (first: number) => {
    const item = await opened(copy).get(segmentKey(scope, 'AUDIT', first));
    return item as unknown as Found & Item;
  };

  it('is not fit for use when an entry of a chain was altered: its number is told', async () => {
    const segment = await segmentOf(2);
    segment.body.links[0]!.entry.operation = 'somethingElse';
    await opened(copy).write([{ kind: 'PUT', item: segment }]);

    expect(await chainsOf()).toContainEqual({
      owner: OWNER,
      chain: 'AUDIT',
      kind: 'BROKEN',
      sequence: 2,
      fault: 'ALTERED',
    });
    expect(told(await examined())).toContain('NOT fit for use');
  });

  it('is not fit for use when a segment is missing', async () => {
    await opened(copy).write([{ kind: 'DELETE', key: segmentKey(scope, 'AUDIT', 2) }]);

    expect(await chainsOf()).toContainEqual(expect.objectContaining({ kind: 'BROKEN', sequence: 2, fault: 'REMOVED' }));
  });

  it('is not fit for use when it is sound in itself, but not what the live table was', async () => {
    copy = await copyOf(live);
    await change(live, 4);
    await change(copy, 5);

    expect(await chainsOf()).toContainEqual({ owner: OWNER, chain: 'AUDIT', kind: 'DIVERGED', sequence: 4 });
    expect((await examined()).isFit).toBe(false);
  });

  it('shows in the counts when a record is missing that no chain tells of', async () => {
    await opened(copy).write([{ kind: 'DELETE', key: keyIn(partitionIn(scope, 'CONF', 'record2'), 'STATE') }]);

    expect((await examined()).counts).toEqual([{ kind: `${OWNER} CONF STATE`, live: 3, copy: 2 }]);
  });
});

describe('what was erased since', () => {
  /** Stands for the context that erases: deletes a record's item. */
  function erasing(list: readonly Erasure[]) {
    const asked: Date[] = [];
    const erasures: Erasures = {
      async *since(instant) {
        asked.push(instant);
        yield* list.filter(({ at }) => at >= instant.toISOString());
      },
      async erase(table, { owner, record }) {
        const key = keyIn(partitionIn(scopeOf(owner), 'CONF', record), 'STATE');
        if ((await table.get(key)) === undefined) return 'NOT_THERE';
        await table.write([{ kind: 'DELETE', key }]);
        return 'ERASED';
      },
    };
    return { erasures, asked };
  }
  const erasure = (record: string, at = '2026-03-01T00:30:00.000Z'): Erasure => ({ owner: OWNER, record, at });

  it('is erased in the copy too, from the instant on that the copy is of', async () => {
    const { erasures, asked } = erasing([
      erasure('record1', '2026-02-01T00:00:00.000Z'),
      erasure('record2'),
      erasure('record9'),
    ]);

    expect((await examined(erasures)).erasures).toEqual({ erased: 1, notThere: 1 });
    expect(asked).toEqual([RESTORED_AT]);
    await expect(opened(copy).get(keyIn(partitionIn(scope, 'CONF', 'record2'), 'STATE'))).resolves.toBeUndefined();
    await expect(opened(live).get(keyIn(partitionIn(scope, 'CONF', 'record2'), 'STATE'))).resolves.toBeDefined();
  });

  it('may be erased again and again', async () => {
    const { erasures } = erasing([erasure('record2')]);
    await examined(erasures);

    expect((await examined(erasures)).erasures).toEqual({ erased: 0, notThere: 1 });
  });

  it('stops the restore when it cannot be erased', async () => {
    const { erasures } = erasing([erasure('record2')]);
    const failing = { ...erasures, erase: () => Promise.reject(new Error('It cannot be erased.')) };

    await expect(examined(failing)).rejects.toThrow('It cannot be erased.');
  });

  it('is not touched in a copy that is not fit for use', async () => {
    await opened(copy).write([{ kind: 'DELETE', key: segmentKey(scope, 'AUDIT', 2) }]);
    const { erasures, asked } = erasing([erasure('record2')]);

    expect((await examined(erasures)).erasures).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('a kind of item', () => {
  it.each([
    ['A0000001#CONF#01ABC', 'STATE', 'A0000001 CONF STATE'],
    ['A0000001#CONF#01ABC', 'EVENT#00000001', 'A0000001 CONF EVENT'],
    ['A0000001#AUDIT#2026-01', '2026-01-01T00:00:00.000Z#01ABC', 'A0000001 AUDIT'],
    ['NETWORK0#ROSTER', 'AUTHORITY#A0000001', 'NETWORK0 ROSTER AUTHORITY'],
  ])('names no record: %s', (pk, sk, kind) => {
    expect(kindOf(pk, sk)).toBe(kind);
  });
});

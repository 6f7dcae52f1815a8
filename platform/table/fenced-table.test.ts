import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { networkScope, type OwnerId, parseOwnerId, type Scope, scopeOf } from '../actor/scope.ts';
import { actFor, actingFor } from './fenced-acting.ts';
import { fencedTable, FenceCrossed } from './fenced-table.ts';
import type { Item } from './item.ts';
import { type Key, keyIn, type Partition, partitionIn } from './keys.ts';
import type { Table } from './table.ts';

const engine = useEngine();
const NEARBY = parseOwnerId('A0000001')!;
const FARAWAY = parseOwnerId('A0000002')!;

const conference = (owner: OwnerId, id: string): Key => keyIn(partitionIn(scopeOf(owner), 'CONF', id), 'STATE');
const policy = keyIn(partitionIn(networkScope, 'POLICY', NEARBY), 'STATE');
const identity = keyIn(partitionIn(networkScope, 'IDENTITY', 'somebody'), 'STATE');
const client = keyIn(partitionIn(networkScope, 'CLIENTS'), 'CLIENT#1');
const item = (key: Key, body: unknown = {}, indexed: Record<string, string> = {}): Item => ({
  key,
  version: 1,
  body,
  indexed,
});

/** Whose credentials each call of the test was made with. */
let used: string[];
let table: Table;

function signedBy(name: string): DynamoDBClient {
  const signing = clientOf(engine.endpoint);
  signing.middlewareStack.add(
    (next) => (args) => {
      used.push(name);
      return next(args);
    },
    { step: 'initialize' },
  );
  return signing;
}

beforeEach(async () => {
  const tableName = await engine.freshTable();
  used = [];
  const clients = new Map([NEARBY, FARAWAY, networkScope.owner].map((owner) => [owner, signedBy(owner)]));
  table = fencedTable({
    clientFor: (owner) => clients.get(owner)!,
    referenceClient: signedBy('the function'),
    actingFor,
    tableName,
    pause: () => Promise.resolve(),
  });
  await actFor(NEARBY, () => table.write([{ kind: 'CREATE', item: item(conference(NEARBY, 'one'), 'nearby') }]));
  await actFor(FARAWAY, () => table.write([{ kind: 'CREATE', item: item(conference(FARAWAY, 'two'), 'faraway') }]));
  await actFor(networkScope.owner, () =>
    table.write([policy, identity, client].map((key) => ({ kind: 'CREATE', item: item(key, key.pk) }))),
  );
  used = [];
});

describe('what is made from records', () => {
  const made = ['CHAIN#FEED', 'CHECKPOINTS#AUDIT', 'FOLLOWED', 'PKG-BUDGET#2026', 'QUALITY', 'QUALITY#D6'].map((rest) =>
    keyIn(partitionIn(scopeOf(NEARBY), ...rest.split('#')), 'STATE'),
  );

  it.each(made)('is read by a request, and written by none: $pk', async (key) => {
    await actFor(NEARBY, async () => {
      await expect(table.get(key)).resolves.toBeUndefined();
      const another = { kind: 'CREATE', item: item(conference(NEARBY, 'three')) } as const;
      const count = { kind: 'COUNT', key, add: { n: 1 } } as const;
      for (const write of [{ kind: 'PUT', item: item(key) }, { kind: 'DELETE', key }, count] as const) {
        await expect(table.write([another, write])).rejects.toThrow('made from records');
      }
      await expect(table.get(another.item.key)).resolves.toBeUndefined();
    });
  });
});

describe('counts and revisions', () => {
  const counted = { ...item(conference(NEARBY, 'counted'), 'first'), counts: { left: 3 } };

  it('reach their own partitions with their own credentials, and no other', async () => {
    await actFor(NEARBY, async () => {
      await table.write([{ kind: 'CREATE', item: counted }]);
      await table.write([{ kind: 'COUNT', key: counted.key, add: { left: -1 } }]);
      await table.write([{ kind: 'REVISE', item: { ...counted, version: 2, body: 'second' }, add: { left: -2 } }]);
      await expect(table.get(counted.key)).resolves.toMatchObject({ version: 2, body: 'second', counts: { left: 0 } });
      await expect(table.write([{ kind: 'COUNT', key: counted.key, add: { left: -1 } }])).rejects.toThrow();
    });
    expect(new Set(used)).toEqual(new Set([NEARBY]));

    await actFor(FARAWAY, async () => {
      const foreign = { ...counted, version: 3, body: 'foreign' };
      await expect(table.write([{ kind: 'COUNT', key: counted.key, add: { left: 1 } }])).rejects.toThrow(FenceCrossed);
      await expect(table.write([{ kind: 'REVISE', item: foreign }])).rejects.toThrow(FenceCrossed);
    });
    expect(new Set(used)).toEqual(new Set([NEARBY]));
  });
});

describe("an authority's side of its agreements", () => {
  const side = keyIn(partitionIn(scopeOf(NEARBY), 'SHARING'), 'AGREEMENT#PROGRAMME');

  beforeEach(async () => {
    await actFor(NEARBY, () => table.write([{ kind: 'CREATE', item: item(side, 'ours') }]));
    used = [];
  });

  it('is read as reference data by itself, by the programme, and before it is known who asks', async () => {
    for (const read of [() => table.get(side), () => actFor(NEARBY, () => table.get(side))]) {
      await expect(read()).resolves.toMatchObject({ body: 'ours' });
    }
    await actFor(networkScope.owner, async () => {
      await expect(table.getTogether([side, client])).resolves.toMatchObject([{ body: 'ours' }, {}]);
    });

    expect(used.filter((name) => name === 'the function')).toHaveLength(3);
  });

  it('is shown to no other authority, and written by itself alone', async () => {
    await actFor(FARAWAY, async () => {
      await expect(table.get(side)).rejects.toThrow('another authority');
      await expect(table.getTogether([side])).rejects.toThrow('another authority');
      await expect(table.query({ partition: partitionIn(scopeOf(NEARBY), 'SHARING'), limit: 1 })).rejects.toThrow();
    });
    await actFor(networkScope.owner, async () => {
      await expect(table.write([{ kind: 'DELETE', key: side }])).rejects.toThrow('does not ask');
    });
    expect(used).toEqual([]);
  });

  it('holds nothing that only begins so', async () => {
    for (const parts of [['SHARING', 'AGREEMENT'], ['SHARINGS'], ['CONF', 'SHARING']]) {
      await expect(table.get(keyIn(partitionIn(scopeOf(NEARBY), ...parts), 'STATE'))).rejects.toThrow('who asks');
    }
  });
});

describe("an owner's own data", () => {
  it('is read and written with the credentials of whoever asks', async () => {
    await actFor(NEARBY, async () => {
      await expect(table.get(conference(NEARBY, 'one'))).resolves.toMatchObject({ body: 'nearby' });
      await table.query({ partition: partitionIn(scopeOf(NEARBY), 'CONF', 'one'), limit: 1 });
      await table.queryIndex({ partition: partitionIn(scopeOf(NEARBY), 'CHANGED'), index: 'byChange', limit: 1 });
      await table.write([{ kind: 'DELETE', key: conference(NEARBY, 'one') }]);
    });

    expect(used).toEqual([NEARBY, NEARBY, NEARBY, NEARBY]);
  });

  it('stays with its request when two run at once', async () => {
    const ask = (owner: OwnerId, id: string) =>
      actFor(owner, async () => {
        await Promise.resolve();
        return (await table.get(conference(owner, id)))?.body;
      });

    await expect(Promise.all([ask(NEARBY, 'one'), ask(FARAWAY, 'two')])).resolves.toEqual(['nearby', 'faraway']);
    expect(used.sort()).toEqual([NEARBY, FARAWAY]);
  });
});

describe('reference data', () => {
  it("is read with the function's own role, before anybody asks", async () => {
    await expect(table.get(identity)).resolves.toMatchObject({ body: identity.pk });
    await table.query({ partition: partitionIn(networkScope, 'ROSTER'), limit: 1 });

    expect(used).toEqual(['the function', 'the function']);
  });

  it('is read beside own data in one call, each with its credentials, in the order asked', async () => {
    const keys = [policy, conference(NEARBY, 'one'), identity, conference(NEARBY, 'none'), policy];
    const found = await actFor(NEARBY, () => table.getTogether(keys));

    expect(found.map((one) => one?.body)).toEqual([policy.pk, 'nearby', identity.pk, undefined, policy.pk]);
    expect(used.sort()).toEqual([NEARBY, 'the function']);
  });

  it('is written with the credentials of the network, and by nobody else', async () => {
    const change = () => table.write([{ kind: 'PUT', item: item(policy, 'changed') }]);

    await actFor(networkScope.owner, change);
    expect(used).toEqual([networkScope.owner]);
    await expect(actFor(NEARBY, change)).rejects.toThrow('an owner who does not ask');
  });

  it.each(['ROSTER#A0000001', 'CLIENTS', 'PEOPLE', 'IDENTITY', 'AUDIT#2026-01', 'POLICY'])(
    'is not all that the network has: NETWORK0#%s',
    async (rest) => {
      const key = keyIn(`NETWORK0#${rest}` as Partition, 'STATE');

      await expect(table.get(key)).rejects.toThrow('Before it is known who asks');
      await expect(actFor(NEARBY, () => table.get(key))).rejects.toThrow('an owner who does not ask');
    },
  );
});

describe('what a bug may try', () => {
  const foreign: Readonly<Record<string, (scope: Scope, key: Key) => Promise<unknown>>> = {
    get: (_, key) => table.get(key),
    getTogether: (_, key) => table.getTogether([conference(NEARBY, 'one'), key]),
    getAttributes: (_, key) => table.getAttributes([key, policy]),
    query: (scope) => table.query({ partition: partitionIn(scope, 'CONF', 'two'), limit: 1 }),
    queryIndex: (scope) => table.queryIndex({ partition: partitionIn(scope, 'CHANGED'), index: 'byChange', limit: 1 }),
    create: (_, key) => table.write([{ kind: 'CREATE', item: item(key) }]),
    advance: (_, key) => table.write([{ kind: 'ADVANCE', item: { ...item(key), version: 2 } }]),
    delete: (_, key) => table.write([{ kind: 'DELETE', key }]),
    sequence: (_, key) => table.write([{ kind: 'SEQUENCED', key, sequence: 1 }]),
    mixedWrite: (_, key) =>
      table.write([
        { kind: 'PUT', item: item(conference(NEARBY, 'three')) },
        { kind: 'PUT', item: item(key) },
      ]),
  };

  it.each(Object.keys(foreign))("is refused before anything is sent: another's data by %s", async (name) => {
    const attempt = actFor(NEARBY, () => foreign[name]!(scopeOf(FARAWAY), conference(FARAWAY, 'two')));

    await expect(attempt).rejects.toMatchObject({ name: 'FenceCrossed' });
    expect(used.filter((signer) => signer !== 'the function')).toEqual([]);
  });

  it('is refused before anybody asks, by every call', async () => {
    for (const attempt of Object.values(foreign)) {
      await expect(attempt(scopeOf(FARAWAY), conference(FARAWAY, 'two'))).rejects.toMatchObject({
        name: 'FenceCrossed',
      });
    }
    expect(used.filter((signer) => signer !== 'the function')).toEqual([]);
  });

  it("is refused: an own item that lists itself in another's index", async () => {
    const listed = item(conference(NEARBY, 'three'), {}, { changePk: `${FARAWAY}#CHANGED`, changeSk: '2026' });

    await expect(actFor(NEARBY, () => table.write([{ kind: 'PUT', item: listed }]))).rejects.toThrow('does not ask');
  });

  it('is refused: an item that is not shared, in a list of what is', async () => {
    const list = { changePk: 'NETWORK0#PRACTICE#NOTICES', changeSk: '2026', summary: '{}' };
    const listed = item(conference(NEARBY, 'three'), {}, list);

    await expect(actFor(NEARBY, () => table.write([{ kind: 'PUT', item: listed }]))).rejects.toThrow('does not ask');
  });

  it.each(['A0000001X#CONF#one', 'a0000001#CONF#one', 'A000000#CONF#one', '#CONF#one', ''])(
    'is refused: a key that only resembles its own, "%s"',
    async (pk) => {
      const attempt = actFor(NEARBY, () => table.get(keyIn(pk as Partition, 'STATE')));

      await expect(attempt).rejects.toMatchObject({ name: 'FenceCrossed' });
    },
  );

  it('says no key, since it is logged', async () => {
    const error: unknown = await actFor(NEARBY, () => table.get(conference(FARAWAY, 'two'))).catch(
      (thrown: unknown) => thrown,
    );

    expect(String(error)).not.toContain('A000');
  });
});

describe('shared practice', () => {
  const practice = (owner: OwnerId): Key => keyIn(partitionIn(scopeOf(owner), 'PRACTICE', 'one'), 'LOOP');
  const list = partitionIn(networkScope, 'PRACTICE', 'NOTICES');
  const listed = { changePk: list, changeSk: '2026', summary: '{}' };
  const share = (asking: OwnerId, owner: OwnerId) =>
    actFor(asking, () => table.write([{ kind: 'PUT', item: item(practice(owner), 'shared', listed) }]));

  it('is written by its own authority alone', async () => {
    await share(NEARBY, NEARBY);

    expect(used).toEqual([NEARBY]);
    await expect(share(FARAWAY, NEARBY)).rejects.toMatchObject({ name: 'FenceCrossed' });
    await expect(share(networkScope.owner, NEARBY)).rejects.toMatchObject({ name: 'FenceCrossed' });
  });

  it("is read by everybody, by its key and in the lists of what is shared, with the function's own role", async () => {
    await share(NEARBY, NEARBY);
    used = [];
    const found = await actFor(FARAWAY, () => table.get(practice(NEARBY)));
    const entries = await actFor(FARAWAY, () => table.queryIndex({ partition: list, index: 'byChange', limit: 5 }));

    expect(found?.body).toBe('shared');
    expect(entries).toHaveLength(1);
    expect(used).toEqual(['the function', 'the function']);
  });
});

describe('a concern', () => {
  const concern = (owner: OwnerId): Key => keyIn(partitionIn(scopeOf(owner), 'CONCERNS'), 'CONCERN#one');
  const decided = keyIn(partitionIn(networkScope, 'CONCERNS', NEARBY, 'one'), 'STATE');
  const list = partitionIn(networkScope, 'CONCERNS', 'REPORTED');
  const listed = { changePk: list, changeSk: '2026', summary: '{}' };
  const report = () =>
    actFor(NEARBY, () => table.write([{ kind: 'PUT', item: item(concern(NEARBY), 'said', listed) }]));
  const look = (asking: OwnerId) => actFor(asking, () => table.get(concern(NEARBY)));
  const listAs = (asking: OwnerId) =>
    actFor(asking, () => table.queryIndex({ partition: list, index: 'byChange', limit: 5 }));

  it('is read by whoever reported it and the programme, and by nobody else', async () => {
    await report();

    expect((await look(NEARBY))?.body).toBe('said');
    expect((await look(networkScope.owner))?.body).toBe('said');
    await expect(look(FARAWAY)).rejects.toMatchObject({ name: 'FenceCrossed' });
    await expect(listAs(networkScope.owner)).resolves.toHaveLength(1);
    for (const asking of [NEARBY, FARAWAY]) {
      await expect(listAs(asking)).rejects.toMatchObject({ name: 'FenceCrossed' });
    }
  });

  it('is decided by the programme, which whoever reported it reads', async () => {
    const decide = (asking: OwnerId) =>
      actFor(asking, () => table.write([{ kind: 'PUT', item: item(decided, 'decided') }]));
    await decide(networkScope.owner);

    await expect(decide(NEARBY)).rejects.toMatchObject({ name: 'FenceCrossed' });
    expect((await actFor(NEARBY, () => table.get(decided)))?.body).toBe('decided');
    await expect(actFor(FARAWAY, () => table.get(decided))).rejects.toMatchObject({ name: 'FenceCrossed' });
  });

  it('stands in no other list of the programme, nor does anything else in its own', async () => {
    const elsewhere = { ...listed, changePk: 'NETWORK0#CHANGED' };
    const asConcern = actFor(NEARBY, () => table.write([{ kind: 'PUT', item: item(concern(NEARBY), '', elsewhere) }]));
    await expect(asConcern).rejects.toMatchObject({ name: 'FenceCrossed' });
    const another = item(conference(NEARBY, 'three'), {}, listed);
    await expect(actFor(NEARBY, () => table.write([{ kind: 'PUT', item: another }]))).rejects.toMatchObject({
      name: 'FenceCrossed',
    });
  });
});

describe('what an authority says it was given', () => {
  const partition = partitionIn(scopeOf(NEARBY), 'GIVEN');
  const given = keyIn(partition, '2026#FAMILY_NETWORKS');

  it('is read by the programme, with the role of the network, and its allocation is not', async () => {
    await actFor(NEARBY, () => table.write([{ kind: 'PUT', item: item(given, 'given') }]));
    used = [];
    await actFor(networkScope.owner, async () => {
      expect(await table.query({ partition, limit: 4 })).toMatchObject([{ body: 'given' }]);
      const budget = partitionIn(scopeOf(NEARBY), 'BUDGET', '2026');
      await expect(table.query({ partition: budget, limit: 4 })).rejects.toThrow(FenceCrossed);
      await expect(table.write([{ kind: 'PUT', item: item(given) }])).rejects.toThrow(FenceCrossed);
    });
    expect(used).toEqual([networkScope.owner]);
    await expect(actFor(FARAWAY, () => table.query({ partition, limit: 4 }))).rejects.toThrow(FenceCrossed);
  });
});

describe("an authority's audit trail", () => {
  const trail = partitionIn(scopeOf(NEARBY), 'AUDIT', '2026-06');
  const entry = keyIn(trail, '2026-06-01T00:00:00.000Z#one');

  it('is read by the programme, with the role of the network, and by no other authority', async () => {
    await actFor(NEARBY, () => table.write([{ kind: 'CREATE', item: item(entry, 'seen') }]));
    used = [];
    await actFor(networkScope.owner, async () => {
      expect((await table.get(entry))?.body).toBe('seen');
      expect(await table.query({ partition: trail, limit: 10 })).toHaveLength(1);
    });
    expect(used).toEqual([networkScope.owner, networkScope.owner]);
    await expect(actFor(FARAWAY, () => table.get(entry))).rejects.toThrow(FenceCrossed);
  });

  it('is written by the authority alone, and all else of it stays closed to the programme', async () => {
    await actFor(networkScope.owner, async () => {
      await expect(table.write([{ kind: 'PUT', item: item(entry) }])).rejects.toThrow(FenceCrossed);
      await expect(table.get(conference(NEARBY, 'one'))).rejects.toThrow(FenceCrossed);
      const index = partitionIn(scopeOf(NEARBY), 'ACCESS-LISTS');
      await expect(table.queryIndex({ partition: index, index: 'byRecord', limit: 1 })).rejects.toThrow(FenceCrossed);
      await expect(table.getTogether([entry])).rejects.toThrow(FenceCrossed);
    });
  });
});

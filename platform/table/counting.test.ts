import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { parseOwnerId, type Scope, scopeOf } from '../actor/scope.ts';
import { classifyFailure } from './failure.ts';
import type { Item } from './item.ts';
import { keyIn, partitionIn } from './keys.ts';
import { openTable, type Table } from './table.ts';
import type { Write } from './write.ts';

const engine = useEngine();
const scope: Scope = scopeOf(parseOwnerId('A0000001')!);
const key = keyIn(partitionIn(scope, 'COUNTED', 'one'), 'STATE');
const other = keyIn(partitionIn(scope, 'COUNTED', 'other'), 'STATE');

let table: Table;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
  await table.write([{ kind: 'CREATE', item: { key, version: 1, body: 'first', counts: { left: 10, terms: 1 } } }]);
});

/** Whether the write was done, or why not. */
async function tried(...writes: readonly Write[]): Promise<string> {
  try {
    await table.write(writes);
    return 'DONE';
  } catch (error) {
    return classifyFailure(error).kind;
  }
}

function found(): Promise<Item | undefined> {
  return table.get(key);
}

describe('a count', () => {
  it('is taken from down to nought, and not below', async () => {
    expect(await tried({ kind: 'COUNT', key, add: { left: -10 } })).toBe('DONE');
    expect(await tried({ kind: 'COUNT', key, add: { left: -1 } })).toBe('CONDITION');
    expect(await found()).toMatchObject({ counts: { left: 0, terms: 1 } });
  });

  it('leaves version and body as they are', async () => {
    await tried({ kind: 'COUNT', key, add: { left: -4 } });
    expect(await found()).toMatchObject({ version: 1, body: 'first', counts: { left: 6 } });
  });

  it('begins at nought if it is new, and cannot be taken from before', async () => {
    expect(await tried({ kind: 'COUNT', key, add: { paid: -1 } })).toBe('CONDITION');
    expect(await tried({ kind: 'COUNT', key, add: { paid: 3, left: -3 } })).toBe('DONE');
    expect(await found()).toMatchObject({ counts: { left: 7, paid: 3, terms: 1 } });
  });

  it('may be overdrawn only where that is said, and is made up again', async () => {
    expect(await tried({ kind: 'COUNT', key, add: { left: -11 }, overdrawn: true })).toBe('DONE');
    expect(await found()).toMatchObject({ counts: { left: -1 } });
    expect(await tried({ kind: 'COUNT', key, add: { left: 5 } })).toBe('DONE');
    expect(await found()).toMatchObject({ counts: { left: 4 } });
  });

  it('moves only while what was seen beside it is still so', async () => {
    expect(await tried({ kind: 'COUNT', key, add: { left: -1 }, where: { terms: 2 } })).toBe('CONDITION');
    expect(await tried({ kind: 'COUNT', key, add: { left: -1, terms: 1 }, where: { terms: 1 } })).toBe('DONE');
    expect(await tried({ kind: 'COUNT', key, add: { left: -1 }, where: { terms: 1 } })).toBe('CONDITION');
    expect(await found()).toMatchObject({ counts: { left: 9, terms: 2 } });
  });

  it('of an item that is not there is refused, and makes none', async () => {
    expect(await tried({ kind: 'COUNT', key: other, add: { left: 1 } })).toBe('CONDITION');
    expect(await tried({ kind: 'COUNT', key: other, add: { left: -1 }, overdrawn: true })).toBe('CONDITION');
    expect(await table.get(other)).toBeUndefined();
  });

  it('of several is all or nothing, within an item and over items', async () => {
    await table.write([{ kind: 'CREATE', item: { key: other, version: 1, body: 'second', counts: { left: 1 } } }]);
    expect(await tried({ kind: 'COUNT', key, add: { left: -1, terms: -2 } })).toBe('CONDITION');
    const one = { kind: 'COUNT', key, add: { left: -2 } } as const;
    expect(await tried(one, { kind: 'COUNT', key: other, add: { left: -2 } })).toBe('CONDITION');
    expect(await found()).toMatchObject({ counts: { left: 10, terms: 1 } });
  });
});

describe('a revision', () => {
  const revise = (version: number, more: Partial<Extract<Write, { kind: 'REVISE' }>> = {}): Write => ({
    kind: 'REVISE',
    item: { key, version, body: `version ${String(version)}` },
    ...more,
  });

  it('changes the body, and leaves the counts that others make', async () => {
    await tried({ kind: 'COUNT', key, add: { left: -4 } });
    expect(await tried(revise(2))).toBe('DONE');
    expect(await found()).toMatchObject({ version: 2, body: 'version 2', counts: { left: 6, terms: 1 } });
  });

  it('is refused unless it is the next, or where there is nothing', async () => {
    expect(await tried(revise(3))).toBe('CONDITION');
    expect(await tried(revise(1))).toBe('CONDITION');
    expect(await tried(revise(1, { item: { key: other, version: 1, body: '' } }))).toBe('CONDITION');
  });

  it('adds to counts on the same conditions as anybody, all or nothing', async () => {
    expect(await tried(revise(2, { add: { left: -11 } }))).toBe('CONDITION');
    expect(await tried(revise(2, { add: { left: -1 }, where: { terms: 9 } }))).toBe('CONDITION');
    expect(await found()).toMatchObject({ version: 1, body: 'first', counts: { left: 10 } });
    expect(await tried(revise(2, { add: { left: -10, terms: 0 }, where: { terms: 1 } }))).toBe('DONE');
    expect(await found()).toMatchObject({ version: 2, counts: { left: 0, terms: 1 } });
  });
});

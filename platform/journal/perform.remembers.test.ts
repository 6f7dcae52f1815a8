import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { type Notebook, openNotebook } from '../../test/support/journal/notebook.ts';
import { allItems, kindsOf } from '../../test/support/journal/table-contents.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
let tableName: string;
let notebook: Notebook;

beforeEach(async () => {
  tableName = await engine.freshTable();
  notebook = openNotebook(proxied.client, tableName, { remembers: 'CHANGES' });
});

const statusOf = async (line: Parameters<Notebook['add']>[0]) => (await notebook.add(line)).outcome.status;
const writesMade = (): number => proxied.proxy.counts()['TransactWriteItems']?.calls ?? 0;

describe('a journal that remembers changes alone', () => {
  it('remembers a change, and does it once', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });

    expect(again).toMatchObject({ replayed: true, outcome: { status: 'APPLIED' } });
    expect(kindsOf(await allItems(engine.client, tableName))).toEqual([
      'AUDIT',
      'IDEM',
      'NOTE EVENT#00000001',
      'NOTE STATE',
    ]);
  });

  it('writes nothing for what changes nothing, nor for what is refused', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const before = writesMade();

    expect(await statusOf({ idempotencyKey: 'key-0002', text: 'one' })).toBe('UNCHANGED');
    expect(await statusOf({ idempotencyKey: 'key-0003', text: '' })).toBe('REFUSED');
    expect(writesMade()).toBe(before);
  });

  it('decides anew what it did not remember', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    await notebook.add({ idempotencyKey: 'key-0002', text: 'one' });
    await notebook.add({ idempotencyKey: 'key-0003', text: 'two' });

    expect(await statusOf({ idempotencyKey: 'key-0002', text: 'one' })).toBe('APPLIED');
  });
});

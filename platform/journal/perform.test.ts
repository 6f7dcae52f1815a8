import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { NOW, type Note, type Notebook, noteKey, openNotebook, systemOf } from '../../test/support/journal/notebook.ts';
import { allAttributes, allItems, kindsOf, ofKind } from '../../test/support/journal/table-contents.ts';
import type { AuditEntry, Event } from './entries.ts';
import { type IdempotencyRecord, idempotencyItem, idempotencyKeysOf } from './idempotency.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const DAY = 86_400_000;
let tableName: string;
let notebook: Notebook;

beforeEach(async () => {
  tableName = await engine.freshTable();
  notebook = openNotebook(proxied.client, tableName);
});

function writesMade(): number {
  return proxied.proxy.counts()['TransactWriteItems']?.calls ?? 0;
}

async function noteItem(): Promise<Note | undefined> {
  return (await notebook.journal.table.get(noteKey(notebook.actor.scope, 'N1')))?.body as Note | undefined;
}

describe('a change', () => {
  it('leaves the state, an event, an audit entry and an idempotency record, and nothing else', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const items = await allItems(engine.client, tableName);
    expect(kindsOf(items)).toEqual(['AUDIT', 'IDEM', 'NOTE EVENT#00000001', 'NOTE STATE']);
  });

  it('is two round trips: one read, and one transaction', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(proxied.proxy.calls.map(({ operation }) => operation)).toEqual(['BatchGetItem', 'TransactWriteItems']);
  });

  it('answers what it did, and the record as it now is', async () => {
    expect(await notebook.add({ idempotencyKey: 'key-0001', text: 'one' })).toEqual({
      outcome: {
        operation: 'addLine',
        status: 'APPLIED',
        records: [{ id: 'N1', version: 1 }],
        problems: [],
        at: NOW.toISOString(),
      },
      replayed: false,
      dryRun: false,
      state: { lines: ['one'] },
      fields: ['text'],
    });
  });

  it('says in its event and its audit entry what happened, to which version, by whom and in which request', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' }, { request: 'request-7' });
    const items = await allItems(engine.client, tableName);
    const event = items.find(({ key }) => key.sk.startsWith('EVENT#'))?.body as Event;
    expect(event).toMatchObject({ type: 'LINE_ADDED', record: 'N1', version: 1, fields: ['text'] });
    expect(ofKind(items, 'AUDIT').map(({ body }) => body as AuditEntry)).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Z]{26}$/),
        at: NOW.toISOString(),
        operation: 'addLine',
        outcome: 'APPLIED',
        actor: { kind: 'AUTHORITY_SYSTEM', id: notebook.actor.id },
        request: 'request-7',
        records: [{ id: 'N1', version: 1 }],
        fields: ['text'],
      },
    ]);
  });

  it('puts its event and its audit entry among what waits for a number, each in its chain', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const waiting = (await allAttributes(engine.client, tableName)).flatMap(({ unsequenced }) => unsequenced?.S ?? []);
    expect(waiting.sort()).toEqual(['A0000001#AUDIT', 'A0000001#FEED']);
  });

  it('keeps the values that it was given in the state alone', async () => {
    const marker = 'Marker-of-a-value';
    await notebook.add({ idempotencyKey: 'key-0001', text: marker });
    await notebook.add({ idempotencyKey: 'key-0002', text: '' });
    await notebook.add({ idempotencyKey: 'key-0003', text: marker });
    const items = await allAttributes(engine.client, tableName);
    const holding = items.filter((item) => JSON.stringify(item).includes(marker)).map(({ sk }) => sk?.S);
    expect(items).toHaveLength(6);
    expect(holding).toEqual(['STATE']);
  });

  it('that the table cannot hold leaves nothing behind', async () => {
    const tooLong = 'x'.repeat(410_000);
    await expect(notebook.add({ idempotencyKey: 'key-0001', text: tooLong })).rejects.toMatchObject({
      name: 'ValidationException',
    });
    expect(await allItems(engine.client, tableName)).toEqual([]);
    expect(writesMade()).toBe(1);
  });
});

describe('the same key with the same input', () => {
  it('gives the same outcome, says that it is a replay, and writes nothing', async () => {
    const first = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const before = await allAttributes(engine.client, tableName);
    proxied.proxy.forget();
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(again).toEqual({ outcome: first.outcome, replayed: true, dryRun: false, state: undefined });
    expect(writesMade()).toBe(0);
    expect(await allAttributes(engine.client, tableName)).toEqual(before);
  });

  it('gives the first outcome also when the record has moved on', async () => {
    const first = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    await notebook.add({ idempotencyKey: 'key-0002', text: 'two' });
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(again.outcome).toEqual(first.outcome);
    expect(await noteItem()).toEqual({ lines: ['one', 'two'] });
  });

  it('is a replay also within one request, as when a document names a mutation twice', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' }, { request: 'request-1' });
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' }, { request: 'request-1' });
    expect(again.replayed).toBe(true);
  });

  it('remembers a refusal, though it might now be granted', async () => {
    const first = await notebook.add({ idempotencyKey: 'key-0001', text: '' });
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: '' });
    expect(first.outcome).toMatchObject({ status: 'REFUSED', problems: [{ code: 'EMPTY' }], records: [] });
    expect(again).toMatchObject({ outcome: first.outcome, replayed: true });
    expect(kindsOf(await allItems(engine.client, tableName))).toEqual(['IDEM']);
  });

  it('remembers that there was nothing to change', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const first = await notebook.add({ idempotencyKey: 'key-0002', text: 'one' });
    const again = await notebook.add({ idempotencyKey: 'key-0002', text: 'one' });
    expect(first.outcome).toMatchObject({ status: 'UNCHANGED', records: [{ id: 'N1', version: 1 }] });
    expect(again).toMatchObject({ outcome: first.outcome, replayed: true });
  });

  it('sent twice at once is applied by one and replayed by the other', async () => {
    const line = { idempotencyKey: 'key-0001', text: 'one' };
    const both = await Promise.all([notebook.add(line), notebook.add(line)]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(both[0].outcome).toEqual(both[1].outcome);
    expect(await noteItem()).toEqual({ lines: ['one'] });
  });

  it('that meets its twin in flight is told what the twin did', async () => {
    const line = { idempotencyKey: 'key-0001', text: 'one' };
    const { promise: letGo, resolve } = Promise.withResolvers<undefined>();
    proxied.proxy.plan(({ operation, nth }) => {
      if (operation !== 'TransactWriteItems') return undefined;
      if (nth === 1) return { kind: 'hold', until: letGo };
      resolve(undefined);
      return undefined;
    });
    const both = await Promise.all([notebook.add(line), notebook.add(line)]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(proxied.proxy.calls.some(({ error }) => error === 'TransactionCanceledException')).toBe(true);
    expect(await noteItem()).toEqual({ lines: ['one'] });
  });
});

describe('the same key with another input', () => {
  it('is refused, and neither written nor remembered', async () => {
    const first = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    proxied.proxy.forget();
    const other = await notebook.add({ idempotencyKey: 'key-0001', text: 'two' });
    expect(other).toMatchObject({
      outcome: {
        status: 'REFUSED',
        records: [],
        problems: [{ code: 'IDEMPOTENCY_KEY_REUSED', severity: 'ERROR', path: ['input', 'idempotencyKey'] }],
      },
      replayed: false,
    });
    expect(writesMade()).toBe(0);
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(again.outcome).toEqual(first.outcome);
  });

  it('sent at once with the first is refused too', async () => {
    const both = await Promise.all([
      notebook.add({ idempotencyKey: 'key-0001', text: 'one' }),
      notebook.add({ idempotencyKey: 'key-0001', text: 'two' }),
    ]);
    expect(both.map(({ outcome }) => outcome.status).sort()).toEqual(['APPLIED', 'REFUSED']);
    expect((await noteItem())?.lines).toHaveLength(1);
  });

  it('is no matter between two clients, each of which has keys of its own', async () => {
    const other = openNotebook(proxied.client, tableName, { owner: 'A0000002' });
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(await other.add({ idempotencyKey: 'key-0001', text: 'two' })).toMatchObject({
      outcome: { status: 'APPLIED' },
      replayed: false,
    });
  });
});

describe('an idempotency record', () => {
  async function planted(expiresOn: Date): Promise<void> {
    const [key] = idempotencyKeysOf(notebook.journal, systemOf('A0000001'), 'key-0001');
    const outcome = { operation: 'addLine', status: 'REFUSED', records: [], problems: [], at: 'long ago' } as const;
    const record: IdempotencyRecord = { inputHash: 'another', request: 'of old', outcome };
    const item = idempotencyItem(key, record, new Date(expiresOn.getTime() - 30 * DAY));
    await notebook.journal.table.write([{ kind: 'CREATE', item }]);
  }

  it('is kept for thirty days', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    const [record] = ofKind(await allItems(engine.client, tableName), 'IDEM');
    expect(record?.expiresAt).toBe((NOW.getTime() + 30 * DAY) / 1000);
  });

  it('that has expired counts as none and is replaced, though the engine has not deleted it', async () => {
    await planted(new Date(NOW.getTime() - 1000));
    const performed = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(performed).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
    const again = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(again).toMatchObject({ outcome: performed.outcome, replayed: true });
  });

  it('counts up to its last second', async () => {
    await planted(NOW);
    const { outcome } = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(outcome.problems).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});

describe('a dry run', () => {
  it('tells what would be, and writes nothing', async () => {
    const tried = await notebook.add({ idempotencyKey: 'key-0001', text: 'one', dryRun: true });
    expect(tried).toMatchObject({ outcome: { status: 'APPLIED' }, dryRun: true, state: { lines: ['one'] } });
    expect(writesMade()).toBe(0);
    expect(await allItems(engine.client, tableName)).toEqual([]);
  });

  it('does not use up its key', async () => {
    await notebook.add({ idempotencyKey: 'key-0001', text: 'one', dryRun: true });
    const done = await notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    expect(done).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false, dryRun: false });
  });
});

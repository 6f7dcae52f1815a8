import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import type { Rule } from '../../test/support/fault-proxy/plan.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { type Line, type Note, type Notebook, noteKey, openNotebook } from '../../test/support/journal/notebook.ts';
import { allItems, kindsOf, ofKind } from '../../test/support/journal/table-contents.ts';
import { type Pause, realPause } from '../table/back-off.ts';
import type { Event } from './entries.ts';
import { Contention, OutcomeUnknown, Unavailable } from './outage.ts';
import type { Performed } from './perform.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const line: Line = { idempotencyKey: 'key-0001', text: 'one' };
const opened: DynamoDBClient[] = [];
let tableName: string;
/** Through the proxy, without the SDK's own retries. */
let notebook: Notebook;

beforeEach(async () => {
  tableName = await engine.freshTable();
  notebook = openNotebook(proxied.client, tableName);
});

afterEach(() => {
  for (const client of opened.splice(0)) client.destroy();
});

function withRetries(): Notebook {
  const client = clientOf(proxied.proxy.endpoint, { maxAttempts: 3 });
  opened.push(client);
  return openNotebook(client, tableName);
}

/** The fault of the first so many write transactions. */
function firstWrites(
  count: number,
  kind: 'dropAfterCommit' | 'dropBeforeCommit' | 'throttle' | 'internalServerError',
): Rule {
  return ({ operation, nth }) => (operation === 'TransactWriteItems' && nth <= count ? { kind } : undefined);
}

function every(operation: string, kind: 'dropAfterCommit' | 'dropBeforeCommit' | 'throttle'): Rule {
  return (call) => (call.operation === operation ? { kind } : undefined);
}

async function itemsNow(): Promise<readonly string[]> {
  return kindsOf(await allItems(engine.client, tableName));
}

const APPLIED_ONCE = ['AUDIT', 'IDEM', 'NOTE EVENT#00000001', 'NOTE STATE'];

describe('an answer that is lost after the write', () => {
  it('is found again: applied once, and no replay of anybody else’s', async () => {
    proxied.proxy.plan(firstWrites(1, 'dropAfterCommit'));
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
    expect(await itemsNow()).toEqual(APPLIED_ONCE);
  });

  it('is found again by the SDK’s own retries', async () => {
    proxied.proxy.plan(firstWrites(2, 'dropAfterCommit'));
    expect(await withRetries().add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
    expect(await itemsNow()).toEqual(APPLIED_ONCE);
  });

  it('is found again after a read that was not answered either', async () => {
    proxied.proxy.plan(({ operation, nth }) => {
      if (operation === 'TransactWriteItems' && nth === 1) return { kind: 'dropAfterCommit' };
      return operation === 'BatchGetItem' && nth === 2 ? { kind: 'dropBeforeCommit' } : undefined;
    });
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
    expect(await itemsNow()).toEqual(APPLIED_ONCE);
  });

  it('is a replay to a later request with the same key', async () => {
    proxied.proxy.plan(firstWrites(1, 'dropAfterCommit'));
    const first = await notebook.add(line);
    expect(await notebook.add(line)).toMatchObject({ outcome: first.outcome, replayed: true });
  });

  it('of a refusal is found again too', async () => {
    proxied.proxy.plan(firstWrites(1, 'dropAfterCommit'));
    expect(await notebook.add({ ...line, text: '' })).toMatchObject({
      outcome: { status: 'REFUSED' },
      replayed: false,
    });
    expect(await itemsNow()).toEqual(['IDEM']);
  });
});

describe('a write that fails before it is done', () => {
  it.each(['dropBeforeCommit', 'internalServerError', 'throttle'] as const)(
    '(%s, twice) is tried again and applied once',
    async (kind) => {
      proxied.proxy.plan(firstWrites(2, kind));
      expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
      expect(await itemsNow()).toEqual(APPLIED_ONCE);
      expect(proxied.proxy.counts()['TransactWriteItems']?.calls).toBe(3);
    },
  );

  it('waits a little longer each time, by the pause that it was given', async () => {
    const pauses: number[] = [];
    const pause: Pause = (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    };
    proxied.proxy.plan(firstWrites(3, 'throttle'));
    await openNotebook(proxied.client, tableName, { pause }).add(line);
    expect(pauses).toHaveLength(3);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(400);
  });
});

describe('a read that fails', () => {
  it.each(['dropBeforeCommit', 'internalServerError', 'throttle'] as const)('(%s) is tried again', async (kind) => {
    proxied.proxy.plan(({ operation, nth }) => (operation === 'BatchGetItem' && nth === 1 ? { kind } : undefined));
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' } });
  });

  it('for ever says that nothing was written', async () => {
    proxied.proxy.plan(every('BatchGetItem', 'dropBeforeCommit'));
    await expect(notebook.add(line)).rejects.toThrow(Unavailable);
    proxied.proxy.plan(() => undefined);
    expect(await itemsNow()).toEqual([]);
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
  });
});

describe('a transaction in flight on the same record', () => {
  it('is waited for', async () => {
    const { promise: letGo, resolve } = Promise.withResolvers<undefined>();
    proxied.proxy.plan(({ operation, nth }) => {
      if (operation !== 'TransactWriteItems') return undefined;
      if (nth === 1) return { kind: 'hold', until: letGo };
      if (nth === 3) resolve(undefined);
      return undefined;
    });
    const both = await Promise.all([
      notebook.add({ idempotencyKey: 'key-0001', text: 'one' }),
      notebook.add({ idempotencyKey: 'key-0002', text: 'two' }),
    ]);
    expect(both.map(({ outcome }) => outcome.status)).toEqual(['APPLIED', 'APPLIED']);
    expect(proxied.proxy.counts()['TransactWriteItems']?.errors).toBeGreaterThanOrEqual(2);
  });

  it('that never ends is contention: nothing of the other is written, and its key is free', async () => {
    const begun = Promise.withResolvers<undefined>();
    const letGo = Promise.withResolvers<undefined>();
    proxied.proxy.plan(({ operation, nth }) => {
      if (operation !== 'TransactWriteItems' || nth > 1) return undefined;
      begun.resolve(undefined);
      return { kind: 'hold', until: letGo.promise };
    });
    const holder = notebook.add({ idempotencyKey: 'key-0001', text: 'one' });
    await begun.promise;
    const other = { idempotencyKey: 'key-0002', text: 'two' };
    await expect(notebook.add(other)).rejects.toThrow(Contention);
    expect(await itemsNow()).toEqual([]);
    letGo.resolve(undefined);
    await holder;
    expect(await notebook.add(other)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
  });
});

describe('a table that never answers a write', () => {
  it('leaves the outcome unknown, and says how to learn it', async () => {
    proxied.proxy.plan(every('TransactWriteItems', 'dropBeforeCommit'));
    await expect(notebook.add(line)).rejects.toMatchObject({
      code: 'OUTCOME_UNKNOWN',
      message: expect.stringContaining('same key and input'),
    });
  });

  it('and did not write: the same call later is applied', async () => {
    proxied.proxy.plan(every('TransactWriteItems', 'dropBeforeCommit'));
    await expect(notebook.add(line)).rejects.toThrow(OutcomeUnknown);
    expect(await itemsNow()).toEqual([]);
    proxied.proxy.plan(() => undefined);
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: false });
    expect(await itemsNow()).toEqual(APPLIED_ONCE);
  });

  it('and wrote: the same call later is told so, and changes nothing twice', async () => {
    let answersReads = 1;
    proxied.proxy.plan(({ operation }) => {
      if (operation === 'TransactWriteItems') return { kind: 'dropAfterCommit' };
      answersReads -= 1;
      return answersReads < 0 ? { kind: 'dropBeforeCommit' } : undefined;
    });
    await expect(notebook.add(line)).rejects.toThrow(OutcomeUnknown);
    proxied.proxy.plan(() => undefined);
    expect(await notebook.add(line)).toMatchObject({ outcome: { status: 'APPLIED' }, replayed: true });
    expect(await itemsNow()).toEqual(APPLIED_ONCE);
  });

  it('is given up in time for the caller to be told, however slow each call is', async () => {
    proxied.proxy.plan(every('TransactWriteItems', 'dropBeforeCommit'));
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 4_000));
    await expect(notebook.add(line)).rejects.toThrow(OutcomeUnknown);
    clock.mockRestore();
    expect(proxied.proxy.counts()['TransactWriteItems']?.calls).toBeLessThanOrEqual(4);
  });

  it('since the table is not there is a fault of ours, and is not tried again', async () => {
    await expect(openNotebook(proxied.client, 'no-such-table').add(line)).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    expect(proxied.proxy.calls).toHaveLength(1);
  });
});

describe('many commands on one record at once', () => {
  /** Writers that back off, as they do on AWS: the test waits for all, however long that takes. */
  const COMMANDS = 64;
  /** Milliseconds, on a machine with much else to do. */
  const PATIENCE = 120_000;

  beforeEach(() => {
    notebook = openNotebook(proxied.client, tableName, { pause: realPause });
  });

  it(
    'are all kept: a version for each without gaps, and one event for each version',
    async () => {
      const lines = Array.from({ length: COMMANDS }, (_, index) => ({
        idempotencyKey: `key-${String(index).padStart(4, '0')}`,
        text: `line ${String(index)}`,
      }));
      await Promise.all(lines.map((each) => untilSettled(each)));
      await expectAllKept(lines);
    },
    PATIENCE,
  );

  it(
    'are all kept when the table throttles, conflicts, breaks off and loses answers by chance',
    async () => {
      proxied.proxy.seeded({
        seed: 20_260_610,
        throttle: 0.05,
        dropBeforeCommit: 0.05,
        dropAfterCommit: 0.1,
        internalServerError: 0.03,
        conflict: true,
      });
      const lines = Array.from({ length: COMMANDS / 2 }, (_, index) => ({
        idempotencyKey: `key-${String(index).padStart(4, '0')}`,
        text: `line ${String(index)}`,
      }));
      await Promise.all(lines.map((each) => untilSettled(each)));
      proxied.proxy.plan(() => undefined);
      await expectAllKept(lines);
    },
    PATIENCE,
  );

  /** As a sender does it: the same key again, as long as it is told to send again. */
  async function untilSettled(each: Line): Promise<Performed<Note>> {
    for (;;) {
      try {
        return await notebook.add(each);
      } catch (error) {
        if (!(error instanceof Contention || error instanceof OutcomeUnknown || error instanceof Unavailable))
          throw error;
      }
    }
  }

  async function expectAllKept(lines: readonly Line[]): Promise<void> {
    const texts = lines.map(({ text }) => text).sort();
    const note = await notebook.journal.table.get(noteKey(notebook.actor.scope, 'N1'));
    const items = await allItems(engine.client, tableName);
    const events = ofKind(items, 'NOTE').filter(({ key }) => key.sk !== 'STATE');
    expect(note?.version).toBe(lines.length);
    expect([...(note?.body as Note).lines].sort()).toEqual(texts);
    expect(events.map(({ body }) => (body as Event).version)).toEqual(lines.map((_, index) => index + 1));
    expect(ofKind(items, 'AUDIT')).toHaveLength(lines.length);
    expect(ofKind(items, 'IDEM')).toHaveLength(lines.length);
  }
});

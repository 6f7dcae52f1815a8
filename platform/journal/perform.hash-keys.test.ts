import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { useFaultProxy } from '../../test/support/fault-proxy/use-fault-proxy.ts';
import { type Notebook, NOW, openNotebook } from '../../test/support/journal/notebook.ts';
import { allItems, ofKind } from '../../test/support/journal/table-contents.ts';
import { idempotencyKeysOf } from './idempotency.ts';

/** The key of the hashes is changed in two steps: first every container knows the next one, then it is in use. */
const engine = useEngine();
const proxied = useFaultProxy(engine);
const OLD = 'the-old-key-for-tests-of-32-chars';
const NEW = 'the-new-key-for-tests-of-32-chars';
let tableName: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
});

const withKeys = (hashKey: string, ...otherHashKeys: readonly string[]): Notebook =>
  openNotebook(engine.client, tableName, { hashKey, otherHashKeys });

const line = { idempotencyKey: 'key-0001', text: 'one' };
const replayed = { replayed: true, outcome: { status: 'APPLIED' } };
const reused = { replayed: false, outcome: { problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }] } };

describe('while the hash key is changed', () => {
  it('a call that was made before is a replay after it', async () => {
    await withKeys(OLD).add(line);
    expect(await withKeys(NEW, OLD).add(line)).toMatchObject(replayed);
  });

  it('a call that one container has made is a replay for those that were told of the next key only', async () => {
    await withKeys(NEW, OLD).add(line);
    expect(await withKeys(OLD, NEW).add(line)).toMatchObject(replayed);
  });

  it('another input with the same idempotency key is noticed, whichever key it was hashed with', async () => {
    await withKeys(OLD).add(line);
    expect(await withKeys(NEW, OLD).add({ ...line, text: 'another' })).toMatchObject(reused);
  });

  it('a call that two containers do at once, one with the old key and one with the new, is done once', async () => {
    const before = openNotebook(proxied.client, tableName, { hashKey: OLD, otherHashKeys: [NEW] });
    const after = withKeys(NEW, OLD);
    // Refused, so that nothing but what is remembered could keep the two apart.
    const empty = { ...line, text: '' };
    const { promise: isDone, resolve: done } = Promise.withResolvers<undefined>();
    const { promise: isReached, resolve: reached } = Promise.withResolvers<undefined>();
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      reached(undefined);
      return { kind: 'hold', until: isDone };
    });
    const first = before.add(empty);
    await isReached;
    const answers = [await after.add(empty)];
    done(undefined);
    answers.push(await first);
    expect(answers.map(({ replayed: isReplayed }) => isReplayed).sort()).toEqual([false, true]);
    expect(ofKind(await allItems(engine.client, tableName), 'IDEM')).toHaveLength(1);
  });

  it('a record of the old key that has expired counts as none, though the engine has not deleted it', async () => {
    await withKeys(OLD).add(line);
    const later = new Date(NOW.getTime() + 31 * 24 * 60 * 60 * 1_000);
    const { replayed: isReplayed } = await withKeys(NEW, OLD).add({ ...line, text: 'two' }, { now: later });
    expect(isReplayed).toBe(false);
  });

  it('the same key told twice, as current and as old, is one', async () => {
    await withKeys(OLD, OLD).add(line);
    expect(await withKeys(OLD, OLD).add(line)).toMatchObject(replayed);
  });

  it('a call is not known any more where the old key is not: so it is not changed twice within thirty days', async () => {
    await withKeys(OLD).add(line);
    expect(await withKeys(NEW).add(line)).toMatchObject({ replayed: false, outcome: { status: 'UNCHANGED' } });
  });
});

describe('an idempotency key that is made of a child’s reference', () => {
  const keyOfChild = { idempotencyKey: 'push-CHILDMARKER1', text: 'one' };

  it('is nowhere in the table, and found again by whoever gives it', async () => {
    await withKeys(OLD).add(keyOfChild);
    await withKeys(OLD).add({ ...keyOfChild, text: '' });
    expect(JSON.stringify(await allItems(engine.client, tableName))).not.toContain('CHILDMARKER1');
    expect(await withKeys(OLD).add(keyOfChild)).toMatchObject(replayed);
  });

  it('lies under another name for each authority and each hash key', () => {
    const names = [withKeys(OLD), withKeys(NEW), openNotebook(engine.client, tableName, { owner: 'A0000002' })].map(
      ({ journal, actor }) => idempotencyKeysOf(journal, actor, 'push-CHILDMARKER1')[0].pk.split('#').at(-1),
    );
    expect(new Set(names).size).toBe(3);
  });
});

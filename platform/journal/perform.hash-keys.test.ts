import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../test/support/engine.ts';
import { type Notebook, openNotebook } from '../../test/support/journal/notebook.ts';

/** The key of the hashes is changed in two steps: first every container knows the next one, then it is in use. */
const engine = useEngine();
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

  it('a call is taken for another where the old key is not known any more', async () => {
    await withKeys(OLD).add(line);
    expect(await withKeys(NEW).add(line)).toMatchObject(reused);
  });
});

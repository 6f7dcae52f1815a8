import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../../test/support/engine.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import { chainOf, keysOf, plant, sequencerOn, waitingAudit } from '../../../test/support/journal/waiting-entries.ts';
import { privateKeySigner } from '../../signing/private-key-signer.ts';
import { isSignedWith } from '../../signing/public-key.ts';
import type { Signer } from '../../signing/signer.ts';
import { openTable, type Table } from '../../table/table.ts';
import { GENESIS, headKey, link, type Link, type Segment, segmentKey } from '../sequencing/chain.ts';
import { type ChainOf, sequence } from '../sequencing/sequence.ts';
import { checkpointKey, newestCheckpoints } from './checkpoint.ts';
import { type CheckpointVerdict, makeCheckpoint } from './make-checkpoint.ts';
import { verifyOnward } from './verify-onward.ts';
import { knownKeys, makeKnown } from './signing-keys.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
const audit: ChainOf = { scope, chain: 'AUDIT' };
const NOW = new Date('2026-06-10T09:00:00.000Z');
const ours = newSigner();
let table: Table;

beforeEach(async () => {
  table = openTable(engine.client, await engine.freshTable(), turn);
});

function newSigner(): Signer {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return privateKeySigner(privateKey);
}

/** Brings the chain forward by entries of these numbers, each batch in a segment of its own. */
async function grow(...batches: readonly (readonly number[])[]): Promise<void> {
  const { sequencer } = sequencerOn(table);
  for (const numbers of batches) {
    const items = numbers.map((nth) => waitingAudit(scope, nth));
    await plant(table, items);
    await sequence(sequencer, audit, keysOf(items));
  }
}

async function checkpoint(signer = ours, now = NOW): Promise<CheckpointVerdict> {
  const keys = await makeKnown(table, await signer.publicKey(), now);
  return makeCheckpoint({ table, signer, keys, now }, audit);
}

const made = async () =>
  (await newestCheckpoints(table, audit, { after: null, limit: 10 })).map((found) => found.checkpoint!);

/** As whoever can write chains could: the links from a number on made anew, sound in themselves, and the head too. */
async function remakeFrom(first: number): Promise<void> {
  const { links } = await chainOf(table, audit);
  const before = links.find((one) => one.sequence === first - 1) ?? { sequence: 0, hash: '0'.repeat(64) };
  const others = links.filter((one) => one.sequence >= first).map(({ entry }) => ({ ...entry, id: 'another' }));
  const remade = link(before, others);
  const all: readonly Link[] = [...links.filter((one) => one.sequence < first), ...remade];
  const { sequence: number, hash } = all.at(-1)!;
  await rewrite(all);
  const head = { key: headKey(scope, 'AUDIT'), version: 9, body: { sequence: number, hash } };
  await table.write([{ kind: 'PUT', item: head }]);
}

/** All links in one segment, in the place of those that there were. */
async function rewrite(links: readonly Link[]): Promise<void> {
  const segments = await table.query({ partition: headKey(scope, 'AUDIT').pk as never, from: 'SEG#', limit: 100 });
  await table.write(segments.map(({ key }) => ({ kind: 'DELETE', key })));
  const body: Segment = { previous: '0'.repeat(64), links };
  await table.write([{ kind: 'PUT', item: { key: segmentKey(scope, 'AUDIT', 1), version: 1, body } }]);
}

describe('a checkpoint', () => {
  it('says how far the chain has come, in a text that the key has signed', async () => {
    await grow([1, 2], [3]);
    const { head } = await chainOf(table, audit);

    expect(await checkpoint()).toEqual({ kind: 'SIGNED', sequence: 3 });
    const [one] = await made();
    expect(JSON.parse(one!.signed)).toEqual({
      owner: 'A0000001',
      chain: 'AUDIT',
      sequence: 3,
      hash: head.hash,
      previous: 0,
      at: '2026-06-10T09:00:00.000Z',
    });
    const key = await ours.publicKey();
    expect(one!.keyId).toBe(key.keyId);
    expect(isSignedWith(key, one!.signed, one!.signature)).toBe(true);
  });

  it('is made only when the chain has moved, and names the one before it', async () => {
    expect(await checkpoint()).toEqual({ kind: 'UNMOVED' });
    await grow([1]);
    await checkpoint();
    expect(await checkpoint()).toEqual({ kind: 'UNMOVED' });
    await grow([2, 3]);

    expect(await checkpoint()).toEqual({ kind: 'SIGNED', sequence: 3 });
    expect((await made()).map(({ sequence: number, previous }) => [number, previous])).toEqual([
      [3, 1],
      [1, 0],
    ]);
  });

  it('is made once when two runs come together', async () => {
    await grow([1, 2]);
    const verdicts = await Promise.all([checkpoint(), checkpoint(), checkpoint()]);

    expect(verdicts.filter(({ kind }) => kind === 'SIGNED')).toHaveLength(1);
    expect(await made()).toHaveLength(1);
  });
});

describe('a chain that contradicts what was signed', () => {
  beforeEach(async () => {
    await grow([1, 2, 3], [4, 5]);
    await checkpoint();
    await grow([6, 7], [8]);
  });

  async function expectUnsigned(verdict: CheckpointVerdict): Promise<void> {
    expect(await checkpoint()).toEqual(verdict);
    // Nor is it signed the next time.
    expect(await checkpoint()).toEqual(verdict);
    expect(await made()).toHaveLength(1);
  }

  it.each([1, 3, 5])('since it was made anew from number %s on is not signed', async (first) => {
    await remakeFrom(first);
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 5, fault: 'REMADE' });
  });

  it('since it ends before what was signed is not signed', async () => {
    const { links } = await chainOf(table, audit);
    const { sequence: number, hash } = links[3]!;
    await table.write([
      { kind: 'PUT', item: { key: headKey(scope, 'AUDIT'), version: 9, body: { sequence: number, hash } } },
    ]);
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 5, fault: 'WENT_BACK' });
  });

  it('since it has no head any more is not signed', async () => {
    await table.write([{ kind: 'DELETE', key: headKey(scope, 'AUDIT') }]);
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 1, fault: 'WENT_BACK' });
  });

  it('since the signed link is gone is not signed', async () => {
    const { links } = await chainOf(table, audit);
    await rewrite(links.filter((one) => one.sequence !== 5));
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 5, fault: 'REMADE' });
  });

  it('since what follows does not follow upon it is not signed', async () => {
    const { links } = await chainOf(table, audit);
    await rewrite(links.map((one) => (one.sequence === 7 ? { ...one, entry: { ...one.entry, id: 'another' } } : one)));
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 7, fault: 'BROKEN' });
  });

  it('since its head is not where the links end is not signed', async () => {
    const head = { key: headKey(scope, 'AUDIT'), version: 9, body: { sequence: 8, hash: 'f'.repeat(64) } };
    await table.write([{ kind: 'PUT', item: head }]);
    await expectUnsigned({ kind: 'CONTRADICTED', sequence: 8, fault: 'BROKEN' });
  });

  it('is told also where it has not grown since', async () => {
    expect(await checkpoint()).toEqual({ kind: 'SIGNED', sequence: 8 });
    await remakeFrom(2);

    expect(await checkpoint()).toEqual({ kind: 'CONTRADICTED', sequence: 8, fault: 'REMADE' });
  });

  it.each([
    ['signed with a key that is none of ours', async (text: string) => ({ ...(await newSigner().sign(text)) })],
    ['that is not signed at all', () => Promise.resolve({ signature: 'AAAA' })],
    ['that cannot be read', () => Promise.resolve({ signed: '{"sequence":"five"}' })],
  ])('is not signed over a checkpoint %s', async (_, forged) => {
    const [real] = await made();
    const body = { ...real, ...(await forged(real!.signed)) };
    await table.write([{ kind: 'PUT', item: { key: checkpointKey(audit, 5), version: 1, body } }]);
    await expectForged();
  });

  it('is not signed over a checkpoint of another chain', async () => {
    const [real] = await made();
    const key = checkpointKey({ scope, chain: 'FEED' }, 5);
    await table.write([{ kind: 'PUT', item: { key, version: 1, body: real } }]);

    const keys = await knownKeys(table);
    const feed: ChainOf = { scope, chain: 'FEED' };
    expect(await makeCheckpoint({ table, signer: ours, keys, now: NOW }, feed)).toMatchObject({ fault: 'FORGED' });
  });

  async function expectForged(): Promise<void> {
    expect(await checkpoint()).toEqual({ kind: 'CONTRADICTED', sequence: 5, fault: 'FORGED' });
    expect((await newestCheckpoints(table, audit, { after: null, limit: 10 })).length).toBe(1);
  }
});

describe('a chain that has grown by more than one checkpoint covers', () => {
  it('is signed as far as was looked at, and from there the next time', async () => {
    await grow([1, 2, 3], [4, 5]);
    const { links, head } = await chainOf(table, audit);
    const one = await verifyOnward(table, audit, { after: GENESIS, until: head, most: 4 });
    const { sequence: number, hash } = links[3]!;

    expect(one).toEqual({ kind: 'SOUND', head: { sequence: number, hash } });
    expect(await verifyOnward(table, audit, { after: { sequence: number, hash }, until: head, most: 4 })).toEqual({
      kind: 'SOUND',
      head,
    });
  });
});

describe('a new signing key', () => {
  const later = new Date('2026-07-01T00:00:00.000Z');

  it('signs from then on, and what the old one signed still binds', async () => {
    await grow([1]);
    await checkpoint();
    const next = newSigner();
    await grow([2]);

    expect(await checkpoint(next, later)).toEqual({ kind: 'SIGNED', sequence: 2 });
    const keys = await knownKeys(table);
    const checkpoints = await made();
    expect(keys.map(({ keyId, since }) => [keyId, since])).toEqual([
      [(await ours.publicKey()).keyId, NOW.toISOString()],
      [(await next.publicKey()).keyId, later.toISOString()],
    ]);
    for (const { keyId, signed, signature } of checkpoints) {
      expect(
        isSignedWith(
          keys.find((key) => key.keyId === keyId)!,
          signed,
          signature,
        ),
      ).toBe(true);
    }
    await remakeFrom(1);
    expect(await checkpoint(next, later)).toMatchObject({ kind: 'CONTRADICTED', fault: 'REMADE' });
  });

  it('is put down once, with the instant at which it first signed', async () => {
    await checkpoint();
    await checkpoint(ours, later);

    expect(await knownKeys(table)).toEqual([{ ...(await ours.publicKey()), since: NOW.toISOString() }]);
  });
});

import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../platform/canonical-json.ts';
import type { AuditEntry } from '../platform/journal/entries.ts';
import { signedBytes, type SignedCheckpoint } from '../platform/journal/sequencing/checkpoint.ts';
import { GENESIS, link, type Link } from '../platform/journal/sequencing/chain.ts';
import { privateKeySigner } from '../platform/signing/private-key-signer.ts';
import { seededRandom } from '../platform/seeded-random.ts';

const ENTRIES = 10_000;
const SEED = 31;
const random = seededRandom(SEED);

const { privateKey, publicKey } = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const another = generateKeyPairSync('ec', {
  namedCurve: 'P-256',
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const entries = Array.from({ length: ENTRIES }, (_, index) => entryOf(index));
const links = link(GENESIS, entries);

let folder: string;
let keyFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  keyFile = join(folder, 'public-key.pem');
  await writeFile(keyFile, publicKey);
});

afterAll(() => rm(folder, { recursive: true }));

describe(`the offline verifier, over ${ENTRIES} entries (seed ${SEED})`, () => {
  it('finds a whole trail sound, and its signatures good', async () => {
    const { code, text } = await verify([...links.map(row), await checkpointAt(ENTRIES)]);
    expect(text).toContain(`SOUND: ${ENTRIES} entries, from number 1 to ${ENTRIES}; 1 checkpoints, signatures good`);
    expect(code).toBe(0);
  });

  it('says that signatures were not checked where no key is given', async () => {
    const { code, text } = await verify(links.slice(0, 10).map(row), { isKeyGiven: false });
    expect(text).toContain('signatures not checked');
    expect(code).toBe(0);
  });

  it('goes on from a signed checkpoint, and says from which number', async () => {
    const { code, text } = await verify([await checkpointAt(9_000), ...links.slice(9_000).map(row)]);
    expect(text).toContain('SOUND: 1000 entries, from number 9001 to 10000');
    expect(code).toBe(0);
  });

  const place = random.int(2, ENTRIES - 2);
  const at = place - 1;
  it.each([
    {
      done: 'altered',
      rows: () =>
        links.map((one, index) =>
          index === at ? { ...row(one), entry: row(one).entry.replace('"APPLIED"', '"REFUSED"') } : row(one),
        ),
      named: `BROKEN at number ${place}. ALTERED`,
    },
    { done: 'removed', rows: () => links.toSpliced(at, 1).map(row), named: `BROKEN at number ${place}. REMOVED` },
    {
      done: 'reordered',
      rows: () => links.toSpliced(at, 2, ...links.slice(at, at + 2).toReversed()).map(row),
      named: `BROKEN at number ${place}. REORDERED`,
    },
    {
      done: 'inserted',
      rows: () => links.toSpliced(at + 1, 0, links[at]!).map(row),
      named: `BROKEN at number ${place}. INSERTED`,
    },
    {
      done: 'inserted with a number of its own',
      rows: () => links.toSpliced(at, 0, { ...links[at]!, hash: 'f'.repeat(64) }).map(row),
      named: `BROKEN at number ${place}. ALTERED`,
    },
  ])('names the entry that was $done', async ({ rows, named }) => {
    const { code, text } = await verify(rows());
    expect(text).toContain(named);
    expect(code).toBe(1);
  });

  it('notices a trail that was cut short before a signed checkpoint', async () => {
    const { code, text } = await verify([...links.slice(0, -1).map(row), await checkpointAt(ENTRIES)]);
    expect(text).toContain(`BROKEN at number ${ENTRIES}. REMOVED: a signed checkpoint says`);
    expect(code).toBe(1);
  });

  it('notices a trail that was made anew, though it is sound in itself', async () => {
    const remade = link(GENESIS, entries.with(at, { ...entryOf(at), operation: 'makePlan' }));
    const { code, text } = await verify([...remade.map(row), await checkpointAt(ENTRIES)]);
    expect(text).toContain(`BROKEN at number ${ENTRIES}. REMADE`);
    expect(code).toBe(1);
  });

  it('refuses a checkpoint that was signed with another key, or altered', async () => {
    const forged = await checkpointAt(ENTRIES, another.privateKey);
    const altered = { ...forged, checkpoint: { ...forged.checkpoint, sequence: 5 } };
    for (const row5 of [forged, altered]) {
      const { code, text } = await verify([...links.map(row), row5]);
      expect(text).toContain('SIGNATURE');
      expect(code).toBe(1);
    }
  });

  it('says in a sentence what it cannot read', async () => {
    const file = join(folder, 'not-json.ndjson');
    await writeFile(file, '{"sequence":1\n');
    const unreadable = await run([file]);
    expect(unreadable.text).toContain('Line 1 is not JSON.');
    expect(unreadable.code).toBe(2);
    const unasked = await run([]);
    expect(unasked.text).toContain('Usage');
    expect(unasked.code).toBe(2);
  });
});

function entryOf(index: number): AuditEntry {
  const record = `fgdm_A1234567_${String(index).padStart(26, '0')}`;
  return {
    id: String(index).padStart(26, '0'),
    at: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
    operation: 'recordConsent',
    outcome: 'APPLIED',
    actor: { kind: 'AUTHORITY_SYSTEM', id: 'client-1' },
    request: `request-${index}`,
    records: [{ id: record, version: 1 }],
    fields: ['consent.on', 'consent.status'],
  };
}

function row({ sequence, entry, hash }: Link) {
  return { sequence, entry: canonicalJson(entry), hash };
}

async function checkpointAt(sequence: number, key: string = privateKey): Promise<SignedCheckpoint> {
  const { hash } = links[sequence - 1]!;
  const checkpoint = { owner: 'A1234567', chain: 'AUDIT', sequence, hash, at: '2026-02-01T00:00:00.000Z' };
  return { checkpoint, ...(await privateKeySigner(key).sign(signedBytes(checkpoint))) };
}

async function verify(rows: readonly object[], { isKeyGiven = true } = {}): Promise<{ code: number; text: string }> {
  const file = join(folder, 'trail.ndjson');
  await writeFile(file, rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return run(isKeyGiven ? [file, keyFile] : [file]);
}

async function run(args: readonly string[]): Promise<{ code: number; text: string }> {
  const program = join(import.meta.dirname, 'verify-audit.mjs');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args]);
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, text: stderr };
  }
}

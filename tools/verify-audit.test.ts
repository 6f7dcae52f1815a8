import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '../platform/canonical-json.ts';
import type { AuditEntry } from '../platform/journal/entries.ts';
import { type Checkpoint, textToSign } from '../platform/journal/checkpoints/checkpoint.ts';
import { GENESIS, link, type Link } from '../platform/journal/sequencing/chain.ts';
import type { Signer } from '../platform/signing/signer.ts';
import { privateKeySigner } from '../platform/signing/private-key-signer.ts';
import { seededRandom } from '../platform/seeded-random.ts';

const ENTRIES = 10_000;
const SEED = 31;
const random = seededRandom(SEED);

const [ours, next, foreign] = await Promise.all([newKey(), newKey(), newKey()]);

const entries = Array.from({ length: ENTRIES }, (_, index) => entryOf(index));
const links = link(GENESIS, entries);
const place = random.int(2, ENTRIES - 2);
const at = place - 1;

type Row = Readonly<Record<string, unknown>>;
/** An hourly checkpoint at each of these, as the network makes them. */
const MADE_AT = [3_000, 6_000, 9_000];
let whole: readonly Row[];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'));
  await writeFile(join(folder, 'ours.pem'), ours.pem);
  await writeFile(join(folder, 'both.pem'), ours.pem + next.pem);
  await writeFile(join(folder, 'foreign.pem'), foreign.pem);
  whole = await trailOf(links);
});

afterAll(() => rm(folder, { recursive: true }));

describe(`the offline verifier, over ${ENTRIES} entries (seed ${SEED})`, () => {
  it('finds a whole trail sound, and says what it has seen and what it has not', async () => {
    const { code, text } = await verify(whole);
    expect(text).toMatch(/^SOUND\nVerified:\n/);
    expect(text).toContain(`${ENTRIES} entries, from number 1 to ${ENTRIES}: none was altered`);
    expect(text).toContain('3 checkpoints of A1234567, up to number 9000: none is missing between them');
    expect(text).toContain('signatures are good, by a key that you gave');
    const [, notVerified] = text.split('Not verified:');
    expect(notVerified).toContain('Numbers 9001 to 10000: nothing signed covers them');
    expect(notVerified).toContain('Whether the trail was cut short after its last checkpoint');
    expect(notVerified).not.toContain('Whose the keys are');
    expect(code).toBe(0);
  });

  it('says that the keys of a trail prove little where none is given', async () => {
    const { code, text } = await verify(whole, { keys: [] });
    expect(text).toContain('Not verified:');
    expect(text).toContain('Whose the keys are: they came with the trail');
    expect(text).not.toContain('by a key that you gave');
    expect(code).toBe(0);
  });

  it('says that nothing is signed where there is no checkpoint', async () => {
    const { code, text } = await verify(links.slice(0, 10).map(row), { keys: [] });
    expect(text).toContain('Numbers 1 to 10: nothing signed covers them');
    expect(code).toBe(0);
  });

  it('goes on from a signed checkpoint, and says from which number', async () => {
    const { code, text } = await verify([await checkpointAt(9_000), ...links.slice(9_000).map(row)]);
    expect(text).toContain('1000 entries, from number 9001 to 10000');
    expect(text).toContain('Numbers 1 to 9000: they are not in this trail.');
    expect(code).toBe(0);
  });

  it.each([
    {
      done: 'altered',
      rows: () => whole.map((one) => (isLink(one, place) ? altered(one) : one)),
      named: `BROKEN at number ${place}. ALTERED`,
    },
    {
      done: 'removed',
      rows: () => whole.filter((one) => !isLink(one, place)),
      named: `BROKEN at number ${place}. REMOVED`,
    },
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
});

describe('a chain that was made anew from a place on, sound in itself', () => {
  it.each([
    [1, 3_000],
    [2_999, 3_000],
    [3_001, 6_000],
    [8_999, 9_000],
  ])('from number %s on is found by the next checkpoint, at %s', async (first, found) => {
    const others = remadeFrom(first).map(row);
    const rows = whole.map((one) => ('sequence' in one ? others[Number(one['sequence']) - 1]! : one));
    const { code, text } = await verify(rows);
    expect(text).toContain(`BROKEN at number ${found}. REMADE`);
    expect(code).toBe(1);
  });

  it('with checkpoints to match, signed with a key of its own, is found by the key that one has pinned', async () => {
    const remade = remadeFrom(place);
    const others = await trailOf(remade, { key: foreign });
    expect((await verify(others, { keys: [] })).code).toBe(0);
    const { code, text } = await verify(others);
    expect(text).toContain('BROKEN at number 3000. UNKNOWN KEY');
    expect(code).toBe(1);
  });

  it('with checkpoints that the true key signed is found by a checkpoint that one has kept', async () => {
    const remade = await trailOf(remadeFrom(2_000));
    expect((await verify(remade)).code).toBe(0);
    const { code, text } = await verify(remade, { held: [await checkpointAt(6_000)] });
    expect(text).toContain('BROKEN at number 6000. REMADE: the chain is not the one that the checkpoint that you hold');
    expect(code).toBe(1);
  });

  it('after the last checkpoint is not found, which the verifier says', async () => {
    const { code, text } = await verify(await trailOf(remadeFrom(9_001)));
    expect(text).toContain('Numbers 9001 to 10000: nothing signed covers them, so they could have been made anew');
    expect(code).toBe(0);
  });
});

describe('a checkpoint', () => {
  it('that is forged is named', async () => {
    const { signature } = await foreign.signer.sign(String(whole.find((one) => isCheckpoint(one, 6_000))!['signed']));
    const rows = whole.map((one) => (isCheckpoint(one, 6_000) ? { ...one, signature } : one));
    const { code, text } = await verify(rows);
    expect(text).toContain('BROKEN at number 6000. FORGED');
    expect(code).toBe(1);
  });

  it('that was altered is named', async () => {
    const rows = whole.map((one) =>
      isCheckpoint(one, 6_000) ? { ...one, signed: String(one['signed']).replace('2026-', '2025-') } : one,
    );
    expect((await verify(rows)).text).toContain('BROKEN at number 6000. FORGED');
  });

  it('that was removed from between others is named, without any other evidence', async () => {
    const { code, text } = await verify(whole.filter((one) => !isCheckpoint(one, 6_000)));
    expect(text).toContain('BROKEN at number 6000. CHECKPOINT REMOVED');
    expect(code).toBe(1);
  });

  it.each([
    ['the last', (one: Row) => isCheckpoint(one, 9_000)],
    ['each of all', (one: Row) => 'signed' in one],
  ])('that was removed, %s, is named once one has kept it', async (_, isGone) => {
    const rows = whole.filter((one) => !isGone(one));
    expect((await verify(rows, { keys: [] })).code).toBe(0);
    const { code, text } = await verify(rows, { keys: [], held: [await checkpointAt(9_000)] });
    expect(text).toContain('BROKEN at number 9000. CHECKPOINT REMOVED');
    expect(code).toBe(1);
  });

  it('of a key that is not pinned is named, with the id of the key', async () => {
    const { code, text } = await verify(whole, { keys: ['foreign.pem'] });
    expect(text).toContain(`BROKEN at number 3000. UNKNOWN KEY: this checkpoint names the key ${ours.keyId}`);
    expect(code).toBe(1);
  });

  it('of a key that the trail does not bring is named', async () => {
    const { text } = await verify(
      whole.filter((one) => !('publicKey' in one)),
      { keys: [] },
    );
    expect(text).toContain('BROKEN at number 3000. UNKNOWN KEY');
  });

  it('is not believed when the trail passes another key off under its id', async () => {
    const rows = whole.map((one) => ('publicKey' in one ? { ...one, publicKey: foreign.pem } : one));
    expect((await verify(rows, { keys: [] })).text).toContain('BROKEN at number 1. KEY');
  });

  it('that stands before or after its place is named', async () => {
    const made = await checkpointAt(6_000);
    const others = whole.filter((one) => !isCheckpoint(one, 6_000));
    const early = others.flatMap((one) => (isLink(one, 5_000) ? [one, made] : [one]));
    const late = others.flatMap((one) => (isLink(one, 7_000) ? [one, made] : [one]));
    expect((await verify(early)).text).toContain('BROKEN at number 5001. REMOVED: a checkpoint of the trail says');
    expect((await verify(late)).text).toContain('BROKEN at number 6000. MISPLACED');
  });

  it.each([
    ['an earlier instant than the one before it', { at: '2025-01-01T00:00:00.000Z' }, 'MISPLACED'],
    ['a place before the one before it', { previous: 0 }, 'MISPLACED'],
    ['another owner', { owner: 'A7654321' }, 'ANOTHER CHAIN'],
    ['another chain', { chain: 'FEED' as const }, 'ANOTHER CHAIN'],
  ])('with %s is named, though the key has signed it', async (_, wrong, fault) => {
    const rows = await Promise.all(
      whole.map(async (one) => (isCheckpoint(one, 6_000) ? checkpointAt(6_000, { wrong }) : one)),
    );
    const { code, text } = await verify(rows);
    expect(text).toContain(`BROKEN at number 6000. ${fault}`);
    expect(code).toBe(1);
  });

  it('says that the trail was cut short', async () => {
    const rows = whole.filter((one) => !(Number(one['sequence']) >= 9_000));
    expect((await verify(rows)).text).toContain('BROKEN at number 9000. REMOVED: a checkpoint of the trail says');
    const short = whole.slice(
      0,
      whole.findIndex((one) => isLink(one, 7_000)),
    );
    const { code, text } = await verify(short, { held: [await checkpointAt(9_000)] });
    expect(text).toContain('BROKEN at number 7000. REMOVED: a checkpoint that you hold says');
    expect(code).toBe(1);
  });
});

describe('a checkpoint that one has kept', () => {
  it('may be a whole earlier trail, and is seen to be passed through', async () => {
    const earlier = whole.slice(
      0,
      whole.findIndex((one) => isLink(one, 7_000)),
    );
    const { code, text } = await verify(whole, { held: earlier });
    expect(text).toContain('2 checkpoints that you hold: the chain passes through each.');
    expect(text).not.toContain('give one that you kept');
    expect(code).toBe(0);
  });

  it('is not believed when it is forged', async () => {
    const forged = { ...(await checkpointAt(6_000)), signature: 'AAAA' };
    expect((await verify(whole, { held: [forged] })).text).toContain('BROKEN at number 6000. FORGED');
  });

  it('of before the trail begins is said to be of no use', async () => {
    const rows = [await checkpointAt(9_000), ...links.slice(9_000).map(row)];
    const { code, text } = await verify(rows, { held: [await checkpointAt(6_000)] });
    expect(text).toContain('The checkpoint that you hold of number 6000: the trail begins after it.');
    expect(code).toBe(0);
  });
});

describe('a trail whose signing key was changed', () => {
  const changed = async () => [
    keyRow(ours),
    keyRow(next),
    ...links.slice(0, 3_000).map(row),
    await checkpointAt(3_000),
    ...links.slice(3_000, 6_000).map(row),
    await checkpointAt(6_000, { key: next }),
  ];

  it('is sound with both keys, in one file or two', async () => {
    await writeFile(join(folder, 'next.pem'), next.pem);
    expect((await verify(await changed(), { keys: ['both.pem'] })).text).toContain('2 checkpoints of A1234567');
    expect((await verify(await changed(), { keys: ['ours.pem', 'next.pem'] })).code).toBe(0);
  });

  it('names the first checkpoint of a new key that one has not pinned yet', async () => {
    const { code, text } = await verify(await changed());
    expect(text).toContain(`BROKEN at number 6000. UNKNOWN KEY: this checkpoint names the key ${next.keyId}`);
    expect(code).toBe(1);
  });
});

describe('what cannot be verified at all', () => {
  it.each([
    ['a line that is not JSON', ['not-json.ndjson'], 'Line 1 is not JSON.'],
    ['no trail', [], 'Usage'],
    ['two trails', ['one', 'other'], 'Usage'],
    ['an option that there is not', ['not-json.ndjson', '--keys', 'x'], '--keys'],
    ['a key that is none', ['not-json.ndjson', '--key', 'not-json.ndjson'], 'holds no public key in PEM'],
  ])('is told in a sentence: %s', async (_, args, sentence) => {
    await writeFile(join(folder, 'not-json.ndjson'), '{"sequence":1\n');
    const { code, text } = await run(args);
    expect(text).toContain(sentence);
    expect(code).toBe(2);
  });
});

type SigningKey = { readonly signer: Signer; readonly pem: string; readonly keyId: string };

async function newKey(): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const signer = privateKeySigner(privateKey);
  return { signer, ...(await signer.publicKey()) };
}

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

function row({ sequence, entry, hash }: Link): Row {
  return { sequence, entry: canonicalJson(entry), hash };
}

function keyRow({ keyId, pem }: SigningKey): Row {
  return { keyId, algorithm: 'ECDSA_SHA_256', publicKey: pem };
}

const isLink = (one: Row, sequence: number): boolean => one['sequence'] === sequence;
const isCheckpoint = (one: Row, sequence: number): boolean =>
  'signed' in one && String(one['signed']).includes(`"sequence":${sequence}}`);

function altered(one: Row): Row {
  return { ...one, entry: String(one['entry']).replace('"APPLIED"', '"REFUSED"') };
}

/** Sound in itself: as whoever can write to the table could make it. */
function remadeFrom(first: number): readonly Link[] {
  const others = entries.slice(first - 1).map((entry) => ({ ...entry, operation: 'makePlan' }));
  return [...links.slice(0, first - 1), ...link(links[first - 2] ?? GENESIS, others)];
}

type Making = { readonly of?: readonly Link[]; readonly key?: SigningKey; readonly wrong?: Partial<Checkpoint> };

async function checkpointAt(sequence: number, { of = links, key = ours, wrong = {} }: Making = {}): Promise<Row> {
  const signed = textToSign({
    owner: 'A1234567',
    chain: 'AUDIT',
    sequence,
    hash: of[sequence - 1]!.hash,
    previous: MADE_AT[MADE_AT.indexOf(sequence) - 1] ?? 0,
    at: new Date(Date.UTC(2026, 1, 1) + sequence * 1000).toISOString(),
    ...wrong,
  });
  return { signed, ...(await key.signer.sign(signed)) };
}

/** As scripts/export-audit.ts writes it. */
async function trailOf(of: readonly Link[], making: Making = {}): Promise<readonly Row[]> {
  const made = new Map<number, Row>();
  for (const sequence of MADE_AT) made.set(sequence, await checkpointAt(sequence, { of, ...making }));
  return [
    keyRow(making.key ?? ours),
    ...of.flatMap((one) => [row(one), ...(made.has(one.sequence) ? [made.get(one.sequence)!] : [])]),
  ];
}

type Told = { readonly code: number; readonly text: string };
type With = { readonly keys?: readonly string[]; readonly held?: readonly Row[] };

async function verify(rows: readonly Row[], { keys = ['ours.pem'], held }: With = {}): Promise<Told> {
  const write = (name: string, of: readonly Row[]): Promise<void> =>
    writeFile(join(folder, name), of.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await write('trail.ndjson', rows);
  if (held !== undefined) await write('held.ndjson', held);
  return run([
    'trail.ndjson',
    ...keys.flatMap((key) => ['--key', key]),
    ...(held === undefined ? [] : ['--checkpoint', 'held.ndjson']),
  ]);
}

async function run(args: readonly string[]): Promise<Told> {
  const program = join(import.meta.dirname, 'verify-audit.mjs');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { cwd: folder });
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, text: stderr };
  }
}

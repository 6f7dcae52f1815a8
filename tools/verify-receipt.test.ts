import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SignedReceipt } from '../contexts/evaluation/domain/files/receipt.ts';
import { makeFiles } from '../contexts/evaluation/files/make-files.ts';
import { signedReceipt } from '../contexts/evaluation/files/receipts.ts';
import { fullRelease } from '../contexts/evaluation/testing/published.ts';
import { privateKeySigner } from '../platform/signing/private-key-signer.ts';

const run = promisify(execFile);
const TOOL = join(import.meta.dirname, 'verify-receipt.mjs');
const NAME = 'fgdm_funnel.csv';
let folder: string;
const at = (name: string): string => join(folder, name);

function newKey(): { readonly pem: string; readonly publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

const ours = newKey();
const foreign = newKey();
let receipt: SignedReceipt;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'receipt-'));
  const release = fullRelease(20_261_122);
  const made = makeFiles(release);
  const file = made.files.find(({ name }) => name === NAME)!;
  receipt = await signedReceipt(privateKeySigner(ours.pem), { facts: release.facts, file, made });
  await writeFile(at(NAME), file.body);
  await writeFile(at('another.csv'), Buffer.concat([file.body, Buffer.from(' ')]));
  await writeFile(at('ours.pem'), ours.publicPem);
  await writeFile(at('foreign.pem'), foreign.publicPem);
  await writeReceipt('receipt.json', receipt);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function writeReceipt(name: string, said: unknown): Promise<void> {
  await writeFile(at(name), JSON.stringify(said));
}

async function verified(...given: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  try {
    const { stdout } = await run(process.execPath, [TOOL, ...given]);
    return { code: 0, text: stdout };
  } catch (error) {
    const { code, stderr } = error as { readonly code: number; readonly stderr: string };
    return { code, text: stderr };
  }
}

describe('whoever has a file, its receipt and the public key', () => {
  it('is told what was signed of it', async () => {
    const { code, text } = await verified(at(NAME), at('receipt.json'), '--key', at('ours.pem'));
    expect(text).toContain(`SOUND: ${NAME}, `);
    expect(text).toContain('Attacked by 5, 155 attempts: 0 breaches.');
    expect(code).toBe(0);
  });

  it('is told when it is another file, another key, or another text', async () => {
    const key = ['--key', at('ours.pem')];
    expect(await verified(at('another.csv'), at('receipt.json'), ...key)).toMatchObject({
      code: 1,
      text: expect.stringContaining('the receipt of another file'),
    });
    expect(await verified(at(NAME), at('receipt.json'), '--key', at('foreign.pem'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('not signed with a key that you gave'),
    });
    const signed = receipt.signed.replace('"breaches":0', '"breaches":9');
    expect(signed).not.toBe(receipt.signed);
    await writeReceipt('changed.json', { ...receipt, signed });
    expect(await verified(at(NAME), at('changed.json'), ...key)).toMatchObject({
      code: 1,
      text: expect.stringContaining('The signature does not hold'),
    });
  });

  it('is told when what was signed by our key is no receipt', async () => {
    const text = JSON.stringify({ kind: 'something else' });
    await writeReceipt('other.json', { signed: text, ...(await privateKeySigner(ours.pem).sign(text)) });
    expect(await verified(at(NAME), at('other.json'), '--key', at('ours.pem'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('no receipt'),
    });
  });

  it('is told apart what could not be read', async () => {
    expect(await verified(at(NAME), at('missing.json'), '--key', at('ours.pem'))).toMatchObject({ code: 2 });
    expect(await verified(at(NAME))).toMatchObject({ code: 2, text: expect.stringContaining('Usage') });
  });

  it('can do the same with openssl, as the page says', async () => {
    await writeFile(at('signed.txt'), receipt.signed);
    await writeFile(at('signature.der'), Buffer.from(receipt.signature, 'base64'));
    const given = ['dgst', '-sha256', '-verify', at('ours.pem'), '-signature', at('signature.der'), at('signed.txt')];
    expect((await run('openssl', given)).stdout).toBe('Verified OK\n');
    await writeFile(at('signed.txt'), `${receipt.signed} `);
    await expect(run('openssl', given)).rejects.toMatchObject({ code: 1 });
  });
});

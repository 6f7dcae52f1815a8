import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { privateKeySigner } from '../../../platform/signing/private-key-signer.ts';
import { isSignedWith } from '../../../platform/signing/public-key.ts';
import type { Receipt, SignedReceipt } from '../domain/files/receipt.ts';
import type { ReleaseFacts } from '../domain/files/release-facts.ts';
import { fullRelease, releaseFacts } from '../testing/published.ts';
import { makeFiles } from './make-files.ts';
import { signedReceipt } from './receipts.ts';

const SEED = 20_261_122;
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = privateKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

async function receiptsOf(changed: Partial<ReleaseFacts> = {}): Promise<readonly SignedReceipt[]> {
  const { facts, tables } = fullRelease(SEED, changed);
  const made = makeFiles({ facts, tables });
  return Promise.all(made.files.map((file) => signedReceipt(signer, { facts, file, made })));
}

const readIn = ({ signed }: SignedReceipt): Receipt => JSON.parse(signed) as Receipt;

describe('a receipt', () => {
  it('stands beside each file, with its hash, and is signed as it is written', async () => {
    const receipts = await receiptsOf();
    const { files } = makeFiles(fullRelease(SEED));
    expect(receipts.map((one) => readIn(one).file.sha256)).toEqual(files.map(({ sha256 }) => sha256));
    const key = await signer.publicKey();
    expect(receipts.filter(({ signed, signature }) => !isSignedWith(key, signed, signature))).toEqual([]);
    const [first] = receipts;
    expect(isSignedWith(key, first!.signed.replace('"breaches":0', '"breaches":1'), first!.signature)).toBe(false);
  });

  it('says how the figures were protected, what the attack found and what the screener made of them', async () => {
    const [first] = await receiptsOf();
    expect(readIn(first!)).toMatchObject({
      kind: 'disclosure-receipt',
      disclosure: {
        parameters: { name: 'DFE_LOCAL_AUTHORITY', version: 1 },
        suppressed: { cells: 75, primary: 31, secondary: 44 },
        roundingBase: 10,
        attack: { outsiders: 1, authorities: 4, holdersOfExtracts: 0, tried: 155, breaches: 0 },
      },
      screener: [{ dataSet: 'fgdm_funnel', failures: 0 }],
      release: { id: releaseFacts().id, version: 1 },
    });
  });

  it('does not tell how many of a few hidden figures are small', async () => {
    const few = { ...releaseFacts().disclosure, primary: 1, secondary: 18 };
    const [first] = await receiptsOf({ disclosure: few });
    expect(readIn(first!).disclosure.suppressed).toEqual({ cells: 19, primary: null, secondary: null });
  });
});

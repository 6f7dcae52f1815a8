import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { chartOf } from '../../../contexts/evaluation/domain/files/chart/chart.ts';
import { makeFiles } from '../../../contexts/evaluation/files/make-files.ts';
import { signedReceipt } from '../../../contexts/evaluation/files/receipts.ts';
import { fullRelease, publishedTable } from '../../../contexts/evaluation/testing/published.ts';
import { privateKeySigner } from '../../../platform/signing/private-key-signer.ts';

const SEED = 20_261_122;
const PROGRAM = join(import.meta.dirname, '../../../examples/evaluator-python/reproduce_chart.py');
const NAME = 'fgdm_funnel.tidy.csv';
const run = promisify(execFile);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluator-'));
  const release = fullRelease(SEED);
  const made = makeFiles(release);
  const file = made.files.find(({ name }) => name === NAME)!;
  const signer = privateKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await writeFile(at(NAME), file.body);
  await writeFile(
    at('receipt.json'),
    JSON.stringify(await signedReceipt(signer, { facts: release.facts, file, made })),
  );
  await writeFile(at('key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

type Ended = { readonly code: number; readonly text: string };

async function reproduced(file: string, ...more: readonly string[]): Promise<Ended> {
  const given = [PROGRAM, at(file), '--receipt', at('receipt.json'), '--key', at('key.pem'), '--out', at('chart.svg')];
  try {
    return { code: 0, text: (await run('python3', [...given, ...more])).stdout };
  } catch (error) {
    const { code, stderr } = error as { readonly code: number; readonly stderr: string };
    return { code, text: stderr };
  }
}

describe('the worked example in Python', () => {
  it('draws what our own chart draws, from the file alone', async () => {
    const [panel] = chartOf(publishedTable(SEED)).panels;
    const { code, text } = await reproduced(NAME);
    expect(code).toBe(0);
    const lines = text.trim().split('\n').slice(1);
    expect(lines).toEqual(
      panel?.marks.map(
        ({ place, now }) => `${place}\t${now.digits === null ? now.status : String(Number(now.digits))}`,
      ),
    );
    const svg = await readFile(at('chart.svg'), 'utf8');
    const bars: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name }) => bars.push(name));
    parser.write(svg).close();
    expect(bars.filter((name) => name === 'rect')).toHaveLength(
      panel?.marks.filter(({ now }) => now.digits !== null).length ?? -1,
    );
  });

  it('draws nothing from a file that was changed, or has no such measure', async () => {
    await writeFile(at('changed.csv'), (await readFile(at(NAME), 'utf8')).replace(',shown', ',c'));
    expect(await reproduced('changed.csv')).toMatchObject({
      code: 1,
      text: expect.stringContaining('the receipt is that of another file'),
    });
    expect(await reproduced(NAME, '--measure', 'nothing')).toMatchObject({
      code: 1,
      text: expect.stringContaining('no measure nothing'),
    });
  });

  it('believes no receipt that another key has signed', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    await writeFile(at('other.pem'), other.export({ type: 'spki', format: 'pem' }));
    expect(await reproduced(NAME, '--key', at('other.pem'))).toMatchObject({
      code: 1,
      text: expect.stringContaining('not signed with this key'),
    });
  });
});

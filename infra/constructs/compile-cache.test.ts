import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleFunction } from './bundling.ts';
import { addCompileCache, CACHE } from './compile-cache.ts';

const run = promisify(execFile);

let built: string;

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'built-'));
  const { exported } = bundleFunction('lambdas/sequencer/handler.ts', built);
  addCompileCache(built, exported);
});

afterAll(async () => {
  await rm(built, { recursive: true });
});

type Start = { readonly exported: string; readonly accepted: number; readonly refused: number };

/** Unpacks the archive elsewhere, as Lambda does, and starts it. Says what Node made of the cache. */
async function startElsewhere(change: (task: string) => Promise<void> = () => Promise.resolve()): Promise<Start> {
  const root = await mkdtemp(join(tmpdir(), 'unpacked-'));
  try {
    const [task, TMPDIR] = [join(root, 'var', 'task'), join(root, 'tmp')];
    await mkdir(TMPDIR, { recursive: true });
    await cp(built, task, { recursive: true });
    await change(task);
    const script = `console.log('exports ' + Object.keys(await import(process.argv[1])).join())`;
    const { stdout, stderr } = await run(
      process.execPath,
      ['--input-type=module', '--eval', script, join(task, 'index.mjs')],
      {
        env: { TABLE_NAME: 'any', TMPDIR, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' },
        maxBuffer: 10_000_000,
      },
    );
    const count = (pattern: RegExp): number => [...stderr.matchAll(pattern)].length;
    const [, exported = ''] = /^exports (.*)$/m.exec(stdout) ?? [];
    return { exported, accepted: count(/was accepted/g), refused: count(/was rejected/g) };
  } finally {
    await rm(root, { recursive: true });
  }
}

const cachesIn = (task: string): Promise<string[]> => readdir(join(task, CACHE));

describe('a bundle with V8’s compile cache', () => {
  it('is taken by Node wherever it is unpacked', async () => {
    const { exported, accepted, refused } = await startElsewhere();

    expect(exported.split(',').toSorted()).toEqual(['handler', 'sweep']);
    expect(accepted).toBeGreaterThan(0);
    expect(refused).toBe(0);
  });

  it('starts as well where the cache is of another Node or processor, and takes nothing of it', async () => {
    const start = await startElsewhere(async (task) => {
      for (const made of await cachesIn(task)) {
        await rename(join(task, CACHE, made), join(task, CACHE, 'v24.0.0-arm64-00000000'));
      }
    });

    expect(start).toMatchObject({ accepted: 0, refused: 0 });
    expect(start.exported.split(',').toSorted()).toEqual(['handler', 'sweep']);
  });

  it('starts as well where the cache is damaged, and takes nothing of it', async () => {
    const start = await startElsewhere(async (task) => {
      for (const made of await cachesIn(task)) {
        for (const file of await readdir(join(task, CACHE, made))) {
          await writeFile(join(task, CACHE, made, file), 'no cache');
        }
      }
    });

    expect(start).toMatchObject({ accepted: 0 });
    expect(start.exported.split(',').toSorted()).toEqual(['handler', 'sweep']);
  });
});

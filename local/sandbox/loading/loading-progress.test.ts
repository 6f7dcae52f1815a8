import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Progress, SandboxFileTarget } from '../../sandbox-contract.ts';
import { type LoadingProgress, loadingProgress } from './loading-progress.ts';

let folder: string;
let shown: Progress[];
let progress: LoadingProgress;

beforeEach(() => {
  jest.useFakeTimers();
  folder = mkdtempSync(join(tmpdir(), 'progress-'));
  shown = [];
  const target: SandboxFileTarget = {
    seed: 'progress',
    conferencesPerAuthority: 1,
    tableName: 'none',
    dataFile: join(folder, 'table.sqlite'),
    signal: new AbortController().signal,
    onProgress: (one) => shown.push(one),
  };
  progress = loadingProgress(target, folder);
});

afterEach(() => {
  progress.stop();
  jest.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

describe('the progress of an import', () => {
  it('follows the growth of the files', () => {
    progress.importing();
    writeFileSync(join(folder, 'table.sqlite'), Buffer.alloc(100_000));
    jest.advanceTimersByTime(1_000);

    expect(shown.at(-1)!.done).toBeGreaterThan(shown[0]!.done);
  });

  it('goes on when the folder is taken away meanwhile', () => {
    progress.importing();
    rmSync(folder, { recursive: true });

    expect(() => jest.advanceTimersByTime(1_000)).not.toThrow();
    expect(shown.at(-1)).toEqual(shown[0]);
  });
});

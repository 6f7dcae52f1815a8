import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { staleFiles } from '../../scripts/generators/stale-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-files-'));
  mkdirSync(join(root, 'made'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('the check of generated files', () => {
  const generated = [{ path: 'made/one.ts', content: 'one\n' }];

  it('finds nothing where each file is as generated', () => {
    writeFileSync(join(root, 'made/one.ts'), 'one\n');

    expect(staleFiles(generated, { root, owned: ['made'] })).toEqual([]);
  });

  it('names a file that was changed by hand', () => {
    writeFileSync(join(root, 'made/one.ts'), 'mine\n');

    expect(staleFiles(generated, { root, owned: ['made'] })).toEqual([{ path: 'made/one.ts', why: 'differs' }]);
  });

  it('names a file that was never committed', () => {
    expect(staleFiles(generated, { root, owned: ['made'] })).toEqual([{ path: 'made/one.ts', why: 'missing' }]);
  });

  it('names a file that no generator makes any more', () => {
    writeFileSync(join(root, 'made/one.ts'), 'one\n');
    writeFileSync(join(root, 'made/old.ts'), '');

    expect(staleFiles(generated, { root, owned: ['made'] })).toEqual([{ path: 'made/old.ts', why: 'leftover' }]);
  });

  it('leaves alone what lies outside the folders that generators own', () => {
    writeFileSync(join(root, 'made/one.ts'), 'one\n');
    writeFileSync(join(root, 'README.md'), '');

    expect(staleFiles(generated, { root, owned: ['made'] })).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { permissionsPage } from '../../scripts/generators/permissions-page.ts';
import { writtenSdl } from '../../scripts/generators/written-sdl.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-sdl-'));
  const platform = `directive @requires(permission: Permission!) on FIELD_DEFINITION
    enum Permission { PROGRAMME_READ }
    type Query { old: Int @requires(permission: PROGRAMME_READ) }`;
  writeFileSync(join(folder, 'platform.graphql'), platform);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a page made from the SDL', () => {
  it('shows a field as soon as it is written, before anything else is made from it', () => {
    expect(permissionsPage(writtenSdl(folder)).content).toContain('`Query.old`');
    const more = 'extend type Query { fresh: Int @requires(permission: PROGRAMME_READ) }';
    writeFileSync(join(folder, 'more.graphql'), more);

    expect(permissionsPage(writtenSdl(folder)).content).toContain('`Query.old`, `Query.fresh`');
  });

  it('is made from nothing else that lies in the folder', () => {
    writeFileSync(join(folder, 'notes.md'), 'not SDL');

    expect(permissionsPage(writtenSdl(folder)).content).toContain('`Query.old`');
  });
});

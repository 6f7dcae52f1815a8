import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuditLinkConnection } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { record } from '../support/record.ts';

/** An authority takes its audit trail away, and verifies it with a program of one file. */
const network = useNetwork('2026-06-30');
const run = promisify(execFile);
let system: Caller;
let folder: string;

const TRAIL = `query($first: Int, $after: String) {
  auditTrail(first: $first, after: $after) { edges { node { sequence entry hash } } pageInfo { hasNextPage endCursor } }
}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trail-'));
  system = await network.as('nearby');
  for (let number = 1; number <= 5; number += 1) {
    await record(system, 'makeReferral', {
      sourceRecord: { system: 'TRAIL', recordId: String(number) },
      referral: {
        receivedOn: '2026-06-01',
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'CHILD_IN_NEED',
        children: [{ laChildId: `C${number}`, sex: 'F', birthMonth: '2016-05' }],
      },
    });
  }
  await network.running.caughtUp();
});

afterAll(() => rm(folder, { recursive: true }));

async function page(first: number, after: string | null): Promise<AuditLinkConnection> {
  const { auditTrail } = await system.ask<{ auditTrail: AuditLinkConnection }>(TRAIL, { first, after });
  return auditTrail;
}

async function wholeTrail(first: number): Promise<AuditLinkConnection['edges'][number]['node'][]> {
  const links = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: AuditLinkConnection = await page(first, after);
    links.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return links;
    after = pageInfo.endCursor;
  }
}

async function verify(rows: readonly object[]): Promise<string> {
  const file = join(folder, 'trail.ndjson');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { stdout, stderr } = await run(process.execPath, [resolve('tools/verify-audit.mjs'), file]).catch(
    (error: unknown) => error as { stdout: string; stderr: string },
  );
  return stdout + stderr;
}

describe('the audit trail of an authority', () => {
  it('holds every change, and is the same in pages of any size', async () => {
    const links = await wholeTrail(100);
    expect(links.filter(({ entry }) => entry.includes('"operation":"makeReferral"'))).toHaveLength(5);
    expect(links.map(({ sequence }) => sequence)).toEqual(links.map((_, index) => index + 1));
    expect((await wholeTrail(2)).slice(0, links.length)).toEqual(links);
  });

  it('is found sound offline, and broken once an entry is altered', async () => {
    const links = await wholeTrail(100);
    expect(await verify(links)).toContain(`SOUND: ${links.length} entries`);
    const [first, ...rest] = links;
    const altered = { ...first!, entry: first!.entry.replace('makeReferral', 'makePlan') };
    expect(await verify([altered, ...rest])).toContain('BROKEN at number 1. ALTERED');
  });

  it('is written to a file by a script', async () => {
    const file = join(folder, 'exported.ndjson');
    const env = { ...process.env, TOKEN: system.token };
    const args = [
      '--disable-warning=ExperimentalWarning',
      'scripts/export-audit.ts',
      '--url',
      network.running.graphqlUrl,
      '--file',
      file,
    ];
    const { stdout } = await run(process.execPath, args, { env });
    const rows = (await readFile(file, 'utf8')).trim().split('\n');
    expect(stdout).toContain(`Wrote ${rows.length} entries`);
    expect(await verify(rows.map((row) => JSON.parse(row) as object))).toContain('SOUND');
  });

  it('is nobody else’s: another authority finds its own', async () => {
    const { auditTrail } = await (
      await network.as('faraway')
    ).ask<{ auditTrail: AuditLinkConnection }>(TRAIL, { first: 100, after: null });
    expect(JSON.stringify(auditTrail)).not.toContain('makeReferral');
  });

  it('refuses a cursor that is none', async () => {
    const { errors } = await system.send(TRAIL, { first: 1, after: 'bm90IGEgY3Vyc29y' });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  AuditCheckpointConnection,
  AuditLinkConnection,
  AuditSigningKey,
} from '../../graphql/generated/resolvers-types.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import type { AuditEntry } from '../../platform/journal/entries.ts';
import { GENESIS, link } from '../../platform/journal/sequencing/chain.ts';
import { isSignedWith } from '../../platform/signing/public-key.ts';
import type { Caller } from '../support/caller.ts';
import { useNetwork } from '../support/network.ts';
import { record } from '../support/record.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** An authority takes its audit trail away, and verifies it with a program of one file. */
const network = useNetwork('2026-06-30');
const run = promisify(execFile);
let system: Caller;
let folder: string;

const TRAIL = `query($first: Int, $after: String) {
  auditTrail(first: $first, after: $after) { edges { node { sequence entry hash } } pageInfo { hasNextPage endCursor } }
}`;

const KEYS = '{ auditSigningKeys { keyId algorithm publicKey since } }';
const CHECKPOINTS = `query($first: Int, $after: String) {
  auditCheckpoints(first: $first, after: $after) {
    edges { node { sequence hash at signed keyId algorithm signature } }
    pageInfo { hasNextPage endCursor }
  }
}`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trail-'));
  system = await network.as('nearby');
  for (let number = 1; number <= 5; number += 1) {
    await record(system, 'makeReferral', referral(String(number)));
  }
  await network.running.caughtUp();
  await network.running.checkpoint();
});

afterAll(() => rm(folder, { recursive: true }));

function referral(recordId: string) {
  return {
    sourceRecord: { system: 'TRAIL', recordId },
    referral: {
      receivedOn: '2026-06-01',
      model: 'FAMILY_GROUP_CONFERENCE',
      triggerPoint: 'CHILD_IN_NEED',
      children: [{ laChildId: `C${recordId}`, sex: 'F', birthMonth: '2016-05' }],
    },
  };
}

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

async function verify(rows: readonly object[], ...options: readonly string[]): Promise<string> {
  const file = join(folder, 'trail.ndjson');
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { stdout, stderr } = await run(process.execPath, [resolve('tools/verify-audit.mjs'), file, ...options]).catch(
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
    expect(await verify(links)).toContain(`${links.length} entries, from number 1`);
    const [first, ...rest] = links;
    const altered = { ...first!, entry: first!.entry.replace('makeReferral', 'makePlan') };
    expect(await verify([altered, ...rest])).toContain('BROKEN at number 1. ALTERED');
  });

  async function exported(): Promise<readonly { readonly entry?: string }[]> {
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
    expect(stdout).toContain(`Wrote ${rows.length - 2} entries, 1 checkpoints and 1 public keys`);
    return rows.map((row) => JSON.parse(row) as { readonly entry?: string });
  }

  it('is written to a file by a script, with its checkpoint and the key that signed it', async () => {
    const told = await verify(await exported(), '--key', join(network.running.dataFolder, 'signing-public-key.pem'));
    expect(told).toContain('SOUND');
    expect(told).toContain(`1 checkpoints of ${AUTHORITY.nearby}`);
    expect(told).toContain('by a key that you gave');
  });

  it('that somebody has made anew is found out by a checkpoint that the authority has kept', async () => {
    const rows = await exported();
    const links = rows.filter((row): row is { readonly entry: string } => row.entry !== undefined);
    const { auditCheckpoints } = await system.ask<{ auditCheckpoints: AuditCheckpointConnection }>(CHECKPOINTS);
    const kept = join(folder, 'kept.ndjson');
    await writeFile(kept, JSON.stringify(auditCheckpoints.edges[0]!.node));
    const key = ['--key', join(network.running.dataFolder, 'signing-public-key.pem')];

    expect(await verify(links, '--checkpoint', kept, ...key)).toContain('1 checkpoints that you hold');
    const remade = link(
      GENESIS,
      links.map(({ entry }) => ({ ...(JSON.parse(entry) as AuditEntry), id: 'another' })),
    );
    const others = remade.map(({ sequence, entry, hash }) => ({ sequence, entry: canonicalJson(entry), hash }));
    expect(await verify(others)).toContain('SOUND');
    expect(await verify(others, '--checkpoint', kept, ...key)).toMatch(/BROKEN at number \d+\. REMADE/);
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

describe('the checkpoints of an audit trail', () => {
  async function checkpoints(caller: Caller, first: number, after: string | null): Promise<AuditCheckpointConnection> {
    const asked = { first, after };
    return (await caller.ask<{ auditCheckpoints: AuditCheckpointConnection }>(CHECKPOINTS, asked)).auditCheckpoints;
  }

  it('are shown newest first, each with the text that was signed, in pages of any size', async () => {
    const before = await checkpoints(system, 10, null);
    await record(system, 'makeReferral', referral('again'));
    await network.running.caughtUp();
    await network.running.checkpoint();

    const one = await checkpoints(system, 1, null);
    const rest = await checkpoints(system, 10, one.pageInfo.endCursor);
    const [newest] = one.edges;
    expect(one.pageInfo.hasNextPage).toBe(true);
    expect(rest.edges).toEqual(before.edges);
    const { signed, keyId, algorithm, signature, ...said } = newest!.node;
    expect(JSON.parse(signed)).toEqual({
      ...said,
      owner: AUTHORITY.nearby,
      chain: 'AUDIT',
      previous: rest.edges[0]!.node.sequence,
    });
    const { auditSigningKeys } = await system.ask<{ auditSigningKeys: AuditSigningKey[] }>(KEYS);
    expect(auditSigningKeys).toMatchObject([{ keyId, algorithm }]);
    const [{ publicKey: pem }] = auditSigningKeys as [AuditSigningKey];
    expect(isSignedWith({ keyId, algorithm: 'ECDSA_SHA_256', pem }, signed, signature)).toBe(true);
  });

  it('are nobody else’s: another authority finds its own', async () => {
    const { edges } = await checkpoints(await network.as('faraway'), 100, null);
    expect(edges.filter(({ node }) => node.signed.includes(AUTHORITY.nearby))).toEqual([]);
  });

  it('refuse a cursor that is none', async () => {
    const { errors } = await system.send(CHECKPOINTS, { first: 1, after: 'bm90IGEgY3Vyc29y' });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('had no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});

import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalObjects, startObjects } from '../../local/objects/start-objects.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import { fixedClock } from '../../platform/clock.ts';
import { accessWithin } from '../../platform/journal/access-log.ts';
import { recordReads } from '../../platform/journal/read-audit.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import { openPublishing, openSharedDownloads } from '../../platform/objects/open-objects.ts';
import { privateKeySigner } from '../../platform/signing/private-key-signer.ts';
import { isSignedWith } from '../../platform/signing/public-key.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { turn } from '../../test/support/journal/notebook.ts';
import { downloadReleaseFile } from './download-release-file.ts';
import { receiptNameOf } from './domain/files/receipt.ts';
import { makeFiles } from './files/make-files.ts';
import { type StoreFilesDeps, storeReleaseFiles } from './store-release-files.ts';
import {
  findFiles,
  findFilesProgress,
  listReleaseFiles,
  objectOf,
  receiptKeys,
  saltOf,
} from './store/release-files.ts';
import { fullRelease, publishedTable, releaseFacts } from './testing/published.ts';

const SEED = 20_261_122;
const NOW = new Date('2026-06-10T09:00:00.000Z');
const release = fullRelease(SEED);
const seen = { id: release.facts.id, globalId: 'a-release', version: 1 };
const files = async () =>
  new Map((await listReleaseFiles(table, release.facts.id)).map((file) => [file.name, file.sha256]));
const names = makeFiles(release).files.map(({ name }) => name);
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const signer = privateKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

const engine = useEngine();
let folder: string;
let local: LocalObjects;
let minutesLater = 0;
let table: Table;
let publishing: Pick<Objects, 'writeOnce'>;

beforeEach(async () => {
  minutesLater = 0;
  folder = await mkdtemp(join(tmpdir(), 'releases-'));
  const now = (): Date => new Date(Date.now() + minutesLater * 60_000);
  local = await startObjects({ folder, port: 0, now, onError: () => undefined });
  publishing = openPublishing(placeOf(local));
  table = openTable(engine.client, await engine.freshTable(), turn);
});

afterEach(async () => {
  await local.close();
  await rm(folder, { recursive: true });
});

const placeOf = ({ bucket, endpoint }: LocalObjects) => ({ bucket, endpoint, region: 'eu-west-2' });

const depsWith = (changed: Partial<StoreFilesDeps> = {}): StoreFilesDeps => ({
  ...{ table, objects: publishing, signer, clock: fixedClock(NOW), codeVersion: '0.0.0-fictional' },
  ...changed,
});

/** As the gate makes them: an evaluator, who works for the network. */
const request = (): RequestContext =>
  ({
    id: 'a-request',
    now: NOW,
    purpose: null,
    made: new Map(),
    actor: { kind: 'EVALUATOR', id: 'P1', subject: 'evaluator', authority: null, scope: networkScope },
  }) as unknown as RequestContext;

function addressOf(file: string, context = request()): Promise<string | null> {
  return downloadReleaseFile({ table, shared: openSharedDownloads(placeOf(local)) }, context, { release: seen, file });
}

async function fetched(file: string): Promise<Buffer> {
  const response = await fetch((await addressOf(file)) ?? '');
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Does so many writes, to the table and the store alike, and one more of which nobody hears. */
function killedAt(writes: number) {
  let left = writes;
  const then = async <T>(write: () => Promise<T>): Promise<T> => {
    if (left < 0) throw new Error('killed');
    const result = await write();
    if (left-- === 0) throw new Error('killed');
    return result;
  };
  return {
    objects: (of: StoreFilesDeps['objects']): StoreFilesDeps['objects'] => ({
      writeOnce: (...asked) => then(() => of.writeOnce(...asked)),
    }),
    table: (of: Table): Table => ({ ...of, write: (...asked) => then(() => of.write(...asked)) }),
  };
}

describe('storing the files of a release', () => {
  it('puts all of them where they can be fetched, each with a receipt by a key that is listed', async () => {
    const result = await storeReleaseFiles(depsWith(), release);
    expect(result).toEqual({
      ...{ kind: 'STORED', storedAt: NOW.toISOString() },
      hash: (await files()).get('manifest.json'),
    });
    const stored = await listReleaseFiles(table, release.facts.id);
    expect(stored.map(({ name }) => name)).toEqual([...names].sort());
    const [key] = await receiptKeys.knownKeys(table);
    for (const { name, sha256: hash, bytes, receipt } of stored) {
      const body = await fetched(name);
      expect([name, sha256(body), body.length]).toEqual([name, hash, bytes]);
      expect(receipt.signed).toContain(`"sha256":"${hash}"`);
      expect(isSignedWith(key!, receipt.signed, receipt.signature)).toBe(true);
    }
  });

  it('goes on after it was killed at any write, and writes over nothing', async () => {
    const written = new Map<string, number>();
    const counted: StoreFilesDeps['objects'] = {
      async writeOnce(key, body, contentType) {
        const result = await publishing.writeOnce(key, body, contentType);
        if (result === 'WRITTEN') written.set(key, (written.get(key) ?? 0) + 1);
        return result;
      },
    };
    let kills = 0;
    for (; (await findFiles(table, release.facts.id)) === null; kills += 1) {
      const last = killedAt(kills);
      const dying = depsWith({ objects: last.objects(counted), table: last.table(table) });
      await expect(storeReleaseFiles(dying, release)).rejects.toThrow('killed');
      const isDone = (await findFiles(table, release.facts.id)) !== null;
      expect((await listReleaseFiles(table, release.facts.id)).length).toBe(isDone ? names.length : 0);
      expect((await addressOf('manifest.json')) !== null).toBe(isDone);
    }
    const hash = makeFiles({
      ...release,
      facts: { ...release.facts, salt: await saltOf(table, release.facts.id) },
    }).hash;
    expect(kills).toBeGreaterThan(names.length * 3);
    expect(await findFilesProgress(table, release.facts.id)).toEqual({ stored: names.length, all: names.length });
    expect(written.size).toBe(names.length * 2);
    expect([...written.values()].filter((times) => times !== 1)).toEqual([]);
    for (const { name, receipt } of await listReleaseFiles(table, release.facts.id)) {
      const lies = await openSharedDownloads(placeOf(local)).downloadUrl(
        objectOf(release.facts.id, hash, receiptNameOf(name)),
        { fileName: 'receipt.json', expiresInSeconds: 60 },
      );
      expect(await (await fetch(lies)).json()).toEqual(receipt);
    }
  });

  it('ends alike for two workers at once, and for one that comes again', async () => {
    const both = await Promise.all([storeReleaseFiles(depsWith(), release), storeReleaseFiles(depsWith(), release)]);
    expect(both[0]).toEqual(both[1]);
    const noStore = { writeOnce: () => Promise.reject(new Error('written again')) };
    expect(await storeReleaseFiles(depsWith({ objects: noStore }), release)).toEqual(both[0]);
  });

  it('is refused for other files of the same release', async () => {
    await storeReleaseFiles(depsWith(), release);
    await expect(storeReleaseFiles(depsWith(), fullRelease(SEED + 1))).rejects.toThrow('a release never changes');
    expect(sha256(await fetched('manifest.json'))).toBe((await files()).get('manifest.json'));
  });

  it('is refused where the attack has found something, or the screener does not take a pair', async () => {
    const { disclosure } = releaseFacts();
    const breached = { ...disclosure, attack: { ...disclosure.attack, breaches: 1 } };
    const refused = await storeReleaseFiles(depsWith(), fullRelease(SEED, { disclosure: breached }));
    expect(refused).toEqual({
      kind: 'REFUSED',
      refused: ['The attack worked out 1 hidden figures.'],
      at: NOW.toISOString(),
    });
    // For good: whoever comes again is told the same.
    expect(await storeReleaseFiles(depsWith(), release)).toEqual(refused);
    const other = releaseFacts({ id: '01J00000000000000000000002' });
    const untaken = { ...publishedTable(SEED), name: 'With Spaces' };
    expect(await storeReleaseFiles(depsWith(), { facts: other, tables: [untaken] })).toMatchObject({
      kind: 'REFUSED',
      refused: [
        expect.stringContaining('With Spaces: check_filename_data_spaces: '),
        expect.stringContaining('With Spaces: check_filename_metadata_spaces: '),
      ],
    });
    expect(await listReleaseFiles(table, release.facts.id)).toEqual([]);
    expect(await receiptKeys.knownKeys(table)).toEqual([]);
  });
});

describe('fetching a file of a release', () => {
  beforeEach(async () => {
    await storeReleaseFiles(depsWith(), release);
  });

  it('ends five minutes after the address was given', async () => {
    const address = (await addressOf('manifest.json')) ?? '';
    minutesLater = 4;
    expect((await fetch(address)).status).toBe(200);
    minutesLater = 6;
    expect((await fetch(address)).status).toBe(403);
  });

  it('leaves in the trail who was given an address, and of which file', async () => {
    const context = request();
    await addressOf('manifest.json', context);
    await recordReads({ table, nextId: () => '01J00000000000000000000002' }, context, { name: 'Files', fields: [] });
    const range = { from: '2026-06-01', to: '2026-07-01', after: null, limit: 10 };
    const [entry] = await accessWithin(table, networkScope, range);
    expect(entry?.item).toMatchObject({
      outcome: 'READ',
      records: [
        { id: 'a-release', version: 1 },
        { id: 'a-release/manifest.json', version: 1 },
      ],
    });
  });

  it.each(['nothing.csv', '../manifest.json', ''])('is not possible under another name: %p', async (name) => {
    const context = request();
    expect(await addressOf(name, context)).toBeNull();
    await recordReads({ table, nextId: () => 'unused' }, context, { name: 'Files', fields: [] });
    const range = { from: '2026-06-01', to: '2026-07-01', after: null, limit: 10 };
    expect(await accessWithin(table, networkScope, range)).toEqual([]);
  });
});

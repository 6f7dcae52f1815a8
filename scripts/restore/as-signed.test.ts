import { generateKeyPairSync } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { seedProgramme } from '../../contexts/programme/index.ts';
import { networkScope, parseOwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { checkpointAll } from '../../platform/journal/checkpoints/checkpoint-all.ts';
import { newestCheckpoints } from '../../platform/journal/checkpoints/checkpoint.ts';
import { headKey, link, segmentKey } from '../../platform/journal/sequencing/chain.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { privateKeySigner } from '../../platform/signing/private-key-signer.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { chainOf, plant, waitingAudit } from '../../test/support/journal/waiting-entries.ts';
import type { SignedContradiction } from './as-signed.ts';
import { heldCheckpoints, pinnedKey } from './held-checkpoints.ts';
import { examine, type ExamineDeps } from './rehearsal.ts';
import { told } from './told.ts';

const engine = useEngine();
const OWNER = parseOwnerId('A0000001')!;
const scope = scopeOf(OWNER);
const AUDIT = { scope, chain: 'AUDIT' } as const;
const NOW = new Date('2026-03-01T00:00:00.000Z');
const pause = () => Promise.resolve();
const nothing = () => undefined;
const ours = signerOf();
let live: string;

const opened = (tableName: string): Table => openTable(engine.client, tableName, pause);

function signerOf() {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return privateKeySigner(privateKey);
}

/** Entries of these numbers, each with its link. */
async function grow(tableName: string, ...numbers: readonly number[]): Promise<void> {
  const table = opened(tableName);
  for (const nth of numbers) {
    await plant(table, [waitingAudit(scope, nth)]);
    await sweepAll({ table, pause, noteParked: nothing, noteFailed: nothing, noteSkipped: nothing }, [scope]);
  }
}

async function sign(tableName: string, signer = ours): Promise<void> {
  const work = { table: opened(tableName), signer, now: NOW, noteContradicted: nothing, noteFailed: nothing };
  await checkpointAll(work, [networkScope, scope]);
}

/** What a restore gives: all items as they are now. */
async function copyOf(tableName: string): Promise<string> {
  const made = await engine.freshTable();
  const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: tableName }));
  for (const Item of Items) await engine.client.send(new PutItemCommand({ TableName: made, Item }));
  return made;
}

/** The last link made anew, and with it the chain's head: sound in itself. */
async function remakeLast(tableName: string): Promise<void> {
  const { links } = await chainOf(opened(tableName), AUDIT);
  const [before, last] = links.slice(-2);
  const [remade] = link(before!, [{ ...last!.entry, id: 'another' }]);
  await opened(tableName).write([
    { kind: 'PUT', item: { key: headKey(scope, 'AUDIT'), version: 9, body: remade } },
    {
      kind: 'PUT',
      item: {
        key: segmentKey(scope, 'AUDIT', remade!.sequence),
        version: 1,
        body: { previous: before!.hash, links: [remade] },
      },
    },
  ]);
}

/** As an authority has kept it: a trail's checkpoints. */
async function trailOf(tableName: string): Promise<string> {
  const found = await newestCheckpoints(opened(tableName), AUDIT, { after: null, limit: 10 });
  const rows = found.map(({ checkpoint }) => {
    const { signed, keyId, algorithm, signature } = checkpoint!;
    return JSON.stringify({ signed, keyId, algorithm, signature });
  });
  return ['{"keyId":"some","pem":"key"}', ...rows, ''].join('\n');
}

async function examined(copy: string, given: Partial<ExamineDeps> & { readonly isLost?: boolean } = {}) {
  const { isLost = false, ...deps } = given;
  const names = { live: isLost ? null : live, copy, at: NOW };
  const result = await examine({ client: engine.client, pause, erasures: null, ...deps }, names);
  const finding = result.signed.find(({ owner, chain }) => owner === OWNER && chain === 'AUDIT')!;
  return { ...result, finding };
}

const accepting = (...kinds: readonly SignedContradiction[]) => ({ accepted: new Set(kinds) });

beforeEach(async () => {
  live = await engine.freshTable();
  const authority = {
    id: OWNER,
    codes: [{ newLaCode: 'E06999901', oldLaCode: '901', name: 'Fictional', from: null, until: null }],
    region: { code: 'E12999999', name: 'Nowhere', partOf: null },
    statisticalNeighbours: [],
    memberships: [],
  };
  const seed = seedProgramme({ programmes: [], authorities: [authority], policies: [], clients: [], people: [] });
  await opened(live).write(seed.map((item) => ({ kind: 'PUT', item })));
  await grow(live, 1, 2);
});

describe('a copy that holds all that was signed', () => {
  it('may go live', async () => {
    await sign(live);
    const copy = await copyOf(live);
    await grow(live, 3);
    const { finding, mayGoLive } = await examined(copy);

    expect(finding).toMatchObject({ kind: 'AS_SIGNED', sequence: 2 });
    expect(mayGoLive).toBe(true);
  });

  it('may go live where nothing was ever signed, which is told', async () => {
    const result = await examined(await copyOf(live));

    expect(result).toMatchObject({ mayGoLive: true, finding: { kind: 'UNSIGNED' } });
    expect(told(result)).toContain(`${OWNER} AUDIT: no checkpoint is known`);
  });
});

describe('a copy that ends before what was signed', () => {
  it('is refused, though it is sound and the beginning of the live chain', async () => {
    const copy = await copyOf(live);
    await grow(live, 3);
    await sign(live);
    const result = await examined(copy);

    expect(result).toMatchObject({ isFit: true, mayGoLive: false, finding: { kind: 'BEHIND', signed: 3, copy: 2 } });
    expect(told(result)).toContain('--accept BEHIND');
  });

  it('may go live once the operator says so, and with no other word', async () => {
    const copy = await copyOf(live);
    await grow(live, 3);
    await sign(live);

    expect((await examined(copy, accepting('BEHIND'))).mayGoLive).toBe(true);
    expect((await examined(copy, accepting('OTHER', 'FORGED'))).mayGoLive).toBe(false);
  });

  it('is refused by what an authority has kept, where no live table is left', async () => {
    const copy = await copyOf(live);
    await sign(copy);
    await grow(live, 3);
    await sign(live);
    const held = heldCheckpoints(await trailOf(live));

    expect((await examined(copy, { isLost: true })).mayGoLive).toBe(true);
    const { finding, mayGoLive } = await examined(copy, { isLost: true, kept: { held, keys: null } });
    expect([finding.kind, mayGoLive]).toEqual(['BEHIND', false]);
  });
});

describe('a copy that is other than what was signed', () => {
  it('is refused though live and copy agree, since both were made anew', async () => {
    await sign(live);
    await remakeLast(live);
    const copy = await copyOf(live);
    const result = await examined(copy);

    expect(result.chains.map(({ kind }) => kind)).toEqual(['SOUND', 'SOUND', 'SOUND', 'SOUND']);
    expect(result).toMatchObject({ isFit: false, mayGoLive: false, finding: { kind: 'OTHER', signed: 2, copy: 2 } });
    expect((await examined(copy, accepting('BEHIND'))).mayGoLive).toBe(false);
    expect((await examined(copy, accepting('OTHER'))).mayGoLive).toBe(true);
  });

  it('is refused where its own checkpoint was signed by another key than the pinned one', async () => {
    await sign(live, signerOf());
    const pinned = pinnedKey((await ours.publicKey()).pem);
    const copy = await copyOf(live);

    expect((await examined(copy)).mayGoLive).toBe(true);
    const result = await examined(copy, { kept: { held: [], keys: [pinned] } });
    expect(result).toMatchObject({ isFit: false, mayGoLive: false, finding: { kind: 'FORGED', signed: 2 } });
  });

  it('is not erased in: it is evidence', async () => {
    await sign(live);
    await remakeLast(live);
    let wasAsked = false;
    const since = () => ((wasAsked = true), []);
    await examined(await copyOf(live), { erasures: { since, erase: () => Promise.resolve('ERASED') } });

    expect(wasAsked).toBe(false);
  });
});

describe('a trail that was kept', () => {
  it('names the line that cannot be read', () => {
    expect(() => heldCheckpoints('{"sequence":1}\nno json')).toThrow('Line 2');
    expect(() => heldCheckpoints('{"signed":"nonsense","keyId":"a"}')).toThrow('Line 1');
  });

  it('must hold a checkpoint', () => {
    expect(() => heldCheckpoints('{"sequence":1}\n')).toThrow('no checkpoint');
  });
});

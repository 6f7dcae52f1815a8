import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Receipt, SignedReceipt } from '../../../contexts/evaluation/domain/files/receipt.ts';
import type { Mutation, Query, ReleaseFile } from '../../../graphql/generated/resolvers-types.ts';
import { sandbox } from '../../../local/sandbox/sandbox.ts';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { callerFor } from '../../support/caller.ts';
import { useNetwork } from '../../support/network.ts';
import { newKey } from '../../support/record.ts';
import { fourOfTheSandbox } from '../../support/sandbox/four-of-the-sandbox.ts';
import type { UserName } from '../../support/two-authorities.ts';

/** All of it, as people and the worker do it: over HTTP, in the containers that run on AWS, with a store of files. */
const network = useNetwork('2026-11-20', { sandbox: fourOfTheSandbox, isWorkedByHand: true });
const VERIFIER = join(import.meta.dirname, '../../../tools/verify-receipt.mjs');
const MINUTES = 10;
const run = promisify(execFile);

let folder: string;
let release: { readonly id: string };
let snapshotId: string;
const at = (name: string): string => join(folder, name);

async function ask<Data = Query>(user: UserName, document: string, variables = {}): Promise<Data> {
  return (await network.as(user)).ask<Data>(document, variables);
}

type Changed = { readonly status: string; readonly problems: readonly { readonly code: string }[] };

async function change<More>(user: UserName, mutation: keyof Mutation, input: object): Promise<Changed & More> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const shows = mutation === 'takeSnapshot' ? 'snapshot { id }' : 'release { id }';
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { status problems { code } ${shows} } }`;
  const data = await ask<Record<string, Changed & More>>(user, document, {
    input: { idempotencyKey: newKey(), ...input },
  });
  return data[mutation]!;
}

const STATUS =
  'query ($id: ID!) { release(id: $id) { status check { shown breaches mismatches tried } filesProgress { stored all } filesRefused } }';
const FILES = `query ($id: ID!) {
  release(id: $id) { files { name mediaType bytes rows sha256 dataSet receipt url } }
  receiptSigningKeys { keyId algorithm publicKey since }
}`;

const releaseNow = async (user: UserName = 'staff') => (await ask(user, STATUS, { id: release.id })).release;
const told = (user: UserName) => ask(user, FILES, { id: release.id });

/** Works as often as there is something to be gone on with. */
async function workUntil(isDone: () => Promise<boolean>): Promise<void> {
  for (let runs = 0; !(await isDone()); runs += 1) {
    if (runs > 20) throw new Error(`It does not come to its end: ${JSON.stringify(await releaseNow())}`);
    await network.work();
  }
}

/** A worker that is killed at one of its writes of the files of a release: of that one nobody hears. */
function killedAtWrite(last: number): DynamoDBClient {
  const client = dynamoDbClient({ endpoint: network.running.dynamoDbEndpoint, region: 'eu-west-2' });
  let writes = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const isWrite = /Put|Write/.test(commandName) && JSON.stringify(args.input).includes('#RELEASE-FILES#');
        const result = await next(args);
        if (isWrite && (writes += 1) >= last) throw new Error('killed');
        return result;
      },
    { step: 'initialize' },
  );
  return client;
}

const fetched = async ({ url }: ReleaseFile): Promise<Buffer> => {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

async function verified(...given: readonly string[]): Promise<number> {
  try {
    await run(process.execPath, [VERIFIER, ...given.map(at), '--key', at('receipts.pem')]);
    return 0;
  } catch (error) {
    return (error as { readonly code: number }).code;
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  const { snapshot } = await change<{ snapshot: { id: string } }>('staff', 'takeSnapshot', {});
  const document = 'query ($id: ID!) { snapshot(id: $id) { status } }';
  await workUntil(async () => (await ask('staff', document, snapshot)).snapshot?.status === 'DONE');
  snapshotId = snapshot.id;
  const asked = { title: 'Figures of the year', snapshotId };
  ({ release } = await change<{ release: { id: string } }>('staff', 'draftRelease', asked));
  await workUntil(async () => (await releaseNow())?.status === 'CHECKED');
}, MINUTES * 60_000);

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('The files of a release', () => {
  it('are there only once a second person has approved it, and it is published only once they are', async () => {
    expect((await told('staff')).release?.files).toEqual([]);
    expect((await change('administrator', 'approveRelease', { releaseId: release.id })).status).toBe('APPLIED');
    const early = await change('administrator', 'publishRelease', { releaseId: release.id });
    expect(early.problems).toEqual([{ code: 'RL11' }]);
    expect(await releaseNow()).toMatchObject({ status: 'APPROVED', filesProgress: null });

    // Killed in the midst, twice: each run goes on where the one before was.
    for (const [write, stored] of [
      [20, 8],
      [12, 9],
    ] as const) {
      await expect(network.work(killedAtWrite(write))).rejects.toThrow('could not be gone on with');
      expect((await releaseNow())?.filesProgress?.stored).toBeGreaterThanOrEqual(stored - 3);
      expect((await told('staff')).release?.files).toEqual([]);
    }
    await network.work();
    const { filesProgress, filesRefused } = (await releaseNow())!;
    expect(filesProgress?.stored).toBe(filesProgress?.all);
    expect(filesRefused).toEqual([]);
    expect(await releaseNow('evaluator')).toBeNull();
    expect((await change('administrator', 'publishRelease', { releaseId: release.id })).status).toBe('APPLIED');
  });

  it('are fetched by their addresses, each as its hash says, with a receipt that the verifier holds to be sound', async () => {
    const { release: seen, receiptSigningKeys: keys } = await told('evaluator');
    const files = seen!.files;
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['data_dictionary.csv', 'fgdm_funnel.csv', 'manifest.json', 'open_data.zip']),
    );
    await writeFile(at('receipts.pem'), keys.map(({ publicKey }) => publicKey).join(''));
    for (const file of files) {
      const body = await fetched(file);
      const hash = createHash('sha256').update(body).digest('hex');
      expect([file.name, hash, body.length]).toEqual([file.name, file.sha256, file.bytes]);
      await writeFile(at(file.name), body);
      await writeFile(at(`${file.name}.receipt.json`), file.receipt);
      const { signed, keyId } = JSON.parse(file.receipt) as SignedReceipt;
      expect([keys[0]?.keyId, (JSON.parse(signed) as Receipt).file.sha256]).toEqual([keyId, hash]);
    }
    expect(await verified('fgdm_funnel.csv', 'fgdm_funnel.csv.receipt.json')).toBe(0);
    expect(await verified('manifest.json', 'manifest.json.receipt.json')).toBe(0);
    await writeFile(at('changed.csv'), Buffer.concat([await readFile(at('fgdm_funnel.csv')), Buffer.from(' ')]));
    expect(await verified('changed.csv', 'fgdm_funnel.csv.receipt.json')).toBe(1);
    expect(await verified('fgdm_timeliness.csv', 'fgdm_funnel.csv.receipt.json')).toBe(1);
  });

  it('say how many figures are hidden as whoever counts them finds', async () => {
    const { files } = (await told('evaluator')).release!;
    const hidden = files
      .filter(({ name }) => name.endsWith('.tidy.csv'))
      .map(async (file) => String(await fetched(file)).match(/,c$/gm)?.length ?? 0);
    const all = (await Promise.all(hidden)).reduce((sum, each) => sum + each, 0);
    const { disclosure } = JSON.parse((JSON.parse(files[0]!.receipt) as SignedReceipt).signed) as Receipt;
    expect(disclosure.suppressed.cells).toBe(all);
    expect(all).toBeGreaterThan(20);
    expect(disclosure.attack).toMatchObject({ outsiders: 1, authorities: 4, breaches: 0 });
  });

  it('have charts that tell in words what they draw', async () => {
    const { files } = (await told('evaluator')).release!;
    const charts = files.filter(({ mediaType }) => mediaType === 'image/svg+xml');
    expect(charts.length).toBeGreaterThan(3);
    for (const chart of charts) {
      const names: string[] = [];
      const parser = new SaxesParser();
      parser.on('opentag', ({ name }) => names.push(name));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(String(await fetched(chart))).close();
      expect(names).toEqual(expect.arrayContaining(['svg', 'title', 'desc']));
    }
  });

  it('are all in the bundle, to the byte', async () => {
    const { files } = (await told('evaluator')).release!;
    const bundle = unzipSync(await fetched(files.find(({ name }) => name === 'open_data.zip')!));
    const hashes = Object.entries(bundle).map(([name, bytes]) => [
      name,
      createHash('sha256').update(bytes).digest('hex'),
    ]);
    const others = files.filter(({ name }) => name !== 'open_data.zip').map(({ name, sha256 }) => [name, sha256]);
    expect(hashes.sort()).toEqual(others.sort());
  });

  it('are told of to nobody who may read no releases, and none is told under another name', async () => {
    const lead = sandbox.users.find((user) => user.kind === 'person' && user.subject.startsWith('practice-lead'))!;
    const caller = await callerFor(network.running, lead);
    const { errors } = await caller.send(FILES, { id: release.id });
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('FORBIDDEN');
    const document = 'query ($id: ID!) { release(id: $id) { file(name: "../manifest.json") { url } } }';
    expect((await ask('evaluator', document, { id: release.id })).release?.file).toBeNull();
  });
});

describe('The hash of the frozen counts', () => {
  const document = 'query ($id: ID!) { snapshot(id: $id) { parts { phase hash } } }';

  it('is told to those who draft releases, and to no evaluator', async () => {
    const { parts } = (await ask('staff', document, { id: snapshotId })).snapshot!;
    expect(parts.map(({ hash }) => hash)).toEqual(parts.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)));
    const { errors, text } = await (await network.as('evaluator')).send(document, { id: snapshotId });
    expect(errors.map(({ extensions }) => extensions['code'])).toContain('FORBIDDEN');
    for (const { hash } of parts) expect(text).not.toContain(hash);
  });

  it('is in no file of a release: those carry a commitment with a salt', async () => {
    const { parts } = (await ask('staff', document, { id: snapshotId })).snapshot!;
    const { files } = (await told('evaluator')).release!;
    const texts = await Promise.all(files.map(async (file) => `${file.receipt}${String(await fetched(file))}`));
    for (const { hash } of parts) expect(texts.filter((text) => text.includes(hash!))).toEqual([]);
  });
});

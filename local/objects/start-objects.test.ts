import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { scopeOf, type OwnerId } from '../../platform/actor/scope.ts';
import { objectKeyIn } from '../../platform/objects/object-key.ts';
import type { Objects, UploadForm } from '../../platform/objects/objects.ts';
import { openObjects } from '../../platform/objects/open-objects.ts';
import { actFor } from '../../platform/table/fenced-acting.ts';
import { type LocalObjects, startObjects } from './start-objects.ts';

const OWNER = 'A0000001' as OwnerId;
const KEY = objectKeyIn(scopeOf(OWNER), 'imports', 'one', 'file.csv');
const TEXT = 'a,b\r\n1,2\r\n';
const MINUTE = 60;

let folder: string;
let local: LocalObjects;
let objects: Objects;
let hoursLater = 0;

beforeEach(async () => {
  hoursLater = 0;
  folder = await mkdtemp(join(tmpdir(), 'objects-'));
  await start();
});

afterEach(async () => {
  await local.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  local = await startObjects({
    folder,
    port: 0,
    now: () => new Date(Date.now() + hoursLater * 3_600_000),
    onError: (error) => {
      throw error;
    },
  });
  objects = openObjects({ bucket: local.bucket, endpoint: local.endpoint, region: 'eu-west-2', credentialsOf: null });
}

const asOwner = <T>(work: () => Promise<T>): Promise<T> => actFor(OWNER, work);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

function form(text = TEXT): Promise<UploadForm> {
  const terms = { contentType: 'text/csv', bytes: text.length, sha256: sha256(text), expiresInSeconds: 15 * MINUTE };
  return asOwner(() => objects.uploadForm(KEY, terms));
}

async function send({ url, fields }: UploadForm, text = TEXT): Promise<string> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', new Blob([text]), 'file.csv');
  const response = await fetch(url, { method: 'POST', body });
  const [, code = ''] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return `${response.status} ${code}`.trim();
}

async function stored(): Promise<string | null> {
  const found = await asOwner(() => objects.find(KEY));
  if (found === null) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of await asOwner(() => objects.read(KEY, found))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

describe('a form for a file', () => {
  it('takes the very file that it was signed for', async () => {
    await expect(form().then(send)).resolves.toBe('204');
    await expect(stored()).resolves.toBe(TEXT);
  });

  it.each([
    ['longer', `${TEXT}3,4\r\n`, '400 EntityTooLarge'],
    ['shorter', 'a,b', '400 EntityTooSmall'],
    ['another of the same length', TEXT.replace('1', '7'), '400 BadDigest'],
  ])('takes none that is %s, and keeps nothing of it', async (_what, text, answer) => {
    await expect(send(await form(), text)).resolves.toBe(answer);
    await expect(stored()).resolves.toBeNull();
  });

  it.each([
    ['for another key', { key: 'A0000002/imports/one/file.csv' }, '403 AccessDenied'],
    ['of another type', { 'Content-Type': 'text/html' }, '403 AccessDenied'],
    ['with a field more', { acl: 'public-read' }, '403 AccessDenied'],
    ['with another policy', { Policy: Buffer.from('{}').toString('base64') }, '403 SignatureDoesNotMatch'],
    ['with another signature', { 'X-Amz-Signature': '00'.repeat(32) }, '403 SignatureDoesNotMatch'],
  ])('is refused %s', async (_what, changed, answer) => {
    const { url, fields } = await form();

    await expect(send({ url, fields: { ...fields, ...changed } })).resolves.toBe(answer);
    await expect(stored()).resolves.toBeNull();
  });

  it('is refused once its time is over', async () => {
    const signed = await form();
    hoursLater = 1;

    await expect(send(signed)).resolves.toBe('403 AccessDenied');
  });
});

describe('an address to fetch from', () => {
  const address = (): Promise<string> =>
    asOwner(() => objects.downloadUrl(KEY, { fileName: 'result.csv', expiresInSeconds: 5 * MINUTE }));

  it('opens the object, to be saved under the name that was given', async () => {
    await form().then(send);
    const response = await fetch(await address());

    expect(response.headers.get('content-disposition')).toBe('attachment; filename="result.csv"');
    await expect(response.text()).resolves.toBe(TEXT);
  });

  it('opens nothing once its time is over, nor if it was changed, nor without its signature', async () => {
    await form().then(send);
    const url = await address();
    const statusOf = async (changed: string): Promise<number> => (await fetch(changed)).status;
    hoursLater = 1;
    await expect(statusOf(url)).resolves.toBe(403);
    hoursLater = 0;

    await expect(statusOf(url)).resolves.toBe(200);
    await expect(statusOf(url.replace('file.csv', 'other.csv'))).resolves.toBe(403);
    await expect(statusOf(url.replace(/Expires=\d+/, 'Expires=86400'))).resolves.toBe(403);
    await expect(statusOf(url.split('?')[0]!)).resolves.toBe(403);
  });
});

describe('a file of several parts', () => {
  const LONG = Buffer.alloc(11 * 1024 * 1024, 'abcdefghijk');

  it('is read as it was written, from any byte', async () => {
    await asOwner(() => objects.write(KEY, LONG, 'text/csv'));
    const found = await asOwner(() => objects.find(KEY));
    const chunks: Buffer[] = [];
    for await (const chunk of await asOwner(() => objects.read(KEY, { ...found!, from: LONG.length - 4 })))
      chunks.push(chunk as Buffer);

    expect(found).toMatchObject({ bytes: LONG.length, contentType: 'text/csv' });
    expect(Buffer.concat(chunks).toString()).toBe(LONG.subarray(-4).toString());
  });

  it('is not read on once it was replaced', async () => {
    await asOwner(() => objects.write(KEY, LONG, 'text/csv'));
    const found = await asOwner(() => objects.find(KEY));
    await asOwner(() => objects.write(KEY, Buffer.from('another'), 'text/csv'));

    await expect(asOwner(() => objects.read(KEY, found!))).rejects.toMatchObject({ name: 'ObjectGone' });
  });
});

describe('the store', () => {
  it('has what it had when it starts again, and nothing of what was removed', async () => {
    await form().then(send);
    await local.close();
    await start();
    await expect(stored()).resolves.toBe(TEXT);
    await asOwner(() => objects.remove(KEY));

    await expect(stored()).resolves.toBeNull();
    await expect(readdir(join(folder, 'buckets', local.bucket, 'objects'))).resolves.toEqual([]);
  });

  it('answers on this machine alone', async () => {
    const elsewhere = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    const port = new URL(local.endpoint).port;
    const reached =
      elsewhere === undefined
        ? false
        : await fetch(`http://${elsewhere.address}:${port}/`).then(
            () => true,
            () => false,
          );

    expect(reached).toBe(false);
  });
});

describe('the keys of a request', () => {
  const others = objectKeyIn(scopeOf('A0000002' as OwnerId), 'imports', 'one', 'file.csv');

  it('are its owner’s alone', async () => {
    await expect(asOwner(() => objects.find(others))).rejects.toMatchObject({ name: 'FenceCrossed' });
    await expect(asOwner(() => objects.remove(others))).rejects.toMatchObject({ name: 'FenceCrossed' });
    await expect(objects.find(KEY)).rejects.toMatchObject({ name: 'FenceCrossed' });
  });

  it('are none to whoever may only look', async () => {
    const limits = { only: null, mayWrite: () => false };

    await expect(actFor(OWNER, () => objects.find(KEY), limits)).rejects.toMatchObject({ name: 'FenceCrossed' });
  });

  it.each(['..', 'a/b', '', 'a#b'])('have no part such as "%s"', (part) => {
    expect(() => objectKeyIn(scopeOf(OWNER), 'imports', part)).toThrow(/part of an object key/);
  });
});

describe('what must not be written twice', () => {
  const once = (text: string) => asOwner(() => objects.writeOnce(KEY, Buffer.from(text), 'text/plain'));

  it('is written once, and stays as it was', async () => {
    expect(await once('first')).toBe('WRITTEN');
    expect(await once('second')).toBe('WAS_THERE');
    const url = await asOwner(() => objects.downloadUrl(KEY, { fileName: 'one.txt', expiresInSeconds: MINUTE }));
    expect(await (await fetch(url)).text()).toBe('first');
  });

  it('is written once by several at the same time', async () => {
    const results = await Promise.all(['one', 'two', 'three'].map(once));
    expect(results.sort()).toEqual(['WAS_THERE', 'WAS_THERE', 'WRITTEN']);
  });
});

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { upload } from '../files/support/sender.ts';
import type { Caller } from '../support/caller.ts';
import { fourAuthorities } from '../support/four-authorities.ts';
import { useNetwork } from '../support/network.ts';
import { CONTENT } from '../support/practice.ts';
import { applied, refusal, runCycleOn, tell } from '../support/practice-callers.ts';
import { newKey } from '../support/record.ts';

/** An authority sends files that go with its practice: what is not what it says, or harmful, reaches nobody. */
const TODAY = '2026-06-30';
const network = useNetwork(TODAY, { sandbox: fourAuthorities });
let owner: Caller;
let reader: Caller;
let staff: Caller;
let loopId = '';

const PDF = Buffer.from('%PDF-1.7\n% A fictional leaflet for families.\n');
/** In parts, so that this file is none itself. */
const TEST_VIRUS = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

beforeAll(async () => {
  [owner, reader, staff] = await Promise.all([network.as('nearby'), network.as('faraway'), network.as('staff')]);
  loopId = (await applied(owner, 'startLoop', { content: CONTENT })).loop!.id;
  await runCycleOn(TODAY)(owner, loopId, 24);
});

type Form = { readonly url: string; readonly fields: readonly { readonly name: string; readonly value: string }[] };
type Requested = { readonly attachmentId: string | null; readonly upload: Form | null };

const announcing = (content: Buffer, more: object = {}) => ({
  loopId,
  fileName: 'A leaflet.pdf',
  description: 'What families are told before a visit.',
  type: 'PDF',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  ...more,
});

async function announced(content: Buffer, more: object = {}): Promise<{ readonly id: string; readonly form: Form }> {
  const query = `mutation Announce($input: RequestAttachmentInput!) {
    requestAttachment(input: $input) { status attachmentId upload { url fields { name value } expiresAt } }
  }`;
  const input = { idempotencyKey: newKey(), ...announcing(content, more) };
  const { requestAttachment } = await owner.ask<{ readonly requestAttachment: Requested }>(query, { input });
  const again = await owner.ask<{ readonly requestAttachment: Requested }>(query, { input });
  expect(again.requestAttachment.attachmentId).toBe(requestAttachment.attachmentId);
  expect(again.requestAttachment.upload).not.toBeNull();
  return { id: requestAttachment.attachmentId ?? '', form: requestAttachment.upload! };
}

/** Announced, sent and looked through. */
async function attached(content: Buffer, more: object = {}): Promise<string> {
  const { id, form } = await announced(content, more);
  await expect(upload(form, content)).resolves.toBe(204);
  await applied(owner, 'checkAttachment', { loopId, attachmentId: id });
  return id;
}

type Told = {
  readonly attachmentId: string;
  readonly status: string;
  readonly fileName: string | null;
  readonly downloadUrl: string | null;
};

async function attachmentsFor(caller: Caller): Promise<readonly Told[]> {
  const query = `query Loop($id: ID!) {
    learningLoop(id: $id) { attachments { attachmentId status fileName downloadUrl } }
  }`;
  type Loop = { readonly learningLoop: { readonly attachments: readonly Told[] } | null };
  return (await caller.ask<Loop>(query, { id: loopId })).learningLoop?.attachments ?? [];
}

async function attachment(caller: Caller, id: string): Promise<Told | undefined> {
  return (await attachmentsFor(caller)).find(({ attachmentId }) => attachmentId === id);
}

describe('a file that goes with a loop', () => {
  it('is taken by its form alone, and by nobody before it was looked through', async () => {
    const { id, form } = await announced(PDF, { fileName: 'First.pdf' });
    await expect(refusal(owner, 'checkAttachment', { loopId, attachmentId: id })).resolves.toEqual([
      'LA5 input.attachmentId',
    ]);
    await expect(upload(form, Buffer.concat([PDF, PDF]))).resolves.toBe(400);
    await expect(upload(form, PDF)).resolves.toBe(204);

    await expect(attachment(owner, id)).resolves.toMatchObject({ status: 'AWAITING_FILE', downloadUrl: null });
    await applied(owner, 'checkAttachment', { loopId, attachmentId: id });
    const told = await attachment(owner, id);
    expect(told?.status).toBe('CLEAN');
    const answer = await fetch(told?.downloadUrl ?? '');
    expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="First.pdf"');
    await expect(refusal(owner, 'checkAttachment', { loopId, attachmentId: id })).resolves.toEqual([
      'LA7 input.attachmentId',
    ]);
  });

  it('is removed when malware is found in it, and given to nobody', async () => {
    const id = await attached(Buffer.concat([PDF, Buffer.from(TEST_VIRUS)]));

    await expect(attachment(owner, id)).resolves.toMatchObject({ status: 'INFECTED', downloadUrl: null });
  });

  it('is removed when it is not of the type that it was announced as, or holds macros', async () => {
    const script = await attached(Buffer.from('#!/bin/sh\necho fictional\n'));
    const parts = ['PK\x03\x04', '[Content_Types].xml', 'word/document.xml'];
    const asDocx = { type: 'DOCX', fileName: 'A form.docx' };
    const plain = await attached(Buffer.from(parts.join('..'), 'latin1'), asDocx);
    const macros = await attached(Buffer.from([...parts, 'word/vbaProject.bin'].join('..'), 'latin1'), asDocx);

    await expect(attachment(owner, script)).resolves.toMatchObject({ status: 'REFUSED', downloadUrl: null });
    await expect(attachment(owner, plain)).resolves.toMatchObject({ status: 'CLEAN' });
    await expect(attachment(owner, macros)).resolves.toMatchObject({ status: 'REFUSED', downloadUrl: null });
  });

  it('is refused where it is too large, has no hash, says another type by its name, or names somebody', async () => {
    const wrong = (more: object) => refusal(owner, 'requestAttachment', announcing(PDF, more));

    await expect(wrong({ bytes: 10_000_001 })).resolves.toEqual(['LA1 input.bytes']);
    await expect(wrong({ sha256: 'none' })).resolves.toEqual(['LA2 input.sha256']);
    await expect(wrong({ fileName: 'A leaflet.exe' })).resolves.toEqual(['LA3 input.fileName']);
    await expect(wrong({ fileName: '../A leaflet.pdf' })).resolves.toEqual(['LA3 input.fileName']);
    await expect(wrong({ description: 'Write to nobody@example.org.' })).resolves.toEqual(['I1 input.description']);
  });

  it('is nobody else’s to send, look through or take away', async () => {
    const id = (await attachmentsFor(owner))[0]!.attachmentId;

    await expect(refusal(reader, 'requestAttachment', announcing(PDF))).resolves.toEqual(['NOT_FOUND input.loopId']);
    await expect(refusal(reader, 'removeAttachment', { loopId, attachmentId: id })).resolves.toEqual([
      'NOT_FOUND input.loopId',
    ]);
    await expect(tell(owner, 'removeAttachment', { loopId, attachmentId: 'none' })).resolves.toMatchObject({
      problems: [{ code: 'NOT_FOUND', path: ['input', 'attachmentId'] }],
    });
  });
});

describe('whoever may read the loop', () => {
  it('is a moderator once it is sent in, and the network once it is approved: of what was clean by then', async () => {
    await expect(attachmentsFor(staff)).resolves.toEqual([]);
    await applied(owner, 'submitLoop', { loopId });
    const clean = (await attachmentsFor(owner)).filter(({ status }) => status === 'CLEAN');
    expect((await attachmentsFor(staff)).map(({ attachmentId }) => attachmentId)).toEqual(
      clean.map(({ attachmentId }) => attachmentId),
    );
    await expect(attachmentsFor(reader)).resolves.toEqual([]);
    await applied(staff, 'moderateLoop', { loopId, loopVersion: 1, decision: 'APPROVED' });

    const shown = await attachmentsFor(reader);
    expect(shown.map(({ status }) => status)).toEqual(['CLEAN', 'CLEAN']);
    expect((await fetch(shown[0]?.downloadUrl ?? '')).status).toBe(200);
  });

  it('has nothing that came after the version was sent in, until the next is approved', async () => {
    const id = await attached(PDF, { fileName: 'Later.pdf' });
    await expect(attachment(reader, id)).resolves.toBeUndefined();
    const content = { ...CONTENT, title: 'Family time before the first meeting, with a leaflet' };
    await applied(owner, 'changeLoop', { loopId, content });
    await applied(owner, 'submitLoop', { loopId });
    await applied(staff, 'moderateLoop', { loopId, loopVersion: 2, decision: 'APPROVED' });

    await expect(attachment(reader, id)).resolves.toMatchObject({ status: 'CLEAN', fileName: 'Later.pdf' });
  });

  it('has it no more when its owner takes it away, for good', async () => {
    const [first] = await attachmentsFor(reader);
    await applied(owner, 'removeAttachment', { loopId, attachmentId: first!.attachmentId });

    await expect(attachment(reader, first!.attachmentId)).resolves.toBeUndefined();
    await expect(attachment(owner, first!.attachmentId)).resolves.toMatchObject({
      status: 'DELETED',
      fileName: null,
      downloadUrl: null,
    });
    expect((await fetch(first!.downloadUrl ?? '')).status).toBe(404);
    await expect(tell(owner, 'removeAttachment', { loopId, attachmentId: first!.attachmentId })).resolves.toMatchObject(
      {
        status: 'UNCHANGED',
      },
    );
  });

  it('has none of it when the loop is taken down', async () => {
    expect((await attachmentsFor(reader)).length).toBeGreaterThan(0);
    const down = { loopId, loopVersion: 2, decision: 'TAKEN_DOWN', reasons: 'It names a place.' };
    await applied(staff, 'moderateLoop', down);

    await expect(attachmentsFor(reader)).resolves.toEqual([]);
    expect((await attachmentsFor(owner)).length).toBeGreaterThan(0);
  });
});

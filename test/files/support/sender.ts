import { createHash } from 'node:crypto';
import type { Caller } from '../../support/caller.ts';

/** Sends files as a system does, with nothing but the API and the forms and addresses that it gives. */

export type Kind = 'CONFERENCE' | 'PURGE' | 'FOLLOW_UP' | 'SUPPORT_PACKAGE' | 'SUPPORT_PACKAGE_PURGE' | 'PAYMENT';

export type Sent = { readonly format: 'NDJSON' | 'CSV'; readonly kind?: Kind; readonly tryOut?: boolean };

export type Told = {
  readonly id: string;
  readonly status: string;
  readonly rows: number | null;
  readonly rowsPerSecond: number | null;
  readonly totals: Readonly<Record<string, number>>;
  readonly problems: readonly {
    readonly row: number | null;
    readonly column: string | null;
    readonly problem: { readonly code: string };
  }[];
  readonly resultUrl: string | null;
};

const IMPORT = `id status rows rowsPerSecond resultUrl
  totals { rows records created changed unchanged refused withQueries }
  problems { row column problem { code message nextStep } }`;

type Payload = { readonly status: string; readonly problems: readonly { readonly code: string }[] };
type Form = { readonly url: string; readonly fields: readonly { readonly name: string; readonly value: string }[] };

let keys = 0;

export async function requestUpload(caller: Caller, content: Buffer, sent: Sent) {
  const { requestUpload: answer } = await caller.ask<{
    requestUpload: Payload & { fileImport: Told | null; upload: Form | null };
  }>(
    `mutation Announce($input: RequestUploadInput!) { requestUpload(input: $input) {
      status problems { code } fileImport { ${IMPORT} } upload { url fields { name value } expiresAt } } }`,
    {
      input: {
        idempotencyKey: `upload-${String((keys += 1))}`,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        ...sent,
      },
    },
  );
  return answer;
}

export async function upload({ url, fields }: Form, content: Buffer): Promise<number> {
  const body = new FormData();
  for (const { name, value } of fields) body.append(name, value);
  body.append('file', new Blob([new Uint8Array(content)]), 'file');
  return (await fetch(url, { method: 'POST', body })).status;
}

export async function start(caller: Caller, importId: string): Promise<Payload & { readonly fileImport: Told | null }> {
  const { startImport: answer } = await caller.ask<{ startImport: Payload & { fileImport: Told | null } }>(
    `mutation Start($input: StartImportInput!) { startImport(input: $input) {
      status problems { code } fileImport { ${IMPORT} } } }`,
    { input: { idempotencyKey: `start-${String((keys += 1)).padStart(4, '0')}`, importId } },
  );
  return answer;
}

export async function cancel(
  caller: Caller,
  importId: string,
): Promise<Payload & { readonly fileImport: Told | null }> {
  const { cancelImport: answer } = await caller.ask<{ cancelImport: Payload & { fileImport: Told | null } }>(
    `mutation Cancel($input: CancelImportInput!) { cancelImport(input: $input) {
      status problems { code } fileImport { ${IMPORT} } } }`,
    { input: { idempotencyKey: `cancel-${String((keys += 1)).padStart(4, '0')}`, importId } },
  );
  return answer;
}

export async function find(caller: Caller, id: string): Promise<Told | null> {
  const { fileImport } = await caller.ask<{ fileImport: Told | null }>(
    `query Follow($id: ID!) { fileImport(id: $id) { ${IMPORT} } }`,
    { id },
  );
  return fileImport;
}

const ENDED = new Set(['DONE', 'REFUSED', 'STOPPED', 'CANCELLED']);

/** Asks until it has ended. */
export async function followed(caller: Caller, id: string): Promise<Told> {
  for (;;) {
    const told = await find(caller, id);
    if (told !== null && ENDED.has(told.status)) return told;
  }
}

/** All the way. */
export async function sendFile(caller: Caller, text: string | Buffer, sent: Sent): Promise<Told> {
  const content = Buffer.from(text);
  const { fileImport, upload: form } = await requestUpload(caller, content, sent);
  if (fileImport === null || form === null) throw new Error('The upload was refused.');
  const status = await upload(form, content);
  if (status !== 204) throw new Error(`The file was refused: ${String(status)}`);
  await start(caller, fileImport.id);
  return followed(caller, fileImport.id);
}

/** The rows of the result, the header first. */
export async function resultOf({ resultUrl }: Told): Promise<readonly string[]> {
  if (resultUrl === null) throw new Error('There is no result.');
  return (await (await fetch(resultUrl)).text()).trimEnd().split('\r\n');
}

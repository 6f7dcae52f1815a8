import { createHash } from 'node:crypto';
import { newKey } from '../../support/record.ts';
import type { Actor } from './cast.ts';
import type { Api } from './stage.ts';

const ANNOUNCE = `mutation Announce($input: RequestUploadInput!) {
  requestUpload(input: $input) { status fileImport { id } upload { url fields { name value } } }
}`;
const LINE = '{"purge":{"sourceRecord":{"system":"CASESYSTEM","recordId":"never-there"},"reason":"RECORDED_IN_ERROR"}}';

type Announced = {
  readonly fileImport: { readonly id: string } | null;
  readonly upload: { readonly url: string; readonly fields: readonly { name: string; value: string }[] } | null;
};

/** A file that was announced and sent, and can be started: its global id. */
export async function makeImport(api: Api, system: Actor): Promise<string> {
  const sha256 = createHash('sha256').update(LINE).digest('hex');
  const input = { idempotencyKey: newKey(), format: 'NDJSON', bytes: LINE.length, sha256 };
  const { data, body } = await api(system, { query: ANNOUNCE, variables: { input } });
  const { fileImport, upload } = (data as { requestUpload: Announced }).requestUpload;
  if (fileImport === null || upload === null) throw new Error(`No file can be sent: ${body}`);
  const form = new FormData();
  for (const { name, value } of upload.fields) form.append(name, value);
  form.append('file', new Blob([LINE]), 'file');
  const { status } = await fetch(upload.url, { method: 'POST', body: form });
  if (status !== 204) throw new Error(`The file was not taken: ${String(status)}`);
  return fileImport.id;
}

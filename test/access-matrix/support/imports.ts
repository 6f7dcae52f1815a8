import { createHash } from 'node:crypto';
import { newKey } from '../../support/record.ts';
import { applied, keyOf } from './apply.ts';
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

/** Global ids, by how each stands. */
export type Imports = { readonly waiting: string; readonly done: string; readonly broken: string };

type Sending = { readonly text: string; readonly format: 'CSV' | 'NDJSON'; readonly kind?: 'PURGE' };

/** Has the worker do what an import asks for. */
export type Work = (importId: string) => Promise<void>;

/** One whose file can be started, one that is done, and one whose file was refused. */
export async function makeImports(api: Api, work: Work, system: Actor): Promise<Imports> {
  const waiting = await sent(api, system, { text: LINE, format: 'NDJSON' });
  const done = await sent(api, system, { text: LINE, format: 'NDJSON' });
  const broken = await sent(api, system, { text: 'no_such_column\n1\n', format: 'CSV', kind: 'PURGE' });
  for (const importId of [done, broken]) {
    await applied(api, system, START, { idempotencyKey: newKey(), importId });
    await work(importId);
  }
  return { waiting, done, broken };
}

const START = 'mutation Start($input: StartImportInput!) { startImport(input: $input) { status } }';

/** Announces a file under the actor's own key, so that there is something whose outcome can be asked. */
export async function announce(api: Api, actor: Actor): Promise<void> {
  await announced(api, actor, { idempotencyKey: keyOf(actor), text: LINE, format: 'NDJSON' });
}

/** A file that was announced and sent: its global id. */
async function sent(api: Api, system: Actor, sending: Sending): Promise<string> {
  const { text } = sending;
  const { fileImport, upload } = await announced(api, system, { idempotencyKey: newKey(), ...sending });
  await postForm(upload, text);
  return fileImport.id;
}

/** @throws Error where the file is not taken. */
export async function postForm({ url, fields }: NonNullable<Announced['upload']>, text: string): Promise<void> {
  const form = new FormData();
  for (const { name, value } of fields) form.append(name, value);
  form.append('file', new Blob([text]), 'file');
  const { status } = await fetch(url, { method: 'POST', body: form });
  if (status !== 204) throw new Error(`The file was not taken: ${String(status)}`);
}

type Announcing = Sending & { readonly idempotencyKey: string };

async function announced(api: Api, actor: Actor, { text, ...rest }: Announcing) {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const input = { ...rest, bytes: text.length, sha256 };
  const { data, body } = await api(actor, { query: ANNOUNCE, variables: { input } });
  const { fileImport, upload } = (data as { requestUpload: Announced }).requestUpload;
  if (fileImport === null || upload === null) throw new Error(`No file can be sent: ${body}`);
  return { fileImport, upload };
}

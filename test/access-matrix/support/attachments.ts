import { createHash } from 'node:crypto';
import { newKey } from '../../support/record.ts';
import type { Actor } from './cast.ts';
import { postForm } from './imports.ts';
import type { Api } from './stage.ts';

const ANNOUNCE = `mutation Announce($input: RequestAttachmentInput!) {
  requestAttachment(input: $input) { status attachmentId upload { url fields { name value } } }
}`;
const PDF = '%PDF-1.7 of nothing';

/** What is announced, but for the loop. */
export const LEAFLET = {
  fileName: 'A leaflet.pdf',
  description: 'What families are told.',
  type: 'PDF',
  bytes: PDF.length,
  sha256: createHash('sha256').update(PDF).digest('hex'),
} as const;

type Announced = { readonly attachmentId: string | null; readonly upload: Parameters<typeof postForm>[0] | null };

/** A file that was announced, and perhaps sent: its id within the loop. */
export async function announceAttachment(
  api: Api,
  by: Actor,
  { loopId, isSent }: { readonly loopId: string; readonly isSent: boolean },
): Promise<string> {
  const input = { idempotencyKey: newKey(), loopId, ...LEAFLET };
  const { data, body } = await api(by, { query: ANNOUNCE, variables: { input } });
  const { attachmentId, upload } = (data as { requestAttachment: Announced }).requestAttachment;
  if (attachmentId === null || upload === null) throw new Error(`Nothing can be attached: ${body}`);
  if (isSent) await postForm(upload, PDF);
  return attachmentId;
}

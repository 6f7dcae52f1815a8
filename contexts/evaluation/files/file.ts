import { createHash } from 'node:crypto';
import type { FileFacts } from '../domain/files/manifest.ts';

export const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  svg: 'image/svg+xml',
  html: 'text/html; charset=utf-8',
  zip: 'application/zip',
} as const;

/** A file with what tells it from any other. */
export type MadeFile = FileFacts & { readonly body: Buffer };

type Said = { readonly name: string; readonly type: keyof typeof MEDIA } & Partial<Pick<FileFacts, 'rows' | 'dataSet'>>;

export function fileOf({ name, type, rows = null, dataSet = null }: Said, body: Buffer): MadeFile {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { name, mediaType: MEDIA[type], bytes: body.length, sha256, rows, dataSet, body };
}

export function factsOf({ name, mediaType, bytes, sha256, rows, dataSet }: MadeFile): FileFacts {
  return { name, mediaType, bytes, sha256, rows, dataSet };
}

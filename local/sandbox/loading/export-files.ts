import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createTableInput } from '../../../platform/table/create-table-input.ts';
import type { ItemGroups } from './batch-write.ts';

/** Characters of JSON that are handed on at once. */
const CHUNK = 512 * 1024;

/** What the engine imports: a folder as DynamoDB's exports to S3 have it, and the table's schema. */
export type ExportFiles = { readonly source: string; readonly schema: string };

/** Writes items as an export. Only a chunk of them is in memory at a time. */
export async function writeExport(
  folder: string,
  tableName: string,
  { groups, signal }: { readonly groups: ItemGroups; readonly signal: AbortSignal },
): Promise<ExportFiles> {
  const source = join(folder, 'export');
  const schema = join(folder, 'schema.json');
  await mkdir(join(source, tableName, 'data'), { recursive: true, mode: 0o700 });
  await writeFile(
    schema,
    JSON.stringify({ Table: { ...createTableInput(tableName, { stream: true }), TableStatus: 'ACTIVE' } }),
  );
  const file = createWriteStream(join(source, tableName, 'data', 'items.json.gz'), { mode: 0o600 });
  await pipeline(Readable.from(chunksOf(groups)), createGzip({ level: 1 }), file, { signal });
  return { source, schema };
}

async function* chunksOf(groups: ItemGroups): AsyncGenerator<string> {
  let chunk = '';
  for await (const group of groups) {
    for (const item of group) chunk += `${JSON.stringify({ Item: item })}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

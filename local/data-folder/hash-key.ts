import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const HashKeyFile = z.object({ hashKey: z.string().min(32) });

/** What keys the hashes of inputs and references, made on the first start and kept: old hashes must still compare. */
export async function loadHashKey(path: string): Promise<string> {
  const kept = await readJsonFile(path, HashKeyFile);
  if (kept !== null) return kept.hashKey;

  const hashKey = randomBytes(32).toString('base64url');
  await writeJsonFile(path, { hashKey });
  return hashKey;
}

import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from './json-file.ts';

const SigningKeyFile = z.object({ privateKey: z.string().startsWith('-----BEGIN PRIVATE KEY-----') });

/**
 * The private key that signs checkpoints, or receipts, in PEM: made on the first start and kept. Its public half lies beside it,
 * for whoever verifies.
 */
export async function loadSigningKey(paths: {
  readonly privateKey: string;
  readonly publicKey: string;
}): Promise<string> {
  const kept = await readJsonFile(paths.privateKey, SigningKeyFile);
  const privateKey = kept?.privateKey ?? generatedKey();
  if (kept === null) await writeJsonFile(paths.privateKey, { privateKey });
  await writeFile(paths.publicKey, createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }));
  return privateKey;
}

/** As KMS's `ECC_NIST_P256`. */
function generatedKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

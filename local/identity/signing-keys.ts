import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from '../data-folder/json-file.ts';

/** Cognito signs with RS256, and so do we. */
export const SIGNING_ALGORITHM = 'RS256';

const RsaPrivateKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal(SIGNING_ALGORITHM),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

const IdentityKeys = z.object({
  signing: RsaPrivateKey,
  /** Signs the cookies of the sign-in page. */
  cookie: z.string().min(32),
  /** Proves to the admin endpoint that a caller is our own API. */
  admin: z.string().min(32),
});

export type IdentityKeys = z.output<typeof IdentityKeys>;

/** The provider's keys, made on the first start and kept, so that a token outlives a restart. */
export async function loadIdentityKeys(folder: string): Promise<IdentityKeys> {
  const path = join(folder, 'keys.json');
  const kept = await readJsonFile(path, IdentityKeys);
  if (kept !== null) return kept;

  const keys = await generateKeys();
  await writeJsonFile(path, keys);
  return keys;
}

async function generateKeys(): Promise<IdentityKeys> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const signing = RsaPrivateKey.parse({
    ...(await exportJWK(privateKey)),
    kid: randomBytes(12).toString('base64url'),
    use: 'sig',
    alg: SIGNING_ALGORITHM,
  });
  return { signing, cookie: newSecret(), admin: newSecret() };
}

/** 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

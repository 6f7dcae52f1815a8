import { createHash, hkdfSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, errors } from 'jose';

/** The first seals; all of them open, so that a key can be changed while people are signed in. */
export type SealingSecrets = readonly [string, ...string[]];

export type Sealing = {
  /** @param purpose the cookie's name: what was sealed as one cookie is not opened as another */
  readonly seal: (purpose: string, value: unknown) => Promise<string>;
  /** Null for what none of our keys has sealed for this purpose. */
  readonly open: (purpose: string, sealed: string) => Promise<unknown>;
};

type Key = { readonly id: string; readonly bytes: Uint8Array };

const KEY_BYTES = 32;
const ALGORITHMS = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] };

/** Cookies that only we can read or write: AES-256-GCM as a compact JWE (RFC 7516). */
export function openSealing(secrets: SealingSecrets): Sealing {
  const [current, ...others] = secrets.map(keyFrom);
  if (current === undefined) throw new Error('There is no secret to seal with.');
  const keys = new Map([current, ...others].map((key) => [key.id, key.bytes]));
  return {
    seal: (purpose, value) =>
      new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: current.id, typ: purpose })
        .encrypt(current.bytes),
    async open(purpose, sealed) {
      try {
        const findKey = ({ kid = '' }: { kid?: string }) => keys.get(kid) ?? new Uint8Array(KEY_BYTES);
        const { plaintext, protectedHeader } = await compactDecrypt(sealed, findKey, ALGORITHMS);
        if (protectedHeader.typ !== purpose || !keys.has(protectedHeader.kid ?? '')) return null;
        return JSON.parse(new TextDecoder().decode(plaintext)) as unknown;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof SyntaxError) return null;
        throw error;
      }
    },
  };
}

function keyFrom(secret: string): Key {
  const bytes = new Uint8Array(hkdfSync('sha256', secret, '', 'families-first console session', KEY_BYTES));
  return { bytes, id: createHash('sha256').update(bytes).digest('base64url').slice(0, 12) };
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';

/** What a sealed text belongs to: it opens only for the very same. */
export type SealedFor = Readonly<Record<string, string>>;

/** Makes a text unreadable for whoever may not open it: with KMS, that is its maker too. */
export type Seal = (text: string, sealedFor: SealedFor) => Promise<string>;

/** @throws Error where the text was altered, or was sealed for something else. */
export type Unseal = (sealed: string, sealedFor: SealedFor) => Promise<string>;

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * With a key of this machine, where there is no KMS.
 *
 * @param secret the data folder's: the key that seals is derived from it, and is no other's
 */
export function localSealing(secret: string): { readonly seal: Seal; readonly unseal: Unseal } {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'sealed secrets', KEY_BYTES));
  return {
    seal(text, sealedFor) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(canonicalJson(sealedFor)));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Promise.resolve(Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64'));
    },
    async unseal(sealed, sealedFor) {
      const bytes = Buffer.from(sealed, 'base64');
      const [nonce, tag, rest] = [
        bytes.subarray(0, NONCE_BYTES),
        bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
        bytes.subarray(NONCE_BYTES + TAG_BYTES),
      ];
      const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(canonicalJson(sealedFor)))
        .setAuthTag(tag);
      return Promise.resolve(Buffer.concat([decipher.update(rest), decipher.final()]).toString('utf8'));
    },
  };
}

import { createHmac, createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import type { SigningSecrets } from './webhook.ts';

const SECRET_BYTES = 32;
/** A public key of Ed25519 is the end of its SubjectPublicKeyInfo. */
const PUBLIC_KEY_BYTES = 32;

/** A new pair: what both sides know, and a key of which the receiver has the public half only, so that it cannot forge. */
export function newSecrets(): { readonly secrets: SigningSecrets; readonly publicKey: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return {
    secrets: {
      secret: `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`,
      privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    },
    publicKey: `whpk_${spki.subarray(-PUBLIC_KEY_BYTES).toString('base64')}`,
  };
}

export type Signed = {
  readonly id: string;
  /** When it is sent. */
  readonly now: Date;
  readonly body: string;
};

/** The headers of Standard Webhooks 1.0: of each valid pair both signatures, newest first, so that any receiver finds its own. */
export function signedHeaders({ id, now, body }: Signed, valid: readonly SigningSecrets[]): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const content = Buffer.from(`${id}.${timestamp}.${body}`);
  const signatures = [
    ...valid.map(({ secret }) => `v1,${hmacOf(secret, content)}`),
    ...valid.map(({ privateKey }) => `v1a,${ed25519Of(privateKey, content)}`),
  ];
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

function hmacOf(secret: string, content: Buffer): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  return createHmac('sha256', key).update(content).digest('base64');
}

function ed25519Of(privateKey: string, content: Buffer): string {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  return sign(null, content, key).toString('base64');
}

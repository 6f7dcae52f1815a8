import { createHash, createPublicKey, sign } from 'node:crypto';
import type { Signer } from './signer.ts';

/** Signs with a private key in PEM: for one machine, where there is no KMS. The key's id is the hash of its public half. */
export function privateKeySigner(privateKeyPem: string): Signer {
  const publicKey = createPublicKey(privateKeyPem).export({ type: 'spki', format: 'der' });
  const keyId = `sha256:${createHash('sha256').update(publicKey).digest('hex')}`;
  return {
    sign: (data) => Promise.resolve({ keyId, signature: sign('sha256', data, privateKeyPem).toString('base64') }),
  };
}

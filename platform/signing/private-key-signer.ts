import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { publicKeyOf } from './public-key.ts';
import type { Signer } from './signer.ts';

/** Signs with a private key in PEM: for one machine, where there is no KMS. */
export function privateKeySigner(privateKeyPem: string): Signer {
  const privateKey = createPrivateKey(privateKeyPem);
  const publicKey = publicKeyOf(createPublicKey(privateKey));
  return {
    publicKey: () => Promise.resolve(publicKey),
    sign(text) {
      const signature = sign('sha256', Buffer.from(text), privateKey).toString('base64');
      return Promise.resolve({ keyId: publicKey.keyId, algorithm: publicKey.algorithm, signature });
    },
  };
}

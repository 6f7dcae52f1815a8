import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';

/** ECDSA on P-256 with SHA-256, by the name that KMS has for it. */
export const ALGORITHM = 'ECDSA_SHA_256';
export type SigningAlgorithm = typeof ALGORITHM;

export type PublicKey = {
  /** `sha256:` and the hash of the key as SubjectPublicKeyInfo in DER: no other key can be passed off under it. */
  readonly keyId: string;
  readonly algorithm: SigningAlgorithm;
  /** SubjectPublicKeyInfo in PEM. */
  readonly pem: string;
};

/** @throws Error when the key is not one on P-256. */
export function publicKeyOf(key: KeyObject): PublicKey {
  if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('The signing key is not one on P-256.');
  const hash = createHash('sha256').update(key.export({ type: 'spki', format: 'der' }));
  return {
    keyId: `sha256:${hash.digest('hex')}`,
    algorithm: ALGORITHM,
    pem: key.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

/** False also for a key that cannot be read, or does not bear the id that it is given under. */
export function isSignedWith({ keyId, pem }: PublicKey, text: string, signature: string): boolean {
  try {
    const key = createPublicKey(pem);
    return (
      publicKeyOf(key).keyId === keyId && verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64'))
    );
  } catch {
    return false;
  }
}

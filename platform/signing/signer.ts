import type { PublicKey, SigningAlgorithm } from './public-key.ts';

/** Signs with a key that whoever could alter what is signed does not hold. */
export type Signer = {
  readonly publicKey: () => Promise<PublicKey>;
  readonly sign: (text: string) => Promise<Signature>;
};

export type Signature = {
  readonly keyId: string;
  readonly algorithm: SigningAlgorithm;
  /** DER, in base64. */
  readonly signature: string;
};

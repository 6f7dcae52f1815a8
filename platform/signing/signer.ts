/** Signs with a key that whoever could alter what is signed does not hold. */
export type Signer = {
  /** ECDSA on P-256 with SHA-256; the signature is DER, in base64. */
  readonly sign: (data: Buffer) => Promise<Signature>;
};

export type Signature = { readonly keyId: string; readonly signature: string };

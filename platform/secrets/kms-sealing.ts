import type * as KmsSdk from '@aws-sdk/client-kms';
import type { Seal, Unseal } from './sealing.ts';

/** The client is loaded at its first use: few of the requests that a function answers seal anything. */
type Kms = () => Promise<{ readonly sdk: typeof KmsSdk; readonly client: KmsSdk.KMSClient }>;

/** KMS takes 4 kB at most; what is sealed for goes with it as its encryption context, and so into CloudTrail. */
export function kmsSeal(keyArn: string, given?: KmsSdk.KMSClient): Seal {
  const kms = lazily(given);
  return async (text, sealedFor) => {
    const { sdk, client } = await kms();
    const { CiphertextBlob: sealed } = await client.send(
      new sdk.EncryptCommand({ KeyId: keyArn, Plaintext: Buffer.from(text), EncryptionContext: { ...sealedFor } }),
    );
    if (sealed === undefined) throw new Error('KMS answered without a ciphertext.');
    return Buffer.from(sealed).toString('base64');
  };
}

export function kmsUnseal(keyArn: string, given?: KmsSdk.KMSClient): Unseal {
  const kms = lazily(given);
  return async (sealed, sealedFor) => {
    const { sdk, client } = await kms();
    const { Plaintext: text } = await client.send(
      new sdk.DecryptCommand({
        KeyId: keyArn,
        CiphertextBlob: Buffer.from(sealed, 'base64'),
        EncryptionContext: { ...sealedFor },
      }),
    );
    if (text === undefined) throw new Error('KMS answered without a text.');
    return Buffer.from(text).toString('utf8');
  };
}

function lazily(given: KmsSdk.KMSClient | undefined): Kms {
  let loaded: ReturnType<Kms> | null = null;
  return () =>
    (loaded ??= import('@aws-sdk/client-kms').then((sdk) => ({ sdk, client: given ?? new sdk.KMSClient({}) })));
}

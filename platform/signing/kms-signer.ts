import { createPublicKey } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { ALGORITHM, type PublicKey, publicKeyOf } from './public-key.ts';
import type { Signer } from './signer.ts';

/** Signs with an asymmetric KMS key: the private half never leaves KMS. The public half is fetched once. */
export function kmsSigner(kmsKeyId: string, client: KMSClient = new KMSClient({})): Signer {
  let fetched: Promise<PublicKey> | null = null;
  function publicKey(): Promise<PublicKey> {
    fetched ??= fetchPublicKey(client, kmsKeyId).catch((error: unknown) => {
      fetched = null;
      throw error;
    });
    return fetched;
  }
  return {
    publicKey,
    async sign(text) {
      const { keyId } = await publicKey();
      const { Signature: signature } = await client.send(
        new SignCommand({
          KeyId: kmsKeyId,
          Message: Buffer.from(text),
          MessageType: 'RAW',
          SigningAlgorithm: ALGORITHM,
        }),
      );
      if (signature === undefined) throw new Error('KMS answered without a signature.');
      return { keyId, algorithm: ALGORITHM, signature: Buffer.from(signature).toString('base64') };
    },
  };
}

async function fetchPublicKey(client: KMSClient, kmsKeyId: string): Promise<PublicKey> {
  const { PublicKey: der } = await client.send(new GetPublicKeyCommand({ KeyId: kmsKeyId }));
  if (der === undefined) throw new Error('KMS answered without a public key.');
  return publicKeyOf(createPublicKey({ key: Buffer.from(der), format: 'der', type: 'spki' }));
}

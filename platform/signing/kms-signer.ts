import { KMSClient, SignCommand } from '@aws-sdk/client-kms';
import type { Signer } from './signer.ts';

/** Signs with an asymmetric KMS key: the private half never leaves KMS. */
export function kmsSigner(keyId: string, client: KMSClient = new KMSClient({})): Signer {
  return {
    async sign(data) {
      const answer = await client.send(
        new SignCommand({ KeyId: keyId, Message: data, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' }),
      );
      if (answer.Signature === undefined) throw new Error('KMS answered without a signature.');
      return { keyId: answer.KeyId ?? keyId, signature: Buffer.from(answer.Signature).toString('base64') };
    },
  };
}

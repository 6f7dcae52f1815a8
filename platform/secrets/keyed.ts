import { createHmac } from 'node:crypto';
import type * as KmsSdk from '@aws-sdk/client-kms';

/** 32 bytes that only the holder of a key can make of a message: HMAC-SHA-256. The same message gives the same bytes. */
export type Keyed = (message: string) => Promise<Buffer>;

/** With a key that never leaves KMS. A message has 4 kB at most. */
export function kmsKeyed(keyArn: string, given?: KmsSdk.KMSClient): Keyed {
  let client = given;
  return async (message) => {
    const sdk = await import('@aws-sdk/client-kms');
    client ??= new sdk.KMSClient({});
    const { Mac: mac } = await client.send(
      new sdk.GenerateMacCommand({ KeyId: keyArn, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(message) }),
    );
    if (mac === undefined) throw new Error('KMS answered without a MAC.');
    return Buffer.from(mac);
  };
}

/** Off AWS: with a key that is given. */
export function localKeyed(key: string): Keyed {
  return (message) => Promise.resolve(createHmac('sha256', key).update(message).digest());
}

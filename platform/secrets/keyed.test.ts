import { describe, expect, it } from '@jest/globals';
import { GenerateMacCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { kmsKeyed, localKeyed } from './keyed.ts';

const KEY = 'a fictional key of 32 characters';

describe('keyed bytes', () => {
  it('are the same of the same message, and others of another message or by another key', async () => {
    const [one, same] = [await localKeyed(KEY)('extract'), await localKeyed(KEY)('extract')];
    expect(one).toHaveLength(32);
    expect(same).toEqual(one);
    expect(await localKeyed(KEY)('another')).not.toEqual(one);
    expect(await localKeyed(`${KEY}.`)('extract')).not.toEqual(one);
  });

  it('are those that KMS makes of the very message', async () => {
    const kms = mockClient(KMSClient);
    kms.on(GenerateMacCommand).resolves({ Mac: new Uint8Array(32).fill(7) });
    expect(await kmsKeyed('arn:key', new KMSClient({ region: 'eu-west-2' }))('extract')).toEqual(Buffer.alloc(32, 7));
    expect(kms.commandCalls(GenerateMacCommand)[0]?.args[0].input).toEqual({
      KeyId: 'arn:key',
      MacAlgorithm: 'HMAC_SHA_256',
      Message: Buffer.from('extract'),
    });
  });

  it('are none where KMS gives none', async () => {
    const kms = mockClient(KMSClient);
    kms.on(GenerateMacCommand).resolves({});
    await expect(kmsKeyed('arn:key', new KMSClient({ region: 'eu-west-2' }))('extract')).rejects.toThrow(
      'without a MAC',
    );
  });
});

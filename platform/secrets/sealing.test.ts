import { describe, expect, it } from '@jest/globals';
import { DecryptCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { kmsSeal, kmsUnseal } from './kms-sealing.ts';
import { localSealing } from './sealing.ts';

const FOR = { owner: 'A0000001', webhook: 'one' };
const { seal, unseal } = localSealing('a-key-for-tests-of-32-characters');

describe('a text that is sealed on one machine', () => {
  it('opens for what it was sealed for', async () => {
    const sealed = await seal('a secret', FOR);
    expect(sealed).not.toContain('secret');
    expect(await unseal(sealed, FOR)).toBe('a secret');
  });

  it('is another each time', async () => {
    expect(await seal('a secret', FOR)).not.toBe(await seal('a secret', FOR));
  });

  it('opens neither for another, nor with another key, nor altered', async () => {
    const sealed = await seal('a secret', FOR);
    const bytes = Buffer.from(sealed, 'base64');
    bytes[bytes.length - 1]! ^= 1;
    await expect(unseal(sealed, { ...FOR, owner: 'A0000002' })).rejects.toThrow();
    await expect(localSealing('another-key-of-at-least-32-characters').unseal(sealed, FOR)).rejects.toThrow();
    await expect(unseal(bytes.toString('base64'), FOR)).rejects.toThrow();
  });
});

describe('a text that is sealed by KMS', () => {
  it('is sealed and opened with the key and what it is for', async () => {
    const client = new KMSClient({ region: 'eu-west-2' });
    const kms = mockClient(client);
    kms.on(EncryptCommand).resolves({ CiphertextBlob: Buffer.from('sealed') });
    kms.on(DecryptCommand).resolves({ Plaintext: Buffer.from('a secret') });
    const sealed = await kmsSeal('arn:key', client)('a secret', FOR);
    expect(await kmsUnseal('arn:key', client)(sealed, FOR)).toBe('a secret');
    const given = { KeyId: 'arn:key', EncryptionContext: FOR };
    expect(kms.calls().map(({ args }) => args[0].input)).toEqual([
      { ...given, Plaintext: Buffer.from('a secret') },
      { ...given, CiphertextBlob: Buffer.from('sealed') },
    ]);
  });
});

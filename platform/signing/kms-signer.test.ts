import { generateKeyPairSync, sign } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { kmsSigner } from './kms-signer.ts';
import { isSignedWith, publicKeyOf } from './public-key.ts';

/** A KMS that signs with a key of its own, as KMS does: a real signature in DER over the message as it is. */
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const kms = mockClient(KMSClient);
const answer = { PublicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })) };
const KEY = 'arn:aws:kms:eu-west-2:000000000000:key/fictional';

beforeEach(() => {
  kms.reset();
  kms.on(GetPublicKeyCommand, { KeyId: KEY }).resolves(answer);
  kms
    .on(SignCommand, { KeyId: KEY, MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' })
    .callsFake(({ Message }: { Message: Uint8Array }) => ({ Signature: sign('sha256', Message, privateKey) }));
});

const signer = () => kmsSigner(KEY, new KMSClient({ region: 'eu-west-2' }));

describe('signing with KMS', () => {
  it('gives a signature that holds with the public half alone', async () => {
    const { keyId, signature } = await signer().sign('a text');
    const known = publicKeyOf(publicKey);

    expect(keyId).toBe(known.keyId);
    expect(isSignedWith(known, 'a text', signature)).toBe(true);
    expect(isSignedWith(known, 'another text', signature)).toBe(false);
  });

  it('fetches the public half once, and again only when it could not be had', async () => {
    const one = signer();
    kms.on(GetPublicKeyCommand, { KeyId: KEY }).rejectsOnce(new Error('out of order')).resolves(answer);
    await expect(one.sign('a text')).rejects.toThrow('out of order');
    await one.sign('a text');
    await one.sign('another text');

    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(2);
  });

  it('refuses a key that is not one on P-256', async () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey;
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: new Uint8Array(other.export({ type: 'spki', format: 'der' })) });

    await expect(signer().publicKey()).rejects.toThrow('not one on P-256');
  });
});

describe('a public key', () => {
  it('cannot be passed off under the id of another', async () => {
    const { signature } = await signer().sign('a text');
    const known = publicKeyOf(publicKey);
    const another = publicKeyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey);

    expect(isSignedWith({ ...known, keyId: another.keyId }, 'a text', signature)).toBe(false);
    expect(isSignedWith(another, 'a text', signature)).toBe(false);
    expect(isSignedWith({ ...known, pem: 'no key' }, 'a text', signature)).toBe(false);
  });
});

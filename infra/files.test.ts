import { describe, expect, it } from '@jest/globals';
import { policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const OWN = 'A0000001';
const OTHER = 'A0000002';
const templates = synthesise();
const { allows, arnOf } = policiesOf(templates);
const buckets = templates.ofType('AWS::S3::Bucket');
const bucket = buckets.find(({ logicalId }) => logicalId.startsWith('Files'))!;
const ACTIONS = ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:AbortMultipartUpload'];

const at = (key: string): string => `${arnOf('FilesBucket')}/${key}`;
const asAuthority = (action: string, resource: string, role = 'FenceTenantRole'): Promise<boolean> =>
  allows(role, { action, resource, context: { 'aws:PrincipalTag/tenant': OWN } });

describe('the bucket of files', () => {
  it('has others beside it, of what is attached to practice, of releases and of extracts, and is kept when the stack is deleted', () => {
    expect(buckets.map(({ logicalId }) => logicalId.replace(/Bucket.*/, ''))).toEqual([
      'Files',
      'Attachments',
      'Releases',
      'Extracts',
    ]);
    expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is encrypted with a key of its own, never public, and knows no owner of an object but itself', () => {
    expect(bucket.Properties).toMatchObject({
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          {
            BucketKeyEnabled: true,
            ServerSideEncryptionByDefault: {
              SSEAlgorithm: 'aws:kms',
              KMSMasterKeyID: { 'Fn::GetAtt': [expect.stringMatching(/^FilesKey/), 'Arn'] },
            },
          },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    });
  });

  it('forgets what lies there in a month, what was removed in a day, and uploads that were broken off', () => {
    expect(bucket.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            ExpirationInDays: 30,
            NoncurrentVersionExpiration: { NoncurrentDays: 1 },
            AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
          },
        ],
      },
    });
  });

  it('answers by TLS 1.2 at least, whoever asks', () => {
    const [policy] = templates.ofType<{ readonly PolicyDocument: { readonly Statement: readonly unknown[] } }>(
      'AWS::S3::BucketPolicy',
    );

    expect(policy!.Properties.PolicyDocument.Statement).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        expect.objectContaining({ Effect: 'Deny', Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } } }),
      ]),
    );
  });
});

describe("an authority's session", () => {
  it.each(ACTIONS)('reaches the files of that authority, and of no other: %s', async (action) => {
    await expect(asAuthority(action, at(`${OWN}/imports/one/file.csv`))).resolves.toBe(true);
    await expect(asAuthority(action, at(`${OTHER}/imports/one/file.csv`))).resolves.toBe(false);
    await expect(asAuthority(action, at(`${OWN}0/imports/one/file.csv`))).resolves.toBe(false);
    await expect(asAuthority(action, at('NETWORK0/releases/one'))).resolves.toBe(false);
  });

  it('may neither list the bucket, nor read a version that was removed, nor open it to others', async () => {
    await expect(asAuthority('s3:ListBucket', arnOf('FilesBucket'))).resolves.toBe(false);
    await expect(asAuthority('s3:GetObjectVersion', at(`${OWN}/imports/one/file.csv`))).resolves.toBe(false);
    await expect(asAuthority('s3:PutObjectAcl', at(`${OWN}/imports/one/file.csv`))).resolves.toBe(false);
  });

  it.each(['kms:Decrypt', 'kms:GenerateDataKey'])('uses the key of files through S3 alone: %s', async (action) => {
    const through = (service: string): Promise<boolean> =>
      allows('FenceTenantRole', {
        action,
        resource: arnOf('FilesKey'),
        context: { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` },
      });

    await expect(through('s3')).resolves.toBe(true);
    await expect(through('dynamodb')).resolves.toBe(false);
  });
});

describe('whoever has no session of an authority', () => {
  it.each(['FenceLookRole', 'FenceNetworkRole', 'GraphqlApiRole', 'SequencerStreamRole'])(
    'reaches no file: %s',
    async (role) => {
      for (const action of ACTIONS) {
        await expect(asAuthority(action, at(`${OWN}/imports/one/file.csv`), role)).resolves.toBe(false);
      }
    },
  );
});

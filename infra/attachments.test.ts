import { describe, expect, it } from '@jest/globals';
import { policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const [OWN, OTHER] = ['A0000001', 'A0000002'];
const templates = synthesise();
const { allows, arnOf } = policiesOf(templates);
const at = (key: string): string => `${arnOf('AttachmentsBucket')}/${key}`;
const TENANT = { 'aws:PrincipalTag/tenant': OWN };
const CLEAN = { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' };

type Statement = {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Condition?: Readonly<Record<string, unknown>>;
};

describe('the bucket of what is attached to practice', () => {
  it('keeps what lies there until somebody removes it', () => {
    const bucket = templates.ofType<{ readonly LifecycleConfiguration: { readonly Rules: readonly object[] } }>(
      'AWS::S3::Bucket',
    );
    const { Properties } = bucket.find(({ logicalId }) => logicalId.startsWith('Attachments'))!;

    expect(Properties.LifecycleConfiguration.Rules).toHaveLength(1);
    expect(Properties.LifecycleConfiguration.Rules[0]).not.toHaveProperty('ExpirationInDays');
  });

  it('is looked through by GuardDuty, which writes what it found onto each object', () => {
    const [plan, ...others] = templates.ofType('AWS::GuardDuty::MalwareProtectionPlan');

    expect(others).toEqual([]);
    expect(plan?.Properties).toMatchObject({
      Actions: { Tagging: { Status: 'ENABLED' } },
      ProtectedResource: { S3Bucket: { BucketName: { Ref: expect.stringMatching(/^AttachmentsBucket/) } } },
    });
  });

  it('lets nobody else write that', () => {
    const policies = templates.ofType<{
      readonly Bucket: { readonly Ref: string };
      readonly PolicyDocument: { readonly Statement: readonly Statement[] };
    }>('AWS::S3::BucketPolicy');
    const of = policies.find(({ Properties }) => Properties.Bucket.Ref.startsWith('Attachments'))!;
    const denied = of.Properties.PolicyDocument.Statement.find(({ Action }) =>
      [Action].flat().includes('s3:PutObjectTagging'),
    );

    expect(denied).toMatchObject({
      Effect: 'Deny',
      Principal: '*',
      Condition: {
        ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': [expect.stringMatching(/^MalwareScanRole/), 'Arn'] } },
      },
    });
  });
});

describe('the session of an authority', () => {
  it.each(['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:GetObjectTagging'])(
    'reaches what it attached itself, and nothing else: %s',
    async (action) => {
      const asked = (key: string) => allows('FenceTenantRole', { action, resource: at(key), context: TENANT });

      await expect(asked(`${OWN}/attachments/loop/one`)).resolves.toBe(true);
      await expect(asked(`${OTHER}/attachments/loop/one`)).resolves.toBe(false);
      await expect(asked('NETWORK0/attachments/loop/one')).resolves.toBe(false);
    },
  );

  it.each(['s3:PutObjectTagging', 's3:DeleteObjectTagging', 's3:GetObjectVersion'])(
    'writes no verdict, and reads nothing that was removed: %s',
    async (action) => {
      const resource = at(`${OWN}/attachments/loop/one`);
      await expect(allows('FenceTenantRole', { action, resource, context: TENANT })).resolves.toBe(false);
    },
  );
});

describe('the function itself', () => {
  const asked = (key: string, context: Readonly<Record<string, string>>, action = 's3:GetObject') =>
    allows('GraphqlApiRole', { action, resource: at(key), context });

  it('opens to others what was found clean, of whatever authority, and nothing else', async () => {
    await expect(asked(`${OTHER}/attachments/loop/one`, CLEAN)).resolves.toBe(true);
    await expect(asked(`${OTHER}/attachments/loop/one`, {})).resolves.toBe(false);
    const infected = { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'THREATS_FOUND' };
    await expect(asked(`${OTHER}/attachments/loop/one`, infected)).resolves.toBe(false);
    await expect(asked('NETWORK0/attachments/loop/one', CLEAN)).resolves.toBe(false);
  });

  it.each(['s3:PutObject', 's3:DeleteObject', 's3:PutObjectTagging'])('changes nothing: %s', async (action) => {
    await expect(asked(`${OTHER}/attachments/loop/one`, {}, action)).resolves.toBe(false);
  });

  it.each(['FenceLookRole', 'FenceNetworkRole', 'SequencerStreamRole', 'FileImportsWorkRole'])(
    'is the only one: not %s',
    async (role) => {
      const resource = at(`${OTHER}/attachments/loop/one`);
      await expect(allows(role, { action: 's3:GetObject', resource, context: CLEAN })).resolves.toBe(false);
    },
  );
});

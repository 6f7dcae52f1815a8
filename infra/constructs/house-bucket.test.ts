import { describe, expect, it } from '@jest/globals';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { App, Stack } from 'aws-cdk-lib/core';
import { HouseBucket } from './house-bucket.ts';

type Statement = { readonly Action: string | readonly string[]; readonly Condition?: unknown };

/** What a role may do of S3, that was given one of the permissions. */
function allowedBy(grant: (bucket: HouseBucket, role: Role) => void): readonly Statement[] {
  const app = new App();
  const kept = new Stack(app, 'Kept');
  const encryptionKey = new Key(kept, 'Key');
  const bucket = new HouseBucket(kept, 'Releases', { encryptionKey, keptDays: null, noCopy: 'It can be made again.' });
  const passing = new Stack(app, 'Passing');
  grant(bucket, new Role(passing, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }));
  const template = Template.fromStack(passing);
  template.resourceCountIs('AWS::IAM::Policy', 1);
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({ Resource: { 'Fn::Join': ['', Match.arrayWith(['/NETWORK0/releases/*'])] } }),
      ]),
    },
  });
  const policies = template.findResources('AWS::IAM::Policy') as Readonly<
    Record<string, { readonly Properties: { readonly PolicyDocument: { readonly Statement: readonly Statement[] } } }>
  >;
  return Object.values(policies)
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('s3:')));
}

describe('what is published in a bucket', () => {
  it('is written by whoever may publish, on condition that nothing is there, and neither read nor removed', () => {
    expect(allowedBy((bucket, role) => bucket.grantPublish(role, 'NETWORK0/releases'))).toEqual([
      {
        ...{ Effect: 'Allow', Action: 's3:PutObject', Resource: expect.anything() },
        Condition: { Null: { 's3:if-none-match': 'false' } },
      },
    ]);
  });

  it('is read by whoever may give addresses of it, and changed by nobody of them', () => {
    expect(allowedBy((bucket, role) => bucket.grantReadOfPublished(role, 'NETWORK0/releases'))).toEqual([
      { Effect: 'Allow', Action: 's3:GetObject', Resource: expect.anything() },
    ]);
  });
});

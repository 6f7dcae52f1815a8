import { describe, expect, it } from '@jest/globals';
import { createTableInput } from '../platform/table/create-table-input.ts';
import { synthesise } from './templates.ts';

type Keys = readonly { readonly AttributeName: string; readonly KeyType: string }[];
type TableProperties = {
  readonly KeySchema: Keys;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly GlobalSecondaryIndexes: readonly { readonly IndexName: string }[];
};

const templates = synthesise();
const tables = templates.ofType<TableProperties>('AWS::DynamoDB::Table');
const table = tables[0]!;

const byName = <Named>(named: readonly Named[], name: (one: Named) => string): Named[] =>
  [...named].sort((one, other) => name(one).localeCompare(name(other)));

describe('the table', () => {
  it('is one', () => {
    expect(tables).toHaveLength(1);
  });

  it('has exactly the keys and indexes of its definition, as the embedded engine has them', () => {
    const embedded = createTableInput('any', { stream: true });

    expect(table.Properties.KeySchema).toEqual(embedded.KeySchema);
    expect(byName(table.Properties.GlobalSecondaryIndexes, (index) => index.IndexName)).toEqual(
      byName(embedded.GlobalSecondaryIndexes!, (index) => index.IndexName!),
    );
    expect(byName(table.Properties.AttributeDefinitions, (attribute) => attribute.AttributeName)).toEqual(
      byName(embedded.AttributeDefinitions!, (attribute) => attribute.AttributeName!),
    );
  });

  it('is kept when the stack is deleted, or the table replaced', () => {
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('cannot be deleted by mistake, and can be restored to any second', () => {
    expect(table.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('is paid for by the request, expires what has a ttl, and streams the new image', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });

  it('is encrypted with a key of our own', () => {
    const key = templates.ofType('AWS::KMS::Key').find(({ logicalId }) => logicalId.startsWith('DataKey'));

    expect(table.Properties).toMatchObject({
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [key!.logicalId, 'Arn'] },
      },
    });
  });
});

describe('what the table cannot be read without', () => {
  it('has keys that are rotated where KMS can rotate them, and kept when the stack is deleted', () => {
    const all = templates.ofType<{ readonly KeyUsage?: string }>('AWS::KMS::Key');
    const keys = all.filter(({ Properties }) => Properties.KeyUsage === undefined);
    expect(all.filter((key) => !('DeletionPolicy' in key) || key.DeletionPolicy !== 'Retain')).toEqual([]);

    expect(keys.length).toBeGreaterThan(2);
    for (const key of keys) {
      expect(key).toMatchObject({ Properties: { EnableKeyRotation: true }, DeletionPolicy: 'Retain' });
    }
  });

  it('has a hash key that AWS made, of more than 32 characters, kept when the stack is deleted', () => {
    const [secret] = templates.ofType('AWS::SecretsManager::Secret');

    expect(secret).toMatchObject({
      Properties: { GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true } },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('has no secret in any template, nor a reference that CloudFormation would resolve into one', () => {
    expect(templates.text).not.toContain('{{resolve:');
    expect(templates.text).not.toMatch(/"(SecretString|HASH_KEY)":/);
  });
});

describe('the pool of clients', () => {
  it('has one scope, which proves that a token is meant for this API', () => {
    const [server] = templates.ofType('AWS::Cognito::UserPoolResourceServer');

    expect(server!.Properties).toMatchObject({ Identifier: 'families-first-network', Scopes: [{ ScopeName: 'api' }] });
  });

  it('is kept when the stack is deleted, and lets nobody sign themselves up', () => {
    const [pool] = templates.ofType('AWS::Cognito::UserPool');

    expect(pool).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE', AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    });
  });
});

describe('the nightly copy of the table', () => {
  it('is made every night, London time, and kept for 35 days', () => {
    const [plan] = templates.ofType('AWS::Backup::BackupPlan');

    expect(plan!.Properties).toMatchObject({
      BackupPlan: {
        BackupPlanRule: [
          {
            ScheduleExpression: 'cron(30 1 * * ? *)',
            ScheduleExpressionTimezone: 'Europe/London',
            Lifecycle: { DeleteAfterDays: 35 },
          },
        ],
      },
    });
  });

  it('is of the table', () => {
    const [selection] = templates.ofType('AWS::Backup::BackupSelection');

    expect(selection!.Properties).toMatchObject({
      BackupSelection: { Resources: [{ 'Fn::GetAtt': [table.logicalId, 'Arn'] }] },
    });
  });

  it('lies in a vault that is kept, locked, and encrypted with a key of its own', () => {
    const [vault] = templates.ofType('AWS::Backup::BackupVault');

    expect(vault).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        EncryptionKeyArn: { 'Fn::GetAtt': [expect.stringMatching(/^BackupKey/), 'Arn'] },
        LockConfiguration: { MinRetentionDays: 35 },
      },
    });
  });

  it('is locked for good in production, after a week in which the lock can be called off', () => {
    const lockOf = (stage: string): unknown =>
      synthesise({ stage }).ofType<{ readonly LockConfiguration: unknown }>('AWS::Backup::BackupVault')[0]!.Properties
        .LockConfiguration;

    expect(lockOf('production')).toEqual({ MinRetentionDays: 35, ChangeableForDays: 7 });
    expect(lockOf('preproduction')).toEqual({ MinRetentionDays: 35 });
  });
});

describe('a key that somebody disables, or has deleted', () => {
  it('is noticed, whichever of the three keys of the data it is, one that signs, the one that seals, or that of extracts', () => {
    const rule = templates.ofType('AWS::Events::Rule').find(({ logicalId }) => logicalId.startsWith('Keys'));

    expect(rule!.Properties).toMatchObject({
      EventPattern: {
        source: ['aws.kms'],
        detail: {
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          resources: {
            ARN: [
              { 'Fn::GetAtt': [expect.stringMatching(/^DataKey/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^FilesKey/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^BackupKey/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^SigningKeys/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^ReceiptKeys/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^WebhookKey/), 'Arn'] },
              { 'Fn::GetAtt': [expect.stringMatching(/^ExtractKey/), 'Arn'] },
            ],
          },
        },
      },
    });
  });
});

describe('a restored table', () => {
  const stream = 'arn:aws:dynamodb:eu-west-2:000000000000:table/restored/stream/2026-01-01T00:00:00.000';
  const restored = synthesise({ restoredTableStreamArn: stream });

  it('takes the place of ours in every function, once its stream is named', () => {
    const names = restored
      .ofType<{ readonly Environment: { readonly Variables: { readonly TABLE_NAME: unknown } } }>(
        'AWS::Lambda::Function',
      )
      .map(({ Properties }) => Properties.Environment.Variables.TABLE_NAME);

    expect(names.length).toBeGreaterThan(4);
    expect(new Set(names)).toEqual(new Set(['restored']));
  });

  it('is followed, and is all that any policy allows', () => {
    const [mapping] = restored.ofType('AWS::Lambda::EventSourceMapping');
    const policies = JSON.stringify(restored.ofType('AWS::IAM::Policy').filter(({ stack }) => stack.endsWith('-api')));

    expect(mapping!.Properties).toMatchObject({ EventSourceArn: stream });
    expect(policies).toContain(':table/restored');
    expect(policies).not.toContain(table.logicalId);
  });

  it('is backed up, while ours is kept', () => {
    const [selection] = restored.ofType('AWS::Backup::BackupSelection');

    expect(JSON.stringify(selection!.Properties)).toContain('table/restored');
    expect(restored.ofType('AWS::DynamoDB::Table')[0]).toMatchObject({ DeletionPolicy: 'Retain' });
  });
});

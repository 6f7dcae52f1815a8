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
    const [key] = templates.ofType('AWS::KMS::Key');

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
  it('has keys that are rotated, and kept when the stack is deleted', () => {
    const keys = templates.ofType('AWS::KMS::Key');

    expect(keys.length).toBeGreaterThan(0);
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

import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { REGION } from '../settings.ts';

export type KeyAccess = {
  readonly key: IKey;
  /** Through which alone the key may be used: whoever holds the credentials cannot decrypt anything themselves. */
  readonly service: 'dynamodb' | 's3' | 'secretsmanager';
  readonly isWrite: boolean;
};

const READ = ['kms:Decrypt', 'kms:DescribeKey'];
const WRITE = [
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/**
 * Not `key.grantDecrypt`: it has wildcards, allows every way of using the key, and writes into the key's own policy,
 * which would tie the stack that is kept to the one that is not.
 */
export function allowKeyFor(grantee: IGrantable, { key, service, isWrite }: KeyAccess): void {
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: isWrite ? [...READ, ...WRITE] : READ,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` } },
    }),
  );
}

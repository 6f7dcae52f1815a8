import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';

/** What a text is sealed for is its encryption context (platform/secrets/sealing.ts): whoever says nothing of it opens nothing. */
const FOR_A_WEBHOOK = {
  'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['owner', 'purpose', 'webhook'] },
  Null: { 'kms:EncryptionContextKeys': 'false' },
};

/**
 * What seals the secrets that webhooks are signed with. Whoever makes one cannot read it again, and whoever signs with
 * it can make none: one may only encrypt, the other only decrypt. KMS changes the key once a year by itself.
 */
export class WebhookKey extends Construct {
  readonly key: IKey;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: `Seals the secrets of the webhooks of ${Stack.of(this).stackName}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Permission to seal, and `WEBHOOK_KEY_ARN`. */
  grantSeal(fn: HouseFunction): void {
    this.grant(fn, 'kms:Encrypt');
  }

  /** Permission to open what was sealed, and `WEBHOOK_KEY_ARN`. */
  grantOpen(fn: HouseFunction): void {
    this.grant(fn, 'kms:Decrypt');
  }

  private grant(fn: HouseFunction, action: 'kms:Encrypt' | 'kms:Decrypt'): void {
    fn.addToRolePolicy(
      new PolicyStatement({ actions: [action], resources: [this.key.keyArn], conditions: FOR_A_WEBHOOK }),
    );
    fn.addEnvironment('WEBHOOK_KEY_ARN', this.key.keyArn);
  }
}

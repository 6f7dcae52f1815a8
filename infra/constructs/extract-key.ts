import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';

/** What pseudonyms of extracts are made with: nobody can work out by whom a row is without it, and it never leaves KMS. */
export class ExtractKey extends Construct {
  readonly key: IKey;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // KMS cannot rotate a key of this kind. Each extract has a secret of its own, made with it.
    this.key = new Key(this, 'Key', {
      description: `Makes the pseudonyms of the extracts of ${Stack.of(this).stackName}`,
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Permission to make, and `EXTRACT_KEY_ARN`. */
  grantMake(fn: HouseFunction): void {
    fn.addToRolePolicy(new PolicyStatement({ actions: ['kms:GenerateMac'], resources: [this.key.keyArn] }));
    fn.addEnvironment('EXTRACT_KEY_ARN', this.key.keyArn);
  }
}

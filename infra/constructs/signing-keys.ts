import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';

export type SigningKeysProps = {
  /** One more makes a new key, which signs from then on: see docs/keys.md. */
  readonly generations: number;
};

/**
 * What signs the checkpoints of the chains: asymmetric, made in KMS and never outside it. Whoever has the public half
 * verifies without us. Old generations sign no more and are kept: they say whose the old signatures are.
 */
export class SigningKeys extends Construct {
  readonly all: readonly IKey[];
  private readonly current: IKey;

  constructor(scope: Construct, id: string, { generations }: SigningKeysProps) {
    super(scope, id);
    this.all = Array.from({ length: generations }, (_, index) => this.generation(index + 1));
    const current = this.all.at(-1);
    if (current === undefined) throw new Error('There is no signing key: its generations begin with 1.');
    this.current = current;
    new CfnOutput(Stack.of(this), 'AuditSigningKey', { value: current.keyArn });
  }

  /** Permission to sign with the current key and to fetch its public half, and `SIGNING_KEY_ARN`. */
  grantSign(fn: HouseFunction): void {
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Sign'],
        resources: [this.current.keyArn],
        conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' } },
      }),
    );
    fn.addToRolePolicy(new PolicyStatement({ actions: ['kms:GetPublicKey'], resources: [this.current.keyArn] }));
    fn.addEnvironment('SIGNING_KEY_ARN', this.current.keyArn);
  }

  private generation(number: number): IKey {
    const key = new Key(this, `Generation${number}`, {
      description: `Signs the checkpoints of the chains of ${Stack.of(this).stackName}, generation ${number}`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Exported for good: else the deployment of a new generation would take away what the API stack still uses.
    Stack.of(this).exportValue(key.keyArn);
    return key;
  }
}

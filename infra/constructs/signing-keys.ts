import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';

export type SigningKeysProps = {
  /** One more makes a new key, which signs from then on: see docs/keys.md. */
  readonly generations: number;
  /** What the key signs, and nothing else: `the checkpoints of the chains`. */
  readonly signs: string;
  /** Name of the output that holds the ARN of the current key. */
  readonly output: string;
};

/**
 * What signs the checkpoints of the chains, or the receipts of released files: asymmetric, made in KMS and never outside it. Whoever has the public half
 * verifies without us. Old generations sign no more and are kept: they say whose the old signatures are.
 */
export class SigningKeys extends Construct {
  readonly all: readonly IKey[];
  private readonly current: IKey;

  constructor(scope: Construct, id: string, { generations, signs, output }: SigningKeysProps) {
    super(scope, id);
    this.all = Array.from({ length: generations }, (_, index) => this.generation(index + 1, signs));
    const current = this.all.at(-1);
    if (current === undefined) throw new Error('There is no signing key: its generations begin with 1.');
    this.current = current;
    new CfnOutput(Stack.of(this), output, { value: current.keyArn });
  }

  /** Permission to sign with the current key and to fetch its public half, and the variable that names it. */
  grantSign(fn: HouseFunction, variable: 'SIGNING_KEY_ARN' | 'RECEIPT_KEY_ARN' = 'SIGNING_KEY_ARN'): void {
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['kms:Sign'],
        resources: [this.current.keyArn],
        conditions: { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' } },
      }),
    );
    fn.addToRolePolicy(new PolicyStatement({ actions: ['kms:GetPublicKey'], resources: [this.current.keyArn] }));
    fn.addEnvironment(variable, this.current.keyArn);
  }

  private generation(number: number, signs: string): IKey {
    const key = new Key(this, `Generation${number}`, {
      description: `Signs ${signs} of ${Stack.of(this).stackName}, generation ${number}`,
      keySpec: KeySpec.ECC_NIST_P256,
      keyUsage: KeyUsage.SIGN_VERIFY,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // Exported for good: else the deployment of a new generation would take away what the API stack still uses.
    Stack.of(this).exportValue(key.keyArn);
    return key;
  }
}

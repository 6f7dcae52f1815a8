import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import type { HouseFunction } from './house-function.ts';
import { allowKeyFor } from './key-access.ts';

const CHARACTERS = 64;

/** What the console seals sessions with. Made by AWS; if it is lost, people sign in anew, and nothing else. */
export class SessionSecret extends Construct {
  private readonly secret: Secret;
  private readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts what the sessions of the console are sealed with',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.secret = new Secret(this, 'Secret', {
      description: 'Seals the sessions of the console. See docs/console.md before you change it.',
      encryptionKey: this.key,
      generateSecretString: { passwordLength: CHARACTERS, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const byHand = 'A new version signs people out after the one that follows it: whoever changes it decides when.';
    except(this.secret, {
      'AwsSolutions-SMG4': byHand,
      'NIST.800.53.R5-SecretsManagerRotationEnabled': byHand,
    });
  }

  /** Permission to fetch the secret, and `SESSION_SECRET_ID`. */
  grantRead(fn: HouseFunction): void {
    allowKeyFor(fn, { key: this.key, service: 'secretsmanager', isWrite: false });
    fn.addToRolePolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] }),
    );
    fn.addEnvironment('SESSION_SECRET_ID', this.secret.secretArn);
  }
}

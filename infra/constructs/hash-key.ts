import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import type { HouseFunction } from './house-function.ts';
import { allowKeyFor } from './key-access.ts';

const CHARACTERS = 64;

export type HashKeyProps = {
  readonly encryptionKey: IKey;
};

/**
 * The secret that keys the hashes of inputs. Made by AWS, so that nobody has ever seen it, and in no
 * template: a function is told where it is and fetches it as it starts. It is changed by hand, in the two steps of
 * docs/keys.md, since what was hashed before must still be recognised.
 */
export class HashKey extends Construct {
  private readonly secret: Secret;
  private readonly encryptionKey: IKey;

  constructor(scope: Construct, id: string, props: HashKeyProps) {
    super(scope, id);
    this.encryptionKey = props.encryptionKey;
    this.secret = new Secret(this, 'Secret', {
      description: 'Keys the hashes of inputs. Change it in the two steps of docs/keys.md only.',
      encryptionKey: props.encryptionKey,
      generateSecretString: { passwordLength: CHARACTERS, excludePunctuation: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    except(this.secret, {
      'AwsSolutions-SMG4':
        'It is changed in two steps with a restart between them, so that no replay is taken for a new call.',
      'NIST.800.53.R5-SecretsManagerRotationEnabled':
        'It is changed in two steps with a restart between them, so that no replay is taken for a new call.',
    });
  }

  /** Permission to fetch the key, and `HASH_KEY_SECRET_ID`. */
  grantRead(fn: HouseFunction): void {
    // Not `secret.grantRead`, for the reasons that key-access.ts gives.
    allowKeyFor(fn, { key: this.encryptionKey, service: 'secretsmanager', isWrite: false });
    fn.addToRolePolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.secret.secretArn] }),
    );
    fn.addEnvironment('HASH_KEY_SECRET_ID', this.secret.secretArn);
  }
}

import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Aws, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { REGION } from '../settings.ts';

/** Where logs go: encrypted with a key of their own, and forgotten after ninety days. */
export class HouseLogs extends Construct {
  private readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Encrypts the logs of the network',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${REGION}.amazonaws.com`)],
        actions: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        // In a key's own policy, that is the key.
        resources: ['*'],
        conditions: {
          ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:${REGION}:${Aws.ACCOUNT_ID}:log-group:*` },
        },
      }),
    );
  }

  /**
   * @param name only where AWS wants a certain one; else CloudFormation makes one up. A log that has a name goes with the
   * stack: if it stayed, the stack could not be deployed again.
   */
  group(scope: Construct, id: string, name?: string): LogGroup {
    return new LogGroup(scope, id, {
      retention: RetentionDays.THREE_MONTHS,
      encryptionKey: this.key,
      ...(name !== undefined && { logGroupName: name, removalPolicy: RemovalPolicy.DESTROY }),
    });
  }
}

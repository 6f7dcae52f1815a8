import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type CfnRule, Rule } from 'aws-cdk-lib/aws-events';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';
import type { SigningKeys } from './signing-keys.ts';

export type ForeignSignatureAlarmProps = {
  readonly signingKeys: SigningKeys;
  /** The one that may sign. */
  readonly fn: HouseFunction;
  /** What the keys sign, as the name of its heading in the runbook has it. */
  readonly signs: 'checkpoints' | 'receipts';
  readonly impact: string;
};

/** The role whose session makes a call, as CloudTrail has it. A user, the root and a service have none. */
const byRole = (arn: readonly unknown[]): object => ({ userIdentity: { sessionContext: { sessionIssuer: { arn } } } });

/**
 * Tells when anybody but our own function signs with a key of the checkpoints, or of the receipts, or with one that has ever been. To see it,
 * the account needs a trail that records management events, KMS's and those that only read among them (docs/keys.md): what a
 * trail of the account's leaves out, no rule hears of.
 */
export class ForeignSignatureAlarm extends Construct {
  constructor(scope: Construct, id: string, { signingKeys, fn, signs, impact }: ForeignSignatureAlarmProps) {
    super(scope, id);
    const rule = new Rule(this, 'Signed', {
      description: `Somebody else than the function that may has signed with a key of the ${signs}`,
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ['Sign'],
          resources: { ARN: signingKeys.all.map(({ keyArn }) => keyArn) },
          // "Anything but" is true only of what is there.
          $or: [byRole([{ 'anything-but': [fn.ownRole.roleArn] }]), byRole([{ exists: false }])],
        },
      },
    });
    // CloudTrail counts a signature among what only reads, which a rule is not told of unless it asks.
    (rule.node.defaultChild as CfnRule).state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';
    new HouseAlarm(this, 'Alarm', {
      runbookHeading: `Somebody else signs with the key of the ${signs}`,
      impact,
      metric: new Metric({
        namespace: 'AWS/Events',
        metricName: 'TriggeredRules',
        dimensionsMap: { RuleName: rule.ruleName },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      threshold: 1,
    });
  }
}

import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HouseAlarm } from './house-alarm.ts';

/**
 * Tells when somebody disables one of the keys, or has it deleted: that takes a week at least, and can be called off
 * until then. AWS has no metric of it, so the call itself is looked for, in what CloudTrail tells EventBridge.
 */
export class KeyAlarm extends Construct {
  constructor(scope: Construct, id: string, keys: readonly IKey[]) {
    super(scope, id);
    const rule = new Rule(this, 'Endangered', {
      description: 'A key without which nothing can be read, or nothing signed, is disabled or to be deleted',
      eventPattern: {
        source: ['aws.kms'],
        detailType: ['AWS API Call via CloudTrail'],
        detail: {
          eventSource: ['kms.amazonaws.com'],
          eventName: ['DisableKey', 'ScheduleKeyDeletion'],
          resources: { ARN: keys.map(({ keyArn }) => keyArn) },
        },
      },
    });
    new HouseAlarm(this, 'Alarm', {
      runbookHeading: 'A key is about to be lost',
      impact:
        'Everybody, and for good, once the key is gone: no record or backup could be read, or no checkpoint signed.',
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

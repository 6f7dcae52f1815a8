import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';

export type HouseAlarmProps = {
  /** A heading of docs/runbook.md, word for word: whoever is woken by the alarm finds there what to do. */
  readonly runbookHeading: string;
  /** Who is hurt, in words that an on-call person can act on at night. */
  readonly impact: string;
  /** The alarm goes off when this reaches `threshold` in one period of the metric. */
  readonly metric: IMetric;
  readonly threshold: number;
};

/** An alarm that says who is hurt and where to read on. Named `<prefix> | <heading>`. */
export class HouseAlarm extends Construct {
  constructor(scope: Construct, id: string, props: HouseAlarmProps) {
    super(scope, id);
    const { prefix, alarmTopicArn } = settingsFrom(this.node);
    const alarm = new Alarm(this, 'Alarm', {
      alarmName: `${prefix} | ${props.runbookHeading}`,
      alarmDescription: `${props.impact} What to do: docs/runbook.md, "${props.runbookHeading}".`,
      metric: props.metric,
      threshold: props.threshold,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (alarmTopicArn === undefined) return;
    const action = new SnsAction(Topic.fromTopicArn(this, 'Topic', alarmTopicArn));
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}

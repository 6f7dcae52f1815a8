import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import { settingsFrom } from '../settings.ts';

export type HouseAlarmProps = {
  /** A heading of docs/runbook.md, word for word: whoever is woken by the alarm finds there what to do. */
  readonly runbookHeading: string;
  /** Who is hurt, in words that an on-call person can act on at night. */
  readonly impact: string;
  /** The alarm goes off when this reaches `threshold` in one period of the metric, or in so many on end. */
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods?: number;
  /** For what must happen: the alarm goes off when there is less than `threshold`, or nothing at all. */
  readonly isDueToHappen?: boolean;
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
      evaluationPeriods: props.periods ?? 1,
      ...(props.isDueToHappen === true
        ? {
            comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
            treatMissingData: TreatMissingData.BREACHING,
          }
        : {
            comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
            treatMissingData: TreatMissingData.NOT_BREACHING,
          }),
    });
    if (alarmTopicArn === undefined) {
      except(alarm, {
        'NIST.800.53.R5-CloudWatchAlarmAction':
          'Whom to tell is for the operator to say, with the context alarmTopicArn.',
      });
      return;
    }
    const action = new SnsAction(Topic.fromTopicArn(this, 'Topic', alarmTopicArn));
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}

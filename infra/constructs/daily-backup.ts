import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import { settingsFrom } from '../settings.ts';
import { HouseAlarm } from './house-alarm.ts';

export type DailyBackupProps = {
  readonly table: ITable;
  /** Not the table's own: a copy must be readable when that key is lost. */
  readonly encryptionKey: IKey;
};

/** No longer: what was erased is in the copies until they go, and is erased again after a restore. */
const KEPT_DAYS = 35;
/** How long the lock of production can still be called off; afterwards nobody can, AWS included. */
const COOLING_OFF_DAYS = 7;

/**
 * A copy of the table every night, kept five weeks in a vault that nobody can empty sooner: what point-in-time recovery
 * is against mistakes, this is against whoever may delete a table and its recovery with it.
 */
export class DailyBackup extends Construct {
  constructor(scope: Construct, id: string, { table, encryptionKey }: DailyBackupProps) {
    super(scope, id);
    const { prefix, stage } = settingsFrom(this.node);
    const vault = new BackupVault(this, 'Vault', {
      backupVaultName: prefix,
      encryptionKey,
      lockConfiguration: {
        minRetention: Duration.days(KEPT_DAYS),
        // A stage of rehearsal can be taken down again: there, whoever administers backups may lift the lock.
        ...(stage === 'production' && { changeableFor: Duration.days(COOLING_OFF_DAYS) }),
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const plan = new BackupPlan(this, 'Plan', { backupPlanName: prefix, backupVault: vault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'nightly',
        scheduleExpression: Schedule.cron({ hour: '1', minute: '30' }),
        scheduleExpressionTimezone: TimeZone.EUROPE_LONDON,
        deleteAfter: Duration.days(KEPT_DAYS),
      }),
    );
    plan.addSelection('Table', { resources: [BackupResource.fromDynamoDbTable(table)], allowRestores: false });
    except(plan, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
        'AWS keeps this policy in step with what its backup service needs, and only that service may take the role.',
    });
    new HouseAlarm(this, 'Failed', {
      runbookHeading: 'A backup fails',
      impact: 'Nobody yet: point-in-time recovery goes on. But last night has no copy in the vault.',
      metric: new Metric({
        namespace: 'AWS/Backup',
        metricName: 'NumberOfBackupJobsFailed',
        dimensionsMap: { BackupVaultName: prefix },
        statistic: 'Sum',
        period: Duration.hours(1),
      }),
      threshold: 1,
    });
  }
}

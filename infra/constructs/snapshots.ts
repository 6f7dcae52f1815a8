import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { ForeignSignatureAlarm } from './foreign-signature-alarm.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseBucket } from './house-bucket.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import type { SigningKeys } from './signing-keys.ts';
import { grantTakingSnapshots } from './snapshots-access.ts';

export type SnapshotsProps = {
  readonly table: HouseTable;
  readonly releases: HouseBucket;
  /** What the receipts of released files are signed with. */
  readonly receiptKeys: SigningKeys;
  readonly logs: HouseLogs;
};

const EVERY = Duration.minutes(1);
/** The most that AWS allows: a large authority is scanned in some minutes. */
const TIMEOUT_SECONDS = 900;
/** A quarter of an hour's runs should have begun. */
const NO_RUN = Duration.minutes(15);

const IMPACT =
  'Whoever waits for figures, and families: a release waits, and what was erased may stay in rows for longer. No record is lost.';

/** What takes the snapshots that were asked for, and makes the releases of them: looks every minute whether there is one. */
export class Snapshots extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { table, releases, receiptKeys, logs }: SnapshotsProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Take', {
      entry: 'lambdas/snapshots/handler.ts',
      runbookHeading: 'A snapshot fails',
      errorImpact: IMPACT,
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMegabytes: 1_024,
      logs,
    });
    grantTakingSnapshots(table, this.fn);
    releases.grantPublish(this.fn.ownRole, 'NETWORK0/releases');
    releases.nameTo(this.fn, 'RELEASES_BUCKET');
    receiptKeys.grantSign(this.fn, 'RECEIPT_KEY_ARN');
    this.fn.addEnvironment('CODE_VERSION', settingsFrom(this.node).codeVersion);
    new ForeignSignatureAlarm(this, 'ForeignReceipt', {
      signingKeys: receiptKeys,
      fn: this.fn,
      signs: 'receipts',
      impact: 'Whoever uses a release: what was signed so could pass for a file of ours that was checked.',
    });
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.fn, { maxEventAge: EVERY, retryAttempts: 0 })],
    });
    new HouseAlarm(this, 'NoRun', {
      runbookHeading: 'No snapshot run',
      impact: IMPACT,
      metric: this.fn.metricInvocations({ period: NO_RUN }),
      threshold: 1,
      isDueToHappen: true,
    });
  }
}

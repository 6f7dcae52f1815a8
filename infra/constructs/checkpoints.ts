import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { addCheckpointAlarms, contradictionsIn } from './checkpoint-alarms.ts';
import { ForeignSignatureAlarm } from './foreign-signature-alarm.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import type { SigningKeys } from './signing-keys.ts';
import { CHAINS, CHECKPOINTS, SIGNING_KEYS } from './table-access.ts';

export type CheckpointsProps = {
  readonly table: HouseTable;
  readonly signingKeys: SigningKeys;
  readonly logs: HouseLogs;
};

const EVERY_HOURS = 1;
const TIMEOUT_SECONDS = 600;

/**
 * What signs how far each chain has come, with a role of its own: the sequencer, which can write chains, can neither
 * sign nor write a checkpoint, and this, which can do both, can write no chain.
 */
export class Checkpoints extends Construct {
  readonly fn: HouseFunction;
  readonly contradictions: IMetric;

  constructor(scope: Construct, id: string, { table, signingKeys, logs }: CheckpointsProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Sign', {
      entry: 'lambdas/checkpoints/handler.ts',
      runbookHeading: 'The checkpoints fail',
      errorImpact:
        'Nobody yet: but what the chains have gained since the last checkpoint could be made anew unnoticed.',
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMegabytes: 512,
      logs,
    });
    table.grant(this.fn, { actions: ['dynamodb:GetItem'], leadingKeys: CHAINS });
    table.grant(this.fn, {
      actions: ['dynamodb:Query'],
      leadingKeys: [...CHAINS, ...CHECKPOINTS, SIGNING_KEYS, 'NETWORK0#ROSTER'],
    });
    table.grant(this.fn, { actions: ['dynamodb:PutItem'], leadingKeys: [...CHECKPOINTS, SIGNING_KEYS] });
    table.nameTo(this.fn);
    signingKeys.grantSign(this.fn);
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(Duration.hours(EVERY_HOURS)),
      targets: [new LambdaFunction(this.fn, { maxEventAge: Duration.hours(EVERY_HOURS) })],
    });
    this.contradictions = contradictionsIn(this.fn);
    addCheckpointAlarms(this, this);
    new ForeignSignatureAlarm(this, 'ForeignSignature', {
      signingKeys,
      fn: this.fn,
      signs: 'checkpoints',
      impact: 'Every authority: what was signed so could pass for a checkpoint of ours, over a chain made anew.',
    });
  }
}

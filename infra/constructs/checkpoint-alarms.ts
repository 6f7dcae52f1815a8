import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';

/** Three runs should have begun. */
const NO_RUN = Duration.hours(3);
/** As long as from one run to the next, so that the alarm stays on until the chain is as it was signed. */
const A_RUN = Duration.hours(1);

export type CheckpointsWatched = { readonly fn: HouseFunction; readonly contradictions: IMetric };

/** How many chains are not what was signed: from the log, by the code that it is logged with. */
export function contradictionsIn(fn: HouseFunction): IMetric {
  const filter = fn.logLines.addMetricFilter('Contradicted', {
    filterPattern: FilterPattern.stringValue('$.code', '=', 'CHECKPOINT_CONTRADICTED'),
    metricNamespace: settingsFrom(fn.node).prefix,
    metricName: 'CheckpointsContradicted',
  });
  return filter.metric({ period: A_RUN, statistic: 'Sum' });
}

/** What is there to be noticed: the evidence that somebody altered a chain, and that nobody looks any more. */
export function addCheckpointAlarms(scope: Construct, { fn, contradictions }: CheckpointsWatched): void {
  new HouseAlarm(scope, 'NoRun', {
    runbookHeading: 'No checkpoint is made',
    impact: 'Nobody yet: but what the chains have gained since the last checkpoint could be made anew unnoticed.',
    metric: fn.metricInvocations({ period: NO_RUN }),
    threshold: 1,
    isDueToHappen: true,
  });
  new HouseAlarm(scope, 'Contradicted', {
    runbookHeading: 'A chain contradicts its checkpoint',
    impact: 'Every authority whose chain it is: its audit trail or change feed is not what was signed.',
    metric: contradictions,
    threshold: 1,
  });
}

import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';

export type SequencerFunctions = { readonly stream: HouseFunction; readonly sweep: HouseFunction };

/** Milliseconds: after the sweep should have found what waits. */
const LONG_BEHIND = 10 * 60 * 1000;
/** Seconds: three sweeps should have found it. */
const LONG_WAITING = 15 * 60;
/** Three sweeps should have begun. */
const NO_SWEEP = Duration.minutes(15);

/** Seconds for which the oldest entry has waited, as each sweep has found it: platform/journal/sequencing/waiting-metric.ts. */
export function oldestWaiting(scope: Construct): Metric {
  return new Metric({
    namespace: settingsFrom(scope.node).prefix,
    metricName: 'OldestUnsequencedSeconds',
    statistic: 'Maximum',
    period: Duration.minutes(5),
  });
}

/** What nobody notices at once, and everybody who follows the feed notices later. */
export function addSequencerAlarms(scope: Construct, { stream, sweep }: SequencerFunctions): void {
  new HouseAlarm(scope, 'Behind', {
    runbookHeading: 'The sequencer falls behind',
    impact: 'Whoever follows the change feed sees changes late, and the audit chain ends before them.',
    metric: stream.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
    threshold: LONG_BEHIND,
  });
  new HouseAlarm(scope, 'NoSweep', {
    runbookHeading: 'The sweep does not run',
    impact: 'Nobody yet: but changes that the stream has lost stay out of the change feed and the audit chain.',
    metric: sweep.metricInvocations({ period: NO_SWEEP }),
    threshold: 1,
    isDueToHappen: true,
  });
  new HouseAlarm(scope, 'Waiting', {
    runbookHeading: 'An entry waits for its number',
    impact: 'Whoever follows the change feed of one owner sees nothing new, and its audit chain ends before it.',
    metric: oldestWaiting(scope),
    threshold: LONG_WAITING,
  });
  const metricNamespace = settingsFrom(scope.node).prefix;
  const [parked] = [stream, sweep].map((fn) =>
    fn.logLines.addMetricFilter('Parked', {
      filterPattern: FilterPattern.stringValue('$.code', '=', 'EVENT_PARKED'),
      metricNamespace,
      metricName: 'EventsParked',
    }),
  );
  if (parked === undefined) return;
  new HouseAlarm(scope, 'Parked', {
    runbookHeading: 'An event is parked',
    impact: 'Whoever follows the feed is told that something changed, and not what: it could not be read.',
    metric: parked.metric({ period: Duration.minutes(5), statistic: 'Sum' }),
    threshold: 1,
  });
}

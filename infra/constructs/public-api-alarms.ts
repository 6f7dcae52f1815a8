import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type IMetric, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';

export type ApiAlarmsProps = {
  readonly api: RestApi;
  readonly graphqlApi: HouseFunction;
  /** As API Gateway writes them: one JSON object a request. */
  readonly accessLogs: LogGroup;
};

const period = Duration.minutes(5);
/** Milliseconds: what a page that waits for us can bear. Ordinary calls take tens. */
const SLOW = 3_000;
/** Of one authority's requests in five minutes. One bad answer to a caller who asks seldom is in one such period only. */
const MUCH_OF_ONE = 0.2;
/** Of answers within five minutes. A caller that was told to wait and does is told once or twice. */
const MANY_TOLD_TO_WAIT = 100;

/**
 * The share of its requests that failed, of each authority: the mean of a count that is 1 or 0 (platform/metrics.ts). Each
 * authority has a state of its own in the alarm, and a new one comes in by itself.
 */
function failuresByAuthority(scope: Construct): IMetric {
  const schema = `SCHEMA("${settingsFrom(scope.node).prefix}", authority)`;
  return new MathExpression({
    expression: `SELECT AVG(Failures) FROM ${schema} GROUP BY authority ORDER BY AVG() DESC`,
    period,
  });
}

/** What callers notice. */
export function addApiAlarms(scope: Construct, { api, graphqlApi, accessLogs }: ApiAlarmsProps): void {
  new HouseAlarm(scope, 'ServerErrors', {
    runbookHeading: 'The API answers with server errors',
    impact: 'Callers are told to try again later; those that do not keep their own queue lose what they sent.',
    metric: api.metricServerError({ period, statistic: 'Sum' }),
    threshold: 5,
  });
  new HouseAlarm(scope, 'Slow', {
    runbookHeading: 'The API is slow',
    impact: 'Whoever works in a system that asks us as they work waits for it; pushes take longer.',
    metric: api.metricLatency({ period, statistic: 'p99' }),
    threshold: SLOW,
    periods: 3,
  });
  new HouseAlarm(scope, 'NoCapacity', {
    runbookHeading: 'The API runs out of concurrency',
    impact: 'Callers get server errors though nothing of ours has failed: the account has no room to answer them.',
    metric: graphqlApi.metricThrottles({ period }),
    threshold: 1,
  });
  new HouseAlarm(scope, 'OneAuthority', {
    runbookHeading: 'One authority meets failures',
    impact: 'One authority, though all others may be well: a fifth of what it asks and sends fails.',
    metric: failuresByAuthority(scope),
    threshold: MUCH_OF_ONE,
    periods: 3,
  });
  const toldToWait = accessLogs.addMetricFilter('ToldToWait', {
    filterPattern: FilterPattern.stringValue('$.status', '=', '429'),
    metricNamespace: settingsFrom(scope.node).prefix,
    metricName: 'ToldToWait',
  });
  new HouseAlarm(scope, 'Throttled', {
    runbookHeading: 'Callers are told to wait',
    impact: 'The pushes of authorities take longer; a system that does not send again loses what it sent.',
    metric: toldToWait.metric({ period, statistic: 'Sum' }),
    threshold: MANY_TOLD_TO_WAIT,
  });
}

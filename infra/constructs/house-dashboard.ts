import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Dashboard, GraphWidget, type IMetric, MathExpression, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { type ITable, Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import type { Firewall } from './firewall.ts';
import type { HouseFunction } from './house-function.ts';
import { oldestWaiting } from './sequencer-alarms.ts';

export type HouseDashboardProps = {
  readonly api: RestApi;
  readonly firewall: Firewall;
  readonly table: ITable;
  readonly functions: {
    readonly graphqlApi: HouseFunction;
    readonly stream: HouseFunction;
    readonly sweep: HouseFunction;
    readonly checkpoints: HouseFunction;
    readonly appClients: HouseFunction;
    readonly retention: HouseFunction;
  };
  /** How many chains are not what was signed. */
  readonly contradictions: IMetric;
};

/** One line an authority, of whichever there are: see platform/metrics.ts. */
function byAuthority(scope: Construct, metric: 'Requests' | 'Failures' | 'TurnedAway'): IMetric {
  const schema = `{${settingsFrom(scope.node).prefix},authority}`;
  return new MathExpression({
    expression: `SEARCH('${schema} MetricName="${metric}"', 'Sum', 300)`,
    label: '',
    period,
  });
}

const period = Duration.minutes(5);
const sum = { period, statistic: 'Sum' };
/** Of the 24 columns of a dashboard. */
const A_THIRD = 8;

/** One page a stage: what comes in, what it costs, how the table, the sequencer and the checkpoints are. */
export class HouseDashboard extends Construct {
  constructor(scope: Construct, id: string, { api, firewall, table, functions, contradictions }: HouseDashboardProps) {
    super(scope, id);
    const { graphqlApi, stream, sweep, checkpoints, retention } = functions;
    const all = Object.values(functions);
    const operations = [Operation.QUERY, Operation.BATCH_GET_ITEM, Operation.TRANSACT_WRITE_ITEMS];
    const dashboard = new Dashboard(this, 'Page', { dashboardName: settingsFrom(this.node).prefix });
    const section = (title: string, graphs: Readonly<Record<string, readonly IMetric[]>>): void => {
      const widgets = Object.entries(graphs).map(
        ([name, metrics]) => new GraphWidget({ title: name, left: [...metrics], width: A_THIRD }),
      );
      dashboard.addWidgets(new TextWidget({ markdown: `## ${title}`, width: 24, height: 1 }));
      dashboard.addWidgets(...widgets);
    };

    section('Traffic', {
      Requests: [api.metricCount(sum), api.metricClientError(sum), api.metricServerError(sum), firewall.refused],
      'Milliseconds: half, 99 of 100': ['p50', 'p99'].map((statistic) => api.metricLatency({ period, statistic })),
      'Failures and throttles of the function': [graphqlApi.metricErrors(sum), graphqlApi.metricThrottles(sum)],
    });
    section('Authorities', {
      Requests: [byAuthority(this, 'Requests')],
      'Failures and outages': [byAuthority(this, 'Failures')],
      'Turned away, with too few points left': [byAuthority(this, 'TurnedAway')],
    });
    section('Cost', {
      'Read and write units': [table.metricConsumedReadCapacityUnits(sum), table.metricConsumedWriteCapacityUnits(sum)],
      Invocations: all.map((fn) => fn.metricInvocations(sum)),
      'Milliseconds of work': all.map((fn) => fn.metricDuration(sum)),
    });
    section('Table', {
      'Milliseconds by operation': operations.map((operation) =>
        table.metricSuccessfulRequestLatency({
          dimensionsMap: { TableName: table.tableName, Operation: operation },
          period,
        }),
      ),
      Throttled: [table.metricThrottledRequestsForOperations({ operations, ...sum })],
      'System errors': [table.metricSystemErrorsForOperations({ operations, ...sum })],
    });
    section('Sequencer', {
      'Milliseconds behind': [stream.metric('IteratorAge', { period, statistic: 'Maximum' })],
      'Seconds for which the oldest entry has waited': [oldestWaiting(this)],
      Failures: [stream.metricErrors(sum), sweep.metricErrors(sum)],
      'Milliseconds of a sweep': [sweep.metricDuration({ period, statistic: 'Maximum' })],
    });
    section('Checkpoints', {
      'Chains that are not what was signed': [contradictions],
      Failures: [checkpoints.metricErrors(sum)],
      'Milliseconds of a run': [checkpoints.metricDuration({ period, statistic: 'Maximum' })],
    });
    section('Retention', {
      Failures: [retention.metricErrors(sum)],
      'Milliseconds of a run': [retention.metricDuration({ period, statistic: 'Maximum' })],
    });
  }
}

import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  MathExpression,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
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
    readonly follow: HouseFunction;
    readonly followAll: HouseFunction;
    readonly snapshots: HouseFunction;
    readonly makeExtracts: HouseFunction;
    readonly webhooks: HouseFunction;
    readonly importFile: HouseFunction;
    readonly sweepImports: HouseFunction;
    /** Absent where there is no console. */
    readonly pages?: HouseFunction;
  };
  /** How many chains are not what was signed. */
  readonly contradictions: IMetric;
};

/** As platform/metrics.ts names them: a test compares the two. */
type RequestMetric = 'Requests' | 'Failures' | 'TurnedAway' | 'RuleRefusals' | 'ReadUnits' | 'WriteUnits';

/** One line an authority, of whichever there are: see platform/metrics.ts. */
function byAuthority(scope: Construct, metric: RequestMetric): IMetric {
  const schema = `{${settingsFrom(scope.node).prefix},authority}`;
  return new MathExpression({
    expression: `SEARCH('${schema} MetricName="${metric}"', 'Sum', 300)`,
    label: '',
    period,
  });
}

/** What reads the table's stream, and the sweep for what the stream lost. */
function ofStream(stream: HouseFunction, sweep: HouseFunction): Readonly<Record<string, readonly IMetric[]>> {
  return {
    'Milliseconds behind': [stream.metric('IteratorAge', { period, statistic: 'Maximum' })],
    Failures: [stream.metricErrors(sum), sweep.metricErrors(sum)],
    'Milliseconds of a sweep': [sweep.metricDuration({ period, statistic: 'Maximum' })],
  };
}

/** What is asked of the lines themselves: of each field and each rule, a metric would cost more than the table. */
function linesOf({ logLines }: HouseFunction): readonly LogQueryWidget[] {
  const questions = {
    'Units of the table, by what was asked for': [
      'filter ispresent(ReadUnits)',
      'stats sum(ReadUnits) as readUnits, sum(WriteUnits) as writeUnits, count() as requests by operation, field',
      'sort writeUnits + readUnits desc',
    ],
    'Refusals, by rule and authority': [
      'filter ispresent(rule)',
      'stats sum(RuleRefusals) as refusals by rule, authority, field',
      'sort refusals desc',
    ],
  };
  return Object.entries(questions).map(
    ([title, queryLines]) =>
      new LogQueryWidget({ title, queryLines, logGroupNames: [logLines.logGroupName], width: 12 }),
  );
}

const period = Duration.minutes(5);
const sum = { period, statistic: 'Sum' };
/** Of the 24 columns of a dashboard. */
const A_THIRD = 8;

/** One page a stage: what comes in, what it costs, how the table, the sequencer and the checkpoints are. */
export class HouseDashboard extends Construct {
  constructor(scope: Construct, id: string, { api, firewall, table, functions, contradictions }: HouseDashboardProps) {
    super(scope, id);
    const { graphqlApi, stream, sweep, follow, followAll, checkpoints, retention } = functions;
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
      'Refused by a rule': [byAuthority(this, 'RuleRefusals')],
      'Read units of the table': [byAuthority(this, 'ReadUnits')],
      'Write units of the table': [byAuthority(this, 'WriteUnits')],
    });
    dashboard.addWidgets(...linesOf(graphqlApi));
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
      'Seconds for which the oldest entry has waited': [oldestWaiting(this)],
      ...ofStream(stream, sweep),
    });
    section('Followers', ofStream(follow, followAll));
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

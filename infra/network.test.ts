import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { WAITING_METRIC } from '../platform/journal/sequencing/waiting-metric.ts';
import { REQUEST_METRICS, REQUEST_OUTCOMES, requestMetrics } from '../platform/metrics.ts';
import { newTally } from '../platform/tally.ts';
import type { LogCode } from '../platform/log.ts';
import { ROOT } from './constructs/bundling.ts';
import { synthesise } from './templates.ts';

type AlarmProperties = {
  readonly AlarmName: string;
  readonly AlarmDescription: string;
  readonly MetricName: string;
  /** Absent where several metrics are added up. */
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
  readonly AlarmActions?: readonly unknown[];
};
type QueueProperties = { readonly RedrivePolicy?: { readonly deadLetterTargetArn: unknown } };

/** With all that a stage may have: a console too. */
const CONTEXT = {
  federation: {
    test: {
      entraId: { issuer: 'https://login.example.org', clientId: 'fictional', clientSecretName: 'fictional' },
      applicationUrls: ['https://graphiql.example.org'],
    },
  },
  console: {
    test: {
      domainName: 'console.example.org',
      certificateArn: 'arn:aws:acm:eu-west-2:000000000000:certificate/fictional',
    },
  },
};
const templates = synthesise(CONTEXT);
const alarms = templates.ofType<AlarmProperties>('AWS::CloudWatch::Alarm');
const queues = templates.ofType<QueueProperties>('AWS::SQS::Queue');
const headings = [...readFileSync(`${ROOT}/docs/runbook.md`, 'utf8').matchAll(/^## (.+)$/gm)].map(([, text]) => text!);

/** The logical id of the function or queue that an alarm watches, however the template refers to it. */
function isAbout(alarm: AlarmProperties, logicalId: string): boolean {
  return (alarm.Dimensions ?? []).some(({ Value }) => JSON.stringify(Value).includes(`"${logicalId}"`));
}

describe('every alarm', () => {
  it('is one of forty-three', () => {
    expect(alarms).toHaveLength(43);
  });

  it.each(alarms.map(({ Properties }) => Properties))('says who is hurt: $AlarmName', (alarm) => {
    expect(alarm.AlarmDescription).toMatch(/^[A-Z].{20,}[.] What to do: /);
  });

  it.each(alarms.map(({ Properties }) => Properties))('has a runbook heading: $AlarmName', (alarm) => {
    const [prefix, heading] = alarm.AlarmName.split(' | ');

    expect(prefix).toBe('families-first-test');
    expect(headings).toContain(heading);
    expect(alarm.AlarmDescription).toContain(`docs/runbook.md, "${heading!}"`);
  });

  it('has a name of its own', () => {
    const names = alarms.map(({ Properties }) => Properties.AlarmName);

    expect(new Set(names).size).toBe(names.length);
  });

  it('tells the topic of the operator, when there is one', () => {
    const alarmTopicArn = 'arn:aws:sns:eu-west-2:000000000000:on-call';
    const told = synthesise({ ...CONTEXT, alarmTopicArn }).ofType<AlarmProperties>('AWS::CloudWatch::Alarm');

    for (const { Properties } of told) expect(Properties.AlarmActions).toEqual([alarmTopicArn]);
    expect(told).toHaveLength(alarms.length);
  });
});

describe('every heading of the runbook', () => {
  it.each(headings)('belongs to an alarm: %s', (heading) => {
    expect(alarms.map(({ Properties }) => Properties.AlarmName)).toContain(`families-first-test | ${heading}`);
  });
});

describe('every function', () => {
  it.each(templates.ofType('AWS::Lambda::Function'))('has an alarm on its errors: $logicalId', ({ logicalId }) => {
    const about = alarms.filter(({ Properties }) => isAbout(Properties, logicalId));

    expect(about.map(({ Properties }) => Properties.MetricName)).toContain('Errors');
  });

  it.each(templates.ofType('AWS::Lambda::Function'))('says whom its errors hurt: $logicalId', ({ logicalId }) => {
    const errors = alarms.filter(
      ({ Properties }) => isAbout(Properties, logicalId) && Properties.MetricName === 'Errors',
    );

    expect(errors.map(({ Properties }) => Properties.AlarmDescription)).toEqual([
      expect.stringMatching(/^(Authority systems|Families|Nobody|Everybody|Whoever)\b.{20,}[.] What to do: /),
    ]);
  });
});

describe('every queue', () => {
  const deadLetterTargets = JSON.stringify(queues.map(({ Properties }) => Properties.RedrivePolicy ?? null));
  const hasAlarm = (logicalId: string): boolean =>
    alarms
      .filter(({ Properties }) => Properties.MetricName === 'ApproximateNumberOfMessagesVisible')
      .some(({ Properties }) => isAbout(Properties, logicalId));
  const isDeadLetterQueue = (logicalId: string): boolean => deadLetterTargets.includes(`"${logicalId}"`);

  it.each(queues)('has a dead-letter queue, or is one: $logicalId', ({ logicalId, Properties }) => {
    expect(Properties.RedrivePolicy !== undefined || hasAlarm(logicalId)).toBe(true);
  });

  it('has an alarm if it is one for the dead letters of another', () => {
    const silent = queues.filter(({ logicalId }) => isDeadLetterQueue(logicalId) && !hasAlarm(logicalId));

    expect(silent).toEqual([]);
  });

  it('is encrypted', () => {
    expect(queues.length).toBeGreaterThan(0);
    for (const queue of queues) expect(queue.Properties).toMatchObject({ SqsManagedSseEnabled: true });
  });
});

describe('the settings of a stage', () => {
  it('name the stacks after the stage, so that two stages can share an account', () => {
    const namesOf = (stage: string): string[] => synthesise({ stage }).stacks.map(({ stackName }) => stackName);

    expect(namesOf('test')).toEqual([
      'families-first-test-data',
      'families-first-test-identity',
      'families-first-test-api',
    ]);
    expect(namesOf('production')).toEqual([
      'families-first-production-data',
      'families-first-production-identity',
      'families-first-production-api',
    ]);
  });

  it('put every stack in London', () => {
    expect(new Set(synthesise().stacks.map(({ region }) => region))).toEqual(new Set(['eu-west-2']));
  });

  it('refuse a stage that does not exist, and name those that do', () => {
    expect(() => synthesise({ stage: 'prod' })).toThrow(
      'There is no stage prod: say --context stage= and one of test, preproduction, production.',
    );
  });

  it('protect the stacks that are kept from deletion, and only those', () => {
    const isProtected = synthesise().stacks.map(({ terminationProtection }) => terminationProtection);

    expect(isProtected).toEqual([true, true, undefined].map(Boolean));
  });

  it('put no account into a template, so that whoever synthesises gets the same', () => {
    expect(synthesise().stacks.map(({ environment }) => environment)).toEqual(
      Array.from({ length: 3 }, () => 'aws://unknown-account/eu-west-2'),
    );
  });
});

describe('what an alarm goes off at', () => {
  const goesOffAt = (heading: string): Record<string, unknown> => {
    const alarm = alarms.find(({ Properties }) => Properties.AlarmName.endsWith(` | ${heading}`));
    return alarm!.Properties;
  };

  it.each([
    ['The API is slow', { MetricName: 'Latency', ExtendedStatistic: 'p99', Threshold: 3_000, EvaluationPeriods: 3 }],
    ['The API runs out of concurrency', { MetricName: 'Throttles', Threshold: 1 }],
    ['Callers are told to wait', { MetricName: 'ToldToWait', Threshold: 100 }],
    ['The firewall refuses many', { MetricName: 'BlockedRequests', Threshold: 1_000, Period: 300 }],
    ['The sequencer falls behind', { MetricName: 'IteratorAge', Threshold: 600_000, Statistic: 'Maximum' }],
    [
      'An entry waits for its number',
      {
        MetricName: WAITING_METRIC,
        Namespace: 'families-first-test',
        Statistic: 'Maximum',
        Threshold: 900,
      },
    ],
    ['The followers fall behind', { MetricName: 'IteratorAge', Threshold: 600_000, Statistic: 'Maximum' }],
    ['An event is parked', { MetricName: 'EventsParked', Threshold: 1 }],
    ['Somebody else signs with the key of the checkpoints', { MetricName: 'TriggeredRules', Threshold: 1 }],
    ['A key is about to be lost', { MetricName: 'TriggeredRules', Threshold: 1 }],
    ['A chain contradicts its checkpoint', { MetricName: 'CheckpointsContradicted', Threshold: 1, Period: 3_600 }],
    ['A backup fails', { MetricName: 'NumberOfBackupJobsFailed', Threshold: 1 }],
  ])('is as the runbook says: %s', (heading, expected) => {
    expect(goesOffAt(heading)).toMatchObject(expected);
  });

  it.each([
    ['The sweep does not run', 900],
    ['The followers are not swept up after', 900],
    ['No checkpoint is made', 3 * 3_600],
    ['No retention run', 86_400],
  ])('is nothing at all, where something must happen: %s', (heading, Period) => {
    expect(goesOffAt(heading)).toMatchObject({
      MetricName: 'Invocations',
      Period,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it.each([
    ['The table throttles', 'ThrottledRequests'],
    ['The table fails', 'SystemErrors'],
  ])('is the sum over what the functions ask of the table: %s', (heading, metric) => {
    const text = JSON.stringify(goesOffAt(heading));

    expect(text).toContain(`"MetricName":"${metric}"`);
    for (const operation of ['BatchGetItem', 'GetItem', 'Query', 'TransactWriteItems', 'UpdateItem', 'PutItem']) {
      expect(text).toContain(`"Value":"${operation}"`);
    }
  });
});

describe('what the sequencer parks', () => {
  it('is counted in the logs of both of its functions, by the code that it is logged with', () => {
    const code: LogCode = 'EVENT_PARKED';
    const filters = templates
      .ofType<{ readonly FilterPattern: string }>('AWS::Logs::MetricFilter')
      .filter(({ logicalId }) => logicalId.startsWith('Sequencer'));

    expect(filters.map(({ Properties }) => Properties.FilterPattern)).toEqual(
      Array.from({ length: 2 }, () => `{ $.code = "${code}" }`),
    );
  });
});

describe('a chain that is not what was signed', () => {
  it('is counted in the log of the checkpoints, by the code that it is logged with', () => {
    const code: LogCode = 'CHECKPOINT_CONTRADICTED';
    const filters = templates
      .ofType<{ readonly FilterPattern: string }>('AWS::Logs::MetricFilter')
      .filter(({ logicalId }) => logicalId.startsWith('Checkpoints'));

    expect(filters.map(({ Properties }) => Properties.FilterPattern)).toEqual([`{ $.code = "${code}" }`]);
  });
});

describe('one authority that meets failures', () => {
  const alarm = alarms.find(({ Properties }) => Properties.AlarmName.endsWith(' | One authority meets failures'))!;

  it('is told of by the share of its own requests that failed, in three periods on end, whichever authorities there are', () => {
    expect(alarm.Properties).toMatchObject({
      Threshold: 0.2,
      EvaluationPeriods: 3,
      Metrics: [
        {
          Expression:
            'SELECT AVG(Failures) FROM SCHEMA("families-first-test", authority) GROUP BY authority ORDER BY AVG() DESC',
          Period: 300,
        },
      ],
    });
  });

  it('is counted by the API function in that namespace, by that one dimension, as nought or one', () => {
    const lines: string[] = [];
    const measure = requestMetrics({ write: (line) => void lines.push(line), namespace: 'any', now: () => 0 });
    const figures = { owner: null, actor: null, operation: null, fields: [], tally: newTally() };
    const rest = { milliseconds: 1, points: 0, isFirst: false };
    for (const outcome of REQUEST_OUTCOMES) measure({ ...figures, ...rest, outcome });
    const written = lines.map((line) => JSON.parse(line) as { Failures: number; outcome: string; _aws: unknown });
    expect(written.filter(({ Failures }) => Failures === 1).map(({ outcome }) => outcome)).toEqual([
      'UNAVAILABLE',
      'FAILED',
    ]);
    expect(new Set(written.map(({ Failures }) => Failures))).toEqual(new Set([0, 1]));
    expect(written[0]).toMatchObject({ _aws: { CloudWatchMetrics: [{ Dimensions: [['authority']] }] } });
  });
});

describe('the dashboard', () => {
  it('shows by authority metrics that there are, and by field and rule what the lines say', () => {
    const text = JSON.stringify(templates.ofType('AWS::CloudWatch::Dashboard')[0]!.Properties);
    const shown = [...text.matchAll(/MetricName=[\\"]+(\w+)/g)].map(([, name]) => name!);
    expect(shown.sort()).toEqual(['Failures', 'ReadUnits', 'Requests', 'RuleRefusals', 'TurnedAway', 'WriteUnits']);
    for (const name of shown) expect(REQUEST_METRICS).toContain(name);
    for (const asked of ['by operation, field', 'by rule, authority']) expect(text).toContain(asked);
  });

  it('is one a stage, and shows traffic, cost, table, sequencer, checkpoints and retention', () => {
    const dashboards = templates.ofType('AWS::CloudWatch::Dashboard');
    const text = JSON.stringify(dashboards[0]!.Properties);

    expect(dashboards).toHaveLength(1);
    expect(dashboards[0]!.Properties).toMatchObject({ DashboardName: 'families-first-test' });
    for (const section of ['Traffic', 'Cost', 'Table', 'Sequencer', 'Checkpoints', 'Retention'])
      expect(text).toContain(`## ${section}`);
  });
});

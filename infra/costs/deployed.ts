import type { Resource, Templates } from '../templates.ts';

/** What a stage consists of as far as it is paid for, read from its templates: nothing is counted twice over by hand. */
export type Deployed = {
  readonly functions: readonly DeployedFunction[];
  readonly keys: number;
  readonly secrets: number;
  readonly firewallRules: number;
  readonly dashboards: number;
  /** Metrics that alarms watch, each as often as one does. */
  readonly alarmMetrics: number;
  /** Alarms that watch a metric of every owner, of however many there are. */
  readonly alarmsByOwner: number;
  /** Metrics that are made from logs. */
  readonly loggedMetrics: number;
};

export type DeployedFunction = {
  /** Its logical id, without the hash at its end: `SequencerSweep`. */
  readonly name: string;
  readonly gigabytes: number;
  /** Of its schedule. Null for what is woken by calls or by the stream. */
  readonly runsAYear: number | null;
};

type FunctionProperties = { readonly MemorySize: number };
type RuleProperties = {
  readonly ScheduleExpression?: string;
  readonly Targets?: readonly { readonly Arn: { readonly 'Fn::GetAtt'?: readonly string[] } }[];
};
type AlarmProperties = {
  readonly Metrics?: readonly { readonly MetricStat?: unknown; readonly Expression?: string }[];
};
type FilterProperties = { readonly MetricTransformations: readonly { readonly MetricName: string }[] };

export function deployedIn(templates: Templates): Deployed {
  const count = (type: string): number => templates.ofType(type).length;
  const rules = templates.ofType<RuleProperties>('AWS::Events::Rule');
  const alarms = templates.ofType<AlarmProperties>('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
  const filters = templates.ofType<FilterProperties>('AWS::Logs::MetricFilter');
  const [firewall] = templates.ofType<{ readonly Rules: readonly unknown[] }>('AWS::WAFv2::WebACL');
  return {
    functions: templates.ofType<FunctionProperties>('AWS::Lambda::Function').map((fn) => ({
      name: fn.logicalId.replace(/[0-9A-F]{8}$/, ''),
      gigabytes: fn.Properties.MemorySize / 1_024,
      runsAYear: runsOf(fn, rules),
    })),
    keys: count('AWS::KMS::Key'),
    secrets: count('AWS::SecretsManager::Secret'),
    firewallRules: firewall?.Properties.Rules.length ?? 0,
    dashboards: count('AWS::CloudWatch::Dashboard'),
    alarmMetrics: alarms.reduce((sum, { Metrics }) => sum + watched(Metrics), 0),
    alarmsByOwner: alarms.filter(({ Metrics = [] }) => Metrics.some(isQuery)).length,
    loggedMetrics: new Set(
      filters.flatMap(({ Properties }) => Properties.MetricTransformations.map(({ MetricName }) => MetricName)),
    ).size,
  };
}

type Metrics = NonNullable<AlarmProperties['Metrics']>;

function isQuery({ Expression = '' }: Metrics[number]): boolean {
  return Expression.startsWith('SELECT');
}

function watched(metrics: Metrics | undefined): number {
  return metrics === undefined ? 1 : metrics.filter(({ MetricStat }) => MetricStat !== undefined).length;
}

function runsOf({ logicalId }: Resource<unknown>, rules: readonly Resource<RuleProperties>[]): number | null {
  const schedule = rules.find(({ Properties: { Targets = [] } }) =>
    Targets.some(({ Arn }) => Arn['Fn::GetAtt']?.[0] === logicalId),
  )?.Properties.ScheduleExpression;
  return schedule === undefined ? null : runsAYear(schedule);
}

const A_YEAR = { minute: 365 * 24 * 60, hour: 365 * 24, day: 365 } as const;

/** @throws Error for a schedule that is neither a rate nor once a day: say here how often that is. */
export function runsAYear(schedule: string): number {
  if (/^cron\(\d+ \d+ \* \* \? \*\)$/.test(schedule)) return A_YEAR.day;
  const [, every, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(schedule) ?? [];
  if (unit === undefined) throw new Error(`How often is ${schedule}?`);
  return A_YEAR[unit as keyof typeof A_YEAR] / Number(every);
}

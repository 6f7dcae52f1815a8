/** A metric of a line, with the unit that CloudWatch shows it in. */
export type MetricOf<Name extends string> = { readonly Name: Name; readonly Unit: 'Count' | 'Seconds' };

export type EmfSettings = {
  readonly write: (line: string) => void;
  /** As the alarms and dashboards of the stage have it: `families-first-<stage>`. */
  readonly namespace: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

type Line<Name extends string> = {
  readonly metrics: readonly MetricOf<Name>[];
  /** Each a field of the line. Every value of one is a metric of its own, and is paid for. */
  readonly dimensions: readonly string[];
  /** The metrics' values, and what else can be asked of the lines in Logs Insights. */
  readonly fields: Readonly<Record<Name, number>> & Readonly<Record<string, unknown>>;
};

/**
 * One line in CloudWatch's embedded metric format.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function writeMetrics<Name extends string>(
  { write, namespace, now }: EmfSettings,
  { metrics, dimensions, fields }: Line<Name>,
): void {
  const directive = { Namespace: namespace, Dimensions: [dimensions], Metrics: metrics };
  write(JSON.stringify({ _aws: { Timestamp: now(), CloudWatchMetrics: [directive] }, ...fields }));
}

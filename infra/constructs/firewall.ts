import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { ArnFormat, Aws, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { REGION, settingsFrom } from '../settings.ts';
import { firewallRules, visible } from './firewall-rules.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseLogs } from './house-logs.ts';

export type FirewallProps = {
  /** The stage of the API that it stands before. */
  readonly stageArn: string;
  readonly logs: HouseLogs;
};

/** Requests within five minutes. A stray scanner makes dozens. */
const A_SURGE = 1_000;

/**
 * A coarse sieve before the API. It looks at the first 64 kB of a body (API Gateway hands it no more): what is longer
 * passes with its rest unseen, and is measured whole by the function before anything is parsed.
 */
export class Firewall extends Construct {
  /** Requests refused, within five minutes. */
  readonly refused: Metric;
  private readonly acl: CfnWebACL;

  constructor(scope: Construct, id: string, { stageArn, logs }: FirewallProps) {
    super(scope, id);
    const { prefix } = settingsFrom(this.node);
    this.acl = new CfnWebACL(this, 'WebAcl', {
      name: prefix,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      rules: firewallRules,
      associationConfig: { requestBody: { API_GATEWAY: { defaultSizeInspectionLimit: 'KB_64' } } },
      visibilityConfig: visible(prefix),
    });
    new CfnWebACLAssociation(this, 'BeforeTheApi', { resourceArn: stageArn, webAclArn: this.acl.attrArn });
    this.logRefusals(this.acl, logs);

    this.refused = new Metric({
      namespace: 'AWS/WAFV2',
      metricName: 'BlockedRequests',
      dimensionsMap: { WebACL: prefix, Region: REGION, Rule: 'ALL' },
      statistic: 'Sum',
      period: Duration.minutes(5),
    });
    new HouseAlarm(this, 'Surge', {
      runbookHeading: 'The firewall refuses many',
      impact: 'Perhaps nobody but an attacker; perhaps an authority whose system is refused by mistake.',
      metric: this.refused,
      threshold: A_SURGE,
    });
  }

  /** The same before another stage. */
  protect(scope: Construct, stageArn: string): void {
    new CfnWebACLAssociation(scope, 'BehindTheFirewall', { resourceArn: stageArn, webAclArn: this.acl.attrArn });
  }

  /** Refusals only, without what could hold a token or what was asked. The firewall never logs bodies. */
  private logRefusals(acl: CfnWebACL, logs: HouseLogs): void {
    // AWS wants the name to begin so.
    const logGroupName = `aws-waf-logs-${settingsFrom(this.node).prefix}`;
    const group = logs.group(this, 'Logs', logGroupName);
    // As the firewall takes it: without the ":*" at the end of a log group's own ARN.
    const arn = Stack.of(this).formatArn({
      service: 'logs',
      account: Aws.ACCOUNT_ID,
      resource: 'log-group',
      resourceName: logGroupName,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    const logging = new CfnLoggingConfiguration(this, 'Logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [arn],
      redactedFields: [
        { singleHeader: { Name: 'authorization' } },
        { singleHeader: { Name: 'cookie' } },
        { queryString: {} },
      ],
      loggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [
          {
            Behavior: 'KEEP',
            Requirement: 'MEETS_ANY',
            Conditions: [{ ActionCondition: { Action: 'BLOCK' } }],
          },
        ],
      },
    });
    logging.node.addDependency(group);
  }
}

import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/**
 * From one address within five minutes. An authority sends from one address; its nightly push of some hundred requests
 * in a batch stays far below twenty a second.
 */
const MOST_FROM_ONE_ADDRESS = 6_000;

const LARGE_BODY = 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body';

/** Samples would hold whole headers, tokens too, for anyone who may open the console. */
export function visible(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false };
}

const matches = (positionalConstraint: string, searchString: string, fieldToMatch: object) => ({
  byteMatchStatement: {
    positionalConstraint,
    searchString,
    fieldToMatch,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

/** Says who it is, at the route that asks for it: whether it is true is for the authorizer to find. */
const authenticatedGraphql = {
  andStatement: {
    statements: [
      matches('ENDS_WITH', '/graphql', { uriPath: {} }),
      matches('STARTS_WITH', 'Bearer ', { singleHeader: { Name: 'authorization' } }),
    ],
  },
};

const rateByAddress: CfnWebACL.RuleProperty = {
  name: 'RateByAddress',
  priority: 0,
  action: { block: {} },
  statement: {
    rateBasedStatement: { aggregateKeyType: 'IP', limit: MOST_FROM_ONE_ADDRESS, evaluationWindowSec: 300 },
  },
  visibilityConfig: visible('RateByAddress'),
};

const knownBadInputs: CfnWebACL.RuleProperty = {
  name: 'KnownBadInputs',
  priority: 1,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesKnownBadInputsRuleSet' } },
  visibilityConfig: visible('KnownBadInputs'),
};

const common: CfnWebACL.RuleProperty = {
  name: 'Common',
  priority: 2,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name: 'AWSManagedRulesCommonRuleSet',
      ruleActionOverrides: [
        // A batch is longer than 8 kB. It is only marked here; the next rule refuses it to whoever says no name.
        { name: 'SizeRestrictions_BODY', actionToUse: { count: {} } },
        // Case-management systems often send no User-Agent: that of .NET has none unless told to.
        { name: 'NoUserAgent_HEADER', actionToUse: { count: {} } },
      ],
    },
  },
  visibilityConfig: visible('Common'),
};

const largeBodyOfNobody: CfnWebACL.RuleProperty = {
  name: 'LargeBodyOfNobody',
  priority: 3,
  action: { block: {} },
  statement: {
    andStatement: {
      statements: [
        { labelMatchStatement: { scope: 'LABEL', key: LARGE_BODY } },
        { notStatement: { statement: authenticatedGraphql } },
      ],
    },
  },
  visibilityConfig: visible('LargeBodyOfNobody'),
};

/** In their order: the cheapest first. */
export const firewallRules = [rateByAddress, knownBadInputs, common, largeBodyOfNobody];

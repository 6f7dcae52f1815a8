import { describe, expect, it } from '@jest/globals';
import { synthesise } from './templates.ts';

type Rule = {
  readonly Name: string;
  readonly Priority: number;
  readonly Action?: unknown;
  readonly OverrideAction?: unknown;
  readonly Statement: Readonly<Record<string, unknown>>;
  readonly VisibilityConfig: { readonly SampledRequestsEnabled: boolean };
};
type WebAclProperties = { readonly Rules: readonly Rule[]; readonly VisibilityConfig: Rule['VisibilityConfig'] };

const templates = synthesise();
const [acl] = templates.ofType<WebAclProperties>('AWS::WAFv2::WebACL');
const rules = [...acl!.Properties.Rules].sort((one, other) => one.Priority - other.Priority);
const named = (name: string): Rule => rules.find(({ Name }) => Name === name)!;

describe('the firewall', () => {
  it('stands before the stage of the API', () => {
    const [association] = templates.ofType('AWS::WAFv2::WebACLAssociation');

    expect(association!.Properties).toMatchObject({
      WebACLArn: { 'Fn::GetAtt': [acl!.logicalId, 'Arn'] },
      ResourceArn: { 'Fn::Join': ['', expect.arrayContaining([expect.stringContaining('::/restapis/')])] },
    });
  });

  it('asks the cheapest rules first', () => {
    expect(rules.map(({ Name }) => Name)).toEqual(['RateByAddress', 'KnownBadInputs', 'Common', 'LargeBodyOfNobody']);
  });

  it('refuses an address that sends more than 6,000 requests in five minutes', () => {
    expect(named('RateByAddress')).toMatchObject({
      Action: { Block: {} },
      Statement: { RateBasedStatement: { AggregateKeyType: 'IP', Limit: 6_000, EvaluationWindowSec: 300 } },
    });
  });

  it("refuses what AWS's rules of known bad inputs refuse, without exception", () => {
    expect(named('KnownBadInputs')).toMatchObject({ OverrideAction: { None: {} } });
    expect(JSON.stringify(named('KnownBadInputs').Statement)).not.toContain('RuleActionOverrides');
  });

  it('only counts bodies over 8 kB and requests without User-Agent among the common rules', () => {
    expect(named('Common').Statement).toMatchObject({
      ManagedRuleGroupStatement: {
        Name: 'AWSManagedRulesCommonRuleSet',
        RuleActionOverrides: [
          { Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } },
          { Name: 'NoUserAgent_HEADER', ActionToUse: { Count: {} } },
        ],
      },
    });
  });

  it('refuses a body over 8 kB all the same, unless it comes to /graphql with a token', () => {
    expect(named('LargeBodyOfNobody')).toMatchObject({
      Action: { Block: {} },
      Statement: {
        AndStatement: {
          Statements: [
            { LabelMatchStatement: { Key: 'awswaf:managed:aws:core-rule-set:SizeRestrictions_Body' } },
            {
              NotStatement: {
                Statement: {
                  AndStatement: {
                    Statements: [
                      { ByteMatchStatement: { PositionalConstraint: 'ENDS_WITH', SearchString: '/graphql' } },
                      {
                        ByteMatchStatement: {
                          FieldToMatch: { SingleHeader: { Name: 'authorization' } },
                          PositionalConstraint: 'STARTS_WITH',
                          SearchString: 'Bearer ',
                        },
                      },
                    ],
                  },
                },
              },
            },
          ],
        },
      },
    });
  });

  it('looks at as much of a body as API Gateway can hand it', () => {
    expect(acl!.Properties).toMatchObject({
      AssociationConfig: { RequestBody: { API_GATEWAY: { DefaultSizeInspectionLimit: 'KB_64' } } },
    });
  });
});

describe('what the firewall writes down', () => {
  const [logging] = templates.ofType('AWS::WAFv2::LoggingConfiguration');

  it('has no token, no cookie and no query string in it', () => {
    expect(logging!.Properties).toMatchObject({
      RedactedFields: [
        { SingleHeader: { Name: 'authorization' } },
        { SingleHeader: { Name: 'cookie' } },
        { QueryString: {} },
      ],
    });
  });

  it('is what it refused, and nothing else', () => {
    expect(logging!.Properties).toMatchObject({
      LoggingFilter: {
        DefaultBehavior: 'DROP',
        Filters: [{ Behavior: 'KEEP', Conditions: [{ ActionCondition: { Action: 'BLOCK' } }] }],
      },
    });
  });

  it('is no sample, which would hold whole headers', () => {
    for (const { VisibilityConfig } of [acl!.Properties, ...rules]) {
      expect(VisibilityConfig.SampledRequestsEnabled).toBe(false);
    }
  });

  it('lies in a log of the name that AWS asks for', () => {
    expect(templates.ofType<{ readonly LogGroupName?: string }>('AWS::Logs::LogGroup')).toContainEqual(
      expect.objectContaining({
        Properties: expect.objectContaining({ LogGroupName: 'aws-waf-logs-families-first-test' }),
      }),
    );
  });
});

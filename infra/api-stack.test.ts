import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../lambdas/graphql-api/environment.ts';
import { type Resource, synthesise } from './templates.ts';

const templates = synthesise();

type FunctionProperties = {
  readonly Handler: string;
  readonly Runtime: string;
  readonly Architectures: readonly string[];
  readonly Timeout: number;
  readonly LoggingConfig: { readonly LogGroup: { readonly Ref: string } };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
};

const functions = templates.ofType<FunctionProperties>('AWS::Lambda::Function');

function named(start: string): Resource<FunctionProperties> {
  return functions.find(({ logicalId }) => logicalId.startsWith(start))!;
}

const variablesOf = (start: string): string[] => Object.keys(named(start).Properties.Environment.Variables).sort();

describe('every function', () => {
  it('is one of three', () => {
    expect(functions.map(({ Properties }) => Properties.Handler)).toEqual([
      'index.handler',
      'index.handler',
      'index.sweep',
    ]);
  });

  it.each(functions)('runs nodejs24.x on arm64: $logicalId', ({ Properties }) => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  it.each(functions)('knows its stage, and names the lines of the source in its errors: $logicalId', (fn) => {
    expect(fn.Properties.Environment.Variables).toMatchObject({
      STAGE: 'test',
      NODE_OPTIONS: '--enable-source-maps',
    });
  });

  it.each(functions)('logs to a group that forgets after ninety days: $logicalId', (fn) => {
    const group = templates
      .ofType('AWS::Logs::LogGroup')
      .find(({ logicalId }) => logicalId === fn.Properties.LoggingConfig.LogGroup.Ref);

    expect(group).toMatchObject({ Properties: { RetentionInDays: 90 } });
  });
});

/** What is only known once deployed is an object in the template; an address will do wherever a text would. */
const deployed = (value: unknown): string => (typeof value === 'string' ? value : 'https://deployed.example.org');

describe('the variables of a function', () => {
  it('are all that the API reads, and where its hash key is instead of the key', () => {
    const { HASH_KEY_SECRET_ID: secret, ...given } = named('GraphqlApi').Properties.Environment.Variables;
    const variables = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, deployed(value)]));

    expect(secret).toBeDefined();
    expect(parseEnvironment({ ...variables, HASH_KEY: 'a fictional key of 32 characters' })).toMatchObject({
      STAGE: 'test',
      IDENTITY_PROVIDER: 'cognito',
    });
  });

  it.each(['SequencerStream', 'SequencerSweep'])('are no more than the table for the sequencer: %s', (start) => {
    expect(variablesOf(start)).toEqual(['NODE_OPTIONS', 'STAGE', 'TABLE_NAME']);
  });
});

describe('the API function', () => {
  it('gives up before API Gateway does, at 29 seconds, so that its log says why', () => {
    expect(named('GraphqlApi').Properties.Timeout).toBeLessThan(29);
  });
});

type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
};
type PolicyProperties = { readonly PolicyDocument: { readonly Statement: readonly Statement[] } };

const policies = templates.ofType<PolicyProperties>('AWS::IAM::Policy');
const allowed = policies.flatMap(({ logicalId, Properties }) =>
  Properties.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow').map((statement) => ({
    logicalId,
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat(),
  })),
);
const actionsOf = (start: string): string[] =>
  allowed.filter(({ logicalId }) => logicalId.startsWith(start)).flatMap(({ actions }) => actions);

/** It tells the names of streams and opens none, and IAM takes no resource for it. */
const NAMES_ONLY = 'dynamodb:ListStreams';

describe('permissions', () => {
  it('are given to three functions', () => {
    expect(policies).toHaveLength(3);
  });

  it('let no function Scan', () => {
    const actions = allowed.flatMap((statement) => statement.actions);

    expect(actions).toContain('dynamodb:Query');
    expect(actions.filter((action) => /^dynamodb:(.*\*|Scan|PartiQL.*)$/i.test(action))).toEqual([]);
  });

  it('have no wildcard on data', () => {
    const onAnything = allowed.filter(({ resources }) => JSON.stringify(resources).includes('*'));

    expect(onAnything.flatMap(({ actions }) => actions)).toEqual([NAMES_ONLY]);
  });

  it('have no action that is a wildcard over a service', () => {
    expect(allowed.flatMap(({ actions }) => actions).filter((action) => /^([^:]+:)?\*$/.test(action))).toEqual([]);
  });

  it('let nobody but the API fetch the hash key or keep app clients', () => {
    const ofApi = ['secretsmanager:GetSecretValue', 'cognito-idp:CreateUserPoolClient'];

    expect(actionsOf('GraphqlApi')).toEqual(expect.arrayContaining(ofApi));
    for (const action of ofApi) expect(actionsOf('Sequencer')).not.toContain(action);
  });

  it('let nobody change or delete the table itself', () => {
    const actions = allowed.flatMap((statement) => statement.actions);

    expect(actions.filter((action) => /^dynamodb:(Create|Delete|Update|Restore).*(Table|Backup)/.test(action))).toEqual(
      [],
    );
  });
});

type MappingProperties = {
  readonly BatchSize: number;
  readonly FilterCriteria: { readonly Filters: readonly { readonly Pattern: string }[] };
};

const [mapping] = templates.ofType<MappingProperties>('AWS::Lambda::EventSourceMapping');

describe('the sequencer', () => {
  it('follows the stream from its beginning, a hundred records at most at a time', () => {
    expect(mapping!.Properties).toMatchObject({ StartingPosition: 'TRIM_HORIZON', BatchSize: 100 });
  });

  it('is woken only by what has no number yet, so that its own writes do not wake it', () => {
    expect(mapping!.Properties.FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)).toEqual([
      { dynamodb: { NewImage: { unsequenced: { S: [{ exists: true }] } } } },
    ]);
  });

  it('repeats only the records that failed, halving the batch, and puts aside what keeps failing', () => {
    const [givenUp] = templates.ofType('AWS::SQS::Queue');

    expect(mapping!.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [givenUp!.logicalId, 'Arn'] } } },
    });
  });

  it('is swept up after every five minutes, never by two sweeps at once', () => {
    const [rule] = templates.ofType<{ readonly Targets: readonly unknown[] }>('AWS::Events::Rule');
    const sweep = templates
      .ofType<{ readonly Timeout: number }>('AWS::Lambda::Function')
      .find(({ logicalId }) => logicalId.startsWith('SequencerSweep'));

    expect(rule!.Properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED' });
    expect(rule!.Properties.Targets).toMatchObject([{ Arn: { 'Fn::GetAtt': [sweep!.logicalId, 'Arn'] } }]);
    expect(sweep!.Properties.Timeout).toBeLessThan(5 * 60);
  });
});

type MethodProperties = {
  readonly HttpMethod: string;
  readonly ResourceId: { readonly Ref: string };
  readonly Integration: { readonly Type: string };
};
type StageProperties = {
  readonly MethodSettings: readonly unknown[];
  readonly AccessLogSetting: { readonly Format: string };
};

const [stage] = templates.ofType<StageProperties>('AWS::ApiGateway::Stage');

describe('the public API', () => {
  it('takes POST and GET of /graphql, GET of /health, and nothing else', () => {
    const paths = new Map(
      templates
        .ofType<{ readonly PathPart: string }>('AWS::ApiGateway::Resource')
        .map(({ logicalId, Properties }) => [logicalId, Properties.PathPart]),
    );
    const methods = templates
      .ofType<MethodProperties>('AWS::ApiGateway::Method')
      .map(({ Properties }) => `${Properties.HttpMethod} /${paths.get(Properties.ResourceId.Ref)!}`);

    expect(methods.sort()).toEqual(['GET /graphql', 'GET /health', 'POST /graphql']);
  });

  it('is regional, so that a firewall can stand before it', () => {
    const [api] = templates.ofType('AWS::ApiGateway::RestApi');

    expect(api!.Properties).toMatchObject({ EndpointConfiguration: { Types: ['REGIONAL'] } });
  });

  it('is throttled', () => {
    expect(stage!.Properties.MethodSettings).toMatchObject([
      { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400, ResourcePath: '/*', HttpMethod: '*' },
    ]);
  });

  it('logs each request without its body, query string, headers or address', () => {
    const logged = Object.values(JSON.parse(stage!.Properties.AccessLogSetting.Format) as Record<string, string>);

    expect(logged).toContain('$context.requestId');
    expect(logged.filter((value) => !value.startsWith('$context.'))).toEqual([]);
    expect(logged.filter((value) => /identity|authorizer|requestOverride|\.path$/.test(value))).toEqual([]);
  });

  it('keeps no execution log, which would hold bodies', () => {
    expect(stage!.Properties.MethodSettings).toMatchObject([{ DataTraceEnabled: false, LoggingLevel: 'OFF' }]);
  });
});

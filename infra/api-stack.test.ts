import { describe, expect, it } from '@jest/globals';
import { parseEnvironment } from '../lambdas/graphql-api/environment.ts';
import { type Resource, synthesise } from './templates.ts';

const templates = synthesise();

type FunctionProperties = {
  readonly Handler: string;
  readonly Runtime: string;
  readonly Architectures: readonly string[];
  readonly Timeout: number;
  readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] };
  readonly LoggingConfig: { readonly LogGroup: { readonly Ref: string } };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
};

const functions = templates.ofType<FunctionProperties>('AWS::Lambda::Function');

function named(start: string): Resource<FunctionProperties> {
  return functions.find(({ logicalId }) => logicalId.startsWith(start))!;
}

const variablesOf = (start: string): string[] => Object.keys(named(start).Properties.Environment.Variables).sort();

describe('every function', () => {
  it('is one of thirteen', () => {
    expect(functions.map(({ Properties }) => Properties.Handler)).toEqual([
      'index.handler',
      'index.handler',
      'index.sweep',
      'index.handler',
      'index.sweep',
      'index.handler',
      'index.handler',
      'index.handler',
      'index.handler',
      'index.handler',
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
      NODE_ENV: 'production',
      NODE_OPTIONS: '--enable-source-maps',
    });
  });

  it.each(functions)('logs to a group that forgets after ninety days: $logicalId', (fn) => {
    const group = templates
      .ofType('AWS::Logs::LogGroup')
      .find(({ logicalId }) => logicalId === fn.Properties.LoggingConfig.LogGroup.Ref);

    expect(group).toMatchObject({ Properties: { RetentionInDays: 90 } });
  });

  it.each(functions)('is traced, and logs in JSON: $logicalId', ({ Properties }) => {
    expect(Properties).toMatchObject({ TracingConfig: { Mode: 'Active' }, LoggingConfig: { LogFormat: 'JSON' } });
  });

  it.each(functions)('may send its traces: $logicalId', (fn) => {
    const own = allowed.filter(({ roles }) => roles.includes(fn.Properties.Role['Fn::GetAtt'][0]));

    expect(own.flatMap(({ actions }) => actions)).toEqual(
      expect.arrayContaining(['xray:PutTraceSegments', 'xray:PutTelemetryRecords']),
    );
  });

  it.each(functions)('may write its own log and no other: $logicalId', (fn) => {
    const written = allowed
      .filter(({ roles }) => roles.includes(fn.Properties.Role['Fn::GetAtt'][0]))
      .filter(({ actions }) => actions.some((action) => action.startsWith('logs:')));

    expect(written).toMatchObject([
      {
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [{ 'Fn::GetAtt': [fn.Properties.LoggingConfig.LogGroup.Ref, 'Arn'] }],
      },
    ]);
  });
});

describe('every log', () => {
  it.each(templates.ofType('AWS::Logs::LogGroup'))(
    'is encrypted with a key of ours, and is forgotten: $logicalId',
    (log) => {
      const key = { 'Fn::GetAtt': [expect.stringMatching(/^LogsKey/), 'Arn'] };

      expect(log.Properties).toMatchObject({ RetentionInDays: 90, KmsKeyId: key });
    },
  );
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

  it('are the table and the key that signs, for the checkpoints', () => {
    expect(variablesOf('CheckpointsSign')).toEqual([
      'NODE_ENV',
      'NODE_OPTIONS',
      'SIGNING_KEY_ARN',
      'STAGE',
      'TABLE_NAME',
    ]);
  });

  it.each(['SequencerStream', 'SequencerSweep', 'FollowersStream', 'FollowersSweep'])(
    'are no more than the table for what reads the stream, and its sweep: %s',
    (start) => {
      expect(variablesOf(start)).toEqual(['NODE_ENV', 'NODE_OPTIONS', 'STAGE', 'TABLE_NAME']);
    },
  );
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
  readonly Condition?: unknown;
};
type PolicyProperties = {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] };
  readonly Roles: readonly { readonly Ref: string }[];
};

const policies = templates.ofType<PolicyProperties>('AWS::IAM::Policy');
const allowed = policies.flatMap(({ logicalId, Properties }) =>
  Properties.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow').map((statement) => ({
    logicalId,
    roles: Properties.Roles.map(({ Ref }) => Ref),
    actions: [statement.Action].flat(),
    resources: [statement.Resource].flat(),
  })),
);
const actionsOf = (start: string): string[] =>
  allowed.filter(({ logicalId }) => logicalId.startsWith(start)).flatMap(({ actions }) => actions);

/** All that lies under the name of whom the session was tagged with: the fence itself, as infra/files.test.ts shows. */
const UNDER_ITS_OWNER = '/${aws:PrincipalTag/tenant}/*';
/** What authorities attach to practice for each other: as infra/attachments.test.ts shows, where it was found clean. */
const SHARED_BY_ALL = '/A???????/*';
/** Extracts for research projects, each under an id that is drawn when it is asked for: see infra/extracts-fence.test.ts. */
const EXTRACTS = '/NETWORK0/extracts/*';
/** Files of releases, each under the hash of them all: see infra/snapshots-fence.test.ts. */
const RELEASES = '/NETWORK0/releases/*';
/** They send traces, and tell the names of streams and open none: IAM takes no resource for either. */
const WITHOUT_RESOURCE = ['dynamodb:ListStreams', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments'];

describe('permissions', () => {
  it('are given to thirteen functions, to the three roles that some of them may take, and to what looks for malware', () => {
    expect(policies.flatMap(({ Properties }) => Properties.Roles.map(({ Ref }) => Ref.replace(/Role.*/, '')))).toEqual([
      'MalwareScan',
      'GraphqlApi',
      'FenceTenant',
      'FenceNetwork',
      'FenceLook',
      'SequencerStream',
      'SequencerSweep',
      'FollowersStream',
      'FollowersSweep',
      'CheckpointsSign',
      'AppClientsSweep',
      'RetentionErase',
      'SnapshotsTake',
      'ExtractsMake',
      'WebhooksDeliver',
      'FileImportsWork',
      'FileImportsSweep',
    ]);
  });

  it('reach data only by keys that are named, whoever has them', () => {
    const onData = policies
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .filter(({ Effect }) => Effect === 'Allow')
      .filter(({ Action }) => [Action].flat().some((action) => /^dynamodb:.*(Item|Query|Scan)/.test(action)));

    expect(onData.length).toBeGreaterThan(10);
    for (const { Condition } of onData) {
      expect(Condition).toMatchObject({
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': expect.anything() },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      });
    }
  });

  it('let no function Scan', () => {
    const actions = allowed.flatMap((statement) => statement.actions);

    expect(actions).toContain('dynamodb:Query');
    expect(actions.filter((action) => /^dynamodb:(.*\*|Scan|PartiQL.*)$/i.test(action))).toEqual([]);
  });

  it('have no wildcard on data', () => {
    const onAnything = allowed.filter(
      ({ resources, logicalId }) =>
        !logicalId.startsWith('MalwareScan') &&
        JSON.stringify(resources)
          .replaceAll(UNDER_ITS_OWNER, '')
          .replaceAll(SHARED_BY_ALL, '')
          .replaceAll(EXTRACTS, '')
          .replaceAll(RELEASES, '')
          .includes('*'),
    );

    expect(new Set(onAnything.flatMap(({ actions }) => actions))).toEqual(new Set(WITHOUT_RESOURCE));
  });

  it('have no action that is a wildcard over a service', () => {
    expect(allowed.flatMap(({ actions }) => actions).filter((action) => /^([^:]+:)?\*$/.test(action))).toEqual([]);
  });

  it('let nobody but the API and what erases fetch the hash key, and nobody but the API keep app clients', () => {
    const ofApi = ['secretsmanager:GetSecretValue', 'cognito-idp:CreateUserPoolClient'];

    expect(actionsOf('GraphqlApi')).toEqual(expect.arrayContaining(ofApi));
    for (const action of ofApi)
      expect([...actionsOf('Sequencer'), ...actionsOf('Followers'), ...actionsOf('Checkpoints')]).not.toContain(action);
    expect(actionsOf('RetentionErase').filter((action) => /^(secretsmanager|cognito)/.test(action))).toEqual([
      ofApi[0],
    ]);
  });

  it('let nobody change or delete the table itself', () => {
    const actions = allowed.flatMap((statement) => statement.actions);

    expect(actions.filter((action) => /^dynamodb:(Create|Delete|Update|Restore).*(Table|Backup)/.test(action))).toEqual(
      [],
    );
  });
});

describe('what erases in time', () => {
  it('runs every day', () => {
    const rule = templates.ofType('AWS::Events::Rule').find(({ logicalId }) => logicalId.startsWith('Retention'));

    expect(rule!.Properties).toMatchObject({
      ScheduleExpression: 'cron(20 4 * * ? *)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [named('RetentionErase').logicalId, 'Arn'] } }],
    });
  });

  it('is told the table, the role of an authority, and where its hash key is', () => {
    expect(variablesOf('RetentionErase')).toEqual([
      'HASH_KEY_SECRET_ID',
      'NODE_ENV',
      'NODE_OPTIONS',
      'STAGE',
      'TABLE_NAME',
      'TENANT_ROLE_ARN',
    ]);
  });
});

describe('the checkpoints', () => {
  it('are made every hour', () => {
    const rule = templates
      .ofType('AWS::Events::Rule')
      .find(({ logicalId }) => logicalId.startsWith('CheckpointsSchedule'));

    expect(rule!.Properties).toMatchObject({
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [named('CheckpointsSign').logicalId, 'Arn'] } }],
    });
  });

  it('are signed by this function alone, and by another key than receipts', () => {
    const signing = allowed.filter(({ actions }) => actions.includes('kms:Sign'));

    expect(signing.map(({ logicalId }) => logicalId)).toEqual([
      expect.stringMatching(/^CheckpointsSign/),
      expect.stringMatching(/^SnapshotsTake/),
    ]);
    const keys = signing.map(({ resources }) => JSON.stringify(resources));
    expect(keys).toEqual([expect.stringContaining('SigningKeys'), expect.stringContaining('ReceiptKeys')]);
  });
});

type MappingProperties = {
  readonly BatchSize: number;
  readonly FilterCriteria: { readonly Filters: readonly { readonly Pattern: string }[] };
};

const mappings = templates.ofType<MappingProperties>('AWS::Lambda::EventSourceMapping');
const mappingOf = (start: string) => mappings.find(({ logicalId }) => logicalId.startsWith(start));
const mapping = mappingOf('Sequencer');

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
    const givenUp = templates.ofType('AWS::SQS::Queue').find(({ logicalId }) => logicalId.startsWith('Sequencer'));

    expect(mapping!.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [givenUp!.logicalId, 'Arn'] } } },
    });
  });

  it('is swept up after every five minutes, never by two sweeps at once', () => {
    const rule = templates
      .ofType<{ readonly Targets: readonly unknown[] }>('AWS::Events::Rule')
      .find(({ logicalId }) => logicalId.startsWith('Sequencer'));
    const sweep = templates
      .ofType<{ readonly Timeout: number }>('AWS::Lambda::Function')
      .find(({ logicalId }) => logicalId.startsWith('SequencerSweep'));

    expect(rule!.Properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED' });
    expect(rule!.Properties.Targets).toMatchObject([{ Arn: { 'Fn::GetAtt': [sweep!.logicalId, 'Arn'] } }]);
    expect(sweep!.Properties.Timeout).toBeLessThan(5 * 60);
  });
});

describe('the followers', () => {
  it('are woken by the segments of change feeds, from the beginning of the stream', () => {
    const { Properties } = mappingOf('Followers')!;

    expect(Properties).toMatchObject({ StartingPosition: 'TRIM_HORIZON', BatchSize: 100 });
    expect(Properties.FilterCriteria.Filters.map(({ Pattern }) => JSON.parse(Pattern) as unknown)).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ suffix: '#CHAIN#FEED' }] }, sk: { S: [{ prefix: 'SEG#' }] } } } },
    ]);
  });

  it('are, with the sequencer, as many readers of the stream as it serves without holding them up', () => {
    expect(mappings.filter(({ Properties }) => 'StartingPosition' in Properties)).toHaveLength(2);
  });

  it('put aside what keeps failing, and are swept up after every five minutes, never by two sweeps at once', () => {
    const own = <T>(type: string, start = 'Followers') =>
      templates.ofType<T>(type).find(({ logicalId }) => logicalId.startsWith(start))!;
    const sweep = own<{ readonly Timeout: number }>('AWS::Lambda::Function', 'FollowersSweep');

    expect(mappingOf('Followers')!.Properties).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 10,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [own('AWS::SQS::Queue').logicalId, 'Arn'] } } },
    });
    expect(own('AWS::Events::Rule').Properties).toMatchObject({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [sweep.logicalId, 'Arn'] } }],
    });
    expect(sweep.Properties.Timeout).toBeLessThan(5 * 60);
  });
});

type MethodProperties = {
  readonly HttpMethod: string;
  readonly ResourceId: { readonly Ref: string };
  readonly Integration: { readonly Type: string };
  readonly AuthorizationType: string;
  readonly AuthorizationScopes?: readonly string[];
};
type RefusalProperties = {
  readonly ResponseType: string;
  readonly StatusCode: string;
  readonly ResponseTemplates: { readonly 'application/json': string };
  readonly ResponseParameters: Readonly<Record<string, string>>;
};
type StageProperties = {
  readonly MethodSettings: readonly {
    readonly HttpMethod: string;
    readonly ResourcePath: string;
    readonly ThrottlingRateLimit: number;
    readonly ThrottlingBurstLimit: number;
  }[];
  readonly AccessLogSetting: { readonly Format: string };
};

const [stage] = templates.ofType<StageProperties>('AWS::ApiGateway::Stage');

describe('the public API', () => {
  it('takes POST and GET of /graphql, GET of /health and of /health/ready, and nothing else', () => {
    const paths = new Map(
      templates
        .ofType<{ readonly PathPart: string }>('AWS::ApiGateway::Resource')
        .map(({ logicalId, Properties }) => [logicalId, Properties.PathPart]),
    );
    const methods = templates
      .ofType<MethodProperties>('AWS::ApiGateway::Method')
      .map(({ Properties }) => `${Properties.HttpMethod} /${paths.get(Properties.ResourceId.Ref)!}`);

    expect(methods.sort()).toEqual(['GET /graphql', 'GET /health', 'GET /ready', 'POST /graphql']);
  });

  it('is regional, so that a firewall can stand before it', () => {
    const [api] = templates.ofType('AWS::ApiGateway::RestApi');

    expect(api!.Properties).toMatchObject({ EndpointConfiguration: { Types: ['REGIONAL'] } });
  });

  it('is throttled, each method by itself and all together', () => {
    const rates = Object.fromEntries(
      stage!.Properties.MethodSettings.map(
        ({ HttpMethod, ResourcePath, ThrottlingRateLimit, ThrottlingBurstLimit }) => [
          `${HttpMethod} ${ResourcePath.replaceAll('~1', '/')}`,
          [ThrottlingRateLimit, ThrottlingBurstLimit],
        ],
      ),
    );

    expect(rates).toEqual({
      '* /*': [200, 400],
      'POST //graphql': [180, 360],
      'GET //graphql': [50, 100],
      'GET //health': [5, 10],
      'GET //health/ready': [2, 5],
    });
  });

  it('asks for a valid token meant for us before any function runs, save for its health', () => {
    const authorizations = templates.ofType<MethodProperties>('AWS::ApiGateway::Method').map(({ Properties }) => {
      const { HttpMethod, AuthorizationType, AuthorizationScopes = [] } = Properties;
      return [HttpMethod, AuthorizationType, ...AuthorizationScopes];
    });

    expect(authorizations).toEqual([
      ['POST', 'COGNITO_USER_POOLS', 'families-first-network/api'],
      ['GET', 'COGNITO_USER_POOLS', 'families-first-network/api'],
      ['GET', 'NONE'],
      ['GET', 'NONE'],
    ]);
  });

  it('refuses a request without an Authorization header by itself', () => {
    const [post, get] = templates.ofType('AWS::ApiGateway::Method');

    for (const method of [post, get]) {
      expect(method!.Properties).toMatchObject({
        RequestParameters: { 'method.request.header.Authorization': true },
        RequestValidatorId: { Ref: expect.stringContaining('HasAuthorization') },
      });
    }
  });

  it('speaks TLS 1.2 or later, by its own name only', () => {
    const [api] = templates.ofType('AWS::ApiGateway::RestApi');

    expect(api!.Properties).toMatchObject({
      SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09',
      EndpointAccessMode: 'STRICT',
    });
  });

  it('answers what does not reach the function as GraphQL errors too, and repeats nothing of the request', () => {
    const refusals = templates.ofType<RefusalProperties>('AWS::ApiGateway::GatewayResponse').map(({ Properties }) => ({
      type: Properties.ResponseType,
      status: Properties.StatusCode,
      body: JSON.parse(Properties.ResponseTemplates['application/json']) as unknown,
      headers: Properties.ResponseParameters,
    }));

    expect(refusals.map(({ type, status }) => `${type} ${status}`)).toEqual([
      'UNAUTHORIZED 401',
      'BAD_REQUEST_PARAMETERS 401',
      'MISSING_AUTHENTICATION_TOKEN 404',
      'REQUEST_TOO_LARGE 413',
      'THROTTLED 429',
      'WAF_FILTERED 403',
      'INTEGRATION_TIMEOUT 504',
      'DEFAULT_5XX 500',
    ]);
    for (const { body, headers } of refusals) {
      expect(headers).toMatchObject({
        'gatewayresponse.header.Cache-Control': "'no-store'",
        'gatewayresponse.header.x-request-id': 'context.requestId',
      });
      expect(body).toEqual({
        errors: [
          {
            message: expect.stringMatching(/[.]$/),
            extensions: { code: expect.stringMatching(/^[A-Z_]+$/), request: '$context.requestId' },
          },
        ],
      });
    }
  });

  it('logs each request without its body, query string, headers or address', () => {
    const logged = Object.values(JSON.parse(stage!.Properties.AccessLogSetting.Format) as Record<string, string>);

    expect(logged).toContain('$context.requestId');
    expect(logged.filter((value) => !value.startsWith('$context.'))).toEqual([]);
    expect(logged.filter((value) => /identity|authorizer|requestOverride|\.path$/.test(value))).toEqual([]);
  });

  it('keeps no execution log, which would hold bodies', () => {
    for (const settings of stage!.Properties.MethodSettings) {
      expect(settings).toMatchObject({ DataTraceEnabled: false, LoggingLevel: 'OFF' });
    }
  });

  it('is traced', () => {
    expect(stage!.Properties).toMatchObject({ TracingEnabled: true });
  });
});

import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import type { Resource, Templates } from './templates.ts';

/** Plainly no account. */
const ACCOUNT = '000000000000';
const REGION = 'eu-west-2';

const ARNS: Readonly<Record<string, (id: string) => string>> = {
  'AWS::DynamoDB::Table': (id) => `arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/${id}`,
  'AWS::IAM::Role': (id) => `arn:aws:iam::${ACCOUNT}:role/${id}`,
  'AWS::KMS::Key': (id) => `arn:aws:kms:${REGION}:${ACCOUNT}:key/${id}`,
  'AWS::SecretsManager::Secret': (id) => `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${id}`,
  'AWS::Logs::LogGroup': (id) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${id}:*`,
  'AWS::Cognito::UserPool': (id) => `arn:aws:cognito-idp:${REGION}:${ACCOUNT}:userpool/${id}`,
  'AWS::S3::Bucket': (id) => `arn:aws:s3:::${id.toLowerCase()}`,
  'AWS::SQS::Queue': (id) => `arn:aws:sqs:${REGION}:${ACCOUNT}:${id}`,
};
const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::Region': REGION,
};

type Document = { readonly Statement: readonly Readonly<Record<string, unknown>>[] };
type RoleProperties = { readonly AssumeRolePolicyDocument: Document };
type KeyProperties = { readonly KeyPolicy: Document };
type PolicyProperties = { readonly PolicyDocument: Document; readonly Roles: readonly { readonly Ref: string }[] };

export type Asked = {
  readonly action: string;
  /** Absent: the table. */
  readonly resource?: string;
  /** What the request and its session are known by, such as `dynamodb:LeadingKeys`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
};

export type Policies = {
  /** Whether the policies of the role whose logical id begins so allow a request. */
  readonly allows: (role: string, asked: Asked) => Promise<boolean>;
  /** Whether one role may assume another: its own policies and the other's trust must both allow it. */
  readonly letsAssume: (role: string, asked: Asked & { readonly other: string }) => Promise<boolean>;
  readonly tableArn: string;
  readonly arnOf: (start: string) => string;
};

/** The synthesised policies, as IAM would evaluate them. */
export function policiesOf(templates: Templates): Policies {
  const resources = Object.keys(ARNS).flatMap((type) => templates.ofType(type));
  const roles = templates.ofType<RoleProperties>('AWS::IAM::Role');
  const policies = templates.ofType<PolicyProperties>('AWS::IAM::Policy');
  const tableArn = arn(templates.ofType('AWS::DynamoDB::Table')[0]);

  const roleNamed = (start: string): Resource<RoleProperties> => theOne(roles, start);
  const identityPolicies = (start: string): Simulation['identityPolicies'] => {
    const { logicalId } = roleNamed(start);
    return policies
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }) => Ref === logicalId))
      .map(({ logicalId: name, Properties }) => ({ name, policy: known(Properties.PolicyDocument, resources) }));
  };

  /** A key allows nobody whom its own policy does not name: ours name the account, which leaves it to the roles. */
  const policyOfKey = (wanted: string): unknown =>
    templates
      .ofType<KeyProperties>('AWS::KMS::Key')
      .filter((key) => arn(key) === wanted)
      .map(({ Properties }) => known(Properties.KeyPolicy, resources))[0];

  async function simulate(start: string, asked: Asked, resourcePolicy?: unknown): Promise<boolean> {
    const { action, resource = tableArn, context = {} } = asked;
    const answer = await runSimulation(
      {
        request: {
          principal: arn(roleNamed(start)),
          action,
          resource: { resource, accountId: ACCOUNT },
          contextVariables: context as Record<string, string | string[]>,
        },
        identityPolicies: identityPolicies(start),
        serviceControlPolicies: [],
        resourceControlPolicies: [],
        ...(resourcePolicy !== undefined && { resourcePolicy }),
      },
      {},
    );
    if (answer.resultType === 'error') throw new Error(JSON.stringify(answer.errors));
    const ignored = answer.resultType === 'single' ? (answer.result.ignoredContextKeys ?? []) : [];
    if (ignored.length > 0) throw new Error(`IAM knows no ${ignored.join()} of ${action}.`);
    return answer.overallResult === 'Allowed';
  }

  return {
    tableArn,
    arnOf: (start) => arn(theOne(resources, start)),
    allows: (role, asked) => simulate(role, asked, policyOfKey(asked.resource ?? tableArn)),
    letsAssume: (start, { other, ...asked }) => {
      const assumed = roleNamed(other);
      const trust = known(assumed.Properties.AssumeRolePolicyDocument, resources);
      return simulate(start, { ...asked, resource: arn(assumed) }, trust);
    },
  };
}

function theOne<Properties>(among: readonly Resource<Properties>[], start: string): Resource<Properties> {
  const found = among.filter(({ logicalId }) => logicalId.startsWith(start));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`There are ${found.length} that begin ${start}.`);
  return found[0];
}

function arn(resource: { readonly Type: string; readonly logicalId: string } | undefined): string {
  const made = resource === undefined ? undefined : ARNS[resource.Type]?.(resource.logicalId);
  if (made === undefined) throw new Error('A policy names something that the simulation knows no ARN of.');
  return made;
}

/** What CloudFormation would put in the place of its functions. Another stack's export names the logical id. */
function known(value: unknown, resources: readonly Resource<unknown>[]): unknown {
  if (Array.isArray(value)) return value.map((one) => known(one, resources));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [[name, of] = ['', null]] = entries;
  if (name === 'Fn::Join') {
    const [separator, parts] = of as [string, unknown[]];
    return parts.map((part) => known(part, resources)).join(separator);
  }
  if (name === 'Ref' && PSEUDO[of as string] !== undefined) return PSEUDO[of as string];
  if (name === 'Ref' || name === 'Fn::GetAtt' || name === 'Fn::ImportValue') {
    return arn(resources.find(({ logicalId }) => JSON.stringify(of).includes(logicalId)));
  }
  return Object.fromEntries(entries.map(([key, one]) => [key, known(one, resources)]));
}

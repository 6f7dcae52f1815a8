import { RUNS_WITH } from '../../infra/constructs/house-function.ts';
import type { Issuer } from '../api/issuer.ts';

type Given = {
  /** Its name. */
  readonly table: string;
  /** Addresses: of DynamoDB, and of what stands for the rest of AWS. */
  readonly dynamoDb: string;
  readonly aws: string;
  readonly issuer: Pick<Issuer, 'issuer' | 'jwksUri'>;
};

/** What the API's function is told on AWS, save where AWS is. */
export function environmentAsDeployed({ table, dynamoDb, aws, issuer }: Given): Readonly<Record<string, string>> {
  return {
    ...RUNS_WITH,
    STAGE: 'test',
    TABLE_NAME: table,
    TOKEN_ISSUER: issuer.issuer,
    TOKEN_JWKS_URI: issuer.jwksUri,
    HASH_KEY_SECRET_ID: 'hash-key',
    IDENTITY_PROVIDER: 'cognito',
    USER_POOL_ID: 'eu-west-2_fictional',
    TENANT_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-tenant',
    LOOK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-look',
    NETWORK_ROLE_ARN: 'arn:aws:iam::111122223333:role/fictional-network',
    WEBHOOK_KEY_ARN: 'arn:aws:kms:eu-west-2:111122223333:key/fictional',
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb,
    AWS_ENDPOINT_URL_STS: aws,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: aws,
  };
}

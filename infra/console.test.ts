import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiGatewayEvent } from '../test/support/api-gateway-event.ts';
import { bundleFunction } from './constructs/bundling.ts';
import { policiesOf } from './simulation.ts';
import { synthesise } from './templates.ts';

const entraId = {
  issuer: 'https://login.example.org/fictional/v2.0',
  clientId: 'fictional-entra-client',
  clientSecretName: 'families-first-test/entra-id',
};
const federation = { test: { entraId, applicationUrls: ['https://graphiql.example.org/'] } };
const at = {
  domainName: 'console.example.org',
  certificateArn: 'arn:aws:acm:eu-west-2:000000000000:certificate/fictional',
};
const templates = synthesise({ federation, console: { test: at } });
type FunctionProperties = { readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> } };
const pages = templates
  .ofType<FunctionProperties>('AWS::Lambda::Function')
  .find(({ logicalId }) => logicalId.startsWith('ConsolePages'))!;
const policies = policiesOf(templates);
const ROLE = 'ConsolePagesRole';

describe('the console', () => {
  it('is there where a stage has said where, and nowhere else', () => {
    const without = synthesise({ federation }).ofType('AWS::Lambda::Function');
    expect(without.filter(({ logicalId }) => logicalId.startsWith('Console'))).toEqual([]);
    expect(pages.stack).toBe('families-first-test-api');
  });

  it('is told where it is, whom it asks and where its secret is, and no secret', () => {
    const variables = pages.Properties.Environment.Variables;
    expect(Object.keys(variables).sort()).toEqual([
      'API_URL',
      'CONSOLE_CLIENT_ID',
      'CONSOLE_ORIGIN',
      'NODE_ENV',
      'NODE_OPTIONS',
      'RELEASES_ORIGIN',
      'SESSION_SECRET_ID',
      'SIGN_IN_ORIGIN',
      'STAGE',
      'TOKEN_ISSUER',
      'TOKEN_JWKS_URI',
    ]);
    expect(variables['CONSOLE_ORIGIN']).toBe('https://console.example.org');
  });

  it('may read its own secret, by Secrets Manager alone', async () => {
    const secret = policies.arnOf('ConsoleSessionSecret');
    const key = policies.arnOf('ConsoleSessionKey');
    expect(await policies.allows(ROLE, { action: 'secretsmanager:GetSecretValue', resource: secret })).toBe(true);
    expect(await policies.allows(ROLE, { action: 'secretsmanager:PutSecretValue', resource: secret })).toBe(false);
    const by = (service: string) => ({
      action: 'kms:Decrypt',
      resource: key,
      context: { 'kms:ViaService': `${service}.eu-west-2.amazonaws.com` },
    });
    expect(await policies.allows(ROLE, by('secretsmanager'))).toBe(true);
    expect(await policies.allows(ROLE, by('dynamodb'))).toBe(false);
  });

  it('may do nothing with the table, nor read the key of hashes', async () => {
    const keys = { 'dynamodb:LeadingKeys': ['NETWORK0#ROSTER'] };
    for (const action of ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem']) {
      expect(await policies.allows(ROLE, { action, context: keys })).toBe(false);
    }
    const hashKey = policies.arnOf('HashKeySecret');
    expect(await policies.allows(ROLE, { action: 'secretsmanager:GetSecretValue', resource: hashKey })).toBe(false);
  });

  it('is reached by its own name alone, over TLS, behind the firewall', () => {
    const apis = templates
      .ofType('AWS::ApiGateway::RestApi')
      .filter(({ logicalId }) => logicalId.startsWith('Console'));
    expect(apis.map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ DisableExecuteApiEndpoint: true, EndpointAccessMode: 'STRICT' }),
    ]);
    expect(templates.ofType('AWS::WAFv2::WebACLAssociation')).toHaveLength(2);
    expect(templates.ofType('AWS::ApiGateway::DomainName').map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ DomainName: at.domainName }),
    ]);
  });

  it('has people sign in at the provider of staff alone, by code, for the API and to know who they are', () => {
    const clients = templates
      .ofType('AWS::Cognito::UserPoolClient')
      .filter(({ logicalId }) => logicalId.startsWith('Console'));
    expect(clients.map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({
        AllowedOAuthFlows: ['code'],
        CallbackURLs: ['https://console.example.org/console/signed-in'],
        LogoutURLs: ['https://console.example.org/console/signed-out'],
        SupportedIdentityProviders: ['EntraId'],
        AccessTokenValidity: 15,
        EnableTokenRevocation: true,
      }),
    ]);
    expect(JSON.stringify(clients[0]!.Properties['AllowedOAuthScopes'])).toContain('openid');
  });

  it.each<[string, object, RegExp]>([
    ['without a certificate', { federation, console: { test: { domainName: 'x.org' } } }, /certificateArn/],
    [
      'with an address for a name',
      { federation, console: { test: { ...at, domainName: 'https://x.org' } } },
      /domainName/,
    ],
    ['without saying how staff sign in', { console: { test: at } }, /how staff sign in/],
  ])('is refused %s', (_what, context, wrong) => {
    expect(() => synthesise({ ...context })).toThrow(wrong);
  });
});

describe('the bundle of the console', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'console-bundle-'));
    bundleFunction('lambdas/console/handler.ts', folder);
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** As Lambda starts it, far from the repository. */
  async function answerTo(path: string): Promise<{ readonly statusCode: number; readonly body: string }> {
    const event = apiGatewayEvent({ method: 'GET', path });
    const program = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))});
      console.log(JSON.stringify(await handler(${JSON.stringify(event)})));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      cwd: folder,
      env: {
        STAGE: 'test',
        CONSOLE_ORIGIN: 'https://console.example.org',
        API_URL: 'https://api.example.org/graphql',
        TOKEN_ISSUER: 'https://issuer.example.org',
        CONSOLE_CLIENT_ID: 'fictional',
        SESSION_SECRET: 'a fictional secret of 32 characters',
      },
    });
    return JSON.parse(stdout) as { statusCode: number; body: string };
  }

  it('starts, and shows a page with its styles and scripts from the files beside it', async () => {
    const page = await answerTo('/console/accessibility');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Accessibility statement');
    const assets = [...page.body.matchAll(/(?:href|src)="(\/console\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(assets.length).toBeGreaterThan(4);
    for (const path of assets) expect({ path, ...(await answerTo(path)) }).toMatchObject({ path, statusCode: 200 });
  });
});

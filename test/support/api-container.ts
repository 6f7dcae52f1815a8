import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { items } from '../../contexts/programme/store.ts';
import { type ApiContainer, openContainer, type Replaceable } from '../../lambdas/graphql-api/container.ts';
import { parseEnvironment } from '../../lambdas/graphql-api/environment.ts';
import { MAY_DO } from '../../platform/actor/permissions.ts';
import { fixedClock } from '../../platform/clock.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { encodeItem } from '../../platform/table/item.ts';
import type { TestEngine } from './engine.ts';
import { scopeNamed } from './journal/notebook.ts';
import { CLIENT_ID, type TokenIssuer } from './token-issuer.ts';

export type Logged = { readonly code: LogCode; readonly fields: LogFields | undefined };

export type OpenApi = ApiContainer & { readonly logged: Logged[] };

/** The function as it runs on AWS, on an empty table in which one record system is registered. */
export async function openApi(
  engine: TestEngine,
  { issuer, jwksUri }: TokenIssuer,
  given: Pick<Replaceable, 'client' | 'clock' | 'log' | 'measure'> = {},
): Promise<OpenApi> {
  const tableName = await engine.freshTable();
  await registerClient(engine, tableName);
  const logged: Logged[] = [];
  const container = openContainer(
    parseEnvironment({
      STAGE: 'test',
      TABLE_NAME: tableName,
      DYNAMODB_ENDPOINT: engine.endpoint,
      TOKEN_ISSUER: issuer,
      TOKEN_JWKS_URI: jwksUri,
      HASH_KEY: 'a-key-for-tests-of-32-characters',
      IDENTITY_PROVIDER: 'local',
      LOCAL_IDENTITY_ADMIN_URL: issuer,
      LOCAL_IDENTITY_ADMIN_KEY: 'unused',
    }),
    { clock: fixedClock(new Date()), log: (...[code, fields]) => logged.push({ code, fields }), ...given },
  );
  return { ...container, logged };
}

async function registerClient(engine: TestEngine, TableName: string): Promise<void> {
  const createdAt = '2026-01-01T00:00:00.000Z';
  const identities = items.identitiesOf({
    id: '01CLIENT000000000000000001',
    label: 'Record system',
    authority: scopeNamed('A0000001').owner,
    scopes: [...MAY_DO.AUTHORITY_SYSTEM],
    status: 'ACTIVE',
    appClients: [{ clientId: CLIENT_ID, createdAt, validUntil: null }],
    createdAt,
    rotatedAt: null,
  });
  for (const item of identities) await engine.client.send(new PutItemCommand({ TableName, Item: encodeItem(item) }));
}

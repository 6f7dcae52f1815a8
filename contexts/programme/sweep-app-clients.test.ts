import '../../test/support/one-realm.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  DeleteUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  ListUserPoolClientsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { type Identity, startIdentity } from '../../local/identity/start-identity.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { useEngine } from '../../test/support/engine.ts';
import { createApiClient } from './create-api-client.ts';
import { cognitoAppClients } from './store/cognito-app-clients.ts';
import { localAppClients } from './store/local-app-clients.ts';
import { localIdentityProvider } from './store/local-identity-provider.ts';
import { MOST_DELETED, sweepAppClients } from './sweep-app-clients.ts';
import { call, fictional, importAll, networkOn, request } from './testing/network.ts';

const engine = useEngine();
const HOUR = 60 * 60_000;
const failures: unknown[] = [];
const noteFailed = (error: unknown): void => void failures.push(error);
let table: Table;

beforeEach(async () => {
  failures.length = 0;
  table = openTable(engine.client, await engine.freshTable(), () => Promise.resolve());
});

describe('a sweep of the local provider', () => {
  let folder: string;
  let identity: Identity;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'identity-'));
    const machines = [{ kind: 'machine', clientId: 'sandbox-fictional-system', label: 'Fictional' }] as const;
    identity = await startIdentity({ folder, port: 0, machines, people: [] });
  });

  afterEach(async () => {
    await identity.close();
    await rm(folder, { recursive: true });
  });

  const admin = () => ({ adminUrl: identity.adminUri, adminKey: identity.adminKey });
  const leave = async () => (await localIdentityProvider(admin()).createAppClient('Left behind')).clientId;
  const sweep = (now = new Date(Date.now() + 2 * HOUR)) =>
    sweepAppClients({ table, appClients: localAppClients(admin()), now, noteFailed });

  it('deletes what no registry entry has, and leaves what one has', async () => {
    const network = { ...networkOn(table, 'sweep'), identityProvider: localIdentityProvider(admin()) };
    const [authority] = (await importAll(networkOn(table, 'import'), [fictional(1)])) as [OwnerId];
    const made = { ...call(), authority, label: 'A system', scopes: ['CONFERENCE_READ'] } as const;
    const { state } = await createApiClient(network, request(), made);
    const registered = state?.value.appClients[0]?.clientId ?? '';
    const left = await leave();

    expect(await sweep()).toEqual({ found: 1, deleted: 1, isDoubtful: false });
    expect(identity.findAppClient(left)).toBeNull();
    expect(identity.findAppClient(registered)).not.toBeNull();
    expect(identity.findAppClient('sandbox-fictional-system')).not.toBeNull();
    expect(await sweep()).toEqual({ found: 0, deleted: 0, isDoubtful: false });
  });

  it('leaves what was made within the hour: its registration may be under way', async () => {
    const left = await leave();
    expect(await sweep(new Date(Date.now() + HOUR - 60_000))).toMatchObject({ found: 0 });
    expect(identity.findAppClient(left)).not.toBeNull();
  });

  it('deletes none where there are so many that the registry is in doubt', async () => {
    const left: string[] = [];
    for (let made = 0; made <= MOST_DELETED; made += 1) left.push(await leave());
    expect(await sweep()).toEqual({ found: MOST_DELETED + 1, deleted: 0, isDoubtful: true });
    for (const id of left) expect(identity.findAppClient(id)).not.toBeNull();
  });
});

describe('a sweep of Cognito', () => {
  const cognito = mockClient(CognitoIdentityProviderClient);
  const CreationDate = new Date('2026-06-10T09:00:00Z');
  const appClients = cognitoAppClients({ userPoolId: 'eu-west-2_fictional' });
  const sweep = () => sweepAppClients({ table, appClients, now: new Date(CreationDate.getTime() + HOUR), noteFailed });
  const deleted = () =>
    cognito.commandCalls(DeleteUserPoolClientCommand).map(({ args: [{ input }] }) => input.ClientId);

  function holding(flowsOf: Readonly<Record<string, readonly string[]>>): void {
    for (const [ClientId, flows] of Object.entries(flowsOf)) {
      cognito.on(DescribeUserPoolClientCommand, { ClientId }).resolves({
        UserPoolClient: { ClientId, CreationDate, ClientSecret: 'hush', AllowedOAuthFlows: flows as never },
      });
    }
    const ids = Object.keys(flowsOf).map((ClientId) => ({ ClientId }));
    cognito.on(ListUserPoolClientsCommand).resolves({ UserPoolClients: ids.slice(0, 1), NextToken: 'more' });
    cognito.on(ListUserPoolClientsCommand, { NextToken: 'more' }).resolves({ UserPoolClients: ids.slice(1) });
    cognito.on(DeleteUserPoolClientCommand).resolves({});
  }

  beforeEach(() => {
    cognito.reset();
  });

  it('goes through all pages, and touches no application that people sign in to', async () => {
    holding({
      one: ['client_credentials'],
      console: ['code'],
      both: ['client_credentials', 'code'],
      none: [],
      two: ['client_credentials'],
    });
    expect(await sweep()).toEqual({ found: 2, deleted: 2, isDoubtful: false });
    expect(deleted()).toEqual(['one', 'two']);
  });

  it('tells of one that cannot be deleted, and deletes the others', async () => {
    holding({ one: ['client_credentials'], two: ['client_credentials'] });
    cognito.on(DeleteUserPoolClientCommand, { ClientId: 'one' }).rejects(new Error('no'));
    expect(await sweep()).toEqual({ found: 2, deleted: 1, isDoubtful: false });
    expect(failures).toHaveLength(1);
  });

  it('takes one that is gone meanwhile for deleted', async () => {
    holding({ one: ['client_credentials'], two: ['client_credentials'] });
    const gone = new ResourceNotFoundException({ message: 'no', $metadata: {} });
    cognito.on(DeleteUserPoolClientCommand, { ClientId: 'one' }).rejects(gone);
    cognito.on(DescribeUserPoolClientCommand, { ClientId: 'two' }).rejects(gone);
    expect(await sweep()).toEqual({ found: 1, deleted: 1, isDoubtful: false });
    expect(failures).toEqual([]);
  });
});

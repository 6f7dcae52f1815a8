import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../clock.ts';
import type { Pause } from './back-off.ts';
import { actingFor } from './fenced-acting.ts';
import { ownerClients } from './fenced-clients.ts';
import { fencedTable } from './fenced-table.ts';
import type { Table } from './table.ts';
import { type CredentialsOf, type OwnerRoles, tenantCredentials } from './tenant-credentials.ts';

export type OpenFenceDeps = {
  /** With the function's own credentials. */
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly pause: Pause;
  readonly clock: Clock;
  /** Null off AWS, where there are no roles: owners are kept apart all the same, by code alone. */
  readonly roles: OwnerRoles | null;
  readonly noteFailed: (error: unknown) => void;
};

/** Milliseconds, as the table's own client. */
const CONNECT = 1_000;
const ANSWER = 2_000;

/** A function's way to what owners have. */
export type Fence = {
  readonly table: Table;
  /** For what is not in the table. Null off AWS, where there are no roles. */
  readonly credentialsOf: CredentialsOf | null;
};

/** The fenced table of a function. A request's work must run within `actFor` (fenced-acting.ts). */
export function openFencedTable(deps: OpenFenceDeps): Table {
  return openFence(deps).table;
}

/** The same, with the credentials that it takes. */
export function openFence({ client, tableName, pause, clock, roles, noteFailed }: OpenFenceDeps): Fence {
  const common = { referenceClient: client, actingFor, tableName, pause };
  if (roles === null) return { table: fencedTable({ ...common, clientFor: () => client }), credentialsOf: null };
  const sts = new STSClient({
    region: client.config.region,
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER, throwOnRequestTimeout: true },
  });
  const credentialsOf = tenantCredentials({ sts, roles, clock, noteFailed });
  return { table: fencedTable({ ...common, clientFor: ownerClients(client, credentialsOf) }), credentialsOf };
}

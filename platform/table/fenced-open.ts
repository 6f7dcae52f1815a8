import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { STSClient } from '@aws-sdk/client-sts';
import type { Clock } from '../clock.ts';
import type { Pause } from './back-off.ts';
import { actingFor } from './fenced-acting.ts';
import { ownerClients } from './fenced-clients.ts';
import { fencedTable } from './fenced-table.ts';
import type { Table } from './table.ts';
import { type OwnerRoles, tenantCredentials } from './tenant-credentials.ts';

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

/** The fenced table of a function. A request's work must run within `actFor` (fenced-acting.ts). */
export function openFencedTable({ client, tableName, pause, clock, roles, noteFailed }: OpenFenceDeps): Table {
  const common = { referenceClient: client, actingFor, tableName, pause };
  if (roles === null) return fencedTable({ ...common, clientFor: () => client });
  const sts = new STSClient({
    region: client.config.region,
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER, throwOnRequestTimeout: true },
  });
  return fencedTable({
    ...common,
    clientFor: ownerClients(client, tenantCredentials({ sts, roles, clock, noteFailed })),
  });
}

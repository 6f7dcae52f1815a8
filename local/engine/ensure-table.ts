import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { createTableInput } from '../../platform/table/create-table-input.ts';
import { tableDefinition } from '../../platform/table/definition.ts';
import { StartFailure } from '../start-failure.ts';

export type TableOptions = { readonly stream: boolean };

/**
 * Makes the table as `platform/table/definition.ts` defines it, if it is not there, and turns on its stream (if asked
 * for) and its time to live. Leaves alone what is already so.
 *
 * @returns whether the table is new, and therefore empty.
 * @throws StartFailure when the table there has other indexes than the definition: it is from another version.
 */
export async function ensureTable(
  client: DynamoDBClient,
  tableName: string,
  options: TableOptions,
): Promise<{ readonly isNew: boolean }> {
  const found = await describe(client, tableName);
  if (found === null) {
    await client.send(new CreateTableCommand(createTableInput(tableName, options)));
    await untilActive(client, tableName);
  } else {
    requireSameIndexes(tableName, found);
    if (options.stream) await ensureStream(client, tableName, found);
  }
  await ensureTimeToLive(client, tableName);
  return { isNew: found === null };
}

async function describe(client: DynamoDBClient, TableName: string): Promise<TableDescription | null> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return Table ?? null;
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return null;
    throw error;
  }
}

function requireSameIndexes(tableName: string, found: TableDescription): void {
  const there = (found.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => IndexName).sort();
  const defined = Object.keys(tableDefinition.indexes).sort();
  if (there.join() === defined.join()) return;
  throw new StartFailure(
    `The table ${tableName} was made by another version: its indexes are ${there.join(', ')}, not ${defined.join(', ')}.`,
    'Start over with `npm start -- --fresh`, or go back to the version that made it.',
  );
}

async function ensureStream(client: DynamoDBClient, TableName: string, found: TableDescription): Promise<void> {
  if (found.StreamSpecification?.StreamEnabled === true) return;
  await client.send(
    new UpdateTableCommand({
      TableName,
      StreamSpecification: { StreamEnabled: true, StreamViewType: tableDefinition.streamView },
    }),
  );
  await untilActive(client, TableName);
}

/** Expired items may stay where an engine has no time to live: readers check the attribute too. */
async function ensureTimeToLive(client: DynamoDBClient, TableName: string): Promise<void> {
  try {
    const { TimeToLiveDescription } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
    if (TimeToLiveDescription?.TimeToLiveStatus?.startsWith('ENABL') === true) return;
    const TimeToLiveSpecification = { Enabled: true, AttributeName: tableDefinition.timeToLive };
    await client.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }));
  } catch (error) {
    if (!isNamed(error, 'UnknownOperationException')) throw error;
  }
}

async function untilActive(client: DynamoDBClient, TableName: string): Promise<void> {
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { TableName });
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

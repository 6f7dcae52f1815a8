import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import { type IndexDefinition, tableDefinition } from './definition.ts';

/** The table as `CreateTable` takes it: for the embedded engine and the tests. CDK reads the definition itself. */
export function createTableInput(tableName: string, options: { readonly stream: boolean }): CreateTableCommandInput {
  const indexes: readonly [string, IndexDefinition][] = Object.entries(tableDefinition.indexes);
  const keyAttributes = [
    tableDefinition.partitionKey,
    tableDefinition.sortKey,
    ...indexes.flatMap(([, index]) => [index.partitionKey, index.sortKey]),
  ];
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keyAttributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(tableDefinition.partitionKey, tableDefinition.sortKey),
    GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection:
        index.carries.length === 0
          ? { ProjectionType: 'KEYS_ONLY' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.carries] },
    })),
    ...(options.stream && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: tableDefinition.streamView },
    }),
  };
}

function keySchema(partitionKey: string, sortKey: string): NonNullable<CreateTableCommandInput['KeySchema']> {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' },
    { AttributeName: sortKey, KeyType: 'RANGE' },
  ];
}

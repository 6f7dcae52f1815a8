import { tableDefinition } from '../../../platform/table/definition.ts';
import type { BatchWriteRequest, Call, CallInput, WireItem } from './call.ts';

/** The items that a transaction names, in its order: one text for each, the same text for the same item. */
export function itemsOfTransaction(input: CallInput): string[] {
  return (input.TransactItems ?? []).map((element) => {
    const [action] = Object.values(element);
    return action === undefined ? '' : identityOf(action.TableName, action.Item ?? action.Key ?? {});
  });
}

/** The items that a call outside a transaction writes. */
export function itemsWritten({ operation, input }: Call): string[] {
  if (operation === 'BatchWriteItem') return itemsOfBatchWrite(input);
  if (!['PutItem', 'UpdateItem', 'DeleteItem'].includes(operation)) return [];
  return [identityOf(input.TableName ?? '', input.Item ?? input.Key ?? {})];
}

function itemsOfBatchWrite(input: CallInput): string[] {
  return Object.entries(input.RequestItems ?? {}).flatMap(([tableName, requests]) =>
    (requests as readonly BatchWriteRequest[]).map(({ PutRequest, DeleteRequest }) =>
      identityOf(tableName, PutRequest?.Item ?? DeleteRequest?.Key ?? {}),
    ),
  );
}

function identityOf(tableName: string, attributes: WireItem): string {
  const { partitionKey, sortKey } = tableDefinition;
  return JSON.stringify([tableName, attributes[partitionKey], attributes[sortKey]]);
}

import {
  GetItemCommand,
  TransactWriteItemsCommand,
  type Update,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { TestEngine } from '../engine.ts';

/** One item of the table, by a name of its own. */
export function keyOf(name: string): { pk: { S: string }; sk: { S: string } } {
  return { pk: { S: `A0000001#CONF#${name}` }, sk: { S: 'STATE' } };
}

/** Adds one to the item's `v`: what is done twice shows. */
export function addOne(TableName: string, name: string): Update & UpdateItemCommandInput {
  const UpdateExpression = 'ADD v :one';
  return { TableName, Key: keyOf(name), UpdateExpression, ExpressionAttributeValues: { ':one': { N: '1' } } };
}

/** Adds one to each. */
export function transactionOn(TableName: string, ...names: string[]): TransactWriteItemsCommand {
  return new TransactWriteItemsCommand({ TransactItems: names.map((name) => ({ Update: addOne(TableName, name) })) });
}

/** What is truly in the engine, past the proxy. */
export async function valueOf(engine: TestEngine, TableName: string, name: string): Promise<string | undefined> {
  const { Item } = await engine.client.send(new GetItemCommand({ TableName, Key: keyOf(name), ConsistentRead: true }));
  return Item?.['v']?.N;
}

/** What the work threw, or a text that is no error if it did not. */
export async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
}

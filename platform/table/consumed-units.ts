import type { ConsumedCapacity, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { countUnits } from '../tally.ts';

type Answer = { readonly ConsumedCapacity?: ConsumedCapacity | readonly ConsumedCapacity[] };

const READS: ReadonlySet<string> = new Set(['BatchGetItemCommand', 'GetItemCommand', 'QueryCommand']);
const WRITES: ReadonlySet<string> = new Set(['PutItemCommand', 'TransactWriteItemsCommand', 'UpdateItemCommand']);

/** Has DynamoDB tell with each answer what it took, for the request that it was for: free of charge, and no call more. */
export function withUnitsCounted(client: DynamoDBClient): DynamoDBClient {
  client.middlewareStack.add(
    (next, { commandName = '' }) => {
      const kind = READS.has(commandName) ? 'readUnits' : WRITES.has(commandName) ? 'writeUnits' : null;
      if (kind === null) return next;
      return async (args) => {
        const input = { ReturnConsumedCapacity: 'TOTAL' as const, ...args.input };
        const result = await next({ ...args, input });
        const { ConsumedCapacity: consumed = [] } = result.output as Answer;
        for (const { CapacityUnits = 0 } of [consumed].flat()) countUnits(kind, CapacityUnits);
        return result;
      };
    },
    { step: 'initialize', name: 'consumedUnits' },
  );
  return client;
}

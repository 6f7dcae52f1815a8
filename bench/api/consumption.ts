import type { ConsumedCapacity } from '@aws-sdk/client-dynamodb';
import { isOverhead } from '../../test/support/overhead.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';

/** What a number of requests asked of DynamoDB. Units are read and write request units. */
export type Consumption = {
  /** Calls that only read: the round trips of a question. */
  reads: number;
  /** Calls that write. */
  writes: number;
  /** Of both, those that no operation asks for: see {@link isOverhead}. */
  overhead: number;
  readUnits: number;
  /** As the engine says: a transaction's writes count double in the table, and once in an index. */
  writeUnits: number;
  /** As AWS counts them: a transaction's writes count double in an index too. */
  writeUnitsOnAws: number;
};

export type CountingClient = {
  readonly client: ReturnType<typeof dynamoDbClient>;
  /** What was consumed since it was last asked. */
  readonly taken: () => Consumption;
};

/** The client of the product, telling what each call consumes. It costs time: latency is measured without it. */
export function countingClient(endpoint: string): CountingClient {
  const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
  let sum = nothing();
  client.middlewareStack.add(
    (next) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const result = await next(args);
      const { ConsumedCapacity: consumed = [] } = result.output as Answer;
      const isWrite = isWriteOf(args.input);
      sum[isWrite ? 'writes' : 'reads'] += 1;
      if (isOverhead(args.input)) sum.overhead += 1;
      for (const one of [consumed].flat()) add(sum, one, { isWrite, isTransaction: 'TransactItems' in args.input });
      return result;
    },
    { step: 'initialize', name: 'countConsumption' },
  );
  return {
    client,
    taken() {
      const taken = sum;
      sum = nothing();
      return taken;
    },
  };
}

/** One for a single table, several for a batch or a transaction. */
type Answer = { readonly ConsumedCapacity?: ConsumedCapacity | ConsumedCapacity[] };

function nothing(): Consumption {
  return { reads: 0, writes: 0, overhead: 0, readUnits: 0, writeUnits: 0, writeUnitsOnAws: 0 };
}

/** Puts and updates say what or how; a delete and a transaction of reads do not occur. */
function isWriteOf(input: object): boolean {
  return 'TransactItems' in input || 'Item' in input || 'UpdateExpression' in input;
}

type Kind = { readonly isWrite: boolean; readonly isTransaction: boolean };

function add(sum: Consumption, consumed: ConsumedCapacity, { isWrite, isTransaction }: Kind): void {
  const { CapacityUnits = 0, Table, GlobalSecondaryIndexes } = consumed;
  if (!isWrite) {
    sum.readUnits += CapacityUnits;
    return;
  }
  const indexes = Object.values(GlobalSecondaryIndexes ?? {});
  const ofIndexes = indexes.reduce((units, index) => units + (index.CapacityUnits ?? 0), 0);
  sum.writeUnits += CapacityUnits;
  sum.writeUnitsOnAws += (Table?.CapacityUnits ?? CapacityUnits) + (isTransaction ? 2 : 1) * ofIndexes;
}

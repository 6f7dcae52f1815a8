/** One request of a client to DynamoDB, as the proxy sees it. */
export type Call = {
  /** `TransactWriteItems`, `GetItem` … */
  readonly operation: string;
  /** Which call of this operation it is since the plan was made: the first is 1. */
  readonly nth: number;
  /** The request's JSON, as DynamoDB's own API has it. */
  readonly input: CallInput;
};

/** DynamoDB's wire form of a key or an item; the table's key attributes are strings. */
export type WireItem = Readonly<Record<string, unknown>>;

type WireWrite = { readonly TableName: string; readonly Item?: WireItem; readonly Key?: WireItem };

/** The parts of all operations' inputs that the proxy reads. */
export type CallInput = {
  readonly TableName?: string;
  readonly Item?: WireItem;
  readonly Key?: WireItem;
  readonly TransactItems?: readonly Readonly<Record<string, WireWrite>>[];
  readonly RequestItems?: Readonly<Record<string, unknown>>;
  readonly ClientRequestToken?: string;
  readonly ReturnConsumedCapacity?: string;
};

export type BatchWriteRequest = {
  readonly PutRequest?: { readonly Item: WireItem };
  readonly DeleteRequest?: { readonly Key: WireItem };
};

/** `x-amz-target` is `DynamoDB_20120810.GetItem`, or `DynamoDBStreams_20120810.GetRecords`. */
export function operationOf(target: string | undefined): string {
  return target?.split('.')[1] ?? '';
}

const ITEM_OPERATIONS: readonly string[] = [
  'GetItem',
  'BatchGetItem',
  'TransactGetItems',
  'Query',
  'Scan',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'TransactWriteItems',
];

/** Whether it reads or writes items: not tables, not streams. */
export function isItemOperation(operation: string): boolean {
  return ITEM_OPERATIONS.includes(operation);
}

export function isTransaction(operation: string): boolean {
  return operation === 'TransactWriteItems' || operation === 'TransactGetItems';
}

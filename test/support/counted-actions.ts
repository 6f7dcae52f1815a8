import type { DynamoDBClient, TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';

/**
 * The most actions that one transaction may have which changes records of an authority's. DynamoDB takes a hundred; what
 * fills it up is bounded by the rules: an episode and a package have at most 20 children.
 */
export const MOST_ACTIONS = 90;

/** What DynamoDB takes: for transactions that are filled up on purpose, by the sequencer, by what tells webhooks, and by imports of the roster. */
const MOST_OF_ALL = 100;

let most = 0;

/** The most actions that a transaction of records has had since the last time this was asked, in this process. */
export function mostActions(): number {
  const seen = most;
  most = 0;
  return seen;
}

/** Has the client refuse a transaction that is larger than any should be. */
export function holdToActions(client: DynamoDBClient): void {
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === 'TransactWriteItemsCommand') count(args.input as TransactWriteItemsCommandInput);
        return next(args);
      },
    { step: 'initialize', name: 'holdToActions' },
  );
}

function count({ TransactItems: actions = [] }: TransactWriteItemsCommandInput): void {
  const partitions = actions.flatMap(({ Put, Update, Delete, ConditionCheck }) => {
    const { pk } = Put?.Item ?? (Update ?? Delete ?? ConditionCheck)?.Key ?? {};
    return pk?.S === undefined ? [] : [pk.S];
  });
  const isOfRecords = !partitions.some((partition) => /^NETWORK0#|#CHAIN#|#WEBHOOK|#SNAPSHOT#/.test(partition));
  if (isOfRecords) most = Math.max(most, actions.length);
  const limit = isOfRecords ? MOST_ACTIONS : MOST_OF_ALL;
  if (actions.length > limit)
    throw new RangeError(`A transaction of ${String(actions.length)} actions, where ${String(limit)} are the most.`);
}

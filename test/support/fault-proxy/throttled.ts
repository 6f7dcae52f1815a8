import { type Answer, cancelled, refusal } from './answer.ts';
import { type Call, isTransaction } from './call.ts';

type ThrottlingName = 'ProvisionedThroughputExceededException' | 'ThrottlingException';

/** DynamoDB's own words, one for each name. */
const MESSAGES: Readonly<Record<ThrottlingName, string>> = {
  ProvisionedThroughputExceededException:
    'The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
  ThrottlingException:
    'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly. If exceptions persist, check if you have a hot key: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html.',
};

/** A transaction is cancelled, with the reason at its first item; every other call is refused by name. */
export function throttled({ operation, input }: Call, as?: ThrottlingName): Answer {
  if (!isTransaction(operation)) {
    const name = as ?? 'ProvisionedThroughputExceededException';
    return refusal(name, MESSAGES[name]);
  }
  const reason =
    as === 'ProvisionedThroughputExceededException'
      ? { Code: 'ProvisionedThroughputExceeded', Message: MESSAGES[as] }
      : { Code: 'ThrottlingError', Message: MESSAGES.ThrottlingException };
  return cancelled((input.TransactItems ?? []).map((_, index) => (index === 0 ? reason : { Code: 'None' })));
}

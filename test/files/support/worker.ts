import type { SQSRecord } from 'aws-lambda';
import { openContainer } from '../../../lambdas/file-import/container.ts';
import { parseEnvironment } from '../../../lambdas/file-import/environment.ts';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import type { Orders } from './one-file.ts';

/** The worker as a process of its own: does one import, and writes a dot for each transaction that was answered. */
const { environment, owner, id, mostRecords } = JSON.parse(process.argv[2] ?? '') as Orders;
const client = dynamoDbClient({ endpoint: environment['DYNAMODB_ENDPOINT'], region: 'eu-west-2' });
client.middlewareStack.add(
  (next, { commandName }) =>
    async (args) => {
      const answer = await next(args);
      if (commandName === 'TransactWriteItemsCommand') process.stdout.write('.');
      return answer;
    },
  { step: 'initialize' },
);
const { handler } = openContainer(parseEnvironment(environment), {
  client,
  mostRecords,
  log: (...[code, fields]) => {
    process.stderr.write(`${code} ${JSON.stringify(fields)}\n`);
  },
});
const body = JSON.stringify({ owner, id });
const { batchItemFailures } = await handler({ Records: [{ messageId: id, body } as SQSRecord] });
process.exit(batchItemFailures.length);

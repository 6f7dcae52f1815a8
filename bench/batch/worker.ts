import type { SQSRecord } from 'aws-lambda';
import { openContainer } from '../../lambdas/file-import/container.ts';
import { parseEnvironment } from '../../lambdas/file-import/environment.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import type { Orders } from '../../test/files/support/one-file.ts';

/** The worker as a process of its own: does one import, and writes a line of JSON at each so many transactions. */
const { every, ...orders } = JSON.parse(process.argv[2] ?? '') as Orders & { readonly every: number };
const client = dynamoDbClient({ endpoint: orders.environment['DYNAMODB_ENDPOINT'], region: 'eu-west-2' });
let records = 0;

function tell(): void {
  const { rss, heapUsed } = process.memoryUsage();
  process.stdout.write(`${JSON.stringify({ records, rss, heapUsed })}\n`);
}

client.middlewareStack.add(
  (next, { commandName }) =>
    async (args) => {
      const answer = await next(args);
      if (commandName === 'TransactWriteItemsCommand') {
        records += 1;
        if (records % every === 0) tell();
      }
      return answer;
    },
  { step: 'initialize', name: 'countRecords' },
);
let isMore = true;
const { handler, close } = openContainer(parseEnvironment(orders.environment), {
  client,
  log: (...[code, fields]) => {
    if (code.endsWith('FAILED')) process.stderr.write(`${code} ${JSON.stringify(fields)}\n`);
  },
  send: () => {
    isMore = true;
    return Promise.resolve();
  },
});
tell();
const body = JSON.stringify({ owner: orders.owner, id: orders.id });
while (isMore) {
  isMore = false;
  const { batchItemFailures } = await handler({ Records: [{ messageId: orders.id, body } as SQSRecord] });
  if (batchItemFailures.length > 0) process.exitCode = 1;
}
tell();
close();

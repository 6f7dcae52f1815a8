import { setTimeout } from 'node:timers/promises';
import { openContainer } from '../../lambdas/snapshots/container.ts';
import { readEnvironment } from '../../lambdas/snapshots/environment.ts';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import { isAtWork } from './at-work.ts';
import type { Orders } from './one-run.ts';

/** Milliseconds between two turns: as often as the function is called on AWS. */
const EVERY = 60_000;

/** The worker as a process of its own: goes on, turn after turn, until nothing is left to do. */
const orders = JSON.parse(process.argv[2] ?? '') as Orders;
const environment = readEnvironment(orders.environment);
const { TABLE_NAME, DYNAMODB_ENDPOINT: endpoint } = environment;
const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
const table = openTable(client, TABLE_NAME, realPause);
const begun = performance.now();
const clock = { now: () => new Date(Date.parse(orders.now) + performance.now() - begun) };
const { handler } = openContainer(environment, {
  client,
  clock,
  log: (...[code, fields]) => {
    process.stderr.write(`${code} ${JSON.stringify(fields)}\n`);
  },
});
let turns = 0;
for (;;) {
  await handler();
  turns += 1;
  if (!(await isAtWork(table))) break;
  // What one turn has left, the next takes for somebody else's until two minutes have gone by.
  await setTimeout(EVERY);
}
const { user, system } = process.cpuUsage();
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ turns, cpuSeconds: (user + system) / 1e6, mostBytes: maxRSS * 1_024 }));
client.destroy();

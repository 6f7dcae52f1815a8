import { writeSync } from 'node:fs';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { type Acknowledged, busyCall, type BusyOrders } from './busy-calls.ts';
import { openDesk } from './desk.ts';

/**
 * A record system that makes calls as fast as it can, four at a time, and says of each when it has been acknowledged;
 * until it is killed, or a call fails.
 */
const AT_ONCE = 4;
const STANDARD_OUTPUT = 1;

const orders = JSON.parse(process.argv[2] ?? '{}') as BusyOrders;
const { endpoint, tableName } = orders;
const desk = openDesk(dynamoDbClient({ endpoint, region: 'eu-west-2' }), tableName);

let next = 0;

async function record(): Promise<never> {
  for (;;) {
    const number = next;
    next += 1;
    const { outcome } = await desk.make(busyCall(orders, number));
    const line: Acknowledged = { number, outcome };
    writeSync(STANDARD_OUTPUT, `${JSON.stringify(line)}\n`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, record));

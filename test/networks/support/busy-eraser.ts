import { writeSync } from 'node:fs';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { clerkOf } from './clerk.ts';
import { settled } from './settled.ts';
import { openTreasury } from './treasury.ts';

/** Erases packages, four at a time, and says of each that it has been answered; until it kills itself. */
const AT_ONCE = 4;
const STANDARD_OUTPUT = 1;

export type EraserOrders = {
  readonly endpoint: string;
  readonly tableName: string;
  readonly packageIds: readonly string[];
  /** Of so many answers the last is followed by the kill. */
  readonly after: number;
};

const { endpoint, tableName, packageIds, after } = JSON.parse(process.argv[2] ?? '{}') as EraserOrders;
const clerk = clerkOf(openTreasury(dynamoDbClient({ endpoint, region: 'eu-west-2' }), tableName, { seed: 'eraser' }));
const waiting = [...packageIds];
let answered = 0;

async function erase(): Promise<void> {
  for (let packageId = waiting.shift(); packageId !== undefined; packageId = waiting.shift()) {
    const call = { packageId, reason: 'RIGHT_TO_ERASURE', idempotencyKey: `erasing-${packageId}` } as const;
    const { outcome } = await settled(() => clerk.erase(call));
    writeSync(STANDARD_OUTPUT, `${JSON.stringify(outcome)}\n`);
    answered += 1;
    if (answered === after) process.kill(process.pid, 'SIGKILL');
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, erase));

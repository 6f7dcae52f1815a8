import { writeSync } from 'node:fs';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { clerkOf } from './clerk.ts';
import { PAYERS, payNumber } from './payer.ts';
import { openTreasury } from './treasury.ts';

/** A finance system that sends its payments, eight at a time, and says of each that it has been answered; until it is killed. */
const AT_ONCE = 8;
const STANDARD_OUTPUT = 1;

export type PayerOrders = { readonly endpoint: string; readonly tableName: string; readonly packageId: string };

const { endpoint, tableName, packageId } = JSON.parse(process.argv[2] ?? '{}') as PayerOrders;
const client = dynamoDbClient({ endpoint, region: 'eu-west-2' });
const clerk = clerkOf(openTreasury(client, tableName, { seed: 'busy payer' }));

let next = 0;

async function pay(): Promise<void> {
  while (next < PAYERS) {
    const number = next;
    next += 1;
    const { outcome } = await payNumber(clerk, packageId, number);
    writeSync(STANDARD_OUTPUT, `${JSON.stringify({ number, outcome })}\n`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, pay));

import { openContainer } from '../../../lambdas/webhooks/container.ts';
import { HASH_KEY } from './webhook-desk.ts';

/** What a teller is told, as JSON: where the table is. */
export type TellerOrders = { readonly endpoint: string; readonly tableName: string };

/** What tells receivers, as a process of its own: run after run, until it is killed. */
const orders = JSON.parse(process.argv[2] ?? '{}') as TellerOrders;
const { handler } = openContainer({
  TABLE_NAME: orders.tableName,
  DYNAMODB_ENDPOINT: orders.endpoint,
  HASH_KEY,
  WEBHOOK_LOOPBACK: 'allowed',
});
for (;;) await handler();

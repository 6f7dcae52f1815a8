import { writeSync } from 'node:fs';
import { sweepAll } from '../../../platform/journal/sequencing/sweep.ts';
import { dynamoDbClient } from '../../../platform/table/client.ts';
import { openTable } from '../../../platform/table/table.ts';
import { scopeNamed, turn } from '../../support/journal/notebook.ts';

/** What a sequencer is told, as JSON: where the table is, and whose chains to bring forward. */
export type SequencerOrders = { readonly endpoint: string; readonly tableName: string; readonly owner: string };

/** A sequencer as a process of its own, that looks for what has no number as fast as it can, until it is killed. */
const STANDARD_OUTPUT = 1;
const orders = JSON.parse(process.argv[2] ?? '{}') as SequencerOrders;
const client = dynamoDbClient({ endpoint: orders.endpoint, region: 'eu-west-2' });
const ignore = (): void => undefined;
const sequencer = {
  table: openTable(client, orders.tableName, turn),
  pause: turn,
  noteParked: ignore,
  noteFailed: ignore,
  noteSkipped: ignore,
};
writeSync(STANDARD_OUTPUT, 'begun\n');
for (;;) {
  const { found } = await sweepAll(sequencer, [scopeNamed(orders.owner)]);
  if (found === 0) await turn(0);
}

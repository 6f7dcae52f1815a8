import { ensureTable } from '../../local/engine/ensure-table.ts';
import { startEngine } from '../../local/engine/start-engine.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openSender } from '../../test/batches/support/sender.ts';
import { startedFile } from '../../test/files/support/one-file.ts';
import { countingClient } from '../api/consumption.ts';
import { keepingTransactions, putEach, putStates, replay, type Sent } from './bare-loop.ts';
import { episode, tableOf } from './episodes.ts';
import { importFile, type Sample } from './import-file.ts';

const REGION = 'eu-west-2';
const BATCHES = 20;
const IN_A_BATCH = 100;
/** Of which units are counted: counting costs time, so it is done apart. */
const COUNTED = 200;
/** Records between two checkpoints, as the worker has it. */
const MOST_RECORDS = 500;
/** Points at which the worker's memory is looked at. */
const POINTS = 10;

/** How fast something was done, and how many rows of flat tables it would be or was. */
export type Rate = { readonly name: string; readonly records: number; readonly rows: number; readonly seconds: number };

export type BatchFigures = {
  readonly rates: readonly Rate[];
  readonly memory: readonly Sample[];
  /** Write units of one record, as AWS counts them. */
  readonly units: readonly { readonly name: string; readonly each: number }[];
};

export type Asked = { readonly seed: string; readonly fileRows: number; readonly note: (text: string) => void };

type Place = { readonly endpoint: string; readonly seed: string };

/** Batches, a file, and the same writes in a bare loop, by turns on one engine. */
export async function measureBatches({ seed, fileRows, note }: Asked): Promise<BatchFigures> {
  const engine = await startEngine({ host: '127.0.0.1' });
  const place = { endpoint: engine.endpoint, seed };
  try {
    note('units');
    const units = await countUnits(place);
    note('batches');
    const { sent, batches } = await sendBatches(place);
    note('a bare loop');
    const bare = await replayed(place, sent, batches);
    note(`a file of ${fileRows.toLocaleString('en-GB')} rows`);
    const { rate, memory } = await sendFile(place, fileRows);
    const again = await replayed(place, sent, batches);
    return { rates: [batches, rate, bare, { ...again, name: 'the same, once more at the end' }], memory, units };
  } finally {
    await engine.stop();
  }
}

async function freshTable({ endpoint }: Place, tableName: string) {
  const client = dynamoDbClient({ endpoint, region: REGION });
  await ensureTable(client, tableName, { stream: false });
  return client;
}

const episodes = (seed: string, from: number, count: number) =>
  Array.from({ length: count }, (_, index) => episode(seed, from + index));

async function sendBatches(place: Place): Promise<{ readonly sent: readonly Sent[]; readonly batches: Rate }> {
  const client = await freshTable(place, 'batches');
  const sent = keepingTransactions(client);
  const sender = openSender(client, 'batches');
  const all = Array.from({ length: BATCHES }, (_, index) => episodes(place.seed, index * IN_A_BATCH, IN_A_BATCH));
  const from = performance.now();
  for (const records of all) {
    const { totals } = await sender.send(records);
    if (totals['created'] !== records.length) throw new Error(JSON.stringify(totals));
  }
  const seconds = (performance.now() - from) / 1_000;
  client.destroy();
  const records = BATCHES * IN_A_BATCH;
  const perRecord = tableOf(place.seed, 10_000);
  const rows = Math.round((records * perRecord.rows) / perRecord.records);
  return { sent, batches: { name: `batches of ${String(IN_A_BATCH)}`, records, rows, seconds } };
}

let replays = 0;

async function replayed(place: Place, sent: readonly Sent[], { records, rows }: Rate): Promise<Rate> {
  replays += 1;
  const tableName = `bare-${String(replays)}`;
  const client = await freshTable(place, tableName);
  const seconds = await replay(client, sent, tableName);
  client.destroy();
  return { name: 'a bare loop of the same transactions', records, rows, seconds };
}

async function sendFile(place: Place, fileRows: number) {
  const client = await freshTable(place, 'file');
  const { text, rows, records } = tableOf(place.seed, fileRows);
  const file = await startedFile({ client, endpoint: place.endpoint, tableName: 'file' }, text, {
    format: 'CSV',
    kind: 'CONFERENCE',
  });
  try {
    const { seconds, samples } = await importFile(file, MOST_RECORDS, Math.ceil(records / POINTS));
    const { totals } = await file.progress();
    if (totals.created !== records) throw new Error(JSON.stringify(totals));
    const rate = { name: 'a file of flat tables', records, rows, seconds };
    return { rate, memory: samples };
  } finally {
    await file.close();
    client.destroy();
  }
}

/** What a record costs to write, and what it could cost at the least. */
async function countUnits(place: Place): Promise<BatchFigures['units']> {
  const [counting, kept] = await countedBatch(place);
  const sent = [...kept];
  const each = async (tableName: string, write: (client: typeof counting.client) => Promise<void>): Promise<number> => {
    (await freshTable(place, tableName)).destroy();
    const { client, taken } = countingClient(place.endpoint);
    await write(client);
    const { writeUnitsOnAws } = taken();
    client.destroy();
    return writeUnitsOnAws / COUNTED;
  };
  return [
    { name: 'as it is recorded: in one transaction', each: counting.each },
    {
      name: 'the same items, each put by itself',
      each: await each('each', (client) => putEach(client, sent, 'each')),
    },
    {
      name: 'its state alone, put by itself',
      each: await each('states', (client) => putStates(client, sent, 'states')),
    },
  ];
}

async function countedBatch(place: Place) {
  (await freshTable(place, 'counted')).destroy();
  const { client, taken } = countingClient(place.endpoint);
  const sent = keepingTransactions(client);
  const sender = openSender(client, 'counted');
  for (let from = 0; from < COUNTED; from += IN_A_BATCH) await sender.send(episodes(place.seed, from, IN_A_BATCH));
  const { writeUnitsOnAws } = taken();
  client.destroy();
  return [{ client, each: writeUnitsOnAws / COUNTED }, sent] as const;
}

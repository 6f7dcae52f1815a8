import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { useEngine } from '../../test/support/engine.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { chainOf, plant, poisonEvent, waitingAudit, waitingEvent } from '../../test/support/journal/waiting-entries.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import { headKey, segmentKey } from '../../platform/journal/sequencing/chain.ts';
import { waitingMetric } from '../../platform/journal/sequencing/waiting-metric.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { encodeItem, type Item } from '../../platform/table/item.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { openContainer, type SequencerContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
let table: Table;
let tableName: string;
let container: SequencerContainer;
let logged: { readonly code: LogCode; readonly fields: LogFields | undefined }[];

beforeEach(async () => {
  tableName = await engine.freshTable();
  table = openTable(engine.client, tableName, turn);
  logged = [];
  container = openContainer(readEnvironment({ TABLE_NAME: tableName, DYNAMODB_ENDPOINT: engine.endpoint }), {
    log: (...[code, fields]) => logged.push({ code, fields }),
  });
});

afterEach(() => {
  container.close();
});

function streamed(...records: readonly DynamoDBRecord[]): DynamoDBStreamEvent {
  return { Records: [...records] };
}

function inserted(item: Item, SequenceNumber: string): DynamoDBRecord {
  return { eventName: 'INSERT', dynamodb: { SequenceNumber, NewImage: encodeItem(item) as never } };
}

const event = waitingEvent(scope, { record: 'R', version: 1 });

describe('the stream’s handler', () => {
  it('numbers what came and reports no failure', async () => {
    await plant(table, [event, waitingAudit(scope, 1)]);
    const answer = await container.handler(streamed(inserted(event, '1'), inserted(waitingAudit(scope, 1), '2')));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect((await chainOf(table, { scope, chain: 'FEED' })).links).toHaveLength(1);
    expect((await chainOf(table, { scope, chain: 'AUDIT' })).links).toHaveLength(1);
    expect(logged).toEqual([]);
  });

  it('takes no notice of removals and of items that wait for nothing', async () => {
    const removed: DynamoDBRecord = { eventName: 'REMOVE', dynamodb: { SequenceNumber: '1' } };
    const other: Item = { key: event.key, version: 1, body: {} };
    expect(await container.handler(streamed(removed, inserted(other, '2'), {}))).toEqual({ batchItemFailures: [] });
  });

  it('logs a parked event by its chain and number, and nothing that it holds', async () => {
    const poison = poisonEvent(scope, { record: 'R', version: 1 }, 'Marker-of-a-value');
    await plant(table, [poison]);
    await container.handler(streamed(inserted(poison, '1')));
    expect(logged).toEqual([{ code: 'EVENT_PARKED', fields: { chain: 'FEED', sequence: 1 } }]);
  });

  it('reports the first record from which the stream shall come again, and logs why', async () => {
    const broken = openContainer(
      { TABLE_NAME: 'no-such-table', DYNAMODB_ENDPOINT: engine.endpoint },
      { log: (...[code, fields]) => logged.push({ code, fields }) },
    );
    expect(await broken.handler(streamed(inserted(event, '77'), inserted(event, '78')))).toEqual({
      batchItemFailures: [{ itemIdentifier: '77' }],
    });
    broken.close();
    expect(logged).toMatchObject([
      { code: 'SEQUENCING_FAILED', fields: { chain: 'FEED', error: 'ResourceNotFoundException' } },
    ]);
  });
});

describe('the sweep', () => {
  it('numbers what every authority of the roster and the network have waiting', async () => {
    const authority = { id: scope.owner, memberships: [], codes: [] } as never;
    await plant(table, [
      programmeItems.authority(authority, 1),
      event,
      waitingEvent(networkScope, { record: 'R', version: 1 }),
    ]);
    await container.sweep();
    expect((await chainOf(table, { scope, chain: 'FEED' })).links).toHaveLength(1);
    expect((await chainOf(table, { scope: networkScope, chain: 'FEED' })).links).toHaveLength(1);
    expect(logged).toEqual([{ code: 'SWEPT', fields: { found: 2 } }]);
  });

  it('fails, so that its alarm tells of it, when a chain could not be brought forward', async () => {
    const head: Item = { key: { pk: 'NETWORK0#CHAIN#FEED', sk: 'HEAD' } as never, version: 1, body: 'no head' };
    const segment: Item = { key: { pk: 'NETWORK0#CHAIN#FEED', sk: 'SEG#000000000NaN' } as never, version: 1, body: {} };
    await plant(table, [head, segment, waitingEvent(networkScope, { record: 'R', version: 1 })]);
    await expect(container.sweep()).rejects.toThrow('Chains that could not be swept: 1');
  });
});

describe('how long the oldest entry has waited for its number', () => {
  const BEGAN = Date.parse('2026-06-10T09:00:00.000Z');
  const brokenHead: Item = { key: headKey(scope, 'FEED'), version: 1, body: 'no head' };
  const brokenSegment: Item = { key: segmentKey(scope, 'FEED', Number.NaN), version: 1, body: {} };
  let minute: number;
  let lines: string[];
  let swept: SequencerContainer;

  beforeEach(async () => {
    minute = 0;
    lines = [];
    const clock = { now: () => new Date(BEGAN + minute * 60_000) };
    const measure = waitingMetric({ write: (line) => void lines.push(line), namespace: 'any', now: () => BEGAN });
    const environment = { TABLE_NAME: tableName, DYNAMODB_ENDPOINT: engine.endpoint };
    swept = openContainer(environment, { log: () => undefined, clock, measure });
    await plant(table, [programmeItems.authority({ id: scope.owner, memberships: [], codes: [] } as never, 1)]);
  });

  afterEach(() => swept.close());

  const figures = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const waitingSince = (instant: string): Item =>
    waitingEvent(scope, { record: 'R', version: 1, at: new Date(instant).toISOString() });

  it('is nothing while none waits', async () => {
    await swept.sweep();
    expect(figures()).toMatchObject([{ OldestUnsequencedSeconds: 0, authority: null, chain: null }]);
  });

  it('grows from sweep to sweep while its chain cannot be brought forward, and is gone once it can', async () => {
    await plant(table, [brokenHead, brokenSegment, waitingSince('2026-06-10T08:59:00.000Z')]);
    for (minute of [0, 5, 10, 15]) await expect(swept.sweep()).rejects.toThrow('could not be swept');
    await table.write([brokenHead, brokenSegment].map(({ key }) => ({ kind: 'DELETE', key })));
    for (minute of [20, 25]) await swept.sweep();
    expect(figures().map(({ OldestUnsequencedSeconds: seconds }) => seconds)).toEqual([60, 360, 660, 960, 1260, 0]);
    expect(figures()[0]).toMatchObject({ authority: 'A0000001', chain: 'FEED' });
  });

  it('is that of the oldest, whosever it is', async () => {
    await plant(table, [
      waitingSince('2026-06-10T08:58:00.000Z'),
      waitingEvent(networkScope, { record: 'R', version: 1, at: '2026-06-10T08:00:00.000Z' }),
    ]);
    await swept.sweep();
    expect(figures()).toMatchObject([{ OldestUnsequencedSeconds: 3600, authority: 'NETWORK0', chain: 'FEED' }]);
  });

  it('has no dimension: whose it is makes no metric of its own', async () => {
    await swept.sweep();
    expect(figures()).toMatchObject([
      {
        _aws: {
          CloudWatchMetrics: [{ Dimensions: [[]], Metrics: [{ Name: 'OldestUnsequencedSeconds', Unit: 'Seconds' }] }],
        },
      },
    ]);
  });
});

describe('the environment', () => {
  it('names what is missing or wrong, and quotes no value', () => {
    const secret = 'not an address';
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).toThrow(/TABLE_NAME/);
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).toThrow(/DYNAMODB_ENDPOINT/);
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).not.toThrow(secret);
  });
});

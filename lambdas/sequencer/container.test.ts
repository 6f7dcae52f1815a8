import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { items as programmeItems } from '../../contexts/programme/store.ts';
import { useEngine } from '../../test/support/engine.ts';
import { scopeNamed, turn } from '../../test/support/journal/notebook.ts';
import { chainOf, plant, poisonEvent, waitingAudit, waitingEvent } from '../../test/support/journal/waiting-entries.ts';
import { networkScope } from '../../platform/actor/scope.ts';
import type { LogCode, LogFields } from '../../platform/log.ts';
import { encodeItem, type Item } from '../../platform/table/item.ts';
import { openTable, type Table } from '../../platform/table/table.ts';
import { openContainer, type SequencerContainer } from './container.ts';
import { readEnvironment } from './environment.ts';

const engine = useEngine();
const scope = scopeNamed('A0000001');
let table: Table;
let container: SequencerContainer;
let logged: { readonly code: LogCode; readonly fields: LogFields | undefined }[];

beforeEach(async () => {
  const tableName = await engine.freshTable();
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

describe('the environment', () => {
  it('names what is missing or wrong, and quotes no value', () => {
    const secret = 'not an address';
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).toThrow(/TABLE_NAME/);
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).toThrow(/DYNAMODB_ENDPOINT/);
    expect(() => readEnvironment({ DYNAMODB_ENDPOINT: secret })).not.toThrow(secret);
  });
});

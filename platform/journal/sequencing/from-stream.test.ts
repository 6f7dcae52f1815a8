import { beforeEach, describe, expect, it } from '@jest/globals';
import { useEngine } from '../../../test/support/engine.ts';
import { useFaultProxy } from '../../../test/support/fault-proxy/use-fault-proxy.ts';
import { scopeNamed, turn } from '../../../test/support/journal/notebook.ts';
import {
  chainOf,
  type Notes,
  plant,
  poisonEvent,
  sequencerOn,
  waitingAudit,
  waitingEvent,
} from '../../../test/support/journal/waiting-entries.ts';
import type { Item } from '../../table/item.ts';
import { openTable, type Table } from '../../table/table.ts';
import { type StreamRecord, sequenceStream } from './from-stream.ts';
import type { Sequencer } from './sequence.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const ours = scopeNamed('A0000001');
const theirs = scopeNamed('A0000002');
let table: Table;
let sequencer: Sequencer;
let notes: Notes;

beforeEach(async () => {
  table = openTable(proxied.client, await engine.freshTable(), turn);
  ({ sequencer, notes } = sequencerOn(table));
});

function recordOf(item: Item, sequenceNumber: string): StreamRecord {
  return { sequenceNumber, pk: item.key.pk, sk: item.key.sk, unsequenced: item.indexed?.['unsequenced'] };
}

const first = waitingEvent(ours, { record: 'R', version: 1 });
const second = waitingEvent(ours, { record: 'R', version: 2 });
const audited = waitingAudit(ours, 1);
const foreign = waitingEvent(theirs, { record: 'R', version: 1 });

async function lengths(): Promise<readonly number[]> {
  const chains = [
    { scope: ours, chain: 'FEED' },
    { scope: ours, chain: 'AUDIT' },
    { scope: theirs, chain: 'FEED' },
  ] as const;
  return Promise.all(chains.map(async (of) => (await chainOf(table, of)).links.length));
}

describe('a batch of the stream', () => {
  it('is numbered chain by chain, and answers that all is well', async () => {
    await plant(table, [first, second, audited, foreign]);
    const records = [first, audited, foreign, second].map((item, index) => recordOf(item, String(index)));
    expect(await sequenceStream(sequencer, records)).toBeNull();
    expect(await lengths()).toEqual([2, 1, 1]);
  });

  it('with a poison event numbers everything, and is not sent again', async () => {
    const poison = poisonEvent(ours, { record: 'R', version: 2 }, { id: 'R-2' });
    await plant(table, [first, poison, audited]);
    const records = [first, poison, audited].map((item, index) => recordOf(item, String(index)));
    expect(await sequenceStream(sequencer, records)).toBeNull();
    expect(await lengths()).toEqual([2, 1, 0]);
    expect(notes.parked).toEqual([{ chain: 'FEED', sequence: 2 }]);
  });

  it('leaves out what waits for nothing, without a word', async () => {
    const state: StreamRecord = { sequenceNumber: '1', pk: 'A0000001#NOTE#R', sk: 'STATE', unsequenced: undefined };
    expect(await sequenceStream(sequencer, [state])).toBeNull();
    expect(notes.skipped).toEqual([]);
    expect(proxied.proxy.calls).toEqual([]);
  });

  it.each([
    ['without a partition key', { pk: undefined }],
    ['with an empty sort key', { sk: '' }],
    ['of an owner that cannot be', { unsequenced: 'X0000001#FEED' }],
    ['of no owner', { unsequenced: '#FEED' }],
    ['of a chain that we do not keep', { unsequenced: 'A0000001#GOSSIP' }],
    ['of something that ends like a chain', { unsequenced: 'A0000001#OTHER#FEED' }],
  ])('leaves out a record %s, notes it, and does the rest', async (_, malformed) => {
    await plant(table, [first]);
    const records = [{ ...recordOf(second, '1'), ...malformed }, recordOf(first, '2')];
    expect(await sequenceStream(sequencer, records)).toBeNull();
    expect(notes.skipped).toHaveLength(1);
    expect(await lengths()).toEqual([1, 0, 0]);
  });

  it('leaves out what has been deleted since', async () => {
    expect(await sequenceStream(sequencer, [recordOf(first, '1')])).toBeNull();
    expect(await lengths()).toEqual([0, 0, 0]);
  });
});

describe('a chain that fails', () => {
  const records = [audited, first, foreign, second].map((item, index) =>
    recordOf(item, `4950000000000000000${String(index)}`),
  );

  /** The head of one chain cannot be written, by nobody's fault that a retry could mend. */
  function failing(headPartition: string): void {
    proxied.proxy.plan(({ operation, input }) => {
      const written = JSON.stringify(input.TransactItems ?? []);
      return operation === 'TransactWriteItems' && written.includes(headPartition) ? { kind: 'throttle' } : undefined;
    });
  }

  it('answers the sequence number of its first record, and the other chains go on', async () => {
    await plant(table, [first, second, audited, foreign]);
    failing('A0000001#CHAIN#FEED');
    expect(await sequenceStream(sequencer, records)).toBe(records[1]?.sequenceNumber);
    expect(await lengths()).toEqual([0, 1, 1]);
    expect(notes.failed).toEqual(['FEED']);
  });

  it('among several answers the first record of them all', async () => {
    await plant(table, [first, second, audited, foreign]);
    failing('#CHAIN#');
    expect(await sequenceStream(sequencer, records)).toBe(records[0]?.sequenceNumber);
    expect(notes.failed.sort()).toEqual(['AUDIT', 'FEED', 'FEED']);
  });

  it('is whole once the stream has come again from there', async () => {
    await plant(table, [first, second, audited, foreign]);
    failing('A0000001#CHAIN#FEED');
    const from = await sequenceStream(sequencer, records);
    proxied.proxy.plan(() => undefined);
    const again = records.slice(records.findIndex(({ sequenceNumber }) => sequenceNumber === from));
    expect(await sequenceStream(sequencer, again)).toBeNull();
    expect(await lengths()).toEqual([2, 1, 1]);
  });
});

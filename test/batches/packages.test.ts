import { beforeEach, describe, expect, it } from '@jest/globals';
import { ASKED_FOR, FINDINGS, LINE, PANEL, POLICY } from '../access-matrix/support/packages.ts';
import { newKey } from '../conferences/support/desk.ts';
import { useEngine } from '../support/engine.ts';
import { type BatchRecord, sourceOf } from './support/records.ts';
import { openSender, type Sender } from './support/sender.ts';

const engine = useEngine();
let sender: Sender;

beforeEach(async () => {
  sender = openSender(engine.client, await engine.freshTable());
});

const packageOf = (more: object = {}, told: object = {}): BatchRecord => ({
  supportPackage: { sourceRecord: sourceOf('P-1'), request: { ...ASKED_FOR, ...more }, ...told },
});

const paymentOf = (more: object = {}): BatchRecord => ({
  payment: {
    packageSourceRecord: sourceOf('P-1'),
    line: 1,
    pence: 1_000,
    paidOn: '2026-06-30',
    reference: 'AP/1',
    ...more,
  },
});

async function sent(record: BatchRecord) {
  const { records } = await sender.send([record]);
  const [result] = records;
  if (result === undefined) throw new Error('There is no answer to the record.');
  const errors = result.problems.filter(({ severity }) => severity === 'ERROR');
  return { ...result, codes: errors.map(({ code }) => code) };
}

async function tell(mutation: string, input: object): Promise<void> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { status problems { code } } }`;
  const data = await sender.ask<Record<string, { status: string }>>(query, {
    input: { idempotencyKey: newKey(), ...input },
  });
  if (data[mutation]?.status !== 'APPLIED') throw new Error(`${mutation}: ${JSON.stringify(data)}`);
}

async function approve(packageId: string | null): Promise<void> {
  const year = { year: 2026, strand: 'FAMILY_NETWORKS' };
  await tell('setSupportPolicy', { expectedVersion: 0, ...POLICY });
  await tell('setAllocation', { ...year, by: 'FINANCE1', expectedVersion: 0, pence: 100_000 });
  await tell('submitPackage', { packageId });
  await tell('checkEligibility', { packageId, on: '2026-06-30', by: 'WORKER1', findings: FINDINGS });
  await tell('approvePackage', { packageId, ...PANEL });
}

describe('the request of a package in a batch', () => {
  it('begins a draft, is unchanged the second time, and brings the draft to what is sent', async () => {
    expect(await sent(packageOf())).toMatchObject({ status: 'CREATED', version: 1 });
    expect(await sent(packageOf())).toMatchObject({ status: 'UNCHANGED', version: 1 });
    expect(await sent(packageOf({ requester: 'WORKER2' }))).toMatchObject({
      status: 'CHANGED',
      version: 2,
      fields: ['requester'],
    });
  });

  it('loses what is no longer said of it', async () => {
    await sent(packageOf());

    expect(await sent(packageOf({ barrier: null }))).toMatchObject({ status: 'CHANGED', fields: ['barrier'] });
  });

  it('is not set back by a state that was long on its way', async () => {
    await sent(packageOf({}, { sourceUpdatedAt: '2026-06-24T09:00:00Z' }));
    const older = packageOf({ requester: 'WORKER2' }, { sourceUpdatedAt: '2026-06-23T09:00:00Z' });

    expect(await sent(older)).toMatchObject({ status: 'REFUSED', codes: ['SOURCE_STATE_OLD'] });
  });

  it('cannot be changed once it is submitted, and may still be sent', async () => {
    const { recordId } = await sent(packageOf());
    await tell('submitPackage', { packageId: recordId });

    expect(await sent(packageOf())).toMatchObject({ status: 'UNCHANGED' });
    const changed = await sent(packageOf({ requester: 'WORKER2' }));
    expect(changed).toMatchObject({ status: 'REFUSED', codes: ['N1'] });
    expect(changed.problems).toMatchObject([{ path: ['input', 'records', '0', 'supportPackage', 'sourceRecord'] }]);
  });

  it('is refused as it would be alone, with the path from the batch', async () => {
    const refused = await sent(packageOf({ lines: [{ ...LINE, pence: 0 }] }));

    expect(refused.status).toBe('REFUSED');
    expect(refused.problems[0]?.path.slice(0, 5)).toEqual(['input', 'records', '0', 'supportPackage', 'request']);
  });
});

describe('a payment in a batch', () => {
  it('is made once, however often and in whatever batch it is sent', async () => {
    await approve((await sent(packageOf())).recordId);
    const paid = await sent(paymentOf());

    expect(paid).toMatchObject({ status: 'CREATED', version: 1 });
    expect(await sent(paymentOf())).toMatchObject({ status: 'UNCHANGED', recordId: paid.recordId });
  });

  it('is refused where its reference was another payment’s', async () => {
    await approve((await sent(packageOf())).recordId);
    await sent(paymentOf());

    expect(await sent(paymentOf({ pence: 1_001 }))).toMatchObject({ status: 'REFUSED', codes: ['M12'] });
  });

  it('never takes more than is approved, however many are sent at once', async () => {
    await approve((await sent(packageOf())).recordId);
    const eleven = Array.from({ length: 11 }, (_, index) => paymentOf({ reference: `AP/${String(index)}` }));
    const { totals } = await sender.send(eleven);

    expect(totals).toMatchObject({ created: 10, refused: 1 });
  });
});

describe('a package that is purged', () => {
  const purge = (): BatchRecord => ({
    supportPackagePurge: { sourceRecord: sourceOf('P-1'), reason: 'ERASED_AT_SOURCE' },
  });

  it('leaves a tombstone, is purged once, and is never recorded or paid again', async () => {
    await sent(packageOf());

    expect(await sent(purge())).toMatchObject({ status: 'CHANGED', version: 2 });
    expect(await sent(purge())).toMatchObject({ status: 'UNCHANGED', version: 2 });
    expect(await sent(packageOf())).toMatchObject({ status: 'REFUSED', codes: ['ERASED'] });
    expect(await sent(paymentOf())).toMatchObject({ status: 'REFUSED', codes: ['ERASED'] });
  });

  it('is ended first if its money may still move', async () => {
    const { recordId } = await sent(packageOf());
    await approve(recordId);

    expect(await sent(purge())).toMatchObject({
      status: 'REFUSED',
      problems: [{ code: 'N7', path: ['input', 'records', '0', 'supportPackagePurge', 'sourceRecord'] }],
    });
  });
});

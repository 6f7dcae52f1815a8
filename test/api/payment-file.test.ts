import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { recordRefund } from '../../contexts/networks/mend-payment.ts';
import { recordPayment } from '../../contexts/networks/record-payment.ts';
import { entryGlobalId } from '../../contexts/networks/store.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { approved, asking, endow, line, NOW, openTreasury, TODAY } from '../networks/support/treasury.ts';
import { useNetwork } from '../support/network.ts';
import { AUTHORITY } from '../support/two-authorities.ts';

/** What a finance system takes home: more entries than fit on a page, at instants a second apart. */
const network = useNetwork('2026-06-10');
const PAYMENTS = 104;
const run = promisify(execFile);
let folder: string;

const at = (second: number): Date => new Date(NOW.getTime() + second * 1_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'payments-'));
  const client = dynamoDbClient({ endpoint: network.running.dynamoDbEndpoint, region: 'eu-west-2' });
  const treasury = openTreasury(client, network.running.tableName, { owner: AUTHORITY.nearby });
  const { deps, request, call, actor } = treasury;
  await endow(treasury, 1_000_000);
  const packageId = await approved(treasury, asking([line(1, 50_000)]));
  for (let second = 1; second <= PAYMENTS; second += 1) {
    // A reference that a spreadsheet would take for a sum.
    const payment = { packageId, line: 1, pence: pence(101), paidOn: TODAY, reference: `-${String(second)}` };
    const { state } = await recordPayment(deps, request(at(second)), { ...call(), ...payment });
    if (second > 1) continue;
    const paymentId = entryGlobalId(actor.scope, state?.current.id ?? '', state?.entry?.id ?? '');
    const refund = { paymentId, pence: pence(100), on: TODAY, reason: 'It went back.' };
    await recordRefund(deps, request(at(200)), { ...call(), ...refund });
  }
  client.destroy();
});

afterAll(() => rm(folder, { recursive: true }));

/** Standard output, and the file's records without their header. */
async function exported(by: 'nearby' | 'faraway', ...more: readonly string[]) {
  const file = join(folder, 'payments.csv');
  const { token } = await network.as(by);
  const args = ['scripts/export-payments.ts', '--url', network.running.graphqlUrl, '--file', file, ...more];
  const { stdout } = await run(process.execPath, args, { env: { ...process.env, TOKEN: token } });
  const text = await readFile(file, 'utf8');
  expect(text.endsWith('\r\n')).toBe(true);
  return {
    stdout,
    text,
    records: text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((record) => record.split(',')),
  };
}

describe('a payment file', () => {
  it('has every entry of the ledger once, in the order of its recording, over several pages', async () => {
    const { records, stdout } = await exported('nearby');
    expect(stdout).toContain(`Wrote ${String(PAYMENTS + 2)} entries`);
    expect(records.map(([, , , kind]) => kind)).toEqual([
      'APPROVAL',
      ...Array.from({ length: PAYMENTS }, () => 'PAYMENT'),
      'REFUND',
    ]);
    expect(new Set(records.map(([entry]) => entry)).size).toBe(PAYMENTS + 2);
    const paid = records.filter(([, , , kind]) => kind === 'PAYMENT');
    expect(paid.map((record) => record[8])).toEqual(paid.map((_, place) => `'-${String(place + 1)}`));
    expect(paid[0]?.slice(6, 8)).toEqual(['101', '1.01']);
    expect(records.at(-1)?.[11]).toBe(paid[0]?.[0]);
  });

  it('ends before an instant, and the next begins with it', async () => {
    const [start, middle, end] = [at(1), at(51), at(100_000)].map((instant) => instant.toISOString());
    const first = await exported('nearby', '--from', start!, '--to', middle!);
    const second = await exported('nearby', '--from', middle!, '--to', end!);
    expect([first.records.length, second.records.length]).toEqual([50, PAYMENTS - 50 + 1]);
  });

  it("holds no free text, and nothing of another authority's", async () => {
    expect((await exported('nearby')).text).not.toContain('went back');
    expect((await exported('faraway')).records).toEqual([]);
  });

  it('is refused up to an instant at which entries may still come, and leaves no file where it fails', async () => {
    await rm(join(folder, 'payments.csv'), { force: true });
    await expect(exported('nearby', '--to', new Date().toISOString())).rejects.toMatchObject({ code: 2 });
    await expect(exported('nearby', '--from', 'yesterday')).rejects.toMatchObject({ code: 1 });
    expect(await readdir(folder)).not.toContain('payments.csv');
  });
});

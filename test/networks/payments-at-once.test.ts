import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PackageState } from '../../contexts/networks/packages/decide-package.ts';
import { keys, readAccount } from '../../contexts/networks/store.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { clientOf, useEngine } from '../support/engine.ts';
import type { SeededFaults } from '../support/fault-proxy/plan.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { flawsInBooks } from './support/books.ts';
import { clerkOf } from './support/clerk.ts';
import { EACH, PAYERS, payNumber, ROOM_FOR } from './support/payer.ts';
import { settled } from './support/settled.ts';
import { approved, asking, endow, line, openTreasury, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
const numbers = Array.from({ length: PAYERS }, (_, number) => number);

let tableName: string;
let calm: Treasury;
let packageId: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  calm = openTreasury(engine.client, tableName);
  await endow(calm, 1_000_000);
  packageId = await approved(calm, asking([line(1, ROOM_FOR * EACH), line(2, 99)]));
});

async function expectPaidOnce(payments: readonly Performed<PackageState>[]): Promise<void> {
  const refused = payments.filter(({ outcome }) => outcome.status === 'REFUSED');
  expect(payments.filter(({ outcome }) => outcome.status === 'APPLIED')).toHaveLength(ROOM_FOR);
  expect(refused).toHaveLength(PAYERS - ROOM_FOR);
  expect(new Set(refused.flatMap(({ outcome }) => outcome.problems.map(({ code }) => code)))).toEqual(new Set(['M1']));

  const id = parseGlobalId(packageId)?.id ?? '';
  const { balances } = readAccount(await calm.deps.journal.table.get(keys.balances(calm.actor.scope, id)));
  expect(balances.get(1)).toEqual({ approved: 25_000, free: 0, toPay: 0, paid: 25_000, refunded: 0 });
  expect(await flawsInBooks(engine.client, tableName)).toEqual([]);
}

const MIXED = {
  conflict: true,
  throttle: 0.1,
  dropAfterCommit: 0.1,
  dropBeforeCommit: 0.1,
  internalServerError: 0.1,
} satisfies Omit<SeededFaults, 'seed'>;

const FAULTS: readonly SeededFaults[] = [
  { seed: 1, conflict: true },
  { seed: 1, throttle: 0.3 },
  { seed: 1, dropAfterCommit: 0.6 },
  { seed: 1, dropBeforeCommit: 0.3 },
  { seed: 1, internalServerError: 0.3 },
  { seed: 2, ...MIXED },
];

describe(`${String(PAYERS)} payments at once against a line with room for ${String(ROOM_FOR)}`, () => {
  it('exactly as many succeed as there is room for, and ledger and balances agree to the penny', async () => {
    const clerk = clerkOf(calm);
    await expectPaidOnce(await Promise.all(numbers.map((number) => payNumber(clerk, packageId, number))));
  });

  it.each(FAULTS)('none is lost and none is doubled through %j', async (faults) => {
    const client = clientOf(proxied.proxy.endpoint);
    const clerk = clerkOf(openTreasury(client, tableName, { seed: 'through faults' }));
    proxied.proxy.seeded(faults);
    const payments = await Promise.all(numbers.map((number) => settled(() => payNumber(clerk, packageId, number))));
    expect(proxied.proxy.calls.some(({ error }) => error !== null)).toBe(true);
    proxied.proxy.plan(() => undefined);
    await expectPaidOnce(payments);
    await expectSettled(payments);
    client.destroy();
  });

  it('none is lost and none is doubled through the client of the product, which tries again by itself', async () => {
    const client = dynamoDbClient({ endpoint: proxied.proxy.endpoint, region: 'eu-west-2' });
    const clerk = clerkOf(openTreasury(client, tableName, { seed: 'through faults' }));
    proxied.proxy.seeded({ seed: 4, ...MIXED });
    const payments = await Promise.all(numbers.map((number) => settled(() => payNumber(clerk, packageId, number))));
    proxied.proxy.plan(() => undefined);
    await expectPaidOnce(payments);
    await expectSettled(payments);
    client.destroy();
  });
});

/** Sent again, each is answered as it was, and nothing is done. */
async function expectSettled(payments: readonly Performed<PackageState>[]): Promise<void> {
  const clerk = clerkOf(openTreasury(engine.client, tableName, { seed: 'once more' }));
  const again = await Promise.all(numbers.map((number) => payNumber(clerk, packageId, number)));
  expect(again.map(({ replayed }) => replayed)).toEqual(numbers.map(() => true));
  expect(again.map(({ outcome }) => outcome)).toEqual(payments.map(({ outcome }) => outcome));
  expect(await flawsInBooks(engine.client, tableName)).toEqual([]);
}

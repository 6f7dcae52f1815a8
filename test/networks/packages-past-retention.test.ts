import { beforeEach, describe, expect, it } from '@jest/globals';
import { erasePackagesPastRetention } from '../../contexts/networks/erase-packages-past-retention.ts';
import { listPackagesDue } from '../../contexts/networks/list-packages-due.ts';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { entriesOfPackage, entryGlobalId, keys, packageGlobalId } from '../../contexts/networks/store.ts';
import { type LocalDate, localDate, londonDate } from '../../platform/dates/index.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { heldKey } from '../../platform/retention/holds.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { openDesk } from '../conferences/support/desk.ts';
import { useEngine } from '../support/engine.ts';
import { expectBooks } from './support/books.ts';
import { type Clerk, clerkOf } from './support/clerk.ts';
import { approved, asking, endow, line, openTreasury, submitted, TODAY, type Treasury } from './support/treasury.ts';

const engine = useEngine();

let tableName: string;
let treasury: Treasury;
let clerk: Clerk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  treasury = openTreasury(engine.client, tableName);
  clerk = clerkOf(treasury);
  await endow(treasury, 1_000_000);
});

const instantOf = (day: string): Date => new Date(`${day}T04:00:00.000Z`);

/** What the clock does on a day. The desk knows the authority's policy: none was set. */
async function cameBy(day: string) {
  const { profiles } = openDesk(engine.client, tableName).deps;
  const { erased, held, changed, failed, isDone } = await erasePackagesPastRetention(
    { ...treasury.deps, profiles },
    { request: treasury.request(instantOf(day)), mayGoOn: () => true, noteFailed: () => undefined },
  );
  expect({ failed, isDone }).toEqual({ failed: 0, isDone: true });
  return { erased, held, changed };
}

async function dueOn(day: LocalDate) {
  const { profiles } = openDesk(engine.client, tableName).deps;
  const { scope } = treasury.actor;
  const profile = await profiles(scope.owner);
  const listing = { table: treasury.deps.journal.table, scope, profile, today: day };
  const { items } = await listPackagesDue(listing, { first: 50, after: null });
  return items.map(({ item: { current, retainUntil, erasedFrom, held } }) => ({
    id: packageGlobalId(scope, current.id),
    retainUntil,
    erasedFrom,
    held,
  }));
}

async function isErased(packageId: string): Promise<boolean> {
  const key = keys.package(treasury.actor.scope, parseGlobalId(packageId)?.id ?? '');
  return readTombstone(await treasury.deps.journal.table.get(key)) !== undefined;
}

async function paymentOf(packageId: string): Promise<string> {
  const { scope } = treasury.actor;
  const id = parseGlobalId(packageId)?.id ?? '';
  const entries = await entriesOfPackage(treasury.deps.journal.table, scope, id);
  return entryGlobalId(scope, id, entries.find(({ kind }) => kind === 'PAYMENT')?.id ?? '');
}

async function closed(): Promise<string> {
  const packageId = await approved(treasury, asking([line(1, 5_000)]));
  await clerk.pay({ packageId, line: 1, pence: pence(1_000), paidOn: TODAY, reference: treasury.nextKey() });
  const children = [{ laChildId: 'CHILD1', lives: 'WITH_PARENT' as const }];
  await clerk.close({ packageId, on: TODAY, by: 'WORKER1', reason: 'PURPOSE_ACHIEVED', children });
  return packageId;
}

describe('a package to which money was approved', () => {
  it('is kept for six years from the end of the financial year in which it ended, and thirty days more', async () => {
    const packageId = await closed();
    // It ended in June 2026: its year on 31 March 2027.
    expect(await cameBy('2033-04-30')).toEqual({ erased: 0, held: 0, changed: 0 });
    expect(await cameBy('2033-05-01')).toEqual({ erased: 1, held: 0, changed: 0 });
    expect(await isErased(packageId)).toBe(true);
    expect(await cameBy('2033-05-02')).toEqual({ erased: 0, held: 0, changed: 0 });
    await expectBooks(engine.client, tableName);
  });

  it('is kept while it goes on, however old', async () => {
    const packageId = await approved(treasury, asking([line(1, 5_000)]));
    await submitted(treasury, asking([line(1, 5_000)]));
    expect(await cameBy('2060-01-01')).toEqual({ erased: 0, held: 0, changed: 0 });
    expect(await isErased(packageId)).toBe(false);
  });

  it('is listed ninety days before, with the day', async () => {
    const packageId = await closed();
    expect(await dueOn(localDate('2033-01-30'))).toEqual([]);
    const due = { id: packageId, retainUntil: '2033-03-31', erasedFrom: '2033-05-01', held: false };
    expect(await dueOn(localDate('2033-01-31'))).toEqual([due]);
  });

  it('has its thirty days anew when money comes back late', async () => {
    const packageId = await closed();
    const paymentId = await paymentOf(packageId);
    const late = clerkOf(treasury, () => instantOf('2033-04-20'));
    const on = londonDate(instantOf('2033-04-20'));
    const { outcome } = await late.refund({ paymentId, on, pence: pence(100), reason: 'It came back.' });
    expect(outcome.status).toBe('APPLIED');
    expect(await cameBy('2033-05-20')).toEqual({ erased: 0, held: 0, changed: 0 });
    expect(await cameBy('2033-05-21')).toEqual({ erased: 1, held: 0, changed: 0 });
  });

  it('is kept by a legal hold on it or on everything, and listed as held', async () => {
    const packageId = await closed();
    const { scope } = treasury.actor;
    const { table } = treasury.deps.journal;
    for (const subject of [{ record: packageId }, 'ALL_RECORDS'] as const) {
      const key = heldKey(scope, subject);
      await table.write([{ kind: 'PUT', item: { key, version: 1, body: { holds: ['1'] } } }]);
      expect(await cameBy('2034-01-01')).toEqual({ erased: 0, held: 1, changed: 0 });
      expect(await dueOn(localDate('2034-01-01'))).toMatchObject([{ id: packageId, held: true }]);
      await table.write([{ kind: 'DELETE', key }]);
    }
    expect(await cameBy('2034-01-02')).toEqual({ erased: 1, held: 0, changed: 0 });
  });
});

describe('a request to which no money was approved', () => {
  it.each([
    ['rejected', (packageId: string) => clerk.reject({ packageId, by: 'PANEL1', reason: 'It is not needed.' })],
    [
      'given back and left',
      (packageId: string) => clerk.giveBack({ packageId, by: 'PANEL1', reason: 'More, please.' }),
    ],
    ['cancelled', (packageId: string) => clerk.cancel({ packageId, reason: 'It is over.' })],
  ])('is kept for three years where it was %s', async (_, ends) => {
    const packageId = await submitted(treasury, asking([line(1, 5_000)]));
    expect((await ends(packageId)).outcome.status).toBe('APPLIED');
    expect(await cameBy('2029-07-10')).toEqual({ erased: 0, held: 0, changed: 0 });
    expect(await cameBy('2029-07-11')).toEqual({ erased: 1, held: 0, changed: 0 });
    expect(await isErased(packageId)).toBe(true);
  });
});

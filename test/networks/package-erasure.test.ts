import { beforeEach, describe, expect, it } from '@jest/globals';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { replay } from '../../contexts/networks/domain/ledger.ts';
import { finishPackageErasures } from '../../contexts/networks/finish-package-erasures.ts';
import { createBudgetFollower } from '../../contexts/networks/index.ts';
import { entriesOfPackage, keys, listEntries } from '../../contexts/networks/store.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { Outage } from '../../platform/journal/outage.ts';
import { sweepAll } from '../../platform/journal/sequencing/sweep.ts';
import { heldKey } from '../../platform/retention/holds.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import { useEngine } from '../support/engine.ts';
import { everyByte } from '../support/every-byte.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { sequencerOn } from '../support/journal/waiting-entries.ts';
import { expectBooks } from './support/books.ts';
import { type Clerk, clerkOf, told } from './support/clerk.ts';
import { MARKED, markedRequest, SOURCE, toldAndClosed } from './support/marked-package.ts';
import { keptFigures } from './support/slow-budget.ts';
import {
  approved,
  asking,
  endow,
  line,
  NOW,
  openTreasury,
  submitted,
  TODAY,
  type Treasury,
} from './support/treasury.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);

let tableName: string;
let treasury: Treasury;
let clerk: Clerk;
let packageId: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  treasury = openTreasury(engine.client, tableName);
  clerk = clerkOf(treasury);
  await endow(treasury, 1_000_000);
  packageId = await toldAndClosed(clerk, treasury);
});

const table = () => treasury.deps.journal.table;
const scope = () => treasury.actor.scope;
const idIn = (id: string): string => parseGlobalId(id)?.id ?? '';
const erase = (of = packageId, by = clerk) => by.erase({ packageId: of, reason: 'RIGHT_TO_ERASURE' });

const stillThere = async (): Promise<readonly string[]> => {
  const bytes = await everyByte(engine.client, tableName);
  return Object.values(MARKED).filter((marker) => bytes.includes(marker));
};

/** Numbers all events, and brings the figures of the budget forward by them. */
async function followed(): Promise<void> {
  const { sequencer } = sequencerOn(table());
  expect(await sweepAll(sequencer, [scope()])).toMatchObject({ failed: 0 });
  await createBudgetFollower({ table: table(), pause: treasury.deps.journal.pause }).follow(scope());
}

describe('a package in which every text and reference is one of a kind', () => {
  it('leaves none of them in the table once it is erased: in no item, index, marker, event, audit entry or chain', async () => {
    expect(await stillThere()).toEqual(Object.values(MARKED));
    expect((await erase()).outcome.status).toBe('APPLIED');
    expect(await stillThere()).toEqual([]);
    await followed();
    expect(await stillThere()).toEqual([]);
    await expectBooks(engine.client, tableName);
  });

  it('leaves a tombstone with the keyed hash of what it was, at its next version', async () => {
    const before = await table().get(keys.package(scope(), idIn(packageId)));
    const { state } = await erase();
    const tombstone = readTombstone(await table().get(keys.package(scope(), idIn(packageId))));
    expect(tombstone).toEqual(state);
    expect(tombstone).toMatchObject({
      record: packageId,
      version: (before?.version ?? 0) + 1,
      erasedAt: NOW.toISOString(),
      reason: 'RIGHT_TO_ERASURE',
    });
  });

  it('leaves its budget, its ledger and its account of any day as they were, to the penny', async () => {
    await followed();
    const figures = await keptFigures(table(), scope(), 2026);
    const account = replay(await entriesOfPackage(table(), scope(), idIn(packageId)));
    expect(figures).toMatchObject({ 'HOUSEHOLD_ITEMS/paid': 19_000, 'TRANSPORT/paid': 2_000 });
    await erase();
    await followed();
    expect(await keptFigures(table(), scope(), 2026)).toEqual(figures);
    expect(replay(await entriesOfPackage(table(), scope(), idIn(packageId)))).toEqual(account);
    const compared = await createBudgetFollower({ table: table(), pause: treasury.deps.journal.pause }).compare(
      scope(),
    );
    expect(compared).toMatchObject({ packages: 1, packagesOff: [], totalsOff: [] });
  });

  it('leaves right figures where they had not been brought forward before it was erased', async () => {
    await erase();
    await followed();
    expect(await keptFigures(table(), scope(), 2026)).toMatchObject({ 'HOUSEHOLD_ITEMS/refunded': 1_000 });
  });

  it('leaves nobody in the ledger of all packages', async () => {
    await erase();
    const listed = await listEntries(table(), scope(), { after: null, limit: 100 });
    expect(listed.length).toBeGreaterThanOrEqual(7);
    const names = new Set(listed.flatMap(({ item }) => Object.keys(item)));
    expect([...names].sort()).toEqual(['at', 'id', 'kind', 'moves', 'on', 'packageId', 'payment', 'pence']);
  });
});

describe('what was erased', () => {
  beforeEach(async () => {
    await erase();
  });

  it('is erased for whoever erases it again, and refuses all else', async () => {
    expect(await told(erase())).toBe('UNCHANGED');
    for (const verb of ['submit', 'resume'] as const)
      expect(await told(clerk[verb]({ packageId }))).toBe('ERASED input.packageId');
    expect(await told(clerk.cancel({ packageId, reason: 'Why.' }))).toBe('ERASED input.packageId');
  });

  it('is not brought back by its source record, pushed or asked for', async () => {
    const asked = { sourceRecord: SOURCE, request: markedRequest() };
    expect(await told(clerk.push(asked))).toBe('ERASED input.sourceRecord');
    expect(await told(clerk.request(asked))).toBe('ERASED input.sourceRecord');
  });

  it('keeps the references of its payments from being paid once more (M12)', async () => {
    const other = await approved(treasury, asking([line(1, 5_000)]));
    const payment = { packageId: other, line: 1, pence: pence(10), paidOn: TODAY };
    expect(await told(clerk.pay({ ...payment, reference: MARKED.reference }))).toBe('M12 input.reference');
    expect(await told(clerk.pay({ ...payment, reference: 'ANOTHER' }))).toBe('APPLIED');
  });
});

describe("the family's twelve months (M4)", () => {
  const another = () => submitted(treasury, asking([line(1, 35_000)], { familyRef: MARKED.family }));
  const approve = (of: string, at = NOW) =>
    told(clerkOf(treasury, () => at).approve({ packageId: of, by: 'TM1', role: 'TEAM_MANAGER' }));

  it('count what an erased package came to, and then forget it', async () => {
    await erase();
    // 200 of its 390 pounds were spent: with 350 more, a team manager's 500 are passed.
    const packageOfAunt = await another();
    expect(await approve(packageOfAunt)).toBe('M4L input.role');
    const late = asking([line(1, 35_000, { from: TODAY })], { familyRef: MARKED.family });
    const aYearLater = await submitted(treasury, late);
    expect(await approve(aYearLater, new Date('2027-06-10T09:00:00.000Z'))).toBe('APPLIED');
  });

  it('go on counting the packages that are there', async () => {
    const first = await another();
    expect(await told(clerk.approve({ packageId: first, by: 'PANEL1', role: 'PANEL' }))).toBe('APPLIED');
    await erase();
    const second = await submitted(treasury, asking([line(1, 1_000)], { familyRef: MARKED.family }));
    expect(await approve(second)).toBe('M4L input.role');
  });
});

describe('an erasure is refused', () => {
  it('while the money of the package may move (N7), and done once it is over', async () => {
    const running = await approved(treasury, asking([line(1, 5_000)]));
    expect(await told(erase(running))).toBe('N7 input.packageId');
    await clerk.cancel({ packageId: running, reason: 'It is over.' });
    expect(await told(erase(running))).toBe('APPLIED');
    await expectBooks(engine.client, tableName);
  });

  it('while a legal hold stands on it, or on everything', async () => {
    for (const subject of [{ record: packageId }, 'ALL_RECORDS'] as const) {
      const key = heldKey(scope(), subject);
      await table().write([{ kind: 'PUT', item: { key, version: 1, body: { holds: ['1'] } } }]);
      expect(await told(erase())).toBe('LEGAL_HOLD input.packageId');
      await table().write([{ kind: 'DELETE', key }]);
    }
    expect(await told(erase())).toBe('APPLIED');
  });

  it('by whoever has seen another version, or names what is not there', async () => {
    expect(await told(clerk.erase({ packageId, reason: 'RIGHT_TO_ERASURE', expectedVersion: 1 }))).toBe(
      'VERSION_CONFLICT input.expectedVersion',
    );
    expect(await told(erase('nobodys'))).toBe('NOT_FOUND input.packageId');
  });
});

describe('an erasure that is broken off before the ledger was seen to', () => {
  const idempotencyKey = 'broken-off-erasure';

  async function breakOff(): Promise<Clerk> {
    const broken = clerkOf(openTreasury(proxied.client, tableName, { seed: 'broken off' }));
    let writes = 0;
    proxied.proxy.plan(({ operation }) =>
      operation === 'TransactWriteItems' && (writes += 1) > 1 ? { kind: 'dropBeforeCommit' } : undefined,
    );
    const failing = broken.erase({ packageId, reason: 'ERASED_AT_SOURCE', idempotencyKey });
    await expect(failing).rejects.toBeInstanceOf(Outage);
    proxied.proxy.plan(() => undefined);
    return broken;
  }

  it('has left what is in the ledger', async () => {
    await breakOff();
    expect(await stillThere()).toEqual(expect.arrayContaining([MARKED.reference, MARKED.refund]));
  });

  it('is finished by the same call, sent again', async () => {
    const broken = await breakOff();
    const { outcome, replayed } = await broken.erase({ packageId, reason: 'ERASED_AT_SOURCE', idempotencyKey });
    expect({ status: outcome.status, replayed }).toEqual({ status: 'APPLIED', replayed: true });
    expect(await stillThere()).toEqual([]);
    await expectBooks(engine.client, tableName);
  });

  it('is finished by the clock, if nobody sends it again', async () => {
    await breakOff();
    await finishPackageErasures(treasury.deps, treasury.request());
    expect(await stillThere()).toEqual([]);
    await expectBooks(engine.client, tableName);
  });
});

import { beforeEach, describe, expect, it } from '@jest/globals';
import { pence } from '../../contexts/networks/domain/pence.ts';
import { entriesOfPackage } from '../../contexts/networks/store.ts';
import { globalId, parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { everyByte } from '../support/every-byte.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { expectBooks } from './support/books.ts';
import { type Clerk, clerkOf } from './support/clerk.ts';
import { MARKED, markedRequest, SOURCE, toldAndClosed } from './support/marked-package.ts';
import { settled } from './support/settled.ts';
import { approved, asking, endow, line, openTreasury, TODAY, type Treasury } from './support/treasury.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
/** Each another order, and other faults. */
const SEEDS = [1, 2, 3, 4, 5, 6];

let tableName: string;
let calm: Treasury;
let packageId: string;
let payment: string;
let other: string;

beforeEach(async () => {
  tableName = await engine.freshTable();
  calm = openTreasury(engine.client, tableName);
  await endow(calm, 1_000_000);
  packageId = await toldAndClosed(clerkOf(calm), calm);
  other = await approved(calm, asking([line(1, 9_000)]));
  const id = parseGlobalId(packageId)?.id ?? '';
  const entries = await entriesOfPackage(calm.deps.journal.table, calm.actor.scope, id);
  const first = entries.find(({ reference }) => reference === MARKED.reference)?.id ?? '';
  payment = globalId({ type: 'LedgerEntry', owner: calm.actor.scope.owner, id: `${id}${first}` });
});

type Call = { readonly name: string; readonly send: () => Promise<Performed<unknown>> };

/** Two who erase it, money that comes back of it, its reference paid again, and its source record pushed. */
function callsOf(clerk: Clerk, seed: number): readonly Call[] {
  const call = (
    name: string,
    send: (key: { readonly idempotencyKey: string }) => Promise<Performed<unknown>>,
  ): Call => {
    const idempotencyKey = `${name}-of-seed-${String(seed)}`;
    return { name, send: () => settled(() => send({ idempotencyKey })) };
  };
  const back = { paymentId: payment, on: TODAY, reason: MARKED.refund };
  const again = { packageId: other, line: 1, paidOn: TODAY, reference: MARKED.otherReference };
  return shuffled(seed, [
    call('erase-1', (key) => clerk.erase({ ...key, packageId, reason: 'RIGHT_TO_ERASURE' })),
    call('erase-2', (key) => clerk.erase({ ...key, packageId, reason: 'RECORDED_IN_ERROR' })),
    call('refund-1', (key) => clerk.refund({ ...key, ...back, pence: pence(10) })),
    call('refund-2', (key) => clerk.refund({ ...key, ...back, pence: pence(20) })),
    call('correct-1', (key) => clerk.correct({ ...key, ...back, pence: pence(18_000) })),
    call('pay-again', (key) => clerk.pay({ ...key, ...again, pence: pence(100) })),
    call('push-again', (key) => clerk.push({ ...key, sourceRecord: SOURCE, request: markedRequest() })),
  ]);
}

function shuffled<T>(seed: number, all: readonly T[]): readonly T[] {
  const random = seededRandom(seed);
  const drawn = all.map((one) => ({ one, place: random.float() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ one }) => one);
}

describe('a package erased while money comes back of it, and its reference and source record are sent again', () => {
  it.each(SEEDS)('is erased, once, and nothing of it is left or brought back: seed %i', async (seed) => {
    const clerk = clerkOf(openTreasury(proxied.client, tableName, { seed: `erased at once ${String(seed)}` }));
    proxied.proxy.seeded({ seed, conflict: true, dropAfterCommit: 0.05, throttle: 0.05 });
    const calls = callsOf(clerk, seed);
    const answers = await Promise.all(calls.map(({ send }) => send()));
    proxied.proxy.plan(() => undefined);

    const of = (name: string) => answers[calls.findIndex((call) => call.name === name)]!.outcome;
    expect([of('erase-1').status, of('erase-2').status].sort()).toEqual(['APPLIED', 'UNCHANGED']);
    expect(of('pay-again').problems.map(({ code }) => code)).toEqual(['M12']);
    for (const name of ['refund-1', 'refund-2', 'correct-1']) {
      const { status, problems } = of(name);
      expect(status === 'APPLIED' || problems[0]?.code === 'ERASED').toBe(true);
    }
    await expectBooks(engine.client, tableName);
    const bytes = await everyByte(engine.client, tableName);
    expect(Object.values(MARKED).filter((marker) => bytes.includes(marker))).toEqual([]);
  });
});

describe('a payment whose reference is looked for while its package is erased', () => {
  it('is refused, though neither marker was there when it looked', async () => {
    const { promise: isErased, resolve } = Promise.withResolvers<undefined>();
    const { promise: held, resolve: isHeld } = Promise.withResolvers<undefined>();
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      isHeld(undefined);
      return { kind: 'hold', until: isErased };
    });
    const clerk = clerkOf(openTreasury(proxied.client, tableName, { seed: 'late payer' }));
    const second = await approved(calm, asking([line(1, 9_000)]));
    const late = clerk.pay({ packageId: second, line: 1, pence: pence(100), paidOn: TODAY, reference: 'RACED' });
    await held;
    const quick = clerkOf(calm);
    await quick.pay({ packageId: other, line: 1, pence: pence(100), paidOn: TODAY, reference: 'RACED' });
    await quick.cancel({ packageId: other, reason: 'It is over.' });
    expect((await quick.erase({ packageId: other, reason: 'RECORDED_IN_ERROR' })).outcome.status).toBe('APPLIED');
    resolve(undefined);

    expect((await late).outcome.problems.map(({ code }) => code)).toEqual(['M12']);
    await expectBooks(engine.client, tableName);
  });
});

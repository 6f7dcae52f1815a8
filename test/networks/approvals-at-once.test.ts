import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { realPause } from '../../platform/table/back-off.ts';
import { clientOf, useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { expectBooks } from './support/books.ts';
import { type Clerk, clerkOf } from './support/clerk.ts';
import { EACH } from './support/payer.ts';
import { settled } from './support/settled.ts';
import { approved, asking, endow, line, openTreasury, submitted, TODAY, type Treasury } from './support/treasury.ts';

/**
 * One authority, and many at once. The waits between attempts and the number of attempts are the product's own: whether
 * they suffice is the question. How long the attempts take is not: that is the machine's.
 */
const engine = useEngine();
const proxied = useFaultProxy(engine);
const MANY = 64;
const ROOM_FOR = 40;
const UNHURRIED_MILLISECONDS = 120_000;
jest.setTimeout(UNHURRIED_MILLISECONDS);
const numbers = Array.from({ length: MANY }, (_, number) => number);

let tableName: string;
let calm: Treasury;
let client: DynamoDBClient;
let clerk: Clerk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  calm = openTreasury(engine.client, tableName);
  client = clientOf(proxied.proxy.endpoint);
  clerk = clerkOf(
    openTreasury(client, tableName, {
      seed: 'at once',
      pause: realPause,
      lastBegunMilliseconds: UNHURRIED_MILLISECONDS,
    }),
  );
});

afterEach(async () => {
  await expectBooks(engine.client, tableName);
  client.destroy();
});

/** How many transactions DynamoDB refused, because another held one of their items at that moment. */
function conflicts(): number {
  return proxied.proxy.calls.filter(({ error }) => error === 'TransactionCanceledException').length;
}

function meetEachOther(seed: number): void {
  proxied.proxy.forget();
  proxied.proxy.seeded({ seed, conflict: true });
}

const packageOf = (number: number) => asking([line(1, EACH)], { familyRef: `FAM${String(number)}` });

describe(`${String(MANY)} approvals at once in one authority, with room for ${String(ROOM_FOR)} in its year`, () => {
  it.each([1, 2])('are each approved, or refused because the year is used up: none starves (seed %i)', async (seed) => {
    await endow(calm, ROOM_FOR * EACH);
    const ids = await Promise.all(numbers.map((number) => submitted(calm, packageOf(number))));
    meetEachOther(seed);
    const answers = await Promise.all(
      ids.map((packageId) => clerk.approve({ packageId, by: 'TM1', role: 'TEAM_MANAGER' })),
    );
    expect(answers.filter(({ outcome }) => outcome.status === 'APPLIED')).toHaveLength(ROOM_FOR);
    const refused = answers.filter(({ outcome }) => outcome.status === 'REFUSED');
    expect(refused.map(({ outcome }) => outcome.problems.map(({ code }) => code))).toEqual(
      Array.from({ length: MANY - ROOM_FOR }, () => ['M6']),
    );
    // They did meet.
    expect(conflicts()).toBeGreaterThan(0);
  });

  it('for one family never come to more than the limit of the role', async () => {
    await endow(calm, MANY * EACH);
    const ids = await Promise.all(numbers.map(() => submitted(calm, packageOf(0))));
    meetEachOther(1);
    const answers = await Promise.all(
      ids.map((packageId) => settled(() => clerk.approve({ packageId, by: 'TM1', role: 'TEAM_MANAGER' }))),
    );
    // £500 in all for a team manager, £25 each.
    expect(answers.filter(({ outcome }) => outcome.status === 'APPLIED')).toHaveLength(50_000 / EACH);
    expect(new Set(answers.flatMap(({ outcome }) => outcome.problems.map(({ code }) => code)))).toEqual(
      new Set(['M4L']),
    );
  });
});

function payAtOnce(ids: readonly string[]) {
  return Promise.all(
    numbers.map((number) =>
      clerk.pay({
        packageId: ids[number % ids.length] ?? '',
        line: 1,
        pence: EACH,
        paidOn: TODAY,
        reference: `PAY${String(number)}`,
      }),
    ),
  );
}

describe(`${String(MANY)} payments at once in one authority`, () => {
  it('of as many packages do not wait for each other: not one transaction meets another', async () => {
    await endow(calm, MANY * EACH);
    const ids = await Promise.all(numbers.map((number) => approved(calm, packageOf(number))));
    meetEachOther(1);
    const answers = await payAtOnce(ids);
    expect(answers.map(({ outcome }) => outcome.status)).toEqual(numbers.map(() => 'APPLIED'));
    expect(proxied.proxy.counts()['TransactWriteItems']).toMatchObject({ calls: MANY, errors: 0 });
  });

  it('of one package wait for each other alone, and none starves', async () => {
    await endow(calm, MANY * EACH);
    const packageId = await approved(calm, asking([line(1, MANY * EACH)]));
    meetEachOther(1);
    const answers = await payAtOnce([packageId]);
    expect(answers.map(({ outcome }) => outcome.status)).toEqual(numbers.map(() => 'APPLIED'));
    expect(conflicts()).toBeGreaterThan(0);
  });
});

describe('an approval and a payment to whoever approves, at once (M4)', () => {
  const approve = (packageId: string, by = clerk) => by.approve({ packageId, by: 'TM1', role: 'TEAM_MANAGER' });
  const pay = (packageId: string, by = clerk) =>
    by.pay({ packageId, line: 1, pence: EACH, paidOn: TODAY, reference: calm.nextKey(), payeeRef: 'TM1' });

  /** Does one, and the other while the first is about to be written. */
  async function between(first: () => Promise<unknown>, meanwhile: () => Promise<unknown>): Promise<void> {
    const [{ promise: done, resolve: isDone }, { promise: reached, resolve: isReached }] = [
      Promise.withResolvers<undefined>(),
      Promise.withResolvers<undefined>(),
    ];
    let writes = 0;
    proxied.proxy.plan(({ operation }) => {
      if (operation !== 'TransactWriteItems' || (writes += 1) > 1) return undefined;
      isReached(undefined);
      return { kind: 'hold', until: done };
    });
    const pending = first();
    await reached;
    await meanwhile();
    isDone(undefined);
    await pending;
    proxied.proxy.plan(() => undefined);
  }

  async function waiting(): Promise<string> {
    await endow(calm, 10 * EACH);
    const packageId = await approved(calm, asking([line(1, EACH)]));
    const lines = [line(1, 2 * EACH)];
    await clerkOf(calm).vary({ packageId, requester: 'WORKER2', reason: 'It came to more.', lines });
    return packageId;
  }

  it('are one: the payment that comes first refuses the approval', async () => {
    const packageId = await waiting();
    let told = '';
    await between(
      async () => {
        told = (await approve(packageId)).outcome.problems.map(({ code }) => code).join();
      },
      () => pay(packageId, clerkOf(calm)),
    );
    expect(told).toBe('M4');
  });

  it('are one: the approval that comes first refuses the payment', async () => {
    const packageId = await waiting();
    let told = '';
    await between(
      async () => {
        told = (await pay(packageId)).outcome.problems.map(({ code }) => code).join();
      },
      () => approve(packageId, clerkOf(calm)),
    );
    expect(told).toBe('M4');
  });
});

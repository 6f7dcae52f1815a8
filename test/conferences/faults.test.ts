import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { closed } from '../../contexts/conferences/domain/testing/episode.ts';
import type { AssessedConference } from '../../contexts/conferences/recording/assessed.ts';
import { conferenceKey, readConference } from '../../contexts/conferences/store.ts';
import { idempotencyKeysOf } from '../../platform/journal/idempotency.ts';
import { Outage } from '../../platform/journal/outage.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { clientOf, useEngine } from '../support/engine.ts';
import type { SeededFaults } from '../support/fault-proxy/plan.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import type { Call } from './support/calls.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { adding, consentOf, idOf, recordEpisode, refer, referralOf } from './support/episode-calls.ts';
import { expectWhole } from './support/expect-whole.ts';
import { type Sent, sendAtOnce } from './support/settled.ts';
import { differences, nameOf, readAll } from './support/stored.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);

let tableName = '';
/** Straight to the engine. */
let calm: Desk;
let open: AssessedConference;
let ended: AssessedConference;

beforeEach(async () => {
  tableName = await engine.freshTable();
  calm = openDesk(engine.client, tableName);
  open = await refer(calm, 'COPEN');
  ended = await recordEpisode(calm, closed().facts());
});

const FAULTS: readonly Omit<SeededFaults, 'seed'>[] = [
  { conflict: true },
  { throttle: 0.3 },
  { dropAfterCommit: 0.3 },
  { dropBeforeCommit: 0.3 },
  { internalServerError: 0.3 },
  { unprocessed: 0.5 },
  {
    conflict: true,
    throttle: 0.1,
    dropAfterCommit: 0.1,
    dropBeforeCommit: 0.1,
    internalServerError: 0.1,
    unprocessed: 0.2,
  },
];

const [MIXED] = FAULTS.slice(-1);
const ONCE = { name: 'a client that tries once', clientFor: () => clientOf(proxied.proxy.endpoint) };
/** Tries again by itself first, and waits in between. */
const PRODUCT = {
  name: 'the client of the product',
  clientFor: () => dynamoDbClient({ endpoint: proxied.proxy.endpoint, region: 'eu-west-2' }),
};
const CASES = [
  ...FAULTS.map((faults) => ({ ...ONCE, faults: { seed: 1, ...faults } })),
  ...[2, 3].map((seed) => ({ ...ONCE, faults: { seed, ...MIXED } })),
  ...[1, 2].map((seed) => ({ ...PRODUCT, faults: { seed, ...MIXED } })),
];

/** Verbs on one conference, referrals of one child and of one source, whole episodes, reopenings, and some sent twice. */
function workload(): readonly Call[] {
  const source = newSource();
  const numbers = Array.from({ length: 12 }, (_, index) => index);
  const verbs = numbers.map((number) => adding(idOf(calm, open), consentOf(number)));
  return [
    ...verbs,
    ...verbs.slice(0, 4),
    ...numbers.slice(0, 4).flatMap((number): Call[] => [
      { key: newKey(), does: 'refer', source: newSource(), referral: referralOf('CSHARED') },
      { key: newKey(), does: 'refer', source, referral: referralOf(`C${String(number)}`) },
      {
        key: newKey(),
        does: 'record',
        source: open.record.source,
        facts: [...open.record.facts, consentOf(90 + number)],
      },
      {
        key: newKey(),
        does: 'reopen',
        conferenceId: idOf(calm, ended),
        source: newSource(),
        referral: referralOf('C1'),
      },
    ]),
  ];
}

describe('calls at once while DynamoDB fails', () => {
  it.each(CASES)('settle, and are each done once, through $name with $faults', async ({ clientFor, faults }) => {
    const client = clientFor();
    const desk = openDesk(client, tableName);
    await desk.deps.profiles(desk.actor.scope.owner);
    proxied.proxy.seeded(faults);
    const sent = await sendAtOnce(desk, workload());
    proxied.proxy.plan(() => undefined);

    await expectWhole(calm, engine.client, tableName);
    await expectToldRightly(sent);
    await expectFacts(acknowledged(sent).flatMap(({ call }) => openFactsOf(call)));
    await expectSettled(desk, sent);
    client.destroy();
  });
});

describe('a connection that nearly always breaks after the write', () => {
  it('leaves most calls unanswered, and they settle all the same', async () => {
    const client = clientOf(proxied.proxy.endpoint);
    const desk = openDesk(client, tableName);
    await desk.deps.profiles(desk.actor.scope.owner);
    proxied.proxy.seeded({ seed: 4, dropAfterCommit: 0.9 });
    const sent = await sendAtOnce(desk, workload());
    proxied.proxy.plan(() => undefined);

    expect(sent.filter((one) => 'error' in one).length).toBeGreaterThan(sent.length / 4);
    await expectWhole(calm, engine.client, tableName);
    await expectToldRightly(sent);
    await expectSettled(desk, sent);
    client.destroy();
  });
});

const SAYS_NOTHING_WRITTEN = ['CONTENTION', 'UNAVAILABLE'];

/** Whoever was told that nothing was written can rely on it; whoever was told nothing at all was told just that. */
async function expectToldRightly(sent: readonly Sent[]): Promise<void> {
  const errors = sent.flatMap((one) => ('error' in one ? [one.error] : []));
  for (const error of errors) expect(error).toBeInstanceOf(Outage);
  const stored = await readAll(engine.client, tableName);
  for (const { call } of sent) {
    const twins = sent.filter((one) => one.call.key === call.key);
    const isToldUnwritten = twins.every(
      (one) => 'error' in one && one.error instanceof Outage && SAYS_NOTHING_WRITTEN.includes(one.error.code),
    );
    const isRemembered = stored.has(nameOf(idempotencyKeysOf(calm.deps.journal, calm.actor, call.key)[0]));
    if (isToldUnwritten) expect(isRemembered).toBe(false);
    if (twins.some((one) => 'answer' in one)) expect(isRemembered).toBe(true);
  }
}

async function expectFacts(facts: readonly Fact[]): Promise<void> {
  const item = await calm.deps.journal.table.get(conferenceKey(calm.actor.scope, open.record.id));
  expect(readConference(item)?.facts).toEqual(expect.arrayContaining([...facts]));
}

/** Everything is sent again: what was answered is answered alike, the rest is answered now, and nothing is done twice. */
async function expectSettled(desk: Desk, sent: readonly Sent[]): Promise<void> {
  const again = await sendAtOnce(
    desk,
    sent.map(({ call }) => call),
  );
  for (const [index, one] of again.entries()) {
    const first = sent[index];
    if ('error' in one) throw one.error;
    if (first !== undefined && 'answer' in first) expect(one.answer.outcome).toEqual(first.answer.outcome);
  }
  await expectWhole(calm, engine.client, tableName);
  await expectFacts(acknowledged(again).flatMap(({ call }) => openFactsOf(call)));
  const settled = await readAll(engine.client, tableName);
  const once = await sendAtOnce(
    desk,
    sent.map(({ call }) => call),
  );
  expect(once.map((one) => 'answer' in one && one.answer.replayed)).toEqual(once.map(() => true));
  expect(differences(settled, await readAll(engine.client, tableName))).toEqual([]);
}

function acknowledged(sent: readonly Sent[]): readonly Sent[] {
  return sent.filter((one) => 'answer' in one && one.answer.outcome.status === 'APPLIED');
}

function openFactsOf(call: Call): readonly Fact[] {
  if (call.does === 'add') return [call.fact];
  return call.does === 'record' ? call.facts : [];
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { londonDate } from '../../platform/dates/index.ts';
import { consentOf, referralOf } from '../conferences/support/episode-calls.ts';
import { flawsIn } from '../conferences/support/flaws.ts';
import { NOW, openDesk } from '../conferences/support/desk.ts';
import { longest, propertyRuns } from '../conferences/support/property-runs.ts';
import { itemsOf, readAll, type Stored } from '../conferences/support/stored.ts';
import { clientOf, useEngine } from '../support/engine.ts';
import { useFaultProxy } from '../support/fault-proxy/use-fault-proxy.ts';
import { type BatchRecord, conferenceRecord, sourceOf } from './support/records.ts';
import { openSender, type Sender } from './support/sender.ts';

/**
 * A system holds records, each of which goes through several states. What it sends of them comes split, doubled, out of
 * order, at once, and over a table that fails: in the end the API holds the last state of each, as if each had been sent
 * once in its order.
 */
const engine = useEngine();
const proxied = useFaultProxy(engine);

/** The states of one record, the last one last: which consents it holds, of the one referral of its child. */
type History = {
  readonly kind: 'conference' | 'supportPackage';
  readonly states: readonly (readonly number[])[];
  /** The wave in which the last state is sent, if no other is: older ones may come after it. */
  readonly lastIn: number;
};
/** Which record, and which of its states. */
type Pick = { readonly of: number; readonly state: number };
type Sending = { readonly key: number; readonly picks: readonly Pick[] };
/** Batches that are sent at once. */
type Wave = readonly Sending[];

const anyHistory: fc.Arbitrary<History> = fc.record({
  kind: fc.constantFrom('conference', 'conference', 'supportPackage'),
  states: fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  lastIn: fc.nat(9),
});
const anySending: fc.Arbitrary<Sending> = fc.record({
  key: fc.nat(3),
  picks: fc.array(fc.record({ of: fc.nat(99), state: fc.nat(99) }), { minLength: 1, maxLength: 8 }),
});
const anyRun = fc.record({
  histories: fc.array(anyHistory, { minLength: 2, maxLength: 6 }),
  waves: fc.array(fc.array(anySending, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
  faults: fc.nat(1_000),
});

/** Hours after a day: the states of one record come after each other. */
const stampOf = (state: number): string => `2026-06-0${String(1 + state)}T09:00:00Z`;

function recordOf({ kind, states }: History, of: number, state: number): BatchRecord {
  const numbers = states[state] ?? [];
  // Two records each are of one child, so that they meet at its open referral (P8).
  const child = `CHILD${String(Math.floor(of / 2))}`;
  if (kind === 'supportPackage') return packageRecord(of, child, { numbers, sourceUpdatedAt: stampOf(state) });
  const facts: readonly Fact[] = [{ kind: 'referral', data: referralOf(child) }, ...numbers.map(consentOf)];
  return conferenceRecord(`R-${String(of)}`, facts, { sourceUpdatedAt: stampOf(state) });
}

function packageRecord(
  of: number,
  child: string,
  { numbers, sourceUpdatedAt }: { readonly numbers: readonly number[]; readonly sourceUpdatedAt: string },
): BatchRecord {
  const line = { category: 'HOUSEHOLD_ITEMS', frequency: 'ONE_OFF', from: '2026-06-01', until: '2027-03-31' };
  const lines = [0, ...numbers].map((pounds, index) => {
    return { number: index + 1, ...line, pence: 100 * (pounds + 1), payeeType: 'SUPPLIER' };
  });
  const need = { exemption: { reason: 'URGENT_NEED', consulted: 'LEAD1', on: '2026-06-01' } };
  const request = {
    purpose: 'REMAIN_WITH_PARENTS',
    familyRef: 'FAM1',
    children: [child],
    need,
    requester: 'W1',
    lines,
  };
  return { supportPackage: { sourceRecord: sourceOf(`P-${String(of)}`), request, sourceUpdatedAt } };
}

/** What the API holds of each record, without what depends on when it came: ids, versions and instants. */
async function heldIn(tableName: string): Promise<readonly string[]> {
  const stored = await readAll(engine.client, tableName);
  const states = [...itemsOf(stored, 'CONF'), ...itemsOf(stored, 'PKG')].filter(({ key }) => key.sk === 'STATE');
  return states.map(({ body }) => held(body as Held)).sort();
}

type Held = { readonly source: object; readonly facts?: readonly object[]; readonly request?: object };

function held({ source, facts, request }: Held): string {
  return canonicalJson([source, facts?.map((fact) => canonicalJson(fact)).sort(), request]);
}

/** Packages whose events are not one for each of their versions. */
function doubledEvents(stored: Stored): readonly string[] {
  const items = itemsOf(stored, 'PKG');
  return items
    .filter(({ key }) => key.sk === 'STATE')
    .filter(({ key, version }) => {
      const events = items.filter(({ key: { pk, sk } }) => pk === key.pk && sk.startsWith('EVENT#'));
      return events.length !== version;
    })
    .map(({ key }) => key.pk);
}

/** As a sender does: what was not reached, or is not known, is sent again with its key. */
async function sendUntilSettled(sender: Sender, records: readonly BatchRecord[], key: string): Promise<void> {
  let rest = records;
  for (let time = 0; rest.length > 0; time += 1) {
    if (time > MOST_TIMES) throw new Error(`Not settled after ${String(time)} times.`);
    const answer = await sender.send(rest, { key });
    const again = new Set(
      answer.records.flatMap(({ index, status }) => (status === 'NOT_REACHED' || status === 'UNKNOWN' ? [index] : [])),
    );
    rest = rest.filter((_, index) => again.has(index));
  }
}

const MOST_TIMES = 40;
let settledSends = 0;

describe('batches in any split, order, number and at once, over a table that fails', () => {
  let client: ReturnType<typeof clientOf>;
  beforeEach(() => {
    client = clientOf(proxied.proxy.endpoint);
  });
  afterEach(() => {
    client.destroy();
  });

  it(
    'end in the last state of each record, whole, and nothing is doubled',
    async () => {
      const property = fc.asyncProperty(anyRun, async ({ histories, waves, faults }) => {
        const tableName = await engine.freshTable();
        const faulty = openSender(client, tableName);
        proxied.proxy.seeded(seededFaults(faults));
        const last = histories.map((history, of) => recordOf(history, of, history.states.length - 1));
        for (const [place, wave] of waves.entries()) {
          await sendWave(faulty, [...wave, ...lastStates(histories, place, waves.length)], histories);
        }
        proxied.proxy.plan(() => undefined);

        const calm = openSender(engine.client, tableName);
        const expected = await engine.freshTable();
        await sendUntilSettled(openSender(engine.client, expected), last, 'the-last-states');

        expect(await heldIn(tableName)).toEqual(await heldIn(expected));
        const before = await readAll(engine.client, tableName);
        const again = await calm.send(last, { key: 'once-more-at-the-end' });
        expect(again.totals).toMatchObject({ unchanged: last.length });
        const profile = await openDesk(engine.client, tableName).deps.profiles(calm.actor.scope.owner);
        const flaws = flawsIn(before, { profile, today: londonDate(NOW) });
        expect(flaws.filter((flaw) => !/fnsp_|PKG-SOURCE/.test(flaw))).toEqual([]);
        expect(doubledEvents(before)).toEqual([]);
        expect([...faulty.bugs, ...calm.bugs]).toEqual([]);
      });
      await fc.assert(property, propertyRuns('batches in any order', { runs: 10, seed: 20_261_122 }));
      expect(settledSends).toBeGreaterThan(0);
    },
    longest(300_000),
  );

  /** So that nothing is missing: the last state of each is sent at some time, at once with others. */
  function lastStates(histories: readonly History[], place: number, waves: number): Wave {
    return histories.flatMap(({ states, lastIn }, of) => {
      return lastIn % waves === place ? [{ key: 9, picks: [{ of, state: states.length - 1 }] }] : [];
    });
  }

  async function sendWave(sender: Sender, wave: Wave, histories: readonly History[]): Promise<void> {
    await Promise.all(
      wave.map(({ key, picks }) => {
        const records = picks.flatMap(({ of, state }) => {
          const history = histories[of % histories.length];
          if (history === undefined) return [];
          return [recordOf(history, of % histories.length, state % history.states.length)];
        });
        settledSends += 1;
        return sendUntilSettled(sender, records, `key-of-batch-${String(key)}`);
      }),
    );
  }
});

function seededFaults(seed: number) {
  return {
    seed,
    conflict: true,
    throttle: 0.08,
    dropAfterCommit: 0.08,
    dropBeforeCommit: 0.05,
    internalServerError: 0.05,
    unprocessed: 0.1,
  };
}

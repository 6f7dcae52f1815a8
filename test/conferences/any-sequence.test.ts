import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSameFact } from '../../contexts/conferences/domain/chronicle.ts';
import type { Fact, FactKind } from '../../contexts/conferences/domain/facts.ts';
import type { AssessedConference } from '../../contexts/conferences/recording/assessed.ts';
import { conferenceId } from '../../contexts/conferences/recording/advance.ts';
import { readConference } from '../../contexts/conferences/store.ts';
import { londonDate } from '../../platform/dates/index.ts';
import type { Performed } from '../../platform/journal/perform.ts';
import { idempotencyKeysOf } from '../../platform/journal/idempotency.ts';
import { useEngine } from '../support/engine.ts';
import { anyPlan, type Episode, type Known } from './support/any-calls.ts';
import { type Call, VERB_KINDS } from './support/calls.ts';
import { type Desk, NOW, openDesk } from './support/desk.ts';
import { flawsIn } from './support/flaws.ts';
import { longest, propertyRuns } from './support/property-runs.ts';
import { differences, itemsOf, nameOf, readAll, type Stored } from './support/stored.ts';

const engine = useEngine();
const HOUR = 3_600_000;
const CALLS_A_RUN = 40;

type Answer = Performed<AssessedConference>;

/** What one call came to, and the table before and after it. */
type Step = { readonly call: Call; readonly answer: Answer; readonly before: Stored; readonly after: Stored };

describe('any sequence of calls, with any data, in any order', () => {
  it(
    'keeps every episode whole, and a refused call leaves nothing',
    async () => {
      const seen = new Map<string, number>();
      const applied = new Set<FactKind>();
      const property = fc.asyncProperty(
        fc.array(anyPlan, { minLength: 15, maxLength: CALLS_A_RUN, size: 'max' }),
        async (plans) => {
          const tableName = await engine.freshTable();
          const desk = openDesk(engine.client, tableName);
          const profile = await desk.deps.profiles(desk.actor.scope.owner);
          let known: Known = { conferences: [], calls: [] };
          let before: Stored = new Map();
          for (const [index, plan] of plans.entries()) {
            const now = new Date(NOW.getTime() + index * HOUR);
            const call = plan.toCall(known, `key-number-${String(index)}`);
            const answer = await desk.make(call, now);
            const after = await readAll(engine.client, tableName);
            expectStep(desk, { call, answer, before, after });
            expect(flawsIn(after, { profile, today: londonDate(now) })).toEqual([]);
            known = { conferences: conferencesIn(desk, after), calls: [...known.calls, call] };
            before = after;
            if (call.does === 'add' && answer.outcome.status === 'APPLIED') applied.add(call.fact.kind);
            const came = `${call.does} ${answer.replayed ? 'REPLAYED' : answer.outcome.status}`;
            seen.set(came, (seen.get(came) ?? 0) + 1);
          }
        },
      );
      await fc.assert(property, propertyRuns('any sequence of calls', { runs: 60, seed: 20_260_630 }));
      // The sequences reach what they are for.
      for (const does of ['add', 'refer', 'reopen', 'record']) {
        for (const status of ['APPLIED', 'REFUSED']) expect([...seen.keys()]).toContain(`${does} ${status}`);
      }
      expect(VERB_KINDS.filter((kind) => !applied.has(kind))).toEqual([]);
      expect([...seen.keys()]).toEqual(expect.arrayContaining(['add REPLAYED', 'add UNCHANGED']));
      process.stdout.write(`${JSON.stringify(Object.fromEntries(seen))}\n`);
    },
    longest(180_000),
  );
});

function expectStep(desk: Desk, step: Step): void {
  const { answer } = step;
  const isReused = answer.outcome.problems.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
  if (answer.replayed || answer.dryRun || isReused) {
    expect(differences(step.before, step.after)).toEqual([]);
    return;
  }
  const hasError = answer.outcome.problems.some(({ severity }) => severity === 'ERROR');
  expect(hasError).toBe(answer.outcome.status === 'REFUSED');
  if (answer.outcome.status === 'APPLIED') expectApplied(desk, step);
  else {
    const [remembered] = idempotencyKeysOf(desk.deps.journal, desk.actor, step.call.key);
    expect(differences(step.before, step.after)).toEqual([nameOf(remembered)]);
  }
}

/** Every record named is one version on, and holds the facts that were given. */
function expectApplied(desk: Desk, { call, answer, before, after }: Step): void {
  const [was, is] = [conferencesIn(desk, before), conferencesIn(desk, after)];
  for (const { id, version } of answer.outcome.records) {
    expect(is.find((conference) => conference.id === id)?.version).toBe(version);
    expect(version).toBe((was.find((conference) => conference.id === id)?.version ?? 0) + 1);
  }
  const [first] = answer.outcome.records;
  const factsIn = (all: readonly Episode[]) => all.find(({ id }) => id === first?.id)?.facts ?? [];
  expectFacts(call, { before: factsIn(was), after: factsIn(is) });
}

function expectFacts(call: Call, { before, after }: Record<'before' | 'after', readonly Fact[]>): void {
  if (call.does === 'add') expect(after).toEqual([...before, call.fact]);
  else if (call.does === 'rename') expect(after).toEqual(before);
  else if (call.does === 'record') {
    for (const fact of call.facts) expect(after.some((stored) => isSameFact(stored, fact))).toBe(true);
    for (const stored of after) expect(call.facts.some((fact) => isSameFact(stored, fact))).toBe(true);
  } else if (call.does !== 'erase') expect(after).toEqual([{ kind: 'referral', data: call.referral }]);
}

function conferencesIn({ actor }: Desk, stored: Stored): Known['conferences'] {
  return itemsOf(stored, 'CONF')
    .filter(({ key }) => key.sk === 'STATE')
    .flatMap((item) => readConference(item) ?? [])
    .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .map(({ id, version, source, facts }) => ({ id: conferenceId(actor.scope, id), version, source, facts }));
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Assessment, isRefusing } from '../../contexts/conferences/domain/assess.ts';
import { dayOf, isSameFact } from '../../contexts/conferences/domain/chronicle.ts';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { identifiersIn } from '../../contexts/conferences/domain/rules/identifiers.ts';
import { closed, episode } from '../../contexts/conferences/domain/testing/episode.ts';
import type { AssessedConference } from '../../contexts/conferences/recording/assessed.ts';
import { conferenceId } from '../../contexts/conferences/recording/advance.ts';
import { NO_INPUT, problemsOf } from '../../contexts/conferences/recording/problems.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { useEngine } from '../support/engine.ts';
import { anyFact, anyReferral } from './support/arbitrary-facts.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { longest, propertyRuns } from './support/property-runs.ts';
import { itemsOf, readAll } from './support/stored.ts';

const engine = useEngine();

/** A coherent episode: the facts by chance, each kept if it breaks no ERROR rule beside those before it. */
const coherentFacts: fc.Arbitrary<readonly Fact[]> = fc
  .tuple(anyReferral, fc.nat({ max: 12 }), fc.array(anyFact(), { minLength: 4, maxLength: 24, size: 'max' }))
  .map(([referral, steps, more]) =>
    [{ kind: 'referral', data: referral } as const, ...closed().facts().slice(1, steps), ...more].reduce<Fact[]>(
      (kept, fact) => (isCoherent([...kept, fact]) ? [...kept, fact] : kept),
      [],
    ),
  )
  .filter((facts) => facts.length > 3);

function isCoherent(facts: readonly Fact[]): boolean {
  const last = facts.at(-1);
  const isNew = facts.slice(0, -1).every((fact) => last !== undefined && !isSameFact(fact, last));
  const { findings } = episode(facts).assess();
  return isNew && !findings.some(isRefusing) && identifiersIn(facts).length === 0;
}

describe('the same facts of an episode', () => {
  it(
    'assess alike all at once, one by one, and in any other order',
    async () => {
      let most = 0;
      const property = fc.asyncProperty(coherentFacts, fc.integer(), async (facts, seed) => {
        const tables = await Promise.all([atOnce(facts), oneByOne(inTime(facts)), oneByOne(shuffled(facts, seed))]);
        const [once, ...others] = tables;
        for (const other of others) expect(other).toEqual(once);
        most = Math.max(most, facts.length);
      });
      await fc.assert(property, propertyRuns('the same facts', { runs: 35, seed: 31 }));
      expect(most).toBeGreaterThan(12);
    },
    longest(180_000),
  );
});

async function atOnce(facts: readonly Fact[]): Promise<unknown> {
  const tableName = await engine.freshTable();
  const desk = openDesk(engine.client, tableName);
  return outcomeOf(await desk.apply({ key: newKey(), does: 'record', source: newSource(), facts }), tableName);
}

/** What needs another fact first is refused, and tried again after it, as a record system would. */
async function oneByOne(facts: readonly Fact[]): Promise<unknown> {
  const tableName = await engine.freshTable();
  const desk = openDesk(engine.client, tableName);
  const referral = facts.find((fact) => fact.kind === 'referral');
  if (referral === undefined) throw new Error('An episode begins with a referral.');
  let conference = await desk.apply({ key: newKey(), does: 'refer', source: newSource(), referral: referral.data });
  let left = facts.filter((fact) => fact !== referral);
  while (left.length > 0) {
    const refused: Fact[] = [];
    for (const fact of left) {
      const added = await tryToAdd(desk, conference, fact);
      if (added === null) refused.push(fact);
      else conference = added;
    }
    if (refused.length === left.length) throw new Error(`No order leads to these facts: ${JSON.stringify(facts)}`);
    left = refused;
  }
  return outcomeOf(conference, tableName);
}

async function tryToAdd(desk: Desk, { record }: AssessedConference, fact: Fact): Promise<AssessedConference | null> {
  const id = conferenceId(desk.actor.scope, record.id);
  const { outcome, state } = await desk.make({ key: newKey(), does: 'add', conferenceId: id, fact });
  return outcome.status === 'APPLIED' ? (state ?? null) : null;
}

/** What is made of the facts, as stored and as answered, but for when and how they came. */
async function outcomeOf(conference: AssessedConference, tableName: string): Promise<unknown> {
  const stored = await readAll(engine.client, tableName);
  const [state] = [...stored.values()].filter(({ pk, sk }) => pk?.S?.includes('#CONF#') && sk?.S === 'STATE');
  const { id, version, source, changedAt, createdAt, ...summary } = JSON.parse(state?.['summary']?.S ?? '{}') as Record<
    string,
    unknown
  >;
  const withoutId = Object.entries(state ?? {}).filter(([name]) => /(?:Pk|Sk)$/.test(name));
  const { chronicle, status, timeline, duties, section31ZA, children }: Assessment = conference.assessment;
  return {
    chronicle,
    status,
    timeline,
    duties,
    section31ZA,
    children,
    problems: problemsOf(conference.assessment.findings, chronicle, NO_INPUT),
    summary,
    indexed: Object.fromEntries(withoutId.map(([name, value]) => [name, value.S?.replace(String(id), '')])),
    markers: [...itemsOf(stored, 'MARK'), ...itemsOf(stored, 'CHILD')]
      .map(({ key }) => key.pk)
      .filter((pk) => !pk.includes('#SOURCE#'))
      .sort(),
    known: [version, source, changedAt, createdAt].every((part) => part !== undefined),
  };
}

function inTime(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((one, other) => ((dayOf(one) ?? '9') < (dayOf(other) ?? '9') ? -1 : 1));
}

function shuffled(facts: readonly Fact[], seed: number): readonly Fact[] {
  const random = seededRandom(seed);
  return facts
    .map((fact) => ({ fact, place: random.float() }))
    .sort((one, other) => one.place - other.place)
    .map(({ fact }) => fact);
}

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Fact } from '../../contexts/conferences/domain/facts.ts';
import { closed } from '../../contexts/conferences/domain/testing/episode.ts';
import type { AssessedConference } from '../../contexts/conferences/recording/assessed.ts';
import { conferenceKey, readConference } from '../../contexts/conferences/store.ts';
import { useEngine } from '../support/engine.ts';
import type { Call } from './support/calls.ts';
import { type Desk, newKey, newSource, openDesk } from './support/desk.ts';
import { adding, consentOf, idOf, recordEpisode, refer, referralOf } from './support/episode-calls.ts';
import { expectWhole } from './support/expect-whole.ts';
import { type Answer, codesOf, settle, withStatus } from './support/settled.ts';

const engine = useEngine();
const MANY = 32;
const many = Array.from({ length: MANY }, (_, index) => index);

let tableName = '';
let desk: Desk;

beforeEach(async () => {
  tableName = await engine.freshTable();
  desk = openDesk(engine.client, tableName);
});

afterEach(() => expectWhole(desk, engine.client, tableName));

async function stored({ record }: AssessedConference): Promise<AssessedConference['record']> {
  const found = readConference(await desk.deps.journal.table.get(conferenceKey(desk.actor.scope, record.id)));
  if (found === undefined) throw new Error('The conference is gone.');
  return found;
}

function only(answers: readonly Answer[]): Answer {
  expect(answers).toHaveLength(1);
  return answers[0]!;
}

describe(`${String(MANY)} verbs at once on one conference`, () => {
  it('are all in its facts, each acknowledged with a version of its own', async () => {
    const conference = await refer(desk);
    const calls = many.map((number) => adding(idOf(desk, conference), consentOf(number)));
    const answers = await settle(desk, calls);
    const versions = answers.map(({ outcome }) => outcome.records[0]?.version ?? 0);
    expect(versions.toSorted((a, b) => a - b)).toEqual(many.map((number) => number + 2));
    const { facts, version } = await stored(conference);
    expect(version).toBe(MANY + 1);
    expect(facts).toEqual(expect.arrayContaining(many.map(consentOf)));
    expect(facts).toHaveLength(MANY + 1);
  });

  it('that say the same change it once', async () => {
    const conference = await refer(desk);
    const answers = await settle(
      desk,
      many.map(() => adding(idOf(desk, conference), consentOf(1))),
    );
    expect(withStatus(answers, 'APPLIED')).toHaveLength(1);
    expect(withStatus(answers, 'UNCHANGED')).toHaveLength(MANY - 1);
    expect((await stored(conference)).version).toBe(2);
  });

  it('with one idempotency key are done once, and all answer alike', async () => {
    const conference = await refer(desk);
    const call = adding(idOf(desk, conference), consentOf(1));
    const answers = await settle(
      desk,
      many.map(() => call),
    );
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const { outcome } of answers) expect(outcome).toEqual(answers[0]?.outcome);
    expect((await stored(conference)).version).toBe(2);
  });

  it('that expect its version: one is written, the others are handed what is there now', async () => {
    const conference = await refer(desk);
    for (const version of [1, 2, 3, 4]) {
      const facts = many.map((number) => consentOf(version * MANY + number));
      const answers = await settle(
        desk,
        facts.map((fact) => adding(idOf(desk, conference), fact, version)),
      );
      const winner = only(withStatus(answers, 'APPLIED'));
      const others = withStatus(answers, 'REFUSED');
      expect(others).toHaveLength(MANY - 1);
      for (const other of others) {
        expect(codesOf(other)).toEqual(['VERSION_CONFLICT']);
        expect(other.outcome.records).toEqual([{ id: idOf(desk, conference), version: version + 1 }]);
        expect(other.state?.record).toEqual(winner.state?.record);
      }
    }
    expect((await stored(conference)).version).toBe(5);
  });
});

describe('referrals at once', () => {
  it('with one source record begin one episode, which the others are handed', async () => {
    const source = newSource();
    const answers = await settle(
      desk,
      many.map((number): Call => ({
        key: newKey(),
        does: 'refer',
        source,
        referral: referralOf(`C${String(number)}`),
      })),
    );
    const { state } = only(withStatus(answers, 'APPLIED'));
    const others = withStatus(answers, 'REFUSED');
    expect(others).toHaveLength(MANY - 1);
    for (const other of others) {
      expect(codesOf(other)).toEqual(['T5']);
      expect(other.state?.record).toEqual(state?.record);
    }
  });

  it('of one child for one model: one is the open referral, and the others name it (P8)', async () => {
    const conferences = await settle(
      desk,
      many.map((): Call => ({ key: newKey(), does: 'refer', source: newSource(), referral: referralOf('C1') })),
    );
    expect(withStatus(conferences, 'APPLIED')).toHaveLength(MANY);
    const holder = only(conferences.filter(({ state }) => state?.record.holdsOpenFor.includes('C1')));
    for (const answer of conferences.filter((each) => each !== holder)) {
      expect(answer.state?.record.possibleDuplicateOf).toBe(holder.state?.record.id);
      expect(codesOf(answer)).toContain('P8');
    }
    expect(codesOf(holder)).not.toContain('P8');
  });
});

describe('whole episodes sent at once with verbs', () => {
  it.each(['without a version', 'with the version that the sender has seen'] as const)(
    'lose nothing that a verb was acknowledged for: %s',
    async (sent) => {
      const conference = await refer(desk);
      const { source, facts, version } = conference.record;
      const expected = sent === 'without a version' ? {} : { expectedVersion: version };
      const calls = many.flatMap((number): Call[] => [
        { key: newKey(), does: 'record', source, facts: [...facts, consentOf(1_000 + number)], ...expected },
        adding(idOf(desk, conference), consentOf(number)),
      ]);
      const answers = await settle(desk, calls);
      const acknowledged = calls.filter((_, index) => answers[index]?.outcome.status === 'APPLIED').flatMap(factsIn);
      const { facts: now } = await stored(conference);
      expect(now).toEqual(expect.arrayContaining(acknowledged));
      expect(
        new Set(answers.flatMap((answer) => (answer.outcome.status === 'REFUSED' ? codesOf(answer) : []))),
      ).toEqual(new Set([sent === 'without a version' ? 'VERSION_REQUIRED' : 'VERSION_CONFLICT']));
    },
  );

  it('begin one episode of one source record', async () => {
    const source = newSource();
    const facts: readonly Fact[] = [{ kind: 'referral', data: referralOf('C1') }];
    const answers = await settle(
      desk,
      many.map((): Call => ({ key: newKey(), does: 'record', source, facts })),
    );
    expect(withStatus(answers, 'APPLIED')).toHaveLength(1);
    expect(withStatus(answers, 'UNCHANGED')).toHaveLength(MANY - 1);
    expect(new Set(answers.map(({ outcome }) => outcome.records[0]?.id)).size).toBe(1);
  });
});

describe('a conference reopened by many at once', () => {
  it('is reopened once', async () => {
    const ended = await recordEpisode(desk, closed().facts());
    const answers = await settle(
      desk,
      many.map((): Call => ({
        key: newKey(),
        does: 'reopen',
        conferenceId: idOf(desk, ended),
        source: newSource(),
        referral: referralOf('C1'),
      })),
    );
    const { state } = only(withStatus(answers, 'APPLIED'));
    for (const other of withStatus(answers, 'REFUSED')) {
      expect(codesOf(other)).toEqual(['D7R']);
      expect(other.state?.record.reopenedAs).toBe(state?.record.id);
    }
    expect(await stored(ended)).toMatchObject({ version: 2, reopenedAs: state?.record.id });
  });
});

function factsIn(call: Call): readonly Fact[] {
  if (call.does === 'add') return [call.fact];
  if (call.does === 'rename' || call.does === 'erase') return [];
  return call.does === 'record' ? call.facts : [{ kind: 'referral', data: call.referral }];
}

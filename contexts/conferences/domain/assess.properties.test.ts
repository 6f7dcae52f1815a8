import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../../../platform/dates/index.ts';
import { SEVERITIES } from '../../../platform/journal/problem.ts';
import { type Assessment, assess } from './assess.ts';
import { isSameFact } from './chronicle.ts';
import type { Fact } from './facts.ts';
import { TRANSITIONS } from './lifecycle.ts';
import { CONFERENCE_RULES } from './rules/catalogue.ts';
import type { Finding } from './rules/finding.ts';
import { arbitraryFacts, LAST_DAY } from '../../../test/support/conferences/arbitrary-facts.ts';
import { closed, episode, POLICY, scheduled } from './testing/episode.ts';

/** fast-check prints the seed of a failure; give it as FC_SEED to have the same again, or another to look further. */
const seed = Number(process.env['FC_SEED'] ?? 20260630);
const numRuns = Number(process.env['FC_RUNS'] ?? 300);

const today = LAST_DAY;
const given = { today, isPossibleDuplicate: true };
const policy = { ...POLICY, isMember: false };
const assessed = (facts: readonly Fact[]): Assessment => assess(facts, policy, given);

/** Sensible episodes too, since facts at random seldom come far. */
const story = [
  ...scheduled().postponement().schedule().pause().resumption().facts(),
  ...closed().offer().offerResponse().application().facts(),
  ...episode()
    .triage({ on: localDate('2026-01-06'), decision: 'UNDER_WAY' })
    .triage({ on: localDate('2026-01-06'), decision: 'NOT_ACCEPTED' })
    .feedback()
    .complaint()
    .facts(),
];
const sensible = fc.subarray(story);
const anyFacts = fc.oneof(
  arbitraryFacts,
  sensible,
  fc.tuple(sensible, arbitraryFacts).map(([some, more]) => [...some, ...more]),
);

const shuffled = anyFacts.chain((facts) =>
  fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length }), fc.subarray([...facts])),
);

function check<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { seed, numRuns });
}

describe('an assessment of any facts at all', () => {
  it('is the same whatever the order in which they came, and however often', () => {
    check(shuffled, ([facts, others, again]) => {
      expect(assessed([...others, ...structuredClone(again)])).toEqual(assessed(facts));
    });
  });

  it('is the same whether they came one by one or all at once', () => {
    check(anyFacts, (facts) => {
      const kept: Fact[] = [];
      for (const fact of facts) {
        if (!kept.some((known) => isSameFact(known, fact))) kept.push(fact);
        assessed(kept);
      }
      expect(assessed(kept)).toEqual(assessed(facts));
    });
  });

  it('changes no fact that it is given', () => {
    check(anyFacts, (facts) => {
      const before = structuredClone(facts);
      assessed(facts);
      expect(facts).toEqual(before);
    });
  });

  it('gives a status, a timeline and duties that do not depend on today', () => {
    check(fc.tuple(anyFacts, fc.nat(20_000)), ([facts, later]) => {
      const { status, timeline, duties, children } = assess(facts, policy, { ...given, today: addDays(today, later) });
      expect(assessed(facts)).toMatchObject({ status, timeline, duties, children });
    });
  });

  it('tells a timeline that runs forwards and ends where the episode stands', () => {
    check(anyFacts, (facts) => {
      const { timeline, status } = assessed(facts);
      expect(timeline.map(({ on }) => on)).toEqual(timeline.map(({ on }) => on).toSorted());
      expect(status).toBe(timeline.at(-1)?.status ?? 'REFERRED');
      expect(Object.keys(TRANSITIONS)).toContain(status);
    });
  });

  it('finds nothing at a place that is not in the fact', () => {
    check(anyFacts, (facts) => {
      const nowhere = assessed(facts).findings.filter((finding) => !isSomewhere(finding, facts));
      expect(nowhere).toEqual([]);
    });
  });

  it('finds the gravest first', () => {
    check(anyFacts, (facts) => {
      const severities = assessed(facts).findings.map(({ code }) =>
        SEVERITIES.indexOf(CONFERENCE_RULES[code].severity),
      );
      expect(severities).toEqual(severities.toSorted());
    });
  });

  it('asks for nothing by a day once the episode has ended, save what section 31ZA asks', () => {
    check(anyFacts, (facts) => {
      const { status, duties } = assessed(facts);
      const open = duties.filter(
        ({ metOn, kind }) => metOn === null && !/^(OFFER_MEETING|AWAIT_RESPONSE|HOLD_BEFORE_APPLICATION)$/.test(kind),
      );
      expect(['CLOSED', 'WITHDRAWN', 'NOT_PROCEEDING', 'PAUSED'].includes(status) && open.length > 0).toBe(false);
    });
  });

  it('flags a breach of section 31ZA exactly if there is one for a child', () => {
    check(anyFacts, (facts) => {
      const { findings, section31ZA, children } = assessed(facts);
      expect(findings.some(({ code }) => code === 'S2')).toBe(
        children.length > 0 && section31ZA.duty === 'BREACH' && section31ZA.regime === 'IN_FORCE',
      );
    });
  });

  it('never throws on the first and the last day there is', () => {
    check(anyFacts, (facts) => {
      for (const day of ['1900-01-01', '2100-12-31']) {
        expect(() => assess(facts, policy, { ...given, today: localDate(day) })).not.toThrow();
      }
    });
  });
});

describe('what the properties look at', () => {
  it('comes far enough to reach every status and most rules', () => {
    const statuses = new Set<string>();
    const codes = new Set<string>();
    check(anyFacts, (facts) => {
      const { findings, timeline } = assessed(facts);
      for (const { status } of timeline) statuses.add(status);
      for (const { code } of findings) codes.add(code);
    });
    expect(Object.keys(TRANSITIONS).filter((status) => !statuses.has(status))).toEqual([]);
    expect(codes.size).toBeGreaterThanOrEqual(35);
  });
});

/** All but the last part of the path is there; the last is there, or is a field that is missing from an object. */
function isSomewhere({ fact, field }: Finding, facts: readonly Fact[]): boolean {
  if (fact === null) return /^(?:referral|facts|duties|section31ZA\.children\.\d\.duty)$/.test(field.join('.'));
  if (!facts.some(({ data }) => data === fact)) return false;
  let place: unknown = fact;
  for (const [index, part] of field.entries()) {
    if (typeof place !== 'object' || place === null) return false;
    const isLast = index === field.length - 1;
    if (!(part in place) && (!isLast || Array.isArray(place))) return false;
    place = (place as Readonly<Record<string, unknown>>)[part];
  }
  return true;
}

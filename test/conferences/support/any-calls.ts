import fc from 'fast-check';
import type { Fact, FactKind } from '../../../contexts/conferences/domain/facts.ts';
import type { ConferenceRecord } from '../../../contexts/conferences/recording/conference-record.ts';
import { SAMPLE } from '../../../contexts/conferences/domain/testing/sample-facts.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { anyFact, anyReferral, day, ENDS, onDay, sampleFact } from './arbitrary-facts.ts';
import type { Call } from './calls.ts';
import { VERB_KINDS } from './calls.ts';

export type Episode = Pick<ConferenceRecord, 'version' | 'source' | 'facts'> & { readonly id: string };

/** The conferences that there are, as a call may name them. */
export type Known = {
  /** Global ids with versions, oldest first. */
  readonly conferences: readonly Episode[];
  /** Earlier calls. */
  readonly calls: readonly Call[];
};

/** A call in the making: what it is depends on what there is when it is made. */
export type Plan = {
  readonly toCall: (known: Known, key: string) => Call;
  /** How fast-check prints it. */
  readonly [fc.toStringMethod]: () => string;
};

const place = fc.nat({ max: 7 });
const source = fc.constantFrom('R1', 'R2', 'R3', 'R4').map((recordId) => ({ system: 'FICTION', recordId }));
const dryRun = rarely(fc.constant(true), false);
/** Which version a call expects: none, the right one, or one that is not there. */
const expecting = rarely(fc.constantFrom('now', 'now', 'past'), 'nothing');
/** Of another authority, of another type, and no id at all. */
const strangeId = rarely(
  fc.constantFrom('fgdm_A0000009_01J00000000000000000000000', 'auth_A0000001_A0000001', 'no id', ''),
  undefined,
);

function rarely<T, U>(arbitrary: fc.Arbitrary<T>, usually: U): fc.Arbitrary<T | U> {
  return fc.oneof({ weight: 1, arbitrary }, { weight: 11, arbitrary: fc.constant(usually) });
}

const add = fc
  .tuple(anyFact(), place, expecting, strangeId, dryRun)
  .map(([fact, at, expected, strange, isDry]): Plan => ({
    [fc.toStringMethod]: () => `add ${JSON.stringify({ fact, at, expected, strange, isDry })}`,
    toCall(known, key) {
      const named = nth(known, at);
      if (named === undefined)
        return { key, does: 'refer', source: { system: 'FICTION', recordId: 'R1' }, referral: SAMPLE.referral };
      const conferenceId = strange ?? named.id;
      return { key, does: 'add', conferenceId, fact, dryRun: isDry, ...expectedOf(named.version, expected) };
    },
  }));

/** As it usually goes, so that sequences come far and nonsense meets every status. */
const COURSE: readonly FactKind[] = [
  ...([
    'triage',
    'consent',
    'offer',
    'offerResponse',
    'pause',
    'resumption',
    'coordinator',
    'preparation',
    'screen',
    'schedule',
  ] as const),
  ...(['meeting', 'plan', 'planShared', 'planDecision', 'review'] as const),
];

/** The first step of the course that the conference has not taken. */
const goOn = place.map((at): Plan => ({
  [fc.toStringMethod]: () => `go on ${String(at)}`,
  toCall(known, key) {
    const named = nth(known, at);
    const course: readonly FactKind[] = isOfUnborn(named) ? ['birth', ...COURSE] : COURSE;
    const kind = course.find((each) => named?.facts.every((fact) => fact.kind !== each)) ?? 'offer';
    return { key, does: 'add', conferenceId: named?.id ?? 'none yet', fact: sampleFact(kind) };
  },
}));

/** The end, on a day after most of what there is. */
const end = fc.tuple(place, fc.constantFrom(...ENDS)).map(([at, kind]): Plan => ({
  [fc.toStringMethod]: () => `end ${JSON.stringify({ at, kind })}`,
  toCall(known, key) {
    const fact = onDay(sampleFact(kind), localDate('2026-06-24'));
    return { key, does: 'add', conferenceId: nth(known, at)?.id ?? 'none yet', fact };
  },
}));

/** What the conference holds already, told of another day. */
const twist = fc.tuple(place, fc.nat({ max: 20 }), day).map(([at, which, on]): Plan => ({
  [fc.toStringMethod]: () => `twist ${JSON.stringify({ at, which, on })}`,
  toCall(known, key) {
    const named = nth(known, at);
    const told = named?.facts.filter(({ kind }) => kind !== 'referral') ?? [];
    const fact = onDay(told.at(-1 - (which % Math.max(1, told.length))) ?? sampleFact('triage'), on);
    return { key, does: 'add', conferenceId: named?.id ?? 'none yet', fact };
  },
}));

function isOfUnborn(conference: Episode | undefined): boolean {
  const [referral] = conference?.facts.filter((fact) => fact.kind === 'referral') ?? [];
  return (
    referral?.data.children.some(({ laChildId, birthMonth }) => laChildId === 'C1' && birthMonth === undefined) ?? false
  );
}

const refer = fc.tuple(source, anyReferral, dryRun).map(([from, referral, isDry]): Plan => ({
  [fc.toStringMethod]: () => `refer ${JSON.stringify({ from, referral, isDry })}`,
  toCall: (_known, key) => ({ key, does: 'refer', source: from, referral, dryRun: isDry }),
}));

const reopen = fc.tuple(source, anyReferral, place, strangeId).map(([from, referral, at, strange]): Plan => ({
  [fc.toStringMethod]: () => `reopen ${JSON.stringify({ from, referral, at, strange })}`,
  toCall: (known, key) => ({
    key,
    does: 'reopen',
    conferenceId: strange ?? nth({ ...known, conferences: ended(known) }, at)?.id ?? nth(known, at)?.id ?? 'none yet',
    source: from,
    referral,
  }),
}));

function ended({ conferences }: Known): readonly Episode[] {
  return conferences.filter(({ facts }) => facts.some(({ kind }) => ENDS.includes(kind)));
}

const ANY_KIND: readonly FactKind[] = ['referral', ...VERB_KINDS];

/** Places of facts that are left out. */
const leftOut = fc.array(fc.nat({ max: 9 }), { maxLength: 2 });

/** A whole episode: what is there, less some of it, with more. */
const record = fc
  .tuple(
    source,
    anyReferral,
    fc
      .tuple(fc.constantFrom(0, 0, 4, 10, 14, COURSE.length), fc.array(anyFact(), { maxLength: 2 }))
      .map(([length, others]) => [...COURSE.slice(0, length).map(sampleFact), ...others]),
    leftOut,
    fc.record({
      at: place,
      expected: fc.constantFrom('nothing', 'now', 'now', 'past'),
      aims: fc.constantFrom(true, true, false),
      rogue: rarely(anyFact(ANY_KIND), null),
    }),
  )
  .map(([from, referral, more, without, { at, expected, aims, rogue }]): Plan => ({
    [fc.toStringMethod]: () => `record ${JSON.stringify({ from, referral, more, without, at, expected, aims, rogue })}`,
    toCall(known, key) {
      const named = nth(known, at);
      const aimed = aims ? named : undefined;
      const start: readonly Fact[] = aimed?.facts ?? [{ kind: 'referral', data: referral }];
      const kept = start.filter((_, index) => !without.includes(index));
      const facts = [...kept, ...more, ...(rogue === null ? [] : [rogue])];
      return {
        key,
        does: 'record',
        source: aimed?.source ?? from,
        facts,
        ...expectedOf(named?.version ?? 0, expected),
      };
    },
  }));

/** The same call once more, or its key with another input. */
const again = fc.tuple(place, fc.boolean(), anyFact()).map(([at, same, fact]): Plan => ({
  [fc.toStringMethod]: () => `again ${JSON.stringify({ at, same, fact })}`,
  toCall(known, key) {
    const earlier = known.calls.at(-1 - at);
    if (earlier === undefined || !same) {
      return { key: earlier?.key ?? key, does: 'add', conferenceId: nth(known, at)?.id ?? 'none yet', fact };
    }
    return earlier;
  },
}));

export const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  { weight: 12, arbitrary: add },
  { weight: 5, arbitrary: goOn },
  { weight: 4, arbitrary: twist },
  { weight: 1, arbitrary: end },
  { weight: 2, arbitrary: refer },
  { weight: 2, arbitrary: reopen },
  { weight: 4, arbitrary: record },
  { weight: 2, arbitrary: again },
);

/** The newest are named the most. */
function nth({ conferences }: Known, at: number): Known['conferences'][number] | undefined {
  return conferences.at(-1 - (at % Math.max(1, Math.min(conferences.length, 3))));
}

function expectedOf(version: number, expected: string): { readonly expectedVersion?: number } {
  if (expected === 'nothing') return {};
  return { expectedVersion: expected === 'now' ? version : version - 1 };
}

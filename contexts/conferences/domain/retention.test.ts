import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, localDate } from '../../../platform/dates/index.ts';
import type { ConferenceStatus, FgdmTriggerPoint } from './codes.ts';
import { TRANSITIONS } from './lifecycle.ts';
import { type Keeping, RETENTION_STATUSES, retentionOf } from './retention.ts';
import { type EpisodeClass, retentionClassOf } from './retention-class.ts';
import {
  accepted,
  agreed,
  allocated,
  closed,
  consented,
  episode,
  type EpisodeBuilder,
  held,
  planned,
  prepared,
  referred,
  reviewed,
  scheduled,
} from './testing/episode.ts';

const seed = Number(process.env['FC_SEED'] ?? 20260630);
const years = { STANDARD: 3, CHILD_IN_NEED: 4, CHILD_PROTECTION: 6, LOOKED_AFTER: 10 };
const on =
  (day: string): Keeping['changedOn'] =>
  () =>
    localDate(day);
const keeping: Keeping = { years, since: null, changedOn: on('2020-01-01') };
const statuses = Object.keys(TRANSITIONS) as ConferenceStatus[];
const isOver = (status: ConferenceStatus): boolean => (RETENTION_STATUSES as readonly string[]).includes(status);
const dates = fc.integer({ min: 0, max: 36_000 }).map((day) => addDays(localDate('2000-01-01'), day));
const { chronicle } = closed().assess();

const ended = (on: string, more: Partial<Keeping> = {}) =>
  retentionOf(
    { chronicle, status: 'CLOSED', timeline: [{ status: 'CLOSED', on: localDate(on) }] },
    { ...keeping, years: { ...years, [retentionClassOf(chronicle)]: 3 }, ...more },
  );

describe('the time for which an episode is kept', () => {
  it.each([
    ['2024-06-30', '2027-06-30'],
    ['2024-02-29', '2027-02-28'],
  ])('that ended on %s is until %s', (endedOn, until) => {
    expect(ended(endedOn).retainUntil).toBe(until);
  });

  it.each([
    ['30 whole days after its time', {}, '2027-07-31'],
    ['30 whole days after it was changed, where that is later', { changedOn: on('2027-12-31') }, '2028-01-31'],
    ['30 whole days after the policy began, where that is later', { since: localDate('2027-09-01') }, '2027-10-02'],
  ])('is over for good %s', (_, more, from) => {
    expect(ended('2024-06-30', more).erasedFrom).toBe(from);
  });

  const anyYears = fc.integer({ min: 1, max: 75 });
  const arbitrary = fc.record({
    timeline: fc.array(fc.record({ status: fc.constantFrom(...statuses), on: dates }), { minLength: 1 }),
    kept: fc.record({
      STANDARD: anyYears,
      CHILD_IN_NEED: anyYears,
      CHILD_PROTECTION: anyYears,
      LOOKED_AFTER: anyYears,
    }),
    changed: dates,
    since: fc.option(dates),
  });
  type Drawn = typeof arbitrary extends fc.Arbitrary<infer T> ? T : never;
  const keptAs = ({ timeline, kept, changed, since }: Drawn) =>
    retentionOf(
      { chronicle, status: timeline.at(-1)!.status, timeline },
      { years: kept, since, changedOn: () => changed },
    );

  it('is none while it is open, and one once it is over', () => {
    fc.assert(
      fc.property(arbitrary, (drawn) => {
        const { retainUntil, erasedFrom } = keptAs(drawn);
        const isOpen = !isOver(drawn.timeline.at(-1)!.status);
        expect([retainUntil === null, erasedFrom === null]).toEqual([isOpen, isOpen]);
      }),
      { seed },
    );
  });

  it('is never over before years of its last end, nor within 30 days of that, a change or a policy', () => {
    const over = arbitrary.filter(({ timeline }) => isOver(timeline.at(-1)!.status));
    fc.assert(
      fc.property(over, (drawn) => {
        const { retainUntil, erasedFrom, retentionClass } = keptAs(drawn);
        const ends = drawn.timeline.filter(({ status }) => isOver(status)).map(({ on: day }) => day);
        const least = 365 * drawn.kept[retentionClass];
        for (const end of ends) expect(daysBetween(end, retainUntil!)).toBeGreaterThanOrEqual(least);
        for (const day of [retainUntil!, drawn.changed, drawn.since ?? retainUntil!]) {
          expect(daysBetween(day, erasedFrom!)).toBeGreaterThan(30);
        }
      }),
      { seed },
    );
  });
});

const early = episode().referral({ triggerPoint: 'EARLY_HELP' });

/** Each status, by facts that lead there, and until when it is then kept. Null where somebody is waited for. */
const ENDINGS = {
  REFERRED: [referred(), null],
  TRIAGE: [referred().triage({ decision: 'UNDER_WAY' }), null],
  ACCEPTED: [accepted(), null],
  NOT_ACCEPTED: [early.triage({ decision: 'NOT_ACCEPTED' }), '2029-01-07'],
  CONSENT_PENDING: [accepted().consent({ status: 'SOUGHT', basis: undefined }), null],
  CONSENTED: [consented(), null],
  CONSENT_DECLINED: [accepted().consent({ status: 'REFUSED' }), '2030-01-12'],
  COORDINATOR_ALLOCATED: [allocated(), null],
  PREPARATION: [prepared(), null],
  CONFERENCE_SCHEDULED: [scheduled(), null],
  POSTPONED: [scheduled().postponement(), null],
  NOT_HELD: [scheduled().notHeld(), null],
  CONFERENCE_HELD: [held(), null],
  PLAN_MADE: [planned(), null],
  NO_PLAN_MADE: [held().plan({ outcome: 'NOT_MADE' }), null],
  PLAN_AGREED: [agreed().but('planDecision', { reviewOn: undefined }), null],
  PLAN_AGREED_WITH_CHANGES: [
    agreed().but('planDecision', { decision: 'AGREED_WITH_CHANGES', reviewOn: undefined }),
    null,
  ],
  PLAN_NOT_AGREED: [agreed().but('planDecision', { decision: 'NOT_AGREED', safetyReason: 'Nobody is at home.' }), null],
  REVIEW_DUE: [agreed(), null],
  REVIEW_HELD: [reviewed(), null],
  PAUSED: [accepted().pause(), null],
  WITHDRAWN: [accepted().withdrawal(), '2030-01-20'],
  NOT_PROCEEDING: [accepted().notProceeding(), '2030-01-20'],
  CLOSED: [closed(), '2030-05-05'],
} as const satisfies Record<ConferenceStatus, readonly [EpisodeBuilder, string | null]>;

describe('of an episode that stands', () => {
  it.each(Object.entries(ENDINGS))('at %s the time runs, or does not', (status, [facts, until]) => {
    const assessment = facts.assess();
    const { retainUntil } = retentionOf(assessment, keeping);
    expect([assessment.status, retainUntil]).toEqual([status, until]);
  });

  it('where nobody closed it the time runs from the last that happened', () => {
    const declined = accepted().consent({ status: 'REFUSED' }).complaint();
    expect(retentionOf(declined.assess(), keeping).retainUntil).toBe('2030-02-16');
  });
});

describe('the class of an episode', () => {
  const classOf = (facts: ReturnType<typeof episode>): EpisodeClass => retentionClassOf(facts.assess().chronicle);
  const triggeredBy = (triggerPoint: FgdmTriggerPoint) => episode().referral({ triggerPoint });

  it.each([
    ['EARLY_HELP', 'STANDARD'],
    ['OTHER', 'STANDARD'],
    ['CHILD_IN_NEED', 'CHILD_IN_NEED'],
    ['PRE_BIRTH', 'CHILD_IN_NEED'],
    ['PRE_PROCEEDINGS_PLO', 'CHILD_PROTECTION'],
    ['REUNIFICATION', 'LOOKED_AFTER'],
  ] as const)('follows from where it began: %s is %s', (trigger, name) => {
    expect(classOf(triggeredBy(trigger))).toBe(name);
  });

  it('follows from what it came to, where that is kept longer', () => {
    const early = triggeredBy('EARLY_HELP');
    expect(classOf(early.letter())).toBe('CHILD_PROTECTION');
    expect(classOf(early.application())).toBe('CHILD_PROTECTION');
    expect(classOf(early.notProceeding({ reason: 'CHILD_ENTERED_CARE' }))).toBe('LOOKED_AFTER');
    expect(classOf(early.notProceeding({ reason: 'NEEDS_RESOLVED' }))).toBe('STANDARD');
  });

  it.each([
    ['RESIDENTIAL', 'LOOKED_AFTER'],
    ['WITH_PARENT', 'STANDARD'],
  ] as const)('follows from where one of the children lives at the end: %s is %s', (outcome, name) => {
    const children = [{ laChildId: 'C1', outcome: 'WITH_PARENT' } as const, { laChildId: 'C2', outcome }];
    expect(classOf(triggeredBy('EARLY_HELP').closure({ children }))).toBe(name);
  });

  it('is never shorter than where it began', () => {
    expect(classOf(triggeredBy('REUNIFICATION').letter())).toBe('LOOKED_AFTER');
  });
});

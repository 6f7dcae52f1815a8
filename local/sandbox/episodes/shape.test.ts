import { describe, expect, it } from '@jest/globals';
import { isRefusing } from '../../../contexts/conferences/domain/assess.ts';
import { isEnded } from '../../../contexts/conferences/domain/lifecycle.ts';
import { CONFERENCE_RULES } from '../../../contexts/conferences/domain/rules/catalogue.ts';
import { identifiersIn } from '../../../contexts/conferences/domain/rules/identifiers.ts';
import { daysBetween } from '../../../platform/dates/index.ts';
import { scalars } from '../../../platform/graphql/scalars.ts';
import { assessedSendings, latest, type Sent } from '../../../test/support/sandbox/assessed-sandbox.ts';
import { PHRASES } from './phrases.ts';
import { scanForIdentifiers } from '../../../platform/privacy/index.ts';

const SEED = 'shape';
const CONFERENCES = 200;
const sent = [...assessedSendings(SEED, CONFERENCES)];
const conferences = latest(sent);

function shareOf(of: readonly Sent[], is: (one: Sent) => boolean): number {
  return of.filter(is).length / of.length;
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length] as const);
  return Object.fromEntries(counts.toSorted(([, one], [, other]) => other - one));
}

function daysToConference({ assessment }: Sent): readonly number[] {
  const [referral] = assessment.chronicle.referral;
  const [meeting] = assessment.chronicle.meeting;
  return referral === undefined || meeting === undefined ? [] : [daysBetween(referral.receivedOn, meeting.heldOn)];
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

const isPlanned = ({ assessment }: Sent): boolean =>
  assessment.chronicle.plan.some(({ outcome }) => outcome === 'MADE');
const isNearProceedings = ({ assessment }: Sent): boolean => assessment.section31ZA.trigger !== 'NOT_TRIGGERED';

describe(`every episode of the sandbox (seed "${SEED}", 12 × ${CONFERENCES})`, () => {
  it('keeps every ERROR rule each time that it is sent', () => {
    const refused = sent.flatMap(({ recordId, assessment }) =>
      assessment.findings.filter(isRefusing).map(({ code, field }) => `${recordId} ${code} ${field.join('.')}`),
    );
    expect(refused).toEqual([]);
  });

  it('holds no identifier', () => {
    // Each eighth: the same few phrases are everywhere, and looking for identifiers takes its time.
    const some = conferences.filter((_, index) => index % 8 === 0);
    expect(some.flatMap(({ facts }) => identifiersIn(facts))).toEqual([]);
    expect(
      Object.values<readonly string[]>(PHRASES)
        .flat()
        .filter((text) => scanForIdentifiers(text).length > 0),
    ).toEqual([]);
  });

  it('holds references and texts that the schema takes', () => {
    const strings = (value: unknown, name = ''): readonly (readonly [name: string, text: string])[] =>
      typeof value === 'string'
        ? [[name, value]]
        : Object.entries(value ?? {}).flatMap(([key, part]) => strings(part, /^\d+$/.test(key) ? name : key));
    const refs = conferences
      .flatMap(({ facts }) => strings(facts))
      .filter(([name]) => /^(?:ref|laChildIds?|.*Refs?)$/.test(name));
    const takes = scalars.get('LocalReference')?.parseValue;

    expect(refs.length).toBeGreaterThan(conferences.length * 5);
    expect(() => refs.forEach(([, ref]) => takes?.(ref))).not.toThrow();
  });
});

describe(`the conferences of the sandbox (seed "${SEED}", 12 × ${CONFERENCES})`, () => {
  it('are as many as asked for, and about a quarter are still open', () => {
    expect(conferences).toHaveLength(12 * CONFERENCES);
    const open = shareOf(conferences, ({ assessment }) => !isEnded(assessment.status));
    expect(open).toBeGreaterThan(0.2);
    expect(open).toBeLessThan(0.3);
  });

  it('reach a plan in about 71 of 100 referrals', () => {
    expect(shareOf(conferences, isPlanned)).toBeGreaterThan(0.68);
    expect(shareOf(conferences, isPlanned)).toBeLessThan(0.74);
  });

  it('are held about six weeks from the referral, with a long tail, sooner in some authorities than in others', () => {
    const days = conferences.flatMap(daysToConference);
    const medians = [...Map.groupBy(conferences, ({ sender }) => sender.slug).values()].map((own) =>
      median(own.flatMap(daysToConference)),
    );

    expect(median(days)).toBeGreaterThan(37);
    expect(median(days)).toBeLessThan(47);
    expect(days.filter((day) => day > 56).length / days.length).toBeGreaterThan(0.15);
    expect(Math.max(...days)).toBeGreaterThan(120);
    expect(Math.max(...medians) - Math.min(...medians)).toBeGreaterThan(15);
  });

  it('breach section 31ZA in 3 to 6 of 100 that come near proceedings', () => {
    const near = conferences.filter(isNearProceedings);
    const breached = shareOf(near, ({ assessment }) => assessment.section31ZA.duty === 'BREACH');

    expect(near.length / conferences.length).toBeGreaterThan(0.12);
    expect(breached).toBeGreaterThan(0.03);
    expect(breached).toBeLessThan(0.06);
    expect(new Set(near.map(({ assessment }) => assessment.section31ZA.offerOutcome)).size).toBe(6);
    expect(new Set(near.map(({ assessment }) => assessment.section31ZA.regime)).size).toBe(2);
  });

  it('apply for one of several siblings now and then, and then say how the duty stands for each', () => {
    const applied = conferences.filter(
      ({ assessment: { chronicle, children } }) => chronicle.application.length > 0 && children.length > 1,
    );
    const forOne = applied.filter(({ assessment }) =>
      assessment.chronicle.application.some(({ laChildIds }) => laChildIds?.length === 1),
    );
    const apart = forOne.filter(
      ({ assessment }) => new Set(assessment.section31ZA.children.map(({ trigger }) => trigger)).size > 1,
    );

    expect(forOne.length / applied.length).toBeGreaterThan(0.15);
    expect(forOne.length / applied.length).toBeLessThan(0.45);
    expect(apart.length).toBeGreaterThan(0);
  });

  it('are of one child or of siblings, some unborn and some born since', () => {
    const unborn = conferences.filter(({ assessment }) =>
      assessment.chronicle.referral.some(({ children }) => children.some((child) => child.birthMonth === undefined)),
    );
    const born = unborn.filter(({ assessment }) => assessment.chronicle.birth.length > 0);

    expect(new Set(conferences.map(({ assessment }) => assessment.children.length))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(unborn.length / conferences.length).toBeGreaterThan(0.025);
    expect(unborn.length / conferences.length).toBeLessThan(0.06);
    expect(born.length / unborn.length).toBeGreaterThan(0.5);
  });

  it('leave something to do of each kind, some of it overdue', () => {
    const open = conferences.flatMap(({ assessment }) => assessment.duties.filter(({ metOn }) => metOn === null));
    const kinds = new Set(open.map(({ kind }) => kind));

    expect([...kinds].toSorted()).toEqual(
      expect.arrayContaining([
        'ALLOCATE_COORDINATOR',
        'AWAIT_RESPONSE',
        'DECIDE_PLAN',
        'HOLD_BEFORE_APPLICATION',
        'HOLD_CONFERENCE',
        'OFFER_MEETING',
        'REVIEW',
        'SHARE_PLAN',
        'TRIAGE',
      ]),
    );
    expect(open.some(({ dueOn }) => dueOn !== null && dueOn < '2026-10-31')).toBe(true);
  });

  it('are reopened now and then, and come in one to four nights', () => {
    const nights = [...Map.groupBy(sent, ({ sender, recordId }) => `${sender.slug} ${recordId}`).values()];
    expect(new Set(nights.map(({ length }) => length))).toEqual(new Set([1, 2, 3, 4, 5]));
    expect(shareOf(sent, ({ isReopening }) => isReopening)).toBeGreaterThan(0.003);
  });

  it('raise flags and queries of many kinds, of which some are answered with a reason', () => {
    const codes = conferences.flatMap(({ assessment }) => [...new Set(assessment.findings.map(({ code }) => code))]);
    const distribution = countBy(codes.map((code) => `${CONFERENCE_RULES[code].severity} ${code}`));
    console.log(`Of ${conferences.length} conferences (seed "${SEED}"):`, distribution);
    console.log(countBy(conferences.map(({ assessment }) => assessment.status)));

    expect(Object.keys(distribution)).toEqual(
      expect.arrayContaining([
        'FLAG TL1',
        'FLAG P1',
        'FLAG P2',
        'FLAG P7',
        'FLAG P7S',
        'FLAG P10',
        'FLAG S1F',
        'QUERY P3',
        'QUERY P3M',
        'QUERY P4',
        'QUERY P6A',
        'QUERY P6C',
        'QUERY P9',
        'QUERY S1',
        'QUERY S3',
      ]),
    );
    expect(shareOf(conferences, ({ assessment }) => assessment.chronicle.reason.length > 0)).toBeGreaterThan(0.02);
  });
});

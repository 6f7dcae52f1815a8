import { describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { type ConferencePolicy, defaultConferencePolicy } from './policy.ts';
import { checkPolicy, type PolicyAsked } from './policy-rules.ts';
import { isMemberOn, policyOn } from './profile.ts';

function version(number: number, effectiveFrom: string, extra: Partial<ConferencePolicy> = {}): ConferencePolicy {
  return { ...defaultConferencePolicy, version: number, effectiveFrom: localDate(effectiveFrom), ...extra };
}

function profile(...policies: readonly ConferencePolicy[]) {
  return { authority: 'A0000001' as OwnerId, memberships: [], policies };
}

describe('the policy for a record of a date', () => {
  it('is the default where nobody has set one', () => {
    expect(policyOn(profile(), localDate('2026-01-01'))).toEqual(defaultConferencePolicy);
  });

  it('is the default before the first version begins', () => {
    expect(policyOn(profile(version(1, '2026-01-02')), localDate('2026-01-01')).version).toBe(0);
  });

  it('is the version that began last on or before that day', () => {
    const policies = [version(1, '2025-01-01'), version(2, '2026-06-01'), version(3, '2026-03-01')];
    const numbers = ['2025-12-31', '2026-03-01', '2026-06-01'].map(
      (day) => policyOn(profile(...policies), localDate(day)).version,
    );
    expect(numbers).toEqual([1, 3, 2]);
  });

  it('is the later of two versions that begin on one day', () => {
    expect(policyOn(profile(version(1, '2026-01-01'), version(2, '2026-01-01')), localDate('2026-01-01')).version).toBe(
      2,
    );
  });

  it('has the commencement of section 31ZA of the newest version, even before that version begins', () => {
    const day = localDate('2026-09-01');
    const policies = [version(1, '2025-01-01'), version(2, '2027-01-01', { section31ZAInForceFrom: day })];
    const policy = policyOn(profile(...policies), localDate('2026-01-01'));
    expect([policy.version, policy.section31ZAInForceFrom]).toEqual([1, day]);
  });

  it('has that commencement before the first version begins, with the targets of the default', () => {
    const day = localDate('2025-06-01');
    const first = version(1, '2027-01-01', { section31ZAInForceFrom: day });
    expect(policyOn(profile(first), localDate('2024-01-01'))).toEqual({
      ...defaultConferencePolicy,
      section31ZAInForceFrom: day,
    });
  });

  it('has no commencement once the newest version has none', () => {
    const appointed = version(1, '2025-01-01', { section31ZAInForceFrom: localDate('2025-06-01') });
    const policies = [appointed, version(2, '2027-01-01')];
    expect(policyOn(profile(...policies), localDate('2026-01-01')).section31ZAInForceFrom).toBeNull();
  });

  it('gives an emergency network meeting a week by default', () => {
    expect(defaultConferencePolicy.targetsByModel.EMERGENCY_NETWORK_MEETING?.conferenceDays).toBe(7);
  });
});

describe('membership on a day (T3)', () => {
  const membership = {
    programme: 'FNP',
    wave: 'ONLY',
    arm: 'FNP',
    from: localDate('2023-07-01'),
    until: localDate('2025-03-31'),
  } as const;

  it.each([
    ['2023-06-30', false],
    ['2023-07-01', true],
    ['2025-03-31', true],
    ['2025-04-01', false],
  ])('on %s is %s', (day, expected) => {
    expect(isMemberOn({ ...profile(), memberships: [membership] }, localDate(day))).toBe(expected);
  });
});

describe('checking a new version of a policy', () => {
  const today = localDate('2026-06-10');
  const asked: PolicyAsked = {
    effectiveFrom: localDate('2026-06-11'),
    targets: defaultConferencePolicy.targets,
    targetsByModel: [],
    section31ZAInForceFrom: null,
  };
  const problemsOf = (
    change: Partial<PolicyAsked>,
    versions: readonly ConferencePolicy[] = [version(1, '2025-01-01')],
  ) => checkPolicy({ ...asked, ...change }, { versions, today }).map(({ code, path }) => `${code} ${path.join('.')}`);

  describe.each([
    ['the very first', []],
    ['a later one', [version(1, '2025-01-01')]],
  ])('%s', (_, versions) => {
    it.each(['2026-06-11', '2030-01-01'])('may begin after today: on %s', (day) => {
      expect(problemsOf({ effectiveFrom: localDate(day) }, versions)).toEqual([]);
    });

    it.each(['2026-06-10', '2026-06-09', '2020-01-01'])('cannot begin by today: on %s (G8)', (day) => {
      expect(problemsOf({ effectiveFrom: localDate(day) }, versions)).toEqual(['G8 input.effectiveFrom']);
    });
  });

  it.each(['2020-01-01', '2026-06-10', '2030-01-01'])('lets section 31ZA be in force from any day: from %s', (day) => {
    expect(problemsOf({ section31ZAInForceFrom: localDate(day) })).toEqual([]);
  });

  it.each([-1, 731, 1.5])('refuses a target of %d days (G9)', (days) => {
    expect(problemsOf({ targets: { ...asked.targets, reviewDays: days } })).toEqual(['G9 input.targets.reviewDays']);
  });

  it('refuses amber before the target, for a model too (G9)', () => {
    const targetsByModel = [{ model: 'OTHER_FGDM', targets: { conferenceDays: 60 } }] as const;
    expect(problemsOf({ targetsByModel })).toEqual(['G9 input.targetsByModel.0.conferenceAmberDays']);
  });

  it('refuses a model that is given twice (G10)', () => {
    const twice = { model: 'OTHER_FGDM', targets: {} } as const;
    expect(problemsOf({ targetsByModel: [twice, twice] })).toEqual(['G10 input.targetsByModel.1']);
  });

  it('refuses more versions than are kept (G11)', () => {
    const versions = Array.from({ length: 200 }, (_, index) => version(index + 1, '2025-01-01'));
    expect(problemsOf({}, versions)).toEqual(['G11 input']);
  });
});

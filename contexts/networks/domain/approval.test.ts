import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { cumulativeFor, type FamilyApproval, isSegregated, isWithin, standingOf, standsFor } from './approval.ts';
import { pence } from './pence.ts';
import { type Approver, DEFAULT_POLICY, policyOn, type SupportPolicy } from './policy.ts';

const day = localDate;
const today = day('2026-06-10');
const own: Approver = { ref: 'SM1', role: 'SERVICE_MANAGER', from: day('2026-04-01'), until: null };
const cover: Approver = { ...own, ref: 'TM1', from: day('2026-06-01'), until: day('2026-06-10'), coversFor: 'SM1' };
const policy: SupportPolicy = {
  ...DEFAULT_POLICY,
  bands: [
    { role: 'SERVICE_MANAGER', upTo: pence(200_000) },
    { role: 'PANEL', upTo: null },
  ],
  approvers: [own, cover, { ...own, ref: 'TM2', role: 'TEAM_MANAGER' }],
};
const standing = (ref: string, on: string, role: Approver['role'] = 'SERVICE_MANAGER') =>
  standingOf(policy, { ref, role, today: day(on) });

describe('by what right somebody approves', () => {
  it('is the role on the day, with the limit of its band', () => {
    expect(standing('SM1', '2026-06-10')).toEqual({ approver: own, upTo: 200_000 });
    expect(standing('SM1', '2026-03-31')).toBeUndefined();
    expect(standing('SM1', '2026-06-10', 'PANEL')).toBeUndefined();
    expect(standing('SM2', '2026-06-10')).toBeUndefined();
  });

  it('of a cover begins and ends with its days, both included', () => {
    for (const on of ['2026-05-31', '2026-06-11']) expect(standing('TM1', on)).toBeUndefined();
    for (const on of ['2026-06-01', '2026-06-10']) expect(standing('TM1', on)?.approver.coversFor).toBe('SM1');
  });

  it('is none in a role that has no band', () => {
    expect(standing('TM2', '2026-06-10', 'TEAM_MANAGER')).toBeUndefined();
    expect(standsFor(policy, { ref: 'TM2', today })).toBe(false);
    expect(standsFor(policy, { ref: 'SM1', today })).toBe(true);
  });

  it('is none where an authority has set nothing', () => {
    expect(standsFor(DEFAULT_POLICY, { ref: 'SM1', today })).toBe(false);
  });
});

describe('the limit of a band', () => {
  it('is included, and null is no limit', () => {
    expect(isWithin(pence(50), pence(50))).toBe(true);
    expect(isWithin(pence(50), pence(51))).toBe(false);
    expect(isWithin(null, pence(1_000_000_000))).toBe(true);
  });
});

describe('what a family was approved in twelve months', () => {
  const had = (id: string, on: string, amount: number): FamilyApproval => ({
    package: id,
    on: day(on),
    pence: pence(amount),
  });
  const asked = { packageId: 'P9', pence: pence(100), today };

  it('is each package as it was last approved, with what is asked in the stead of what it had', () => {
    expect(cumulativeFor([had('P1', '2026-06-01', 10), had('P9', '2026-06-01', 50)], asked)).toBe(110);
  });

  it('rolls: an approval of the same day of last year is over, one of the day after is not', () => {
    expect(cumulativeFor([had('P1', '2025-06-10', 10)], asked)).toBe(100);
    expect(cumulativeFor([had('P1', '2025-06-11', 10)], asked)).toBe(110);
  });

  it('counts back from a leap day to the last of February', () => {
    const onLeapDay = { ...asked, today: day('2028-02-29') };
    expect(cumulativeFor([had('P1', '2027-02-28', 10), had('P2', '2027-03-01', 20)], onLeapDay)).toBe(120);
  });
});

describe('whoever approves', () => {
  it('is neither the requester nor a payee (M4)', () => {
    const parties = { approver: 'A', requester: 'B', payees: ['C', 'D'] };
    expect(isSegregated(parties)).toBe(true);
    expect(isSegregated({ ...parties, requester: 'A' })).toBe(false);
    expect(isSegregated({ ...parties, payees: ['C', 'A'] })).toBe(false);
  });
});

describe('the policy of a day', () => {
  const version = (number: number, from: string): SupportPolicy => ({
    ...policy,
    version: number,
    effectiveFrom: day(from),
  });

  it('is the version set last of those that have begun', () => {
    const versions = [version(1, '2026-04-01'), version(2, '2026-07-01'), version(3, '2026-06-10')];
    expect(policyOn(versions, day('2026-03-31')).version).toBe(0);
    expect(policyOn(versions, day('2026-06-09')).version).toBe(1);
    expect(policyOn(versions, today).version).toBe(3);
    expect(policyOn(versions, day('2026-07-01')).version).toBe(3);
  });
});

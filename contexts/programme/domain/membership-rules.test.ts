import { describe, expect, it } from '@jest/globals';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { localDate } from '../../../platform/dates/index.ts';
import { firstOverfullDay, type Membership } from './membership.ts';
import { checkMemberships, checkPlaces, mergeMemberships, withMemberships } from './membership-rules.ts';
import type { ProgrammeCode } from './programme.ts';

function member(programme: ProgrammeCode, from: string, until: string | null = null): Membership {
  const period = { from: localDate(from), until: until === null ? null : localDate(until) };
  return { programme, wave: 'ONLY', arm: programme === 'FFCP' ? 'FFCP_WAVE_1' : 'FNP', ...period };
}

function problemsOf(...memberships: readonly Membership[]) {
  return checkMemberships(memberships, ['input']).map(({ code }) => code);
}

describe('the memberships of one authority', () => {
  it('may follow one another from one day to the next', () => {
    expect(problemsOf(member('FNP', '2023-07-01', '2024-03-31'), member('FFCP', '2024-04-01'))).toEqual([]);
  });

  it('are not of the pathfinder and the pilot on one day (G1)', () => {
    expect(problemsOf(member('FNP', '2023-07-01', '2024-04-01'), member('FFCP', '2024-04-01'))).toEqual(['G1']);
  });

  it('may be of the national programme beside either', () => {
    expect(problemsOf(member('FFCP', '2024-04-01'), member('FFP_NATIONAL', '2025-04-01'))).toEqual([]);
  });

  it('do not overlap in one programme (G2)', () => {
    expect(problemsOf(member('FNP', '2023-07-01'), member('FNP', '2025-01-01'))).toEqual(['G2']);
  });

  it('do not end before they begin (G3)', () => {
    expect(problemsOf(member('FNP', '2023-07-02', '2023-07-01'))).toEqual(['G3']);
  });

  it('may last for one day', () => {
    expect(problemsOf(member('FNP', '2023-07-01', '2023-07-01'))).toEqual([]);
  });
});

describe('the places of a programme (G4)', () => {
  const programme = { code: 'FFCP', name: 'Fictional', places: 1, strands: [], waves: [] } as const;

  it('are enough when one leaves on the day before another comes', () => {
    const full = withMemberships({ ...programme, members: [] }, 'A0000001' as OwnerId, [
      member('FFCP', '2023-07-01', '2024-03-31'),
    ]);
    const after = withMemberships(full, 'A0000002' as OwnerId, [member('FFCP', '2024-04-01')]);
    expect(checkPlaces(after, [])).toEqual([]);
  });

  it('are too few on a day that two share', () => {
    const full = withMemberships({ ...programme, members: [] }, 'A0000001' as OwnerId, [
      member('FFCP', '2023-07-01', '2024-04-01'),
    ]);
    const after = withMemberships(full, 'A0000002' as OwnerId, [member('FFCP', '2024-04-01')]);
    expect(checkPlaces(after, ['input']).map(({ code }) => code)).toEqual(['G4']);
    expect(firstOverfullDay(after.members, 1)).toBe('2024-04-01');
  });

  it('are without limit where there is no number', () => {
    const members = [1, 2, 3].map((number) => ({
      ...member('FFCP', '2023-07-01'),
      authority: `A000000${number}` as OwnerId,
    }));
    expect(checkPlaces({ ...programme, places: null, members }, [])).toEqual([]);
  });

  it('list the same members in the same order, whoever came first', () => {
    const [one, other] = ['A0000001', 'A0000002'] as OwnerId[];
    const none = { ...programme, members: [] };
    const joined = [member('FFCP', '2023-07-01')];
    expect(withMemberships(withMemberships(none, one!, joined), other!, joined)).toEqual(
      withMemberships(withMemberships(none, other!, joined), one!, joined),
    );
  });
});

describe('merging the memberships of a roster', () => {
  it('adds one that is not recorded', () => {
    const [recorded, given] = [member('FNP', '2023-07-01', '2024-03-31'), member('FFCP', '2024-04-01')];
    expect(mergeMemberships([recorded], [given])).toEqual([recorded, given]);
  });

  it('sets an end where none is recorded', () => {
    const ended = member('FNP', '2023-07-01', '2024-03-31');
    expect(mergeMemberships([member('FNP', '2023-07-01')], [ended])).toEqual([ended]);
  });

  it('keeps an end that is recorded, and what is not listed', () => {
    const recorded = [member('FNP', '2023-07-01', '2024-03-31'), member('FFCP', '2024-04-01')];
    expect(mergeMemberships(recorded, [member('FNP', '2023-07-01', '2025-03-31')])).toEqual(recorded);
  });
});

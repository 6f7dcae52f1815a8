import { describe, expect, it } from '@jest/globals';
import { nextOf, stepsOf, type Truth } from './steps.ts';

const NOTHING: Truth = {
  authority: { id: 'a', name: 'First', memberships: [] },
  agreements: [],
  clients: [],
  hasPracticeLead: false,
  trial: null,
  lastBatchOn: null,
  today: '2026-11-20',
};
type Version = Truth['agreements'][number]['versions'][number];
const agreed = (status: Version['status'], recipient: 'PROGRAMME' | 'EVALUATION_PROJECT' = 'PROGRAMME') => [
  { id: 'g', recipient, versions: [{ number: 1, status, from: '2026-12-01' }] },
];
const MEMBER = [{ from: '2026-12-01', until: null }];
const nameOfNext = (truth: Truth) => nextOf(stepsOf(truth))?.name ?? null;
const authority = (of: Partial<Truth['authority']>): Truth['authority'] => ({ ...NOTHING.authority, ...of });

describe('the way of an authority to its first accepted batch', () => {
  it.each<readonly [string | null, Truth]>([
    ['MEMBERSHIP', NOTHING],
    [
      'MEMBERSHIP',
      { ...NOTHING, authority: authority({ memberships: [{ from: '2024-01-01', until: '2026-11-19' }] }) },
    ],
    ['OFFER', { ...NOTHING, authority: authority({ memberships: MEMBER }) }],
    ['OFFER', { ...NOTHING, authority: authority({ memberships: MEMBER }), agreements: agreed('REVOKED') }],
    [
      'OFFER',
      {
        ...NOTHING,
        authority: authority({ memberships: MEMBER }),
        agreements: agreed('IN_FORCE', 'EVALUATION_PROJECT'),
      },
    ],
    ['LEAD', { ...NOTHING, authority: authority({ memberships: MEMBER }), agreements: agreed('OFFERED') }],
    [
      'ACCEPTANCE',
      {
        ...NOTHING,
        authority: authority({ memberships: MEMBER }),
        hasPracticeLead: true,
        agreements: agreed('OFFERED'),
      },
    ],
    [
      'CLIENT',
      {
        ...NOTHING,
        authority: authority({ memberships: MEMBER }),
        hasPracticeLead: true,
        agreements: agreed('AGREED'),
        clients: [{ id: 'c', label: 'Case system', status: 'SUSPENDED', authority: { id: 'a' } }],
      },
    ],
  ])('goes on with %s', (name, truth) => {
    expect(nameOfNext(truth)).toBe(name);
  });

  const signed: Truth = {
    ...NOTHING,
    authority: authority({ memberships: MEMBER }),
    hasPracticeLead: true,
    agreements: agreed('IN_FORCE'),
    clients: [{ id: 'c', label: 'Case system', status: 'ACTIVE', authority: { id: 'a' } }],
  };

  it('ends with a batch that was accepted', () => {
    expect(nameOfNext(signed)).toBe('TRIAL');
    expect(nameOfNext({ ...signed, lastBatchOn: '2026-11-20' })).toBeNull();
  });

  it('has tried a batch out once all of one would have been accepted, and not before', () => {
    const at = '2026-11-20T09:05:00Z';
    const refused: Truth = { ...signed, trial: { at, wouldBeAccepted: false } };
    expect(nextOf(stepsOf(refused))).toMatchObject({
      name: 'TRIAL',
      says: expect.stringContaining('Not all of what it tried out on 20 November 2026 at 9:05am'),
    });
    expect(nameOfNext({ ...signed, trial: { at, wouldBeAccepted: true } })).toBe('BATCH');
    expect(nameOfNext({ ...refused, lastBatchOn: '2026-11-20' })).toBeNull();
  });

  it('shows a practice lead by what it accepted to whoever may not see who is registered', () => {
    const unseen: Truth = { ...signed, hasPracticeLead: null };
    expect(nameOfNext(unseen)).toBe('TRIAL');
    expect(nameOfNext({ ...unseen, agreements: agreed('OFFERED') })).toBe('LEAD');
  });
});

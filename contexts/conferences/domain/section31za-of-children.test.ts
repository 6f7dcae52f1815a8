import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryFacts, LAST_DAY } from '../../../test/support/conferences/arbitrary-facts.ts';
import { addDays, localDate, month } from '../../../platform/dates/index.ts';
import { assess, type Assessment, isRefusing } from './assess.ts';
import { CONCERNING_KINDS } from './children-concerned.ts';
import type { MeetingDuty } from './codes.ts';
import type { Fact } from './facts.ts';
import type { ChildDuty } from './section31za.ts';
import { type EpisodeBuilder, POLICY, referredSiblings, referredUnborn } from './testing/episode.ts';
import { FATHER, MOTHER } from './testing/sample-facts.ts';

/** fast-check prints the seed of a failure; give it as FC_SEED to have the same again, or another to look further. */
const seed = Number(process.env['FC_SEED'] ?? 20260630);
const numRuns = Number(process.env['FC_RUNS'] ?? 300);
const policy = { ...POLICY, isMember: false };
const assessed = (facts: readonly Fact[], today = LAST_DAY): Assessment =>
  assess(facts, policy, { today, isPossibleDuplicate: false });

function check<T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), { seed, numRuns });
}

const day = localDate;
const one = { laChildIds: ['C1'] } as const;
const two = { laChildIds: ['C2'] } as const;

type Told = { readonly first: Partial<ChildDuty>; readonly second: Partial<ChildDuty>; readonly whole: 0 | 1 };

const EXAMPLES: readonly (Told & { readonly so: string; readonly episode: EpisodeBuilder })[] = [
  {
    so: 'the first was applied for without an offer, the second is exempt',
    episode: referredSiblings().application(one).exemption(two),
    first: {
      trigger: 'APPLICATION_MADE',
      duty: 'BREACH',
      offerOutcome: 'NOT_YET_OFFERED',
      appliedOn: day('2026-04-01'),
    },
    second: { trigger: 'PRE_PROCEEDINGS_CONSIDERED', duty: 'EXEMPT_BEST_INTERESTS', appliedOn: null },
    whole: 0,
  },
  {
    so: 'the letter concerns the second only',
    episode: referredSiblings().letter(two),
    first: { trigger: 'NOT_TRIGGERED', duty: 'NO_DUTY', mustDo: null },
    second: { trigger: 'PRE_PROCEEDINGS_CONSIDERED', duty: 'DUTY_OUTSTANDING', mustDo: 'OFFER_MEETING' },
    whole: 1,
  },
  {
    so: 'the mother declined for the first and accepted for the second',
    episode: referredSiblings()
      .offer()
      .offerResponse({ ...one, response: 'DECLINED' })
      .offerResponse({ ...two, response: 'ACCEPTED' }),
    first: { offerOutcome: 'DECLINED_BY_ALL', duty: 'DUTY_MET', mustDo: null },
    second: { offerOutcome: 'ACCEPTED_BY_AT_LEAST_ONE', duty: 'DUTY_OUTSTANDING', mustDo: 'HOLD_BEFORE_APPLICATION' },
    whole: 1,
  },
  {
    so: 'each parent was offered a meeting for one of them',
    episode: referredSiblings()
      .offer({ ...one, offeree: MOTHER })
      .offer({ ...two, offeree: FATHER })
      .offerResponse({ response: 'DECLINED' }),
    first: { offerOutcome: 'DECLINED_BY_ALL', duty: 'DUTY_MET' },
    second: {
      offerOutcome: 'OFFERED_AWAITING_RESPONSE',
      duty: 'DUTY_OUTSTANDING',
      offerees: [{ person: FATHER, offeredOn: day('2026-03-02') }],
    },
    whole: 1,
  },
  {
    so: 'an application is planned for each, the second sooner',
    episode: referredSiblings()
      .application({ ...one, madeOn: undefined, plannedFor: day('2026-09-01') })
      .application({ ...two, madeOn: undefined, plannedFor: day('2026-08-03') }),
    first: { duty: 'DUTY_OUTSTANDING', actBefore: day('2026-09-01') },
    second: { duty: 'DUTY_OUTSTANDING', actBefore: day('2026-08-03') },
    whole: 1,
  },
  {
    so: 'one was applied for before the section was in force and the other after',
    episode: referredSiblings()
      .application({ ...one, madeOn: day('2025-12-01') })
      .application({ ...two, madeOn: day('2026-04-01') }),
    first: { duty: 'BREACH', regime: 'PRE_COMMENCEMENT' },
    second: { duty: 'BREACH', regime: 'IN_FORCE' },
    whole: 1,
  },
  {
    so: 'nobody responded for the first, and it was decided not to offer for the second',
    episode: referredSiblings().offer(one).offerResponse({ response: 'NO_RESPONSE' }).exemption(two),
    first: { offerOutcome: 'NO_RESPONSE', duty: 'DUTY_MET' },
    second: { offerOutcome: 'NOT_OFFERED_BEST_INTERESTS', duty: 'EXEMPT_BEST_INTERESTS' },
    whole: 1,
  },
  {
    so: 'the meeting of both was held after it was accepted for the first, and before the application for both',
    episode: referredSiblings()
      .offer(one)
      .offerResponse(one)
      .meeting({ heldOn: day('2026-03-20') })
      .application(),
    first: { offerOutcome: 'ACCEPTED_BY_AT_LEAST_ONE', duty: 'DUTY_MET' },
    second: { offerOutcome: 'NOT_YET_OFFERED', duty: 'BREACH' },
    whole: 1,
  },
];

describe('the duty of section 31ZA for each of two siblings', () => {
  describe.each(EXAMPLES)('where $so', ({ episode, first, second, whole }) => {
    const { section31ZA, findings } = episode.assess();
    const { children, ...ofEpisode } = section31ZA;

    it('stands as the law says for each', () => {
      expect(children).toMatchObject([
        { laChildId: 'C1', ...first },
        { laChildId: 'C2', ...second },
      ]);
    });

    it('stands for the episode as for the child for whom it stands gravest', () => {
      expect({ laChildId: ['C1', 'C2'][whole], ...ofEpisode }).toEqual(children[whole]);
    });

    it('refuses nothing', () => {
      expect(findings.filter((finding) => isRefusing(finding))).toEqual([]);
    });
  });

  it('asks for each what is still to do, by the day of each', () => {
    const { duties } = referredSiblings()
      .application({ ...one, madeOn: undefined, plannedFor: day('2026-09-01') })
      .offer(one)
      .application({ ...two, madeOn: undefined, plannedFor: day('2026-08-03') })
      .assess();
    expect(duties.filter(({ kind }) => kind === 'OFFER_MEETING' || kind === 'AWAIT_RESPONSE')).toEqual([
      { kind: 'OFFER_MEETING', dueOn: '2026-08-02', metOn: null },
      { kind: 'AWAIT_RESPONSE', dueOn: '2026-08-31', metOn: null },
    ]);
  });

  it('still asks for one child what is to do after a breach for the other', () => {
    const { duties, section31ZA } = referredSiblings()
      .application(one)
      .application({ ...two, madeOn: undefined, plannedFor: day('2026-08-03') })
      .assess();
    expect(section31ZA).toMatchObject({ duty: 'BREACH', mustDo: null });
    expect(duties).toContainEqual({ kind: 'OFFER_MEETING', dueOn: '2026-08-02', metOn: null });
  });

  it('keeps to a child that was unborn when it was named, once it is born', () => {
    const before = referredUnborn().but('referral', {
      triggerPoint: 'CHILD_IN_NEED',
      children: [
        { laChildId: 'C1', sex: 'U', expectedBirthMonth: month('2026-03') },
        { laChildId: 'C2', sex: 'M', birthMonth: month('2018-08') },
      ],
    });
    const applied = before.application(one).exemption(two);
    const duties = ['BREACH', 'EXEMPT_BEST_INTERESTS'] as const satisfies readonly MeetingDuty[];
    expect(applied.assess().section31ZA.children.map(({ duty }) => duty)).toEqual(duties);
    expect(
      applied
        .birth()
        .assess()
        .section31ZA.children.map(({ duty }) => duty),
    ).toEqual(duties);
    expect(applied.birth().assess().children[0]?.birthMonth).toBe('2026-03');
  });
});

const withoutNames = (facts: readonly Fact[]): readonly Fact[] =>
  facts.map((fact) => {
    if (!(CONCERNING_KINDS as readonly string[]).includes(fact.kind)) return fact;
    const { laChildIds: _named, ...data } = fact.data as Readonly<Record<string, unknown>>;
    return { ...fact, data } as unknown as Fact;
  });

/** One referral of three, so that children who are named are of the episode. */
const siblings = arbitraryFacts.map((facts): readonly Fact[] => [
  ...referredSiblings()
    .but('referral', {
      children: ['C1', 'C2', 'C3'].map((laChildId) => ({ laChildId, sex: 'F', birthMonth: month('2017-01') })),
    })
    .facts(),
  ...facts.filter(({ kind }) => kind !== 'referral'),
]);

describe('the duty of section 31ZA of any facts at all', () => {
  it('is of all children alike, and of the episode, if no fact names any', () => {
    check(siblings, (facts) => {
      const { children, ...ofEpisode } = assessed(withoutNames(facts)).section31ZA;
      expect(children).toEqual(['C1', 'C2', 'C3'].map((laChildId) => ({ laChildId, ...ofEpisode })));
    });
  });

  it('is the same whether facts name every child or none', () => {
    check(siblings, (facts) => {
      const naming = withoutNames(facts).map((fact) =>
        (CONCERNING_KINDS as readonly string[]).includes(fact.kind)
          ? ({ ...fact, data: { ...fact.data, laChildIds: ['C3', 'C1', 'C2'] } } as unknown as Fact)
          : fact,
      );
      expect(assessed(naming).section31ZA).toEqual(assessed(withoutNames(facts)).section31ZA);
    });
  });

  it('is for each child what it would be for an episode of only what concerns that child', () => {
    check(siblings, (facts) => {
      for (const { laChildId, ...owed } of assessed(facts).section31ZA.children) {
        const own = facts.filter(
          ({ data }) => (data as { laChildIds?: readonly string[] }).laChildIds?.includes(laChildId) ?? true,
        );
        const { children: _all, ...alone } = assessed(withoutNames(own)).section31ZA;
        expect(owed).toEqual(alone);
      }
    });
  });

  it('is of the episode as of one of its children, and in breach if it is for any', () => {
    check(siblings, (facts) => {
      const { children, ...ofEpisode } = assessed(facts).section31ZA;
      expect(children.map(({ laChildId: _whose, ...owed }) => owed)).toContainEqual(ofEpisode);
      expect(ofEpisode.duty === 'BREACH').toBe(children.some(({ duty }) => duty === 'BREACH'));
    });
  });

  it('loses no day by which something must be done for any child', () => {
    check(siblings, (facts) => {
      const { duties, section31ZA, status } = assessed(facts);
      if (['CLOSED', 'WITHDRAWN', 'NOT_PROCEEDING'].includes(status)) return;
      for (const { mustDo, actBefore } of section31ZA.children) {
        if (mustDo === null) continue;
        const dueOn = actBefore === null ? null : addDays(actBefore, -1);
        expect(duties).toContainEqual({ kind: mustDo, dueOn, metOn: null });
      }
    });
  });
});

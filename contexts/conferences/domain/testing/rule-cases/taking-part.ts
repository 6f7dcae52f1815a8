import { localDate, month } from '../../../../../platform/dates/index.ts';
import type { ChildParticipation } from '../../codes.ts';
import { type EpisodeBuilder, held, referredUnborn } from '../episode.ts';
import { GRANDMOTHER, MOTHER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const mother = { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' } as const;
const grandmother = { person: GRANDMOTHER, side: 'MATERNAL', attendance: 'REMOTE' } as const;
const advocate = {
  person: { ref: 'W-ADVOCATE', role: 'CHILD_ADVOCATE' },
  side: 'NOT_FAMILY',
  attendance: 'IN_PERSON',
} as const;

const bornIn = (text: string): EpisodeBuilder =>
  held().but('referral', { children: [{ laChildId: 'C1', sex: 'F', birthMonth: month(text) }] });
const coded = (participation: ChildParticipation | undefined, episode: EpisodeBuilder = held()): EpisodeBuilder =>
  episode.but('meeting', { children: [{ laChildId: 'C1', ...(participation && { participation }) }] });

export const takingPartCases: readonly RuleCase[] = [
  {
    code: 'P6',
    brokenBy: 'PN0 for a child of 9',
    broken: coded('PN0'),
    at: ['meeting.children.0.participation'],
    notBy: 'PN1 for a child of 9',
    kept: coded('PN1'),
  },
  {
    code: 'P6',
    brokenBy: 'PN1 for a child of 3, in the month before the fourth birthday',
    broken: coded('PN1', bornIn('2022-03')),
    at: ['meeting.children.0.participation'],
    notBy: 'PN1 in the month of the fourth birthday',
    kept: coded('PN1', bornIn('2022-02')),
  },
  {
    code: 'P6',
    brokenBy: 'PN0 in the month after the fourth birthday',
    broken: coded('PN0', bornIn('2022-01')),
    at: ['meeting.children.0.participation'],
    notBy: 'PN0 in the month of the fourth birthday',
    kept: coded('PN0', bornIn('2022-02')),
  },
  {
    code: 'P6',
    brokenBy: 'PN0 on the last day of the month of the fourth birthday, when every such child is 4',
    broken: coded('PN0', bornIn('2022-02').but('meeting', { heldOn: localDate('2026-02-28') })),
    at: ['meeting.children.0.participation'],
    notBy: 'PN0 on the day before',
    kept: coded('PN0', bornIn('2022-02').but('meeting', { heldOn: localDate('2026-02-27') })),
  },
  {
    code: 'P6',
    brokenBy: 'a code for a child still unborn',
    broken: coded(
      'PN0',
      held()
        .without('referral')
        .and(...referredUnborn().facts()),
    ),
    at: ['meeting.children.0.participation'],
    notBy: 'a code for a child born in the month of the conference',
    kept: coded('PN0', bornIn('2026-02')),
  },
  {
    code: 'P6',
    brokenBy: 'a code for a child whose birth came after the conference',
    broken: coded(
      'PN0',
      held()
        .without('referral')
        .and(...referredUnborn().birth().facts()),
    ),
    at: ['meeting.children.0.participation'],
    notBy: 'a code for one born before the conference, though referred before birth',
    kept: coded(
      'PN0',
      held()
        .without('referral')
        .and(
          ...referredUnborn()
            .birth({ birthMonth: month('2026-02') })
            .facts(),
        ),
    ),
  },
  {
    code: 'P6A',
    brokenBy: 'PN2 with no advocate',
    broken: coded('PN2'),
    at: ['meeting.children.0.advocateUsed'],
    notBy: 'PN2 with an advocate among those who came',
    kept: coded('PN2').but('meeting', { attendees: [mother, grandmother, advocate] }),
  },
  {
    code: 'P6A',
    brokenBy: 'PN5 with an advocate who did not come',
    broken: coded('PN5').but('meeting', {
      attendees: [mother, grandmother, { ...advocate, attendance: 'DID_NOT_ATTEND' }],
    }),
    at: ['meeting.children.0.advocateUsed'],
    notBy: 'PN5 with an advocate recorded for the child',
    kept: held().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN5', advocateUsed: true }] }),
  },
  {
    code: 'P6C',
    brokenBy: 'a child of whom nothing is said',
    broken: held().but('meeting', { children: [] }),
    at: ['meeting.children'],
    notBy: 'an unborn child of whom nothing is said',
    kept: held()
      .but('meeting', { children: [] })
      .without('referral')
      .and(...referredUnborn().facts()),
  },
  {
    code: 'P6C',
    brokenBy: 'a child born in the month before the conference, without a code',
    broken: coded(undefined, bornIn('2026-01')),
    at: ['meeting.children'],
    notBy: 'a child born in the month of the conference, without a code',
    kept: coded(undefined, bornIn('2026-02')),
  },
  {
    code: 'P6C',
    brokenBy: 'one of two siblings left out',
    broken: siblings().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN1' }] }),
    at: ['meeting.children'],
    notBy: 'two siblings who took part in the same way',
    kept: siblings(),
  },
];

function siblings(): EpisodeBuilder {
  return held()
    .but('referral', {
      children: [
        { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') },
        { laChildId: 'C2', sex: 'M', birthMonth: month('2018-08') },
      ],
    })
    .but('meeting', {
      children: [
        { laChildId: 'C1', participation: 'PN1' },
        { laChildId: 'C2', participation: 'PN1' },
      ],
    });
}

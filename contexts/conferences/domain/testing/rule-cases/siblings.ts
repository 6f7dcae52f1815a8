import { localDate } from '../../../../../platform/dates/index.ts';
import { referredSiblings } from '../episode.ts';
import { MOTHER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const withoutOffer = { offerIncluded: false } as const;

/** Rules about the children whom a fact concerns. C1 and C2 are siblings. */
export const siblingCases: readonly RuleCase[] = [
  {
    code: 'S2',
    brokenBy: 'an application for both children without an offer',
    broken: referredSiblings().application(),
    at: ['application.madeOn'],
    notBy: 'the same, where both are exempt',
    kept: referredSiblings().exemption().application(),
  },
  {
    code: 'S2',
    brokenBy: 'an application that names both children, without an offer for either',
    broken: referredSiblings().application({ laChildIds: ['C2', 'C1'] }),
    at: ['application.laChildIds.1', 'application.laChildIds.0'],
    notBy: 'one for each child, with an exemption for each',
    kept: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .exemption({ laChildIds: ['C2'] })
      .application({ laChildIds: ['C1', 'C2'] }),
  },
  {
    code: 'S2',
    brokenBy: 'an application for the second child, where only the first is exempt',
    broken: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .application({ laChildIds: ['C2'] }),
    at: ['application.laChildIds.0'],
    notBy: 'an application for the first',
    kept: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .application({ laChildIds: ['C1'] }),
  },
  {
    code: 'S2',
    brokenBy: 'an application for all children, of whom only the first is exempt',
    broken: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .application(),
    at: ['episode.section31ZA.children.1.duty'],
    notBy: 'the same, once the parent has declined for the second',
    kept: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .offer({ laChildIds: ['C2'] })
      .offerResponse({ response: 'DECLINED' })
      .application(),
  },
  {
    code: 'S2',
    brokenBy: 'the application for the first child, where one for the second came after an answer',
    broken: referredSiblings()
      .offer()
      .offerResponse({ response: 'DECLINED', on: localDate('2026-04-10') })
      .application({ laChildIds: ['C1'] })
      .application({ laChildIds: ['C2'], madeOn: localDate('2026-04-20') }),
    at: ['application.laChildIds.0'],
    notBy: 'the two applications once both came after it',
    kept: referredSiblings()
      .offer()
      .offerResponse({ response: 'DECLINED', on: localDate('2026-03-10') })
      .application({ laChildIds: ['C1'] })
      .application({ laChildIds: ['C2'], madeOn: localDate('2026-04-20') }),
  },
  {
    code: 'S5',
    brokenBy: 'a breach for the second child where no day of commencement is appointed',
    broken: referredSiblings()
      .exemption({ laChildIds: ['C1'] })
      .application(),
    given: { policy: { section31ZAInForceFrom: null } },
    at: ['episode.section31ZA.children.1.duty'],
    notBy: 'exemptions for both',
    kept: referredSiblings().exemption().application(),
  },
  {
    code: 'S1F',
    brokenBy: 'a letter about the second child without the offer, where only the first is exempt',
    broken: referredSiblings()
      .letter({ ...withoutOffer, laChildIds: ['C2'] })
      .exemption({ laChildIds: ['C1'] }),
    at: ['letter.laChildIds.0'],
    notBy: 'a letter about the first',
    kept: referredSiblings()
      .letter({ ...withoutOffer, laChildIds: ['C1'] })
      .exemption({ laChildIds: ['C1'] }),
  },
  {
    code: 'S2D',
    brokenBy: 'an application for the second child on the day of the conference',
    broken: referredSiblings()
      .application({ laChildIds: ['C1'], madeOn: localDate('2026-02-02') })
      .application({ laChildIds: ['C2'], madeOn: localDate('2026-02-09') })
      .meeting(),
    at: ['application.afterMeeting'],
    notBy: 'a second application for the first child on that day',
    kept: referredSiblings()
      .application({ laChildIds: ['C1'], madeOn: localDate('2026-02-02') })
      .application({ laChildIds: ['C1'], madeOn: localDate('2026-02-09') })
      .meeting(),
  },
  {
    code: 'F2',
    brokenBy: 'an application for a child who is not of the episode',
    broken: referredSiblings().application({ laChildIds: ['C1', 'C9'] }),
    at: ['application.laChildIds.1'],
    notBy: 'an application for a child who is',
    kept: referredSiblings().application({ laChildIds: ['C1', 'C2'] }),
  },
  {
    code: 'F2',
    brokenBy: 'an answer for a child for whom that parent was made no offer',
    broken: referredSiblings()
      .offer({ laChildIds: ['C1'] })
      .offerResponse({ laChildIds: ['C1', 'C2'] }),
    at: ['offerResponse.laChildIds.1'],
    notBy: 'an answer for a child for whom they were',
    kept: referredSiblings()
      .offer({ laChildIds: ['C1'] })
      .offerResponse({ laChildIds: ['C1'] }),
  },
  {
    code: 'F2',
    brokenBy: 'a reason for a child who is not of the episode',
    broken: referredSiblings().reason({ laChildId: 'C9' }),
    at: ['reason.laChildId'],
    notBy: 'a reason for a child who is',
    kept: referredSiblings().reason({ laChildId: 'C2' }),
  },
  {
    code: 'F4',
    brokenBy: 'a letter about the same child twice',
    broken: referredSiblings().letter({ laChildIds: ['C1', 'C1'] }),
    at: ['letter.laChildIds.1'],
    notBy: 'a letter about two children',
    kept: referredSiblings().letter({ laChildIds: ['C1', 'C2'] }),
  },
  {
    code: 'F5',
    brokenBy: 'an exemption of nobody',
    broken: referredSiblings().exemption({ laChildIds: [] }),
    at: ['exemption.laChildIds'],
    notBy: 'an exemption that names nobody, and so is of all',
    kept: referredSiblings().exemption(),
  },
  {
    code: 'D1',
    brokenBy: 'an answer for the second child from before the offer for that child',
    broken: referredSiblings()
      .offer({ laChildIds: ['C1'] })
      .offer({ laChildIds: ['C2'], on: localDate('2026-03-10'), offeree: MOTHER })
      .offerResponse({ laChildIds: ['C2'] }),
    at: ['offerResponse.on'],
    notBy: 'an answer for the first child of that day',
    kept: referredSiblings()
      .offer({ laChildIds: ['C1'] })
      .offer({ laChildIds: ['C2'], on: localDate('2026-03-10'), offeree: MOTHER })
      .offerResponse({ laChildIds: ['C1'] }),
  },
];

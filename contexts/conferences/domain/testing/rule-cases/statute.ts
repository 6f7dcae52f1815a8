import { localDate } from '../../../../../platform/dates/index.ts';
import { held, referred } from '../episode.ts';
import { FATHER, GRANDMOTHER, MOTHER } from '../sample-facts.ts';
import type { RuleCase } from './rule-case.ts';

const dayOfMeeting = localDate('2026-02-09');

export const statuteCases: readonly RuleCase[] = [
  {
    code: 'S1',
    brokenBy: 'a letter that does not say whether it holds the offer',
    broken: referred().letter({ offerIncluded: undefined }),
    at: ['letter.offerIncluded'],
    notBy: 'a letter that says it does not',
    kept: referred().letter({ offerIncluded: false }),
  },
  {
    code: 'S1F',
    brokenBy: 'a letter without the offer',
    broken: referred().letter({ offerIncluded: false }),
    at: ['letter.offerIncluded'],
    notBy: 'a letter without the offer, with an exemption',
    kept: referred().letter({ offerIncluded: false }).exemption(),
  },
  {
    code: 'S2',
    brokenBy: 'an application without an offer',
    broken: referred().application(),
    at: ['application.madeOn'],
    notBy: 'an application that is planned',
    kept: referred().application({ madeOn: undefined, plannedFor: localDate('2026-08-03') }),
  },
  {
    code: 'S5',
    brokenBy: 'a breach where no day of commencement is appointed',
    broken: referred().application(),
    given: { policy: { section31ZAInForceFrom: null } },
    at: ['application.madeOn'],
    notBy: 'a breach while the section is in force',
    kept: referred().application(),
    keptGiven: { policy: { section31ZAInForceFrom: localDate('2025-01-01') } },
  },
  {
    code: 'S2D',
    brokenBy: 'a conference and an application on one day',
    broken: held().application({ madeOn: dayOfMeeting }),
    at: ['application.afterMeeting'],
    notBy: 'the same, with the word that the conference came first',
    kept: held().application({ madeOn: dayOfMeeting, afterMeeting: true }),
  },
  {
    code: 'S3',
    brokenBy: 'an offer to a grandmother',
    broken: referred().offer({ offeree: GRANDMOTHER }),
    at: ['offer.offeree.role'],
    notBy: 'an offer to a grandmother with parental responsibility',
    kept: referred().offer({ offeree: { ...GRANDMOTHER, role: 'PR_HOLDER' } }),
  },
  {
    code: 'S3',
    brokenBy: 'one of two offers to somebody without parental responsibility',
    broken: referred().offer({ offeree: MOTHER }).offer({ offeree: GRANDMOTHER }),
    at: ['offer.offeree.role'],
    notBy: 'two offers to parents',
    kept: referred().offer({ offeree: MOTHER }).offer({ offeree: FATHER }),
  },
  {
    code: 'S4',
    brokenBy: 'an exemption without a rationale',
    broken: referred().exemption({ rationale: undefined }),
    at: ['exemption.rationale'],
    notBy: 'an exemption with one',
    kept: referred().exemption(),
  },
];

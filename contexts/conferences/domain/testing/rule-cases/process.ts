import { localDate, month } from '../../../../../platform/dates/index.ts';
import type { Child } from '../../fact-parts.ts';
import { closed, held, referred } from '../episode.ts';
import type { RuleCase } from './rule-case.ts';

const first: Child = { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') };

export const processCases: readonly RuleCase[] = [
  {
    code: 'P5',
    brokenBy: 'no network found and no search told',
    broken: referred().notProceeding({ reason: 'NO_NETWORK_IDENTIFIED' }),
    at: ['notProceeding.networkSearch'],
    notBy: 'no network found by a genogram',
    kept: referred().notProceeding({ reason: 'NO_NETWORK_IDENTIFIED', networkSearch: 'Genogram.' }),
  },
  {
    code: 'P8',
    brokenBy: 'an open referral beside another',
    broken: referred(),
    at: ['referral.model'],
    given: { isPossibleDuplicate: true },
    notBy: 'one that was withdrawn',
    kept: referred().withdrawal(),
  },
  {
    code: 'P9',
    brokenBy: 'closure without an outcome for the child',
    broken: closed().but('closure', { children: [] }),
    at: ['closure.children'],
    notBy: 'closure with an outcome that is not known',
    kept: closed().but('closure', { children: [{ laChildId: 'C1', outcome: 'NOT_KNOWN' }] }),
  },
  {
    code: 'TL1',
    brokenBy: 'triage a working day late',
    broken: closed().but('triage', { on: localDate('2026-01-13') }),
    at: ['episode.duties'],
    notBy: 'triage on the last day of its target',
    kept: closed().but('triage', { on: localDate('2026-01-12') }),
  },
  {
    code: 'TL1',
    brokenBy: 'triage that is outstanding on the day after its target',
    broken: referred(),
    at: ['episode.duties'],
    given: { today: localDate('2026-01-13') },
    notBy: 'triage that is outstanding on its last day',
    kept: referred(),
    keptGiven: { today: localDate('2026-01-12') },
  },
  {
    code: 'TL1',
    brokenBy: 'a safety plan agreed on the day of the conference',
    broken: held()
      .but('screen', { result: 'CURRENT' })
      .safetyPlan({ agreedOn: localDate('2026-02-09') }),
    at: ['episode.duties'],
    given: { today: localDate('2026-02-09') },
    notBy: 'a safety plan for abuse that came to light after the conference',
    kept: held()
      .screen({ screenedOn: localDate('2026-02-10'), result: 'CURRENT' })
      .safetyPlan({ agreedOn: localDate('2026-02-11') }),
  },
  {
    code: 'T3',
    brokenBy: 'a referral outside membership',
    broken: referred(),
    at: ['referral.receivedOn'],
    given: { policy: { isMember: false } },
    notBy: 'one of a member',
    kept: referred(),
    keptGiven: { policy: { isMember: true } },
  },
  {
    code: 'C1',
    brokenBy: 'no disability beside one',
    broken: referred().but('referral', { children: [{ ...first, disabilities: ['NONE', 'HEAR'] }] }),
    at: ['referral.children.0.disabilities'],
    notBy: 'no disability on its own',
    kept: referred().but('referral', { children: [{ ...first, disabilities: ['NONE'] }] }),
  },
];

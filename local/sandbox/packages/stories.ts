import type { Line, PackageRequest } from '../../../contexts/networks/index.ts';
import { approved, checked, closed, committed, type Next, paid, reviewed, submitted, suspended } from './steps.ts';

/** A line with the pence (of one payment) that authorities pay for it about; each has prices of its own. */
export type PricedLine = Pick<Line, 'category' | 'frequency'> & {
  readonly from: string;
  readonly until: string;
  readonly pence: number;
  readonly payee: 'FAMILY_MEMBER' | 'SUPPLIER';
};

export type PackageStory = {
  readonly name: string;
  readonly purpose: PackageRequest['purpose'];
  readonly barrier: string;
  readonly requestedOn: string;
  /** Whether it could not wait for the family to meet. */
  readonly isUrgent?: true;
  readonly lines: readonly PricedLine[];
  readonly then: readonly Next[];
};

/** What each authority has under way, so that every list of work shows something. All lie before the data end. */
export const stories: readonly PackageStory[] = [
  {
    name: 'CLOSED',
    purpose: 'REMAIN_WITH_PARENTS',
    barrier: 'The flat is not fit for the children after a flood.',
    requestedOn: '2025-11-03',
    lines: [
      once('HOUSEHOLD_ITEMS', 64_000, ['2025-11-10', '2026-01-31']),
      weekly('TRANSPORT', 4_800, ['2025-11-17', '2026-02-02']),
    ],
    then: [
      submitted('2025-11-04'),
      checked('2025-11-06'),
      approved('2025-11-10', 'PANEL'),
      paid('2025-11-21', { line: 1, times: 1 }),
      paid('2025-12-15', { line: 2, times: 5 }),
      paid('2026-02-02', { line: 2, times: 6 }),
      reviewed('2026-01-26', 'END'),
      closed('2026-03-16'),
    ],
  },
  {
    name: 'REVIEWED',
    purpose: 'SUSTAIN_NETWORK_ARRANGEMENT',
    barrier: 'The aunt cannot work full hours while the children settle.',
    requestedOn: '2026-04-27',
    lines: [monthly('WEEKLY_COSTS', 26_000, ['2026-05-11', '2027-03-11'])],
    then: [
      submitted('2026-04-28'),
      checked('2026-05-05'),
      approved('2026-05-11', 'PANEL'),
      ...['2026-05-18', '2026-06-15', '2026-07-13', '2026-08-17', '2026-09-14'].map((day) =>
        paid(day, { line: 1, times: 1 }),
      ),
      reviewed('2026-07-27', 'CONTINUE'),
      reviewed('2026-10-12', 'CONTINUE'),
    ],
  },
  {
    name: 'REVIEW-OVERDUE',
    purpose: 'REMAIN_WITH_PARENTS',
    barrier: 'The evenings are too much for one parent alone.',
    requestedOn: '2026-05-26',
    lines: [monthly('BOUGHT_IN_SUPPORT', 31_000, ['2026-06-01', '2027-02-01'])],
    then: [
      submitted('2026-05-27'),
      checked('2026-05-28'),
      approved('2026-06-01', 'PANEL'),
      ...['2026-06-08', '2026-07-06', '2026-08-03'].map((day) => paid(day, { line: 1, times: 1 })),
    ],
  },
  {
    name: 'SUSPENDED',
    purpose: 'MOVE_TO_KINSHIP',
    barrier: 'The grandparents took the children in overnight and have no room for them yet.',
    requestedOn: '2026-07-01',
    isUrgent: true,
    lines: [
      once('HOME_ADAPTATION', 92_000, ['2026-07-06', '2026-12-18']),
      once('CLEARANCE_CLEANING', 28_000, ['2026-07-06', '2026-08-31']),
    ],
    then: [
      submitted('2026-07-01'),
      checked('2026-07-02'),
      approved('2026-07-06', 'SERVICE_MANAGER'),
      paid('2026-07-20', { line: 2, times: 1 }),
      suspended('2026-09-02'),
    ],
  },
  {
    name: 'PART-PAID',
    purpose: 'REUNIFICATION',
    barrier: 'There are no beds, and the school is two buses away.',
    requestedOn: '2026-08-31',
    lines: [
      weekly('TRANSPORT', 4_500, ['2026-09-07', '2027-01-25']),
      once('HOUSEHOLD_ITEMS', 36_000, ['2026-09-07', '2026-12-18']),
    ],
    then: [
      submitted('2026-09-01'),
      checked('2026-09-03'),
      approved('2026-09-07', 'SERVICE_MANAGER'),
      committed('2026-09-08', { line: 2, times: 1 }),
      paid('2026-09-14', { line: 1, times: 2 }),
      paid('2026-10-05', { line: 1, times: 3 }),
    ],
  },
  {
    name: 'OVER-FORECAST',
    purpose: 'SUSTAIN_NETWORK_ARRANGEMENT',
    barrier: 'The family friend needs childcare for early shifts.',
    requestedOn: '2026-09-09',
    lines: [weekly('CHILDCARE_RESPITE', 6_500, ['2026-09-14', '2027-03-29'])],
    then: [
      submitted('2026-09-09'),
      checked('2026-09-10'),
      approved('2026-09-14', 'PANEL'),
      paid('2026-09-21', { line: 1, times: 8 }),
      committed('2026-10-19', { line: 1, times: 20 }),
    ],
  },
  {
    name: 'TO-DECIDE',
    purpose: 'MOVE_TO_KINSHIP',
    barrier: 'The uncle would lose his wages in the weeks in which the children move in.',
    requestedOn: '2026-10-01',
    lines: [weekly('INCOME_REPLACEMENT', 38_000, ['2026-11-09', '2026-12-14'])],
    then: [submitted('2026-10-02'), checked('2026-10-05')],
  },
  {
    name: 'SUBMITTED',
    purpose: 'REMAIN_WITH_PARENTS',
    barrier: 'The baby has no safe place to sleep.',
    requestedOn: '2026-10-13',
    lines: [once('CHILD_IMMEDIATE_NEEDS', 21_000, ['2026-10-26', '2026-12-18'])],
    then: [submitted('2026-10-14')],
  },
  {
    name: 'DRAFT',
    purpose: 'REUNIFICATION',
    barrier: 'There is no car seat for the way to contact and back.',
    requestedOn: '2026-10-21',
    lines: [once('CHILD_IMMEDIATE_NEEDS', 17_000, ['2026-11-02', '2026-12-18'])],
    then: [],
  },
];

type Days = readonly [from: string, until: string];

function once(category: Line['category'], pence: number, [from, until]: Days): PricedLine {
  return { category, frequency: 'ONE_OFF', from, until, pence, payee: 'SUPPLIER' };
}

function weekly(category: Line['category'], pence: number, [from, until]: Days): PricedLine {
  return { category, frequency: 'WEEKLY', from, until, pence, payee: 'FAMILY_MEMBER' };
}

function monthly(category: Line['category'], pence: number, [from, until]: Days): PricedLine {
  return { category, frequency: 'MONTHLY', from, until, pence, payee: 'FAMILY_MEMBER' };
}

import { pence, type SeededStep } from '../../../contexts/networks/index.ts';
import { localDate } from '../../../platform/dates/index.ts';

/** In pounds: what a fictional authority gives its family networks for the year that begins on that day. */
const YEARS = [
  { year: 2025, from: '2025-04-01', pounds: 12_000 },
  { year: 2026, from: '2026-04-01', pounds: 18_000 },
] as const;

const BANDS = [
  { role: 'TEAM_MANAGER', upTo: pence(30_000) },
  { role: 'SERVICE_MANAGER', upTo: pence(200_000) },
  { role: 'PANEL', upTo: null },
] as const;

const APPROVERS = [
  { ref: 'TM1', role: 'TEAM_MANAGER' },
  { ref: 'SM1', role: 'SERVICE_MANAGER' },
  { ref: 'PANEL1', role: 'PANEL' },
] as const;

/** Whoever may approve up to what, and what there is for each year. */
export const treasury: readonly SeededStep[] = [
  {
    verb: 'setSupportPolicy',
    at: new Date('2025-04-01T07:00:00.000Z'),
    input: {
      expectedVersion: 0,
      policy: {
        effectiveFrom: localDate('2025-04-01'),
        bands: BANDS,
        approvers: APPROVERS.map((approver) => ({ ...approver, from: localDate('2025-04-01'), until: null })),
        eligibility: ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'],
        reviewWeeks: 12,
        retrospectivePayments: false,
        purposes: null,
        categories: null,
      },
    },
  },
  ...YEARS.map(({ year, from, pounds }): SeededStep => {
    const input = { year, strand: 'FAMILY_NETWORKS', pence: pence(pounds * 100), by: 'FINANCE1' } as const;
    const conditions = { purposes: null, categories: null };
    return {
      verb: 'setAllocation',
      at: new Date(`${from}T07:30:00.000Z`),
      input: { ...input, conditions, expectedVersion: 0 },
    };
  }),
];

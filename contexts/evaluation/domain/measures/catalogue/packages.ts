import type { PackageFacts } from '../../../../networks/index.ts';
import type { SupportCategory } from '../../codes.ts';
import type { CountOf, MeasureOf } from '../measure.ts';
import { type Common, count, quartiles, shareOf, sum } from './write.ts';

const PACKAGES: Common = {
  unit: 'PACKAGES',
  who: 'packages',
  caveats: ['By the financial year of the first approval: what is paid later counts in that year too.'],
};

const LEDGER = 'The entries of the ledger, by the categories of its lines.';

/** What packages pay for (DOMAIN 3.2). */
const CATEGORIES = {
  CHILD_IMMEDIATE_NEEDS: 'what a child needs at once',
  HOUSEHOLD_ITEMS: 'household items',
  HOME_ADAPTATION: 'adapting the home',
  CLEARANCE_CLEANING: 'clearance and cleaning',
  TRANSPORT: 'transport',
  HOUSING_COSTS: 'costs of housing',
  INCOME_REPLACEMENT: 'income in the stead of wages',
  WEEKLY_COSTS: 'weekly costs',
  ACTIVITIES: 'activities',
  BOUGHT_IN_SUPPORT: 'support that is bought in',
  CHILDCARE_RESPITE: 'childcare and breaks for carers',
  THERAPEUTIC: 'therapy',
  LEGAL_ADVICE: 'legal advice',
  OTHER: 'other things',
} as const satisfies Record<SupportCategory, string>;

const isCategory = (name: string): name is SupportCategory => Object.hasOwn(CATEGORIES, name);

const approved: CountOf<PackageFacts> = count(PACKAGES, {
  key: 'fnsp_approved_count',
  title: 'Packages approved',
  which: 'that were approved',
  sourceRule: 'A first approval in the ledger.',
  counts: () => true,
});

const reviewed: CountOf<PackageFacts> = count(PACKAGES, {
  key: 'fnsp_reviewed_count',
  title: 'Packages reviewed',
  which: 'that were reviewed',
  within: approved.key,
  sourceRule: 'Any review.',
  caveats: ['Not of packages that were erased: their reviews are gone.'],
  counts: ({ barrier }) => barrier !== null,
});

const removed: CountOf<PackageFacts> = count(PACKAGES, {
  key: 'fnsp_barrier_removed_count',
  title: 'Barrier removed',
  which: 'whose last review found the barrier gone',
  within: reviewed.key,
  sourceRule: 'The barrier at the last review.',
  counts: ({ barrier }) => barrier === 'REMOVED',
});

const sums: readonly MeasureOf<PackageFacts>[] = [
  { key: 'approved', title: 'Approved', what: 'pence approved', value: (row: PackageFacts) => row.approved },
  { key: 'committed', title: 'Committed', what: 'pence committed', value: (row: PackageFacts) => row.committed },
  { key: 'paid', title: 'Paid', what: 'pence paid, less what came back', value: (row: PackageFacts) => row.paid },
].map(({ key, ...said }) => sum(PACKAGES, { ...said, key: `fnsp_${key}_pence`, unit: 'PENCE', sourceRule: LEDGER }));

const paidFor: readonly MeasureOf<PackageFacts>[] = Object.entries(CATEGORIES).map(([category, what]) =>
  sum(PACKAGES, {
    key: `fnsp_paid_${category.toLowerCase()}_pence`,
    title: `Paid for ${what}`,
    unit: 'PENCE',
    what: `pence paid for ${what}, less what came back`,
    sourceRule: LEDGER,
    value: (row) => (isCategory(category) ? (row.paidFor[category] ?? null) : null),
  }),
);

const size = quartiles<PackageFacts>(PACKAGES, {
  key: 'fnsp_package_pence',
  title: 'Size of a package',
  unit: 'PENCE',
  what: 'pence approved for a package',
  sourceRule: LEDGER,
  value: (row) => row.approved,
});

export const PACKAGE_MEASURES: readonly MeasureOf<PackageFacts>[] = [
  approved,
  reviewed,
  removed,
  shareOf(removed, reviewed, { key: 'fnsp_barrier_removed_percent', title: 'Barrier removed, of packages reviewed' }),
  size,
  ...sums,
  ...paidFor,
];

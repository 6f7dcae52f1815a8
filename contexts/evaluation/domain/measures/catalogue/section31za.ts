import type { CountOf, MeasureOf } from '../measure.ts';
import type { ChildRow } from '../rows.ts';
import { CHILDREN } from './common.ts';
import { referred } from './funnel.ts';
import { count, shareOf } from './write.ts';

const RULE = 'Section 31ZA of the Children Act 1989, as R-31ZA-2 has it, for each child.';

const considered: CountOf<ChildRow> = count(CHILDREN, {
  key: 's31za_considered_count',
  title: 'Proceedings considered',
  which: 'for whom care proceedings were considered or begun',
  within: referred.key,
  sourceRule: 'A letter before proceedings, an offer, an exemption or an application; or a trigger point that is one.',
  counts: ({ child }) => child.section31ZA.trigger !== 'NOT_TRIGGERED',
});

const applied: CountOf<ChildRow> = count(CHILDREN, {
  key: 's31za_application_count',
  title: 'Application made',
  which: 'for whom an order under Part 4 was applied for',
  within: considered.key,
  sourceRule: 'The first application that was made.',
  counts: ({ child }) => child.section31ZA.trigger === 'APPLICATION_MADE',
});

const OUTCOMES = [
  { key: 's31za_met', duty: 'DUTY_MET', title: 'Duty met', which: 'for whom the duty was met before the application' },
  {
    key: 's31za_exempt',
    duty: 'EXEMPT_BEST_INTERESTS',
    title: 'Exempt',
    which: "for whom it was decided that a meeting was not in the child's best interests",
  },
  { key: 's31za_breach', duty: 'BREACH', title: 'Not met', which: 'for whom neither was so before the application' },
] as const;

const byOutcome: readonly CountOf<ChildRow>[] = OUTCOMES.map(({ duty, key, ...said }) =>
  count(CHILDREN, {
    ...said,
    key: `${key}_count`,
    within: applied.key,
    sourceRule: RULE,
    caveats: ['Worked out alike before the section was in force, when it was no breach of law (S5).'],
    counts: (row) => applied.counts(row) && row.child.section31ZA.duty === duty,
  }),
);

const inForce: CountOf<ChildRow> = count(CHILDREN, {
  key: 's31za_breach_in_force_count',
  title: 'Breach of the duty',
  which: 'for whom an order was applied for in breach of the duty, once it was in force',
  within: 's31za_breach_count',
  sourceRule: RULE,
  counts: ({ child: { section31ZA } }) =>
    section31ZA.trigger === 'APPLICATION_MADE' && section31ZA.duty === 'BREACH' && section31ZA.regime === 'IN_FORCE',
});

const offered: CountOf<ChildRow> = count(CHILDREN, {
  key: 's31za_offered_count',
  title: 'Offered before the application',
  which: 'for whom a meeting was offered to somebody with parental responsibility before the application',
  within: applied.key,
  sourceRule: 'An offer to a parent or another person with parental responsibility, dated up to the application.',
  counts: ({ child: { section31ZA } }) =>
    section31ZA.trigger === 'APPLICATION_MADE' &&
    section31ZA.offerOutcome !== 'NOT_YET_OFFERED' &&
    section31ZA.offerOutcome !== 'NOT_OFFERED_BEST_INTERESTS',
});

export const SECTION_31ZA_MEASURES: readonly MeasureOf<ChildRow>[] = [
  considered,
  applied,
  ...byOutcome,
  inForce,
  offered,
  ...byOutcome.map((part, place) => {
    const { key = '', title = '' } = OUTCOMES[place] ?? {};
    return shareOf(part, applied, { key: `${key}_percent`, title: `${title}, of applications` });
  }),
  shareOf(offered, applied, { key: 's31za_offered_percent', title: 'Offered before the application' }),
];

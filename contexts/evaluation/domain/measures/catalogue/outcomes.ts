import type { FoundFacts } from '../../../../outcomes/index.ts';
import type { CountOf, MeasureOf } from '../measure.ts';
import type { FollowUpRow } from '../rows.ts';
import { type Common, count, quartiles, shareOf, sum } from './write.ts';

type Of = { readonly months: number; readonly common: Common; readonly within: CountOf<FollowUpRow> };

const WORDS: Readonly<Record<number, string>> = { 3: 'three', 6: 'six', 12: 'twelve', 24: 'twenty-four' };

/** What is counted of the children whose point so many months after the index event has come (DOMAIN 2.9). */
export function outcomesAt(months: 3 | 6 | 12 | 24): readonly MeasureOf<FollowUpRow>[] {
  const common = commonAt(months);
  const due = count<FollowUpRow>(common, {
    key: `outcome_${months}m_due_count`,
    title: `Due at ${months} months`,
    which: `whose point of ${WORDS[months] ?? ''} months has come`,
    sourceRule: 'The first letter before proceedings that concerns the child, or else the first conference held.',
    counts: () => true,
  });
  const followed = count<FollowUpRow>(common, {
    key: `outcome_${months}m_followed_up_count`,
    title: `Followed up at ${months} months`,
    which: `who were followed up at ${months} months`,
    within: due.key,
    sourceRule: 'A follow-up of that point says what was found.',
    counts: ({ found }) => found !== null,
  });
  const of: Of = { months, common, within: followed };
  return [
    due,
    followed,
    shareOf(followed, due, {
      key: `outcome_${months}m_followed_up_percent`,
      title: `Followed up at ${months} months, of those due`,
    }),
    ...careAt(of),
    ...homesAt(of),
    ...ceasedAt(of),
    ...toldAt(of),
  ];
}

function commonAt(months: number): Common {
  return {
    unit: 'CHILDREN',
    who: 'children',
    caveats: [
      'By the financial year of the index event; a child of two episodes is counted in both.',
      `Who was not followed up at ${months} months is in no share of those who were: read it beside the share that was followed up.`,
    ],
  };
}

type Said = {
  /** Part of the key. */
  readonly name: string;
  readonly title: string;
  readonly which: string;
  readonly sourceRule: string;
  readonly caveats?: readonly string[];
  readonly is: (found: FoundFacts) => boolean;
};

function counted({ months, common, within }: Of, { name, title, is, ...said }: Said): CountOf<FollowUpRow> {
  return count<FollowUpRow>(common, {
    ...said,
    key: `outcome_${months}m_${name}_count`,
    title: `${title} at ${months} months`,
    within: within.key,
    counts: ({ found }) => found !== null && is(found),
  });
}

/** A count and the share that it is of another, which it lies within. */
function withShare(of: Of, said: Said): readonly MeasureOf<FollowUpRow>[] {
  const part = counted(of, said);
  const share = {
    key: `outcome_${of.months}m_${said.name}_percent`,
    title: `${said.title} at ${of.months} months, share`,
  };
  return [part, shareOf(part, of.within, share)];
}

const TRIAL =
  'The randomised trial of 2020 to 2022 counted this at 12 months, by the letter before proceedings, of all who were referred.';

/** Being looked after: the trial's primary outcome, and its days. */
function careAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const { months, common } = of;
  const days = ({ found }: FollowUpRow): number | null => found?.daysLookedAfter ?? null;
  const said = {
    unit: 'DAYS',
    what: `days looked after from the index event to ${months} months`,
    sourceRule: 'The days that the follow-up says. Nought is a number of days.',
    value: days,
  } as const;
  return [
    ...withShare(of, {
      name: 'looked_after',
      title: 'Looked after',
      which: `who were looked after at ${months} months`,
      sourceRule: 'Whether the child is looked after at the follow-up.',
      caveats: [TRIAL],
      is: ({ lookedAfter }) => lookedAfter,
    }),
    quartiles<FollowUpRow>(common, {
      ...said,
      key: `outcome_${months}m_looked_after_days`,
      title: `Days looked after by ${months} months`,
    }),
    sum<FollowUpRow>(common, {
      ...said,
      key: `outcome_${months}m_looked_after_total_days`,
      title: `Days looked after by ${months} months, all together`,
    }),
    ...ofKnown(of, {
      name: 'proceedings',
      title: 'Proceedings issued',
      which: `for whom care proceedings were issued by ${months} months`,
      sourceRule: 'Proceedings were issued since the index event, whether or not they have ended.',
      caveats: [TRIAL],
      value: ({ proceedingsIssued }) => proceedingsIssued,
    }),
  ];
}

const KIN: ReadonlySet<FoundFacts['livingArrangement']> = new Set([
  'WITH_RELATIVE_INFORMAL',
  'WITH_RELATIVE_ORDER',
  'KINSHIP_FOSTER',
]);

const isKin = ({ livingArrangement }: FoundFacts): boolean => KIN.has(livingArrangement);
const isWithParent = ({ livingArrangement }: FoundFacts): boolean => livingArrangement === 'WITH_PARENT';

const HOMES = [
  { name: 'with_parent', title: 'With a parent', where: 'with a parent', is: isWithParent },
  {
    name: 'with_kin',
    title: 'With kin',
    where: 'with relatives or friends, by an order, as foster carers or without either',
    is: isKin,
  },
  {
    name: 'with_family',
    title: 'With parents or kin',
    where: 'with a parent, or with relatives or friends',
    is: (found: FoundFacts) => isWithParent(found) || isKin(found),
  },
  {
    name: 'unrelated_foster',
    title: 'With unrelated foster carers',
    where: 'with foster carers whom they did not know',
    is: ({ livingArrangement }: FoundFacts) => livingArrangement === 'UNRELATED_FOSTER',
  },
] as const;

/** Where children live. */
function homesAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  return HOMES.flatMap(({ where, ...said }) =>
    withShare(of, {
      ...said,
      which: `who live ${where} at ${of.months} months`,
      sourceRule: 'The living arrangement at the follow-up.',
    }),
  );
}

const SPECIAL_GUARDIANSHIP: ReadonlySet<string> = new Set(['E45', 'E46', 'E47', 'E48']);

const DASHBOARD = [
  "The dashboard of the Children's Social Care National Framework counts all children who ceased to be looked after in a year: this counts the children of our episodes, in the period from the index event to the point.",
  'Of a child who ceased more than once, the last time counts.',
];

/** The dashboard's two indicators of family networks (DOMAIN 5.2), with what they are a part of. */
function ceasedAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const ceased = counted(of, {
    name: 'ceased',
    title: 'Ceased to be looked after',
    which: `who had ceased to be looked after by ${of.months} months`,
    sourceRule: 'The follow-up says how the child ceased to be looked after, by a code of SSDA903.',
    caveats: DASHBOARD,
    is: (found) => found.ceased !== null,
  });
  const because = { ...of, within: ceased };
  return [
    ceased,
    ...withShare(because, {
      name: 'ceased_sgo',
      title: 'Ceased by special guardianship',
      which: `who had ceased to be looked after because of a special guardianship order by ${of.months} months`,
      sourceRule: 'The reason is E45, E46, E47 or E48.',
      caveats: DASHBOARD,
      is: (found) => found.ceased !== null && SPECIAL_GUARDIANSHIP.has(found.ceased),
    }),
    ...withShare(because, {
      name: 'ceased_cao',
      title: 'Ceased by a child arrangements order',
      which: `who had ceased to be looked after because of a child arrangements order by ${of.months} months`,
      sourceRule: 'The reason is E41, which residence orders had before.',
      caveats: DASHBOARD,
      is: (found) => found.ceased === 'E41',
    }),
  ];
}

type Known = Omit<Said, 'is'> & { readonly value: (found: FoundFacts) => boolean | null };

/** What is known of some only: of how many, of how many it is so, and the share. */
function ofKnown(of: Of, { name, title, value, ...said }: Known): readonly MeasureOf<FollowUpRow>[] {
  const known = counted(of, {
    ...said,
    name: `${name}_known`,
    title: `${title}: known`,
    which: `of whom it is recorded whether they are children ${said.which}`,
    is: (found) => value(found) !== null,
  });
  return [
    known,
    ...withShare({ ...of, within: known }, { ...said, name, title, is: (found) => value(found) === true }),
  ];
}

/** Referred again, the plan, and what the family and the child think. */
function toldAt(of: Of): readonly MeasureOf<FollowUpRow>[] {
  const { months } = of;
  return [
    ...ofKnown(of, {
      name: 're_referred',
      title: 'Referred again',
      which: `who were referred to children's social care again by ${months} months`,
      sourceRule: 'A new referral in the period.',
      value: ({ reReferred }) => reReferred,
    }),
    ...ofKnown(of, {
      name: 'plan_followed',
      title: 'Plan still followed',
      which: `whose family still followed its plan at ${months} months, in part or as changed`,
      sourceRule: 'The plan is followed, partly followed or replaced. Families without a plan are left out.',
      value: ({ planFollowed }) => planFollowed,
    }),
    ...ofKnown(of, {
      name: 'family_better',
      title: 'Better, says the family',
      which: `whose family found things better at ${months} months`,
      sourceRule: "The family's own view is better or much better.",
      value: ({ familyFindsItBetter }) => familyFindsItBetter,
    }),
    ...ofKnown(of, {
      name: 'child_better',
      title: 'Better, says the child',
      which: `who themselves found things better at ${months} months`,
      sourceRule: "The child's own view is better or much better.",
      value: ({ childFindsItBetter }) => childFindsItBetter,
    }),
  ];
}

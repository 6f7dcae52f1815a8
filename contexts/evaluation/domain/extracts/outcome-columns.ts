import { type ChildRecord, type FollowedUp, type Point, POINTS } from './child-record.ts';
import { type CodeColumn, type Column, type DaysColumn, NOT_APPLICABLE } from './column.ts';

/** The point has come, and nobody has recorded what was found, or nothing could be. */
export const NOT_FOLLOWED_UP = 'not_followed_up';
/** The follow-up does not say. */
export const NOT_KNOWN = 'not_known';

const ALWAYS = { [NOT_FOLLOWED_UP]: 'Not followed up', [NOT_APPLICABLE]: 'The point has not come' };
const ANSWERS = { yes: 'Yes', no: 'No', [NOT_KNOWN]: 'Not recorded', ...ALWAYS };

type Found = {
  /** Of the part of a measure's key that stands between the point and `count`. */
  readonly has: (name: string) => boolean;
};

type Asked = {
  readonly name: string;
  readonly title: string;
  readonly codes: Readonly<Record<string, string>>;
  /** Of a child who was followed up. */
  readonly codeIn: (found: Found) => string;
};

const foundAt = ({ followUps }: ChildRecord, months: Point): FollowedUp | undefined =>
  followUps.find((each) => each.months === months);

/** Codes of measures that exclude each other. */
function oneOf(codes: readonly string[], last: string): Asked['codeIn'] {
  return ({ has }) => codes.find((code) => has(code)) ?? last;
}

function answer(name: string, title: string): Asked {
  const said: Asked['codeIn'] = ({ has }) => (has(name) ? 'yes' : 'no');
  return { name, title, codes: ANSWERS, codeIn: (found) => (found.has(`${name}_known`) ? said(found) : NOT_KNOWN) };
}

const ASKED: readonly Asked[] = [
  {
    name: 'home',
    title: 'Where the child lives',
    codes: {
      with_parent: 'With a parent',
      with_kin: 'With relatives or friends, with or without an order or as their foster carers',
      unrelated_foster: 'With unrelated foster carers',
      elsewhere: 'Elsewhere',
      ...ALWAYS,
    },
    codeIn: oneOf(['with_parent', 'with_kin', 'unrelated_foster'], 'elsewhere'),
  },
  {
    name: 'looked_after',
    title: 'Looked after',
    codes: { yes: 'Yes', no: 'No', ...ALWAYS },
    codeIn: ({ has }) => (has('looked_after') ? 'yes' : 'no'),
  },
  {
    name: 'ceased',
    title: 'How the child last ceased to be looked after',
    codes: {
      ceased_sgo: 'By a special guardianship order',
      ceased_cao: 'By a child arrangements order',
      ceased: 'Otherwise',
      no: 'Did not',
      ...ALWAYS,
    },
    codeIn: oneOf(['ceased_sgo', 'ceased_cao', 'ceased'], 'no'),
  },
  answer('proceedings', 'Care proceedings were issued'),
  answer('re_referred', 'Referred again'),
  answer('plan_followed', 'The plan is still followed, in part or as changed'),
  answer('family_better', 'Better, says the family'),
  answer('child_better', 'Better, says the child'),
];

function codesAt(months: Point): readonly CodeColumn[] {
  return ASKED.map(({ name, title, codes, codeIn }) => ({
    ...{ kind: 'CODES', key: `outcome_${months}m_${name}`, title: `${title}, at ${months} months`, codes },
    codeOf: (record) => {
      const point = foundAt(record, months);
      if (point === undefined) return NOT_APPLICABLE;
      const has = (key: string): boolean => point.counts.includes(`outcome_${months}m_${key}_count`);
      return has('followed_up') ? codeIn({ has }) : NOT_FOLLOWED_UP;
    },
  }));
}

function daysAt(months: Point): DaysColumn {
  const key = `outcome_${months}m_looked_after_days`;
  const title = `Days looked after, to ${months} months`;
  return { kind: 'DAYS', key, title, unit: 'DAYS', daysOf: (record) => foundAt(record, months)?.values[key] ?? null };
}

/** What became of a child by each point: of the follow-up's own answers, none that is text. */
export const OUTCOME_COLUMNS: readonly Column[] = POINTS.flatMap((months) => [...codesAt(months), daysAt(months)]);

import type { ConsoleMoneyFiguresQuery } from '../../../graphql/generated/console-operations.ts';
import { govukPounds, govukYears } from '../../format.ts';
import { type Figure, shown, type ShownFigure } from '../figures.ts';
import type { Place } from '../network/filters.ts';
import { type Allocations, type GivenTable, givenTableOf, TOGETHER, yearsGiven } from './given.ts';

type Release = NonNullable<ConsoleMoneyFiguresQuery['release']>;
export type MoneyKey = keyof Omit<Release, 'id'>;

type Column = {
  readonly key: MoneyKey;
  /** As the release has it. */
  readonly measure: string;
  readonly title: string;
};

/** What packages came to as a whole. */
const WHOLE: readonly Column[] = [
  { key: 'packages', measure: 'fnsp_approved_count', title: 'Packages approved' },
  { key: 'approved', measure: 'fnsp_approved_pounds', title: 'Approved' },
  { key: 'committed', measure: 'fnsp_committed_pounds', title: 'Committed' },
  { key: 'paid', measure: 'fnsp_paid_pounds', title: 'Paid' },
];
/** What was paid, by what it was for. */
const CATEGORIES: readonly Column[] = [
  { key: 'childNeeds', measure: 'fnsp_paid_child_immediate_needs_pounds', title: 'What a child needs at once' },
  { key: 'household', measure: 'fnsp_paid_household_items_pounds', title: 'Household items' },
  { key: 'adaptation', measure: 'fnsp_paid_home_adaptation_pounds', title: 'Adapting the home' },
  { key: 'clearance', measure: 'fnsp_paid_clearance_cleaning_pounds', title: 'Clearance and cleaning' },
  { key: 'transport', measure: 'fnsp_paid_transport_pounds', title: 'Transport' },
  { key: 'housing', measure: 'fnsp_paid_housing_costs_pounds', title: 'Costs of housing' },
  { key: 'income', measure: 'fnsp_paid_income_replacement_pounds', title: 'Income in the stead of wages' },
  { key: 'weekly', measure: 'fnsp_paid_weekly_costs_pounds', title: 'Weekly costs' },
  { key: 'activities', measure: 'fnsp_paid_activities_pounds', title: 'Activities' },
  { key: 'boughtIn', measure: 'fnsp_paid_bought_in_support_pounds', title: 'Support that is bought in' },
  { key: 'respite', measure: 'fnsp_paid_childcare_respite_pounds', title: 'Childcare and breaks for carers' },
  { key: 'therapy', measure: 'fnsp_paid_therapeutic_pounds', title: 'Therapy' },
  { key: 'legal', measure: 'fnsp_paid_legal_advice_pounds', title: 'Legal advice' },
  { key: 'other', measure: 'fnsp_paid_other_pounds', title: 'Other things' },
];
const COLUMNS = [...WHOLE, ...CATEGORIES];

export type MoneyCell = ShownFigure & {
  /** Pounds or a symbol, as the release has it. */
  readonly asReleased: string;
};
type Row = { readonly name: string; readonly cells: readonly MoneyCell[] };

export type MoneyTables = {
  /** The financial year, such as 202627. */
  readonly period: string;
  readonly periods: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  readonly columns: readonly Column[];
  /** How many of the columns tell of packages as a whole: those after them are categories. */
  readonly whole: number;
  /** What a release tells. Empty where it tells nothing of money, or there is none. */
  readonly rows: readonly Row[];
  /** What authorities say they were given. Null where none said anything of that year. */
  readonly given: GivenTable | null;
};

export type Money = {
  /** Null while none was published. */
  readonly release: Release | null;
  readonly places: readonly Place[];
  readonly allocations: Allocations;
};

/** Null where nothing is known of any year. The year is the one asked for, or the latest that a release tells of. */
export function moneyTablesOf({ release, places, allocations }: Money, asked: string | null): MoneyTables | null {
  const figuresOf = new Map(COLUMNS.map(({ key }) => [key, (release?.[key].edges ?? []).map(({ node }) => node)]));
  const told = [...new Set([...figuresOf.values()].flat().map(({ period }) => period))].toSorted().toReversed();
  const periods = [...new Set([...told, ...yearsGiven(allocations)])].toSorted().toReversed();
  const period = periods.find((one) => one === asked) ?? told[0] ?? periods[0];
  if (period === undefined) return null;

  const at = ({ key }: Column, authority: string | null): Figure | undefined =>
    figuresOf.get(key)?.find((figure) => figure.period === period && (figure.authority?.id ?? null) === authority);
  const rowOf = (name: string, authority: string | null): Row => ({
    name,
    cells: COLUMNS.map((column) => cellOf(column, at(column, authority))),
  });
  return {
    period,
    periods: periods.map((value) => ({ value, text: govukYears(value), selected: value === period })),
    columns: COLUMNS,
    whole: WHOLE.length,
    rows: told.length === 0 ? [] : [...places.map(({ id, name }) => rowOf(name, id)), rowOf(TOGETHER, null)],
    given: givenTableOf(allocations, places, period),
  };
}

function cellOf({ measure }: Column, figure: Figure | undefined): MoneyCell {
  const told = shown(figure);
  const asReleased = told.number === null ? told.text : (figure?.value ?? told.text);
  const isMoney = measure.endsWith('_pounds') && told.number !== null;
  return { ...told, asReleased, ...(isMoney && { text: govukPounds(told.number) }) };
}

import type { ConsoleNetworkFiguresQuery } from '../../../graphql/generated/console-operations.ts';
import { govukYears } from '../../format.ts';
import { type Figure, shown, type ShownFigure } from '../figures.ts';
import type { Place } from './filters.ts';

type Release = NonNullable<ConsoleNetworkFiguresQuery['release']>;
type ColumnKey = keyof Omit<Release, 'id'>;

/** The main figures, as their columns are headed. The first four are the way from referral to an agreed plan. */
const COLUMNS: readonly { readonly key: ColumnKey; readonly title: string }[] = [
  { key: 'referred', title: 'Referred' },
  { key: 'offered', title: 'Offered a meeting' },
  { key: 'held', title: 'Conference held' },
  { key: 'agreed', title: 'Plan agreed' },
  { key: 'breaches', title: 'Section 31ZA breaches' },
  { key: 'packages', title: 'Support packages' },
  { key: 'adoptions', title: 'Practice taken on' },
];
const FUNNEL: readonly ColumnKey[] = ['referred', 'offered', 'held', 'agreed'];

export type Overview = {
  /** The financial year, such as 202627. */
  readonly period: string;
  readonly periods: readonly { readonly value: string; readonly text: string; readonly selected: boolean }[];
  readonly columns: typeof COLUMNS;
  /** Of all authorities together: `bar` is per cent of the longest, null where there is no number to draw. */
  readonly funnel: readonly { readonly title: string; readonly figure: ShownFigure; readonly bar: number | null }[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly ShownFigure[] }[];
};

/** Null for a release without a figure. The year is the one asked for, or the latest. */
export function overviewOf(release: Release, places: readonly Place[], asked: string | null): Overview | null {
  const figuresOf = new Map(COLUMNS.map(({ key }) => [key, release[key].edges.map(({ node }) => node)]));
  const periods = [...new Set([...figuresOf.values()].flat().map(({ period }) => period))].toSorted().toReversed();
  const period = periods.find((one) => one === asked) ?? periods[0];
  if (period === undefined) return null;

  const at = (key: ColumnKey, authority: string | null): Figure | undefined =>
    figuresOf.get(key)?.find((figure) => figure.period === period && (figure.authority?.id ?? null) === authority);
  const ofAll = (key: ColumnKey): ShownFigure => shown(at(key, null));
  const longest = Math.max(1, ...FUNNEL.map((key) => ofAll(key).number ?? 0));
  return {
    period,
    periods: periods.map((value) => ({ value, text: govukYears(value), selected: value === period })),
    columns: COLUMNS,
    funnel: COLUMNS.filter(({ key }) => FUNNEL.includes(key)).map(({ key, title }) => {
      const figure = ofAll(key);
      return { title, figure, bar: figure.number === null ? null : Math.round((figure.number / longest) * 100) };
    }),
    rows: [
      ...places.map(({ id, name }) => ({ name, figures: COLUMNS.map(({ key }) => shown(at(key, id))) })),
      { name: 'All authorities together', figures: COLUMNS.map(({ key }) => ofAll(key)) },
    ],
  };
}

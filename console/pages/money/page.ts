import { ConsoleMoneyDocument, ConsoleMoneyFiguresDocument } from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { type MoneyTables, moneyTablesOf } from './tables.ts';

/** What support packages came to by authority, financial year and category, from the latest published release. */
export const moneyPage: Page = {
  path: '/console/money',
  title: 'Money',
  section: 'Money',
  permissions: ['PROGRAMME_READ', 'RELEASE_READ'],
  operations: ['ConsoleMoney', 'ConsoleMoneyFigures'],
  view: 'money/money.njk',
  async load({ ask, query }) {
    const { releases, authorities } = await ask(ConsoleMoneyDocument);
    const latest = releases.edges.map(({ node }) => node).find(({ status }) => status === 'PUBLISHED');
    if (latest === undefined) return { release: null };
    const { release } = await ask(ConsoleMoneyFiguresDocument, { release: latest.id });
    const places = authorities.edges
      .map(({ node }) => node)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
    return { release: latest, tables: release && moneyTablesOf(release, places, query.get('period')) };
  },
  csv: (model) => csvOf(model),
};

function csvOf({ tables }: ViewModel): CsvFile {
  if (!isTables(tables)) return { name: 'money.csv', rows: [] };
  const { period, columns, rows } = tables;
  // Pounds without their sign, as the release has them: a spreadsheet adds them up.
  const lines = rows.map(({ name, cells }) => [period, name, ...cells.map(({ asReleased }) => asReleased)]);
  return {
    name: `money-${period}.csv`,
    rows: [['period', 'authority', ...columns.map(({ measure }) => measure)], ...lines],
  };
}

function isTables(value: unknown): value is MoneyTables {
  return typeof value === 'object' && value !== null && 'columns' in value;
}

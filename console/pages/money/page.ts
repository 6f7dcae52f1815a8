import { ConsoleMoneyDocument, ConsoleMoneyFiguresDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { csvOf } from './csv.ts';
import { moneyTablesOf } from './tables.ts';

/** What authorities say they were given, and what support packages came to, from the latest published release. */
export const moneyPage: Page = {
  path: '/console/money',
  title: 'Money',
  section: 'Money',
  permissions: ['PROGRAMME_READ', 'RELEASE_READ', 'NETWORK_ALLOCATION_READ'],
  operations: ['ConsoleMoney', 'ConsoleMoneyFigures'],
  view: 'money/money.njk',
  async load({ ask, query }) {
    const { releaseCalendar, authorities, networkAllocations: allocations } = await ask(ConsoleMoneyDocument);
    const { latest } = releaseCalendar;
    const release = latest && (await ask(ConsoleMoneyFiguresDocument, { release: latest.id })).release;
    const places = authorities.edges
      .map(({ node }) => node)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
    return { release: latest, tables: moneyTablesOf({ release, places, allocations }, query.get('period')) };
  },
  csv: (model) => csvOf(model),
};

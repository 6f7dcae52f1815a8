import type { Page } from '../../page.ts';
import { NOT_AVAILABLE, SYMBOLS } from '../figures.ts';

/** What stands where a figure is no number. */
export const symbolsPage: Page = {
  path: '/console/symbols',
  title: 'What the symbols mean',
  permissions: ['SIGNED_IN'],
  operations: [],
  view: 'about/symbols.njk',
  load: () => Promise.resolve({ symbols: [...Object.values(SYMBOLS), NOT_AVAILABLE] }),
};

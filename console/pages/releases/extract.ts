import { ConsoleExtractDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { EXTRACT_TAGS, REFUSAL_WORDS } from './project-words.ts';

/** What became of an extract, and who has had it. The people of its project alone can have the file: staff cannot. */
export const extractPage: Page = {
  path: '/console/releases/extracts/:id',
  title: 'Extract',
  permissions: ['EXTRACT_READ'],
  operations: ['ConsoleExtract'],
  view: 'releases/extract.njk',
  async load({ ask, params }) {
    const { extract } = await ask(ConsoleExtractDocument, { id: params['id'] ?? '' });
    if (extract === null) return null;
    return {
      extract,
      tag: EXTRACT_TAGS[extract.status],
      why: extract.refusedBecause === null ? null : REFUSAL_WORDS[extract.refusedBecause],
    };
  },
  csv: (model) => ({
    name: 'downloads.csv',
    rows: [['by', 'at'], ...(model['extract'] as Downloaded).downloads.map(({ by, at }) => [by, at])],
  }),
};

type Downloaded = { readonly downloads: readonly { readonly by: string; readonly at: string }[] };

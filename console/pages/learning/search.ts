import { ConsoleLearningDocument } from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { LEARNING_PATH, loopAddress, parts } from './addresses.ts';
import { type LoopRow, loopRow } from './loop-row.ts';
import { filtersFor, searchIn } from './search-filters.ts';
import { whyFound } from './why-found.ts';

type FoundRow = LoopRow & { readonly why: string };

/** Practice that was published, found by what it says, narrowed down, and why it was found. */
export const learningPage: Page = {
  path: LEARNING_PATH,
  title: 'Learning',
  section: 'Learning',
  permissions: ['LEARNING_READ', 'PROGRAMME_READ'],
  operations: ['ConsoleLearning'],
  view: 'learning/search.njk',
  async load({ ask, query }) {
    const search = searchIn(query);
    const answer = await ask(ConsoleLearningDocument, { search, after: query.get('after') });
    const { edges, totalCount, pageInfo } = answer.searchLoops;
    return {
      parts: parts(LEARNING_PATH),
      text: search.text ?? '',
      filters: filtersFor(query, answer),
      isNarrowed: [...query].some(([name, value]) => name !== 'text' && name !== 'after' && value !== ''),
      total: totalCount,
      loops: edges.map(({ node }): FoundRow => ({
        ...loopRow(node),
        why: whyFound(search.text ?? '', { ...node.content }),
      })),
      next: pageInfo.hasNextPage ? addressWith(query, { after: pageInfo.endCursor ?? '' }) : null,
      csvAddress: addressWith(query, { format: 'csv' }),
    };
  },
  csv: (model) => csvOf(model),
};

function addressWith(query: URLSearchParams, more: Readonly<Record<string, string>>): string {
  return `${LEARNING_PATH}?${new URLSearchParams({ ...Object.fromEntries(query), ...more }).toString()}`;
}

function csvOf({ loops }: ViewModel): CsvFile {
  const header = ['title', 'authority', 'strand', 'stage', 'evidence', 'status', 'why_found', 'address'];
  const rows = (loops as readonly FoundRow[]).map(({ id, title, authority, strand, stage, evidence, tag, why }) => [
    ...[title, authority, strand, stage, evidence, tag.text, why],
    loopAddress(id),
  ]);
  return { name: 'practice.csv', rows: [header, ...rows] };
}

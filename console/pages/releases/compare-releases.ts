import {
  ConsoleCompareReleasesDocument,
  ConsoleReleasesDocument,
  type ConsoleReleasesQuery,
} from '../../../graphql/generated/console-operations.ts';
import type { CsvFile, Page, ViewModel } from '../../page.ts';
import { COMPARE_PATH, parts } from './addresses.ts';
import { type ComparedRow, comparedRows } from './compared.ts';
import { MAIN_MEASURE, MEASURES, STATUS_TAGS } from './words.ts';

type Release = ConsoleReleasesQuery['releases']['edges'][number]['node'];

/** One measure in two releases side by side: what is the same, what was revised, and what is newly hidden. */
export const compareReleasesPage: Page = {
  path: COMPARE_PATH,
  title: 'Compare two releases',
  permissions: ['RELEASE_READ', 'RELEASE_DRAFT'],
  operations: ['ConsoleReleases', 'ConsoleCompareReleases'],
  view: 'releases/compare-releases.njk',
  async load({ ask, query }) {
    const { releases } = await ask(ConsoleReleasesDocument);
    const all = releases.edges.map(({ node }) => node).filter(({ status }) => status !== 'DRAFTED');
    const pair = pairOf(all, query);
    const measure = MEASURES.find(({ value }) => value === query.get('measure')) ?? MAIN_MEASURE;
    const chosen = {
      parts: parts(COMPARE_PATH),
      measure,
      measures: MEASURES.map((choice) => ({ ...choice, selected: choice.value === measure.value })),
    };
    if (pair === null) return { ...chosen, rows: null };
    const ids = { earlier: pair.earlier.id, later: pair.later.id };
    const { earlier, later } = await ask(ConsoleCompareReleasesDocument, { ...ids, measure: measure.value });
    if (earlier === null || later === null) return null;
    return {
      ...chosen,
      ...ids,
      earlierTitle: earlier.title,
      laterTitle: later.title,
      earlierChoices: choicesOf(all, ids.earlier),
      laterChoices: choicesOf(all, ids.later),
      isCorrection: later.replacesId === earlier.id,
      rows: comparedRows(earlier, later),
      isCut: earlier.figures.pageInfo.hasNextPage || later.figures.pageInfo.hasNextPage,
    };
  },
  csv: (model) => csvOf(model),
};

/** The two that are asked for; else the newest that was published, and the one published before it. Null where there are no two. */
function pairOf(all: readonly Release[], query: URLSearchParams) {
  const asked = (name: string): Release | undefined => all.find(({ id }) => id === query.get(name));
  const published = all.filter(({ publishedAt }) => publishedAt !== null);
  const later = asked('later') ?? published[0];
  const earlier = asked('earlier') ?? published.find(({ id }) => id !== later?.id);
  return later === undefined || earlier === undefined ? null : { earlier, later };
}

function choicesOf(all: readonly Release[], chosen: string) {
  return all.map(({ id, title, status }) => ({
    value: id,
    text: `${title} (${STATUS_TAGS[status].text.toLowerCase()})`,
    selected: id === chosen,
  }));
}

function csvOf({ measure, rows }: ViewModel): CsvFile {
  const { value } = measure as { readonly value: string };
  const header = ['period', 'authority', 'earlier', 'later', 'change', 'why'];
  const lines = ((rows ?? []) as readonly ComparedRow[]).map(({ period, authority, earlier, later, change, why }) => [
    ...[period, authority, earlier.text, later.text, change, why],
  ]);
  return { name: `compared-${value}.csv`, rows: [header, ...lines] };
}

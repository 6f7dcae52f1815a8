import { ConsoleNewPracticeDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { type Columns, instantCell, listAsCsv, listing } from '../listing.ts';
import { NEW_PATH, parts } from './addresses.ts';
import { type LoopRow, loopRow } from './loop-row.ts';

/** Days. */
const PERIODS = [
  { days: 7, text: 'Last 7 days' },
  { days: 28, text: 'Last 4 weeks' },
  { days: 91, text: 'Last 13 weeks' },
] as const;
const USUAL_DAYS = 28;
const DAY_MILLISECONDS = 86_400_000;

type NewLoop = LoopRow & { readonly publishedAt: string | null };

const COLUMNS: Columns<NewLoop> = {
  loop: { heading: 'Loop', cell: ({ title: text, href }) => ({ text, href }) },
  authority: { heading: 'Authority', cell: ({ authority: text }) => ({ text }) },
  strand: { heading: 'Strand', cell: ({ strand: text }) => ({ text }) },
  published: { heading: 'Published', cell: ({ publishedAt }) => instantCell(publishedAt, 'Not known') },
};

/** What was published lately, and by when: the digest of the whole network. */
export const newPracticePage: Page = {
  path: NEW_PATH,
  title: 'What is new in practice',
  permissions: ['LEARNING_READ'],
  operations: ['ConsoleNewPractice'],
  view: 'learning/new-practice.njk',
  async load({ ask, query, now }) {
    const since = dayIn(query.get('since')) ?? daysBefore(now, USUAL_DAYS);
    const variables = { since: `${since}T00:00:00.000Z`, after: query.get('after') };
    const { learningLoops } = await ask(ConsoleNewPracticeDocument, variables);
    const { edges, pageInfo } = learningLoops;
    const loops = edges.map(({ node }): NewLoop => ({
      ...loopRow(node),
      publishedAt: node.moderations.findLast(({ decision }) => decision === 'APPROVED')?.at ?? null,
    }));
    return {
      parts: parts(NEW_PATH),
      since,
      periods: PERIODS.map(({ days, text }) => {
        const from = daysBefore(now, days);
        return { text, href: `${NEW_PATH}?since=${from}`, active: from === since };
      }),
      // A cursor is of this list alone: its first day is in every address, so that it is the same tomorrow.
      list: listing(loops, COLUMNS, {
        path: NEW_PATH,
        query: new URLSearchParams({ ...Object.fromEntries(query), since }),
        pageInfo,
      }),
    };
  },
  csv: listAsCsv('new-practice.csv'),
};

/** Null for what is no day. */
function dayIn(text: string | null): string | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : text;
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

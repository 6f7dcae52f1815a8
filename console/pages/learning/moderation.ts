import { ConsoleModerationDocument } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { concernAddress, MODERATION_PATH, parts } from './addresses.ts';
import { loopRow } from './loop-row.ts';
import { CONCERN_WORDS } from './words.ts';

const CONCERN_TAGS = {
  OPEN: { text: 'Open', classes: 'govuk-tag--yellow' },
  UPHELD: { text: 'Upheld', classes: 'govuk-tag--red' },
  NOT_UPHELD: { text: 'Not upheld', classes: 'govuk-tag--grey' },
} as const;

/** What waits for a moderator: loops that were sent in, loops that harm has stopped, and concerns. */
export const moderationPage: Page = {
  path: MODERATION_PATH,
  title: 'Moderation',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleModeration'],
  view: 'learning/moderation.njk',
  async load({ ask, query }) {
    const includeDecided = query.get('decided') === 'yes';
    const [loopsAfter, concernsAfter] = [query.get('loops'), query.get('concerns')];
    const waiting = await ask(ConsoleModerationDocument, { loopsAfter, concernsAfter, includeDecided });
    const { learningLoopsToModerate: loops, practiceConcerns: concerns, stopped } = waiting;
    return {
      parts: parts(MODERATION_PATH),
      done: query.has('done') ? 'Concern decided' : null,
      includeDecided,
      loops: loops.edges.map(({ node }) => ({ ...loopRow(node), marks: node.screening.length })),
      nextLoops: loops.pageInfo.hasNextPage ? loops.pageInfo.endCursor : null,
      stopped: stopped.edges.map(({ node }) => loopRow(node)),
      hasMoreStopped: stopped.pageInfo.hasNextPage,
      concerns: concerns.edges.map(({ node }) => ({
        ...node,
        href: concernAddress(node.id),
        words: CONCERN_WORDS[node.kind],
        tag: CONCERN_TAGS[node.status],
      })),
      nextConcerns: concerns.pageInfo.hasNextPage ? concerns.pageInfo.endCursor : null,
    };
  },
};

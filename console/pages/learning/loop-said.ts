import { ConsoleLoopSaidDocument, type ConsoleLoopSaidQuery } from '../../../graphql/generated/console-operations.ts';
import type { Page } from '../../page.ts';
import { loopAddress, saidAddress } from './addresses.ts';

type Told = {
  readonly id: string;
  readonly status: string;
  readonly text: string | null;
  readonly authority: { readonly name: string };
};
type Shown = ReturnType<typeof shown>;
/** One thing that was said, and what was said to it. */
type Thread = Shown & { readonly replies: readonly Shown[]; readonly hasMore: boolean };

/** What authorities have said to each other about a loop: questions, offers of help and visits. */
export const loopSaidPage: Page = {
  path: '/console/learning/loops/:id/said',
  title: 'What was said about a loop',
  permissions: ['LEARNING_READ', 'LEARNING_MODERATE'],
  operations: ['ConsoleLoopSaid'],
  view: 'learning/loop-said.njk',
  async load({ ask, params, query }) {
    const id = params['id'] ?? '';
    const [questionsAfter, offersAfter, visitsAfter] = ['questions', 'offers', 'visits'].map((name) => query.get(name));
    const answer = await ask(ConsoleLoopSaidDocument, { id, questionsAfter, offersAfter, visitsAfter });
    if (answer.learningLoop === null) return null;
    return {
      heading: `What was said about ${answer.learningLoop.content.title}`,
      address: loopAddress(id),
      kinds: threadsIn(answer),
    };
  },
};

function threadsIn({ practiceQuestions, helpOffers, practiceVisits }: ConsoleLoopSaidQuery) {
  const questions = practiceQuestions.edges.map(({ node }) => {
    const replies = node.answers.edges.map((answer) => shown('Answer', answer.node, answer.node.answeredAt));
    return { ...shown('Question', node, node.askedAt), replies, hasMore: node.answers.pageInfo.hasNextPage };
  });
  const offers = helpOffers.edges.map(({ node }) => {
    const replies = node.requests.edges.map((request) => shown('Request', request.node, request.node.askedAt));
    return { ...shown('Offer', node, node.offeredAt), replies, hasMore: node.requests.pageInfo.hasNextPage };
  });
  const visits = practiceVisits.edges.map(({ node }): Thread => ({
    ...shown('Visit', node, node.askedAt),
    replies: [],
    hasMore: false,
  }));
  return [
    { name: 'questions', title: 'Questions', threads: questions, next: nextOf(practiceQuestions) },
    { name: 'offers', title: 'Offers of help', threads: offers, next: nextOf(helpOffers) },
    { name: 'visits', title: 'Visits', threads: visits, next: nextOf(practiceVisits) },
  ];
}

function shown(kind: string, { id, status, text, authority }: Told, at: string) {
  return { kind, at, text, authority: authority.name, isHidden: status === 'HIDDEN', href: saidAddress(id) };
}

/** Null where there is nothing more. */
function nextOf({ pageInfo }: Pick<ConsoleLoopSaidQuery['practiceVisits'], 'pageInfo'>): string | null {
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

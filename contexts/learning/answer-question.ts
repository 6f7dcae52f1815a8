import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Item } from '../../platform/table/item.ts';
import type { LearningDeps } from './deps.ts';
import type { Named } from './domain/loop.ts';
import { type Answer, type ContributionName, type Question, standingOf } from './domain/people/contribution.ts';
import { problemIf } from './domain/rules.ts';
import { contributed } from './people/contributed.ts';
import { loopReadBy } from './people/readable.ts';
import { checkText } from './practices/check-text.ts';
import { adoptionFrom } from './store/adoptions.ts';
import { keys } from './store/keys.ts';
import { keysOfLoop } from './store/loops.ts';
import { contributionFrom, keysOfContribution, type StoredContribution } from './store/people/contributions.ts';

export type AnswerQuestion = Call & {
  /** Null for what is no question's global id. */
  readonly question: (ContributionName & { readonly kind: 'QUESTION' }) | null;
  /** The adoption from which it is known; `UNREADABLE` for what is none's global id; null for the loop's owner. */
  readonly adoption: Named | 'UNREADABLE' | null;
  readonly text: string;
};

type State = StoredContribution<Answer>;

/** The loop's owner answers, or whoever has taken it on, for better or worse: what was given up is known too. */
export function answerQuestion(
  { journal }: LearningDeps,
  request: Request,
  call: AnswerQuestion,
): Promise<Performed<State>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { question, adoption } = input;
  const { scope } = request.actor;
  const id = journal.nextId();
  const from = adoption === null || adoption === 'UNREADABLE' || adoption.authority !== scope.owner ? null : adoption;
  let loop: Named | null = null;
  return perform(journal, request, {
    operation: 'answerQuestion',
    idempotencyKey,
    dryRun,
    input,
    reads: () =>
      question === null
        ? []
        : [
            ...keysOfContribution(question),
            ...(loop === null ? [] : keysOfLoop(scope, loop)),
            ...(loop === null || from === null ? [] : [keys.adoption(from)]),
          ],
    decide: (found): Decision<State> => {
      const asked = contributionFrom('QUESTION', found);
      if (asked === undefined) return notFound('questionId');
      if (loop === null) {
        loop = asked.value.loop;
        return { kind: 'READ_MORE' };
      }
      if (loopReadBy(scope.owner, loop, { found: found.slice(2), harmElsewhere: [] }) === undefined)
        return notFound('questionId');
      if (adoption !== null && !isOf(loop, found[5])) return notFound('adoptionId');
      return decide(call, { asked, request, id });
    },
  });
}

function isOf(loop: Named, adoptionItem: Item | undefined): boolean {
  const source = adoptionFrom(adoptionItem)?.adoption.source.loop;
  return source?.id === loop.id && source.authority === loop.authority;
}

type Grounds = { readonly asked: StoredContribution<Question>; readonly request: Request; readonly id: string };

function decide({ text, adoption }: AnswerQuestion, { asked, request, id }: Grounds): Decision<State> {
  const { owner } = request.actor.scope;
  const { value: question, oversight } = asked;
  const from = adoption === 'UNREADABLE' ? null : adoption;
  const mayAnswer = from !== null || question.loop.authority === owner;
  const problems = [
    ...checkText({ text }),
    ...problemIf(!mayAnswer, 'LP2', 'input', 'adoptionId'),
    ...problemIf(standingOf(question, oversight) !== 'OPEN', 'LP9', 'input', 'questionId'),
  ];
  if (problems.length > 0) return refused(problems);
  const answer: Answer = {
    kind: 'ANSWER',
    id,
    owner,
    at: request.now.toISOString(),
    loop: question.loop,
    question: { authority: question.owner, id: question.id },
    ...(from !== null && { adoption: from }),
    text,
  };
  return contributed(answer, { event: { type: 'QUESTION_ANSWERED', fields: ['text'] }, to: question.owner });
}

import { type Call, notFound, refused, unchanged } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { type Answer, type ContributionName, type Question, standingOf } from './domain/people/contribution.ts';
import { problem, problemIf } from './domain/rules.ts';
import { contributionId } from './people/ids.ts';
import type { QuestionState } from './people/question-state.ts';
import {
  acceptanceFrom,
  keyOfAcceptance,
  type StoredAcceptance,
  writeOfAcceptance,
} from './store/people/acceptances.ts';
import { contributionFrom, keysOfContribution, type StoredContribution } from './store/people/contributions.ts';
import { writesToInbox } from './store/people/inbox.ts';
import { peoplePartitions } from './store/people/keys.ts';

export type AcceptAnswer = Call & {
  /** Null for what is no answer's global id. */
  readonly answer: (ContributionName & { readonly kind: 'ANSWER' }) | null;
};

/** The loop's owner says, on its own side, which answer it stands by. Another takes the place of the first. */
export function acceptAnswer(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: AcceptAnswer,
): Promise<Performed<QuestionState>> {
  const { answer: name } = input;
  let question: Pick<Question, 'loop' | 'owner' | 'id'> | null = null;
  return perform(journal, request, {
    operation: 'acceptAnswer',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(name === null ? [] : keysOfContribution(name)),
      ...(question === null ? [] : [...keysOfContribution(nameOf(question)), keyOfAcceptance(question)]),
    ],
    decide: (found): Decision<QuestionState> => {
      const answer = contributionFrom('ANSWER', found);
      if (answer === undefined) return notFound('answerId');
      if (question === null) {
        question = { loop: answer.value.loop, owner: answer.value.question.authority, id: answer.value.question.id };
        return { kind: 'READ_MORE' };
      }
      const asked = contributionFrom('QUESTION', found.slice(2));
      if (asked === undefined) return notFound('answerId');
      return decide({ asked, answer, earlier: acceptanceFrom(found[4]), request });
    },
  });
}

function nameOf({ owner, id }: Pick<Question, 'owner' | 'id'>): ContributionName {
  return { kind: 'QUESTION', authority: owner, id };
}

type Grounds = {
  readonly asked: StoredContribution<Question>;
  readonly answer: StoredContribution<Answer>;
  readonly earlier: StoredAcceptance | undefined;
  readonly request: Request;
};

function decide({ asked, answer, earlier, request }: Grounds): Decision<QuestionState> {
  const { owner } = request.actor.scope;
  const { value: question } = asked;
  const record = { id: contributionId(nameOf(question)), version: earlier?.version ?? 0 };
  if (question.loop.authority !== owner) return refused([problem('LP3', 'input', 'answerId')]);
  const isOpen =
    standingOf(answer.value, answer.oversight) === 'OPEN' && standingOf(question, asked.oversight) === 'OPEN';
  if (!isOpen) return refused(problemIf(!isOpen, 'LP9', 'input', 'answerId'));
  const { owner: authority, id } = answer.value;
  const isSame = earlier?.acceptance.answer.id === id && earlier.acceptance.answer.authority === authority;
  if (isSame) return unchanged({ state: { ...asked, acceptance: earlier.acceptance }, record });
  const at = request.now.toISOString();
  const acceptance = { authority: owner, answer: { authority, id }, at };
  const version = record.version + 1;
  return {
    kind: 'CHANGED',
    problems: [],
    state: { ...asked, acceptance },
    changes: [
      {
        record: { ...record, version },
        partition: peoplePartitions.acceptance(owner, { authority: question.owner, id: question.id }),
        event: { type: 'ANSWER_ACCEPTED', fields: ['acceptedAnswer'] },
      },
    ],
    writes: [
      writeOfAcceptance(question, acceptance, version),
      ...writesToInbox(authority, {
        authority: owner,
        kind: 'ANSWER_ACCEPTED',
        at,
        loop: question.loop,
        about: { kind: 'ANSWER', authority, id },
      }),
    ],
  };
}

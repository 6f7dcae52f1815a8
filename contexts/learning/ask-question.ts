import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { isPublic } from './domain/lifecycle.ts';
import type { Named } from './domain/loop.ts';
import type { Question } from './domain/people/contribution.ts';
import { problemIf } from './domain/rules.ts';
import { contributed } from './people/contributed.ts';
import { loopReadBy } from './people/readable.ts';
import { checkText } from './practices/check-text.ts';
import { keysOfLoop } from './store/loops.ts';
import type { StoredContribution } from './store/people/contributions.ts';

export type AskQuestion = Call & {
  /** Null for what is no loop's global id. */
  readonly name: Named | null;
  readonly text: string;
};

/** A question lies with whoever asks it; the loop's owner finds it among what was said to it. */
export function askQuestion(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: AskQuestion,
): Promise<Performed<StoredContribution<Question>>> {
  const { name, text } = input;
  const { scope } = request.actor;
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'askQuestion',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (name === null ? [] : keysOfLoop(scope, name)),
    decide: (found): Decision<StoredContribution<Question>> => {
      const whole = loopReadBy(scope.owner, name, { found, harmElsewhere: [] });
      if (whole === undefined || name === null) return notFound('loopId');
      const isAskedAbout = isPublic(whole) && whole.loop.retirement === undefined;
      const problems = [...checkText({ text }), ...problemIf(!isAskedAbout, 'LP1', 'input', 'loopId')];
      if (problems.length > 0) return refused(problems);
      const question = {
        kind: 'QUESTION',
        id,
        owner: scope.owner,
        at: request.now.toISOString(),
        loop: name,
        text,
      } as const;
      return contributed<Question>(question, {
        event: { type: 'QUESTION_ASKED', fields: ['text'] },
        to: name.authority,
      });
    },
  });
}

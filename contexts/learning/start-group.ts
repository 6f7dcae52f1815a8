import { type Call, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { PracticeSubject } from './domain/people/group.ts';
import { convened } from './people/convened.ts';
import { checkText } from './practices/check-text.ts';
import type { StoredGroup } from './store/people/groups.ts';

export type StartGroup = Call & {
  readonly name: string;
  readonly purpose: string;
  readonly subject: PracticeSubject;
};

/** Whoever starts a group convenes it. */
export function startGroup(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: StartGroup,
): Promise<Performed<StoredGroup>> {
  const { name, purpose, subject } = input;
  const { owner } = request.actor.scope;
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'startGroup',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [],
    decide: (): Decision<StoredGroup> => {
      const problems = checkText({ name, purpose });
      if (problems.length > 0) return refused(problems);
      const startedAt = request.now.toISOString();
      return convened(0, {
        after: { id, owner, startedAt, name, purpose, subject, loops: [] },
        event: { type: 'GROUP_STARTED', fields: ['name', 'purpose', 'subject'] },
      });
    },
  });
}

import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { PracticeContact } from './domain/people/help.ts';
import type { Visit } from './domain/people/visit.ts';
import { problemIf } from './domain/rules.ts';
import type { PracticeName } from './ids.ts';
import { contributed } from './people/contributed.ts';
import { isPractised, readingPractice } from './people/practised.ts';
import type { VisitSides } from './people/visit-sides.ts';
import { checkText } from './practices/check-text.ts';

export type AskForVisit = Call & {
  /** Null for what is neither a loop's nor an adoption's global id. */
  readonly practice: PracticeName | null;
  readonly text: string;
  readonly contact: PracticeContact;
};

/** To see how another does it: the host is whoever the loop or the adoption is of. */
export function askForVisit(
  { journal }: LearningDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: AskForVisit,
): Promise<Performed<VisitSides>> {
  const { practice, text, contact } = input;
  const { scope } = request.actor;
  const reading = practice === null ? null : readingPractice(journal.table, scope, practice);
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'askForVisit',
    idempotencyKey,
    dryRun,
    input,
    reads: () => reading?.keys() ?? [],
    decide: (found): Decision<VisitSides> => {
      const shown = reading?.read(found);
      if (shown === 'READ_MORE') return { kind: 'READ_MORE' };
      if (shown === undefined) return notFound('practiceId');
      const { name, loop } = shown;
      const problems = [
        ...checkText({ text }),
        ...problemIf(name.authority === scope.owner, 'LP8', 'input', 'practiceId'),
        ...problemIf(!isPractised(shown), 'LP4', 'input', 'practiceId'),
      ];
      if (problems.length > 0) return refused(problems);
      const visit: Visit = {
        kind: 'VISIT',
        id,
        owner: scope.owner,
        at: request.now.toISOString(),
        loop: { authority: loop.loop.owner, id: loop.loop.id },
        host: name.authority,
        practice: name,
        ...{ text, contact, steps: [] },
      };
      return contributed(visit, { event: { type: 'VISIT_ASKED_FOR', fields: ['text'] }, to: name.authority });
    },
  });
}

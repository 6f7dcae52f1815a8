import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import type { ConcernKind } from './domain/codes.ts';
import type { Named } from './domain/loop.ts';
import type { Concern, ConcernAbout, ConcernState } from './domain/people/concern.ts';
import { keysOfAbout, loopOfAbout } from './people/concern-about.ts';
import { concernId } from './people/concern-ids.ts';
import { loopReadBy } from './people/readable.ts';
import { checkText } from './practices/check-text.ts';
import { keysOfLoop } from './store/loops.ts';
import { concernPartitions, writeOfConcern } from './store/people/concerns.ts';

export type ReportConcern = Call & {
  /** Null for what is no such global id. */
  readonly about: ConcernAbout | null;
  readonly kind: ConcernKind;
  readonly text: string;
};

/** Of what is about a loop: its author's, and the programme's. */
const BOTH_SIDES = 2;

/** Said to the moderators alone: nothing of it lies where its author, or anybody else, could find it. */
export function reportConcern(
  { journal }: LearningDeps,
  request: Request,
  call: ReportConcern,
): Promise<Performed<ConcernState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { about } = input;
  const { scope } = request.actor;
  const id = journal.nextId();
  let loop: Named | undefined;
  return perform(journal, request, {
    operation: 'reportConcern',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [
      ...(about === null ? [] : keysOfAbout(about, scope)),
      ...(loop === undefined || about?.kind === 'LOOP' ? [] : keysOfLoop(scope, loop)),
    ],
    decide: (found): Decision<ConcernState> => {
      if (about === null) return notFound('aboutId');
      const named = loopOfAbout(about, found);
      if (named !== undefined && loop === undefined && about.kind !== 'LOOP') {
        loop = named;
        return { kind: 'READ_MORE' };
      }
      const ofLoop = { found: about.kind === 'LOOP' ? found : found.slice(BOTH_SIDES), harmElsewhere: [] };
      if (loopReadBy(scope.owner, named ?? null, ofLoop) === undefined) return notFound('aboutId');
      const { kind, text } = call;
      const problems = checkText({ text });
      if (problems.length > 0) return refused(problems);
      return reported({ id, owner: scope.owner, about, kind, text, at: request.now.toISOString() });
    },
  });
}

function reported(concern: Concern): Decision<ConcernState> {
  const name = { authority: concern.owner, id: concern.id };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { concern },
    changes: [
      {
        record: { id: concernId(name), version: 1 },
        partition: concernPartitions.events(name),
        event: { type: 'CONCERN_REPORTED', fields: ['about', 'kind', 'text'] },
      },
    ],
    writes: [writeOfConcern(concern)],
  };
}

import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkContent } from './domain/check-content.ts';
import type { ImplementationStage } from './domain/codes.ts';
import type { LoopContent } from './domain/content.ts';
import { type LearningLoop, type Named, NO_OVERSIGHT } from './domain/loop.ts';
import { checkText } from './practices/check-text.ts';
import { eventOf } from './practices/decide-loop.ts';
import { adoptionFrom } from './store/adoptions.ts';
import { keys } from './store/keys.ts';
import { type StoredLoop, writesOfLoop } from './store/loops.ts';

export type StartLoop = Call & {
  readonly content: LoopContent;
  readonly stage: ImplementationStage;
  /** The adoption that it grew out of; `UNREADABLE` for what is none of the actor's own authority; null if it is new. */
  readonly grownFrom: Named | 'UNREADABLE' | null;
};

/** A draft, in the authority's own partition: nobody else sees it. */
export function startLoop(
  { journal }: LearningDeps,
  request: Request,
  call: StartLoop,
): Promise<Performed<StoredLoop>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { content, grownFrom } = input;
  const from = grownFrom === 'UNREADABLE' ? null : grownFrom;
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'startLoop',
    idempotencyKey,
    dryRun,
    input,
    reads: () => (from === null ? [] : [keys.adoption(from)]),
    decide: ([item]): Decision<StoredLoop> => {
      const root = adoptionFrom(item)?.adoption.root;
      if (grownFrom !== null && root === undefined) return notFound('grownFromId');
      const problems = [...checkText(input), ...checkContent(content)];
      if (problems.length > 0) return refused(problems);
      const grown = from === null || root === undefined ? {} : { grownFrom: { adoption: from, root } };
      return started({ ...draftOf(request, call, id), ...grown });
    },
  });
}

function draftOf({ actor, now }: Request, { content, stage }: StartLoop, id: string): LearningLoop {
  return {
    id,
    owner: actor.scope.owner,
    startedAt: now.toISOString(),
    content,
    contentVersion: 1,
    versions: [],
    stage,
    cycles: [],
    submissions: [],
    harms: [],
  };
}

function started(loop: LearningLoop): Decision<StoredLoop> {
  return {
    kind: 'CHANGED',
    problems: [],
    state: { loop, oversight: NO_OVERSIGHT, harmElsewhere: [], version: 1, oversightVersion: 0 },
    changes: [{ ...eventOf(loop, 1), event: { type: 'LOOP_STARTED', fields: ['content', 'stage'] } }],
    writes: writesOfLoop({ before: null, after: loop, version: 1 }),
  };
}

import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { checkPublishable } from './domain/check-publishable.ts';
import { waitingVersion } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { advanced, decideLoop, type LoopCall, refusedAt } from './practices/decide-loop.ts';
import { freeze } from './practices/freeze.ts';
import { type StoredLoop, writeOfVersion, writesOfSubmission } from './store/loops.ts';

const MOST_SUBMISSIONS = 200;

/** Freezes the newest content and sends it to the moderators; from now on the loop lies where they can read it. */
export function submitLoop(deps: LearningDeps, request: Request, call: LoopCall): Promise<Performed<StoredLoop>> {
  return decideLoop(deps, request, {
    operation: 'submitLoop',
    call,
    action: 'SUBMIT',
    decide: ({ current }) => {
      const { loop, oversight } = current;
      const at = request.now.toISOString();
      const isApproved = oversight.moderations.some(
        ({ version, decision }) => version === loop.contentVersion && decision === 'APPROVED',
      );
      const problems = [
        ...checkPublishable(loop.cycles),
        ...problemIf(isApproved || waitingVersion(current) !== undefined, 'L15', 'input', 'loopId'),
        ...problemIf(loop.submissions.length >= MOST_SUBMISSIONS, 'L17', 'input', 'loopId'),
      ];
      if (problems.length > 0) return refusedAt(current, problems);
      const frozen = freeze(loop, at);
      const submissions = [...loop.submissions, { version: frozen.version.number, at }];
      return advanced(current, {
        after: { ...frozen.loop, submissions },
        event: { type: 'LOOP_SUBMITTED', fields: ['submissions'] },
        writes: [
          ...(frozen.isNew ? [writeOfVersion(loop, frozen.version)] : []),
          ...writesOfSubmission(loop, { version: frozen.version, at, loopVersion: current.version + 1 }),
        ],
      });
    },
  });
}

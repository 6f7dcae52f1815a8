import { type Call, refused } from '../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { ServiceDeps, WatchedQueues } from './deps.ts';
import { oversightProblem } from './domain/rules.ts';
import { type Redrive, redriveHistory, redriveId, redriveItem, redriveKey } from './store/redrives.ts';

export type RedriveDeadLetters = Call & { readonly queue: keyof WatchedQueues };

/** Null where this call sent none. */
export type Redriven = Performed<Redrive> & { readonly sentBack: number | null };

/** Messages of one call: each is two calls of the queue. */
const MOST = 100;

/**
 * Sends dead letters back. That it is to be done is written down first, so that none goes back without a trace, and the same key
 * sends none again. Should the queue fail in between, what is left lies where it lay: send it again with another key.
 */
export async function redriveDeadLetters(
  { journal, queues }: ServiceDeps,
  request: Request,
  { idempotencyKey, dryRun, queue }: RedriveDeadLetters,
): Promise<Redriven> {
  const letters = queue === 'IMPORTS_GIVEN_UP' ? queues.IMPORTS_GIVEN_UP : null;
  const performed = await perform<Redrive>(journal, request, {
    operation: 'redriveDeadLetters',
    idempotencyKey,
    dryRun,
    input: { queue },
    reads: () => [redriveKey(queue)],
    decide: ([item]) =>
      letters === null
        ? refused([oversightProblem('OV2', 'input', 'queue')])
        : redriven({ queue, by: request.actor.id, at: request.now.toISOString() }, (item?.version ?? 0) + 1),
  });
  const isNow = performed.outcome.status === 'APPLIED' && !performed.replayed && !performed.dryRun;
  return { ...performed, sentBack: isNow && letters !== null ? await letters.sendBack(MOST) : null };
}

function redriven(redrive: Redrive, version: number): Decision<Redrive> {
  const { queue } = redrive;
  return {
    kind: 'CHANGED',
    problems: [],
    state: redrive,
    changes: [
      {
        record: { id: redriveId(queue), version },
        partition: redriveHistory(queue),
        event: { type: 'DEAD_LETTERS_REDRIVEN', fields: ['queue'] },
      },
    ],
    writes: [{ kind: version === 1 ? 'CREATE' : 'ADVANCE', item: redriveItem(redrive, version) }],
  };
}

import { type Answer, refusal } from './answer.ts';
import type { Call, CallInput } from './call.ts';
import type { ItemsInFlight } from './conflicts.ts';
import { partOfBatch } from './part-of-batch.ts';
import type { Fault } from './plan.ts';
import { throttled } from './throttled.ts';

/** What the call came to, and whether the client is told. */
export type Outcome = { readonly given: Answer; readonly isDropped: boolean };

export type Way = {
  readonly fault: Fault | undefined;
  readonly inFlight: ItemsInFlight;
  readonly send: (input: CallInput) => Promise<Answer>;
};

/** The way of one call: refused before the engine, or done by it while its items are held. */
export async function outcomeOf(call: Call, { fault, inFlight, send }: Way): Promise<Outcome> {
  const before = beforeTheEngine(call, fault);
  if (before !== null) return before;

  const admission = inFlight.admit(call);
  if ('refused' in admission) return { given: admission.refused, isDropped: false };
  try {
    if (fault?.kind === 'hold') await fault.until;
    const given = fault?.kind === 'unprocessed' ? await inPart(call, fault.done, send) : await send(call.input);
    return { given, isDropped: fault?.kind === 'dropAfterCommit' };
  } finally {
    admission.done();
  }
}

/** Null when the fault, if any, comes later. */
function beforeTheEngine(call: Call, fault: Fault | undefined): Outcome | null {
  switch (fault?.kind) {
    case 'throttle':
      return { given: throttled(call, fault.as), isDropped: false };
    case 'internalServerError':
      return { given: internalServerError(), isDropped: false };
    case 'dropBeforeCommit':
      return { given: internalServerError(), isDropped: true };
    case 'dropAfterCommit':
    case 'hold':
    case 'unprocessed':
    case undefined:
      return null;
  }
}

async function inPart(call: Call, done: number, send: Way['send']): Promise<Answer> {
  if (!call.operation.startsWith('Batch')) return send(call.input);
  const part = partOfBatch(call, done);
  return part.addUnprocessed(await send(part.input));
}

function internalServerError(): Answer {
  return refusal('InternalServerError', 'Internal server error');
}

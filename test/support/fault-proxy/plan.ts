import { seededRandom, type SeededRandom } from '../../../platform/seeded-random.ts';
import { type Call, isItemOperation } from './call.ts';

/** What goes wrong with one call. */
export type Fault =
  /** The engine never sees it. `as` defaults to what DynamoDB gives for that operation. */
  | { readonly kind: 'throttle'; readonly as?: 'ProvisionedThroughputExceededException' | 'ThrottlingException' }
  /** HTTP 500; the engine never sees it. */
  | { readonly kind: 'internalServerError' }
  /** The connection is cut without an answer, and nothing is done. */
  | { readonly kind: 'dropBeforeCommit' }
  /** The connection is cut without an answer, once the engine has done it. */
  | { readonly kind: 'dropAfterCommit' }
  /** Of a batch, only the first so many are done; the rest are handed back. Nothing else is changed by it. */
  | { readonly kind: 'unprocessed'; readonly done: number }
  /** It stays in flight until then, and is done after. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> };

/** Undefined: the call goes through. */
export type Rule = (call: Call) => Fault | undefined;

/** Probabilities, 0 to 1, each of one call about items. */
export type SeededFaults = {
  readonly seed: number;
  readonly throttle?: number;
  readonly internalServerError?: number;
  readonly dropBeforeCommit?: number;
  readonly dropAfterCommit?: number;
  /** Of batches alone. */
  readonly unprocessed?: number;
  /** Keeps every write transaction in flight for 0 to 5 ms, so that those at the same time do meet. */
  readonly conflict?: boolean;
};

const LONGEST_HOLD_MS = 5;

/** Faults by chance: the same seed and order of calls give the same faults. */
export function seededRule(faults: SeededFaults): Rule {
  const random = seededRandom(faults.seed);
  return (call) => {
    if (!isItemOperation(call.operation)) return undefined;
    return chancedFault(faults, random, call) ?? held(faults, random, call);
  };
}

function chancedFault(faults: SeededFaults, random: SeededRandom, { operation }: Call): Fault | undefined {
  // All are drawn, whichever is taken: a fault more in the mix leaves the draws of the others as they were.
  const drawn = {
    throttle: random.chance(faults.throttle ?? 0),
    internalServerError: random.chance(faults.internalServerError ?? 0),
    dropBeforeCommit: random.chance(faults.dropBeforeCommit ?? 0),
    dropAfterCommit: random.chance(faults.dropAfterCommit ?? 0),
    unprocessed: random.chance(faults.unprocessed ?? 0) && operation.startsWith('Batch'),
  };
  const [kind] = (Object.keys(drawn) as (keyof typeof drawn)[]).filter((each) => drawn[each]);
  if (kind === undefined) return undefined;
  return kind === 'unprocessed' ? { kind, done: 1 } : { kind };
}

function held(faults: SeededFaults, random: SeededRandom, { operation }: Call): Fault | undefined {
  if (faults.conflict !== true || operation !== 'TransactWriteItems') return undefined;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  setTimeout(resolve, random.float() * LONGEST_HOLD_MS, undefined);
  return { kind: 'hold', until: promise };
}

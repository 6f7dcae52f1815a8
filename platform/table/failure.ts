import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** What became of a transaction that did not answer with success. */
export type WriteFailure =
  /** A condition did not hold; nothing was written. Indexes of the writes that failed, each with what was there. */
  | { readonly kind: 'CONDITION'; readonly failed: ReadonlyMap<number, CancellationReason> }
  /** Nothing was written; the same may succeed in a moment. */
  | { readonly kind: 'BUSY' }
  /** No answer: it may or may not have been written. */
  | { readonly kind: 'UNKNOWN' }
  /** A bug, or a set-up that cannot work: never retried. */
  | { readonly kind: 'BROKEN' };

const BUSY_REASONS = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const BUSY_ERRORS = new Set([
  'TransactionConflictException',
  'TransactionInProgressException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);
const BROKEN_ERRORS = new Set([
  'ValidationException',
  'ResourceNotFoundException',
  'AccessDeniedException',
  'UnrecognizedClientException',
  'ItemCollectionSizeLimitExceededException',
  'IdempotentParameterMismatchException',
]);

export function classifyFailure(error: unknown): WriteFailure {
  if (error instanceof TransactionCanceledException) return classifyCancellation(error.CancellationReasons ?? []);
  if (!(error instanceof Error)) return { kind: 'BROKEN' };
  if (BUSY_ERRORS.has(error.name)) return { kind: 'BUSY' };
  if (BROKEN_ERRORS.has(error.name) || error instanceof TypeError) return { kind: 'BROKEN' };
  // Whatever else (a reset connection, a time-out, a 500) says nothing about whether the write was done.
  return { kind: 'UNKNOWN' };
}

function classifyCancellation(reasons: readonly CancellationReason[]): WriteFailure {
  const failed = new Map([...reasons.entries()].filter(([, reason]) => reason.Code === 'ConditionalCheckFailed'));
  if (failed.size > 0) return { kind: 'CONDITION', failed };
  return reasons.some((reason) => BUSY_REASONS.has(reason.Code ?? '')) ? { kind: 'BUSY' } : { kind: 'BROKEN' };
}

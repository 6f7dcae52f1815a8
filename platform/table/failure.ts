import type { CancellationReason, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';

type ResponseMetadata = Partial<DynamoDBServiceException['$metadata']>;

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
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
]);
/** A transaction with our own token is still at work: it may yet be written. */
const IN_PROGRESS = 'TransactionInProgressException';
/** Thrown by code, never by a service or a connection. */
const BUGS = new Set(['TypeError', 'SyntaxError', 'RangeError', 'ReferenceError', 'FenceCrossed']);
/** The SDK never came so far as to send anything. */
const UNSENT = new Set(['CredentialsProviderError']);

export function classifyFailure(error: unknown): WriteFailure {
  const failure = classify(error);
  return failure.kind === 'BUSY' && attemptsOf(error) > 1 ? { kind: 'UNKNOWN' } : failure;
}

function classify(error: unknown): WriteFailure {
  if (error instanceof TransactionCanceledException) return classifyCancellation(error.CancellationReasons ?? []);
  if (!(error instanceof Error)) return { kind: 'BROKEN' };
  if (BUSY_ERRORS.has(error.name)) return { kind: 'BUSY' };
  if (error.name === IN_PROGRESS) return { kind: 'UNKNOWN' };
  if (isRefusal(error) || isOurs(error)) return { kind: 'BROKEN' };
  // Whatever else (a reset connection, a time-out, a 500) says nothing about whether the write was done.
  return { kind: 'UNKNOWN' };
}

/** The SDK tells of its last attempt alone: one before it may have been written, and its answer lost. */
export function attemptsOf(error: unknown): number {
  return metadataOf(error).attempts ?? 1;
}

/** The service understood, and did nothing: invalid, not allowed, no such table. */
function isRefusal(error: Error): boolean {
  const { httpStatusCode = 0 } = metadataOf(error);
  return httpStatusCode >= 400 && httpStatusCode < 500;
}

/** An answer that the SDK could not read is a SyntaxError too, and carries that answer. */
function isOurs(error: Error): boolean {
  return UNSENT.has(error.name) || (BUGS.has(error.name) && !('$metadata' in error) && !('$response' in error));
}

function metadataOf(error: unknown): ResponseMetadata {
  return error instanceof Error && '$metadata' in error ? (error.$metadata as ResponseMetadata) : {};
}

function classifyCancellation(reasons: readonly CancellationReason[]): WriteFailure {
  const failed = new Map([...reasons.entries()].filter(([, reason]) => reason.Code === 'ConditionalCheckFailed'));
  if (failed.size > 0) return { kind: 'CONDITION', failed };
  return reasons.some((reason) => BUSY_REASONS.has(reason.Code ?? '')) ? { kind: 'BUSY' } : { kind: 'BROKEN' };
}

import type { Severity } from './problem.ts';

/** A rule as it is published: the sentence is written here once, and imported by code, tests and documents. */
export type RuleText = {
  readonly severity: Severity;
  /** One sentence that a practitioner understands. */
  readonly message: string;
  readonly nextStep: string;
  /**
   * The fields that it looks at or complains of: as in the path of a problem, without what leads to the record and without
   * places in lists, such as `meeting.heldOn`. `*` where it may be any. Empty where it is none: the problem then tells
   * of the record or the call as a whole.
   */
  readonly fields: readonly string[];
  /** Statute, guidance or code set. */
  readonly source: string;
  /** The version of the rules since which it has this form. */
  readonly since: string;
  /** Whether the very same call may succeed later without any correction. */
  readonly retryable?: boolean;
};

/** What any mutation may answer, whatever it changes. */
export const GENERAL_RULES = {
  NOT_FOUND: {
    severity: 'ERROR',
    message: 'There is no such record, or none of yours.',
    nextStep: 'Check the id. A record of another authority answers in the same way.',
    fields: ['*'],
    source: 'House rule (T2)',
    since: '1.0',
  },
  VERSION_CONFLICT: {
    severity: 'ERROR',
    message: 'The record has changed since you read it.',
    nextStep:
      'Look at the record as it now is, which came with this answer, and send the change with its version and a new key.',
    fields: ['expectedVersion'],
    source: 'House rule',
    since: '1.0',
  },
  IDEMPOTENCY_KEY_REUSED: {
    severity: 'ERROR',
    message: 'This idempotency key was used for another call.',
    nextStep: 'Choose a new key for each call, and keep it only when sending the very same input again.',
    fields: ['idempotencyKey'],
    source: 'House rule',
    since: '1.0',
  },
  SOURCE_STATE_OLD: {
    severity: 'ERROR',
    message: 'A later state of this record has come from its source already.',
    nextStep:
      'Nothing is to be done: what is recorded is newer. If it is not, correct sourceUpdatedAt, which is when the source last changed the record, never when it is sent.',
    fields: ['sourceUpdatedAt'],
    source: 'House rule (T5)',
    since: '1.1',
  },
} as const satisfies Record<string, RuleText>;

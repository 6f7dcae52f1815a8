/** What a caller can be told of an outage: docs/runbook.md says of each what to do. */
export const OUTAGE_CODES = [
  'CONTENTION',
  'UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'ERASED_MEANWHILE',
  'IDENTITY_UNAVAILABLE',
  'IDENTITY_PROVIDER_UNAVAILABLE',
] as const;
export type OutageCode = (typeof OUTAGE_CODES)[number];

/** Thrown when a service that we stand on fails us; its `code` and message reach the caller as a GraphQL error. */
export class Outage extends Error {
  readonly code: OutageCode;
  constructor(code: OutageCode, message: string) {
    super(message);
    this.name = 'Outage';
    this.code = code;
  }
}

export class Contention extends Outage {
  constructor(operation: string) {
    super(
      'CONTENTION',
      `${operation} met too many other changes at once. Nothing was written: send it again with the same key.`,
    );
  }
}

export class Unavailable extends Outage {
  constructor(operation: string) {
    super(
      'UNAVAILABLE',
      `${operation} could not reach the records just now. Nothing was written: send it again with the same key.`,
    );
  }
}

export class OutcomeUnknown extends Outage {
  constructor(operation: string) {
    super(
      'OUTCOME_UNKNOWN',
      `${operation} may or may not have been written. Send it again with the same key and input, or ask outcome(idempotencyKey:).`,
    );
  }
}

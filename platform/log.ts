import { CHAINS } from './journal/entries.ts';
import { OUTAGE_CODES } from './journal/outage.ts';
import {
  type Check,
  isCount,
  isErrorName,
  isInstant,
  isOneOf,
  isOwner,
  isPlace,
  isRecordId,
  isRequestId,
} from './loggable.ts';
import { ERASURE_REASONS } from './retention/erasure-reasons.ts';

/** What the API cannot do without, as its health answer names it. */
export const PART_NAMES = ['table', 'keys'] as const;
export type PartName = (typeof PART_NAMES)[number];

const chain = isOneOf(CHAINS);
const ERROR = { error: isErrorName, place: isPlace };

/**
 * All that is logged, and all that a line of each code may hold: counts, names of closed sets and ids of ours. No field
 * takes free text, so no value of a record, a token or a key gets into a log: a call that passes one does not compile, and
 * what got past the compiler is left out. Each code has a heading in docs/runbook.md, or is named there as harmless.
 */
const LINES = {
  REQUEST_FAILED: { ...ERROR, request: isRequestId },
  OUTAGE: { outage: isOneOf(OUTAGE_CODES), request: isRequestId },
  TOKEN_REFUSED: {
    reason: isOneOf([
      'EXPIRED',
      'NOT_YET_VALID',
      'WRONG_ISSUER',
      'MISSING_SCOPE',
      'NOT_AN_ACCESS_TOKEN',
      'UNKNOWN_KEY',
      'NO_KEY_NAMED',
      'WRONG_ALGORITHM',
      'WRONG_SIGNATURE',
      'UNREADABLE',
      'OTHER',
    ]),
  },
  ACTOR_REFUSED: { reason: isOneOf(['UNKNOWN', 'WRONG_KIND', 'SUSPENDED', 'EXPIRED', 'SIGNED_OUT']) },
  BREAK_GLASS_REFUSED: {},
  IDENTITY_LEFT_BEHIND: {},
  APP_CLIENTS_SWEPT: { found: isCount, deleted: isCount },
  APP_CLIENTS_DOUBTFUL: { found: isCount },
  APP_CLIENT_NOT_DELETED: ERROR,
  CREDENTIALS_NOT_RENEWED: ERROR,
  NOT_READY: { part: isOneOf(PART_NAMES), ...ERROR },
  EVENT_PARKED: { chain, sequence: isCount },
  STREAM_RECORD_SKIPPED: {},
  SEQUENCING_FAILED: { chain, ...ERROR },
  SWEPT: { found: isCount },
  CHECKPOINTS_SIGNED: { signed: isCount },
  CHECKPOINT_CONTRADICTED: {
    owner: isOwner,
    chain,
    sequence: isCount,
    fault: isOneOf(['FORGED', 'WENT_BACK', 'REMADE', 'BROKEN']),
  },
  CHECKPOINT_FAILED: { owner: isOwner, chain, ...ERROR },
  FOLLOWING_FAILED: { owner: isOwner, ...ERROR },
  RECORD_ERASED: { owner: isOwner, record: isRecordId, at: isInstant, reason: isOneOf(ERASURE_REASONS) },
  RETENTION_CHECKED: { erased: isCount, held: isCount, changed: isCount, failed: isCount, unfinished: isCount },
  RETENTION_FAILED: { owner: isOwner, record: isRecordId, ...ERROR },
  IMPORT_RUN: { owner: isOwner, result: isOneOf(['ENDED', 'MORE', 'ELSEWHERE', 'NOTHING_TO_DO']) },
  IMPORTS_SWEPT: { found: isCount },
  IMPORT_FAILED: ERROR,
  IMPORT_RECORD_FAILED: ERROR,
  RETENTION_BROKE_OFF: { owner: isOwner, ...ERROR },
  SNAPSHOT_FAILED: { owner: isOwner, ...ERROR },
  RELEASE_FAILED: ERROR,
  EXTRACT_FAILED: ERROR,
  WEBHOOKS_FAILED: { owner: isOwner, ...ERROR },
  WEBHOOK_DEAD: { owner: isOwner },
  WEBHOOK_DISABLED: { owner: isOwner, reason: isOneOf(['NOTHING_ARRIVED', 'GONE']) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Check<string | number>>>>>;

type Lines = typeof LINES;
export type LogCode = keyof Lines;
export const LOG_CODES = Object.keys(LINES) as readonly LogCode[];

type Checked<Of> = Of extends Check<infer Value> ? Value : never;
/** Where a value may be unknown, as that of an error that is none: all but what the code is about. */
type MayLack = 'error' | 'place' | 'request';
type FieldsOf<Code extends LogCode> = {
  readonly [Name in Exclude<keyof Lines[Code], MayLack>]: Checked<Lines[Code][Name]>;
} & { readonly [Name in Extract<keyof Lines[Code], MayLack>]?: Checked<Lines[Code][Name]> | undefined };
type LineOf<Code extends LogCode> = keyof Lines[Code] extends never
  ? [code: Code, fields?: undefined]
  : [Exclude<keyof Lines[Code], MayLack>] extends [never]
    ? [code: Code, fields?: FieldsOf<Code>]
    : [code: Code, fields: FieldsOf<Code>];

/** A code and its fields. */
export type LogLine = { [Code in LogCode]: LineOf<Code> }[LogCode];
export type LogFields = LogLine[1];

export type Log = (...line: LogLine) => void;

/** One JSON object a line, as CloudWatch Logs Insights reads it. */
export function jsonLog(write: (line: string) => void): Log {
  return (...[code, fields]) => {
    write(JSON.stringify({ code, ...loggable(code, fields) }));
  };
}

/** Of the fields given those that a line of this code may hold. */
export function loggable(code: LogCode, fields: LogFields): Readonly<Record<string, unknown>> {
  const checks: Readonly<Record<string, Check<string | number>>> = LINES[code];
  return Object.fromEntries(Object.entries(fields ?? {}).filter(([name, value]) => checks[name]?.(value) === true));
}

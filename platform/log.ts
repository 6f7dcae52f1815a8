/** What a log line may hold: codes, counts and ids of ours. Never a value from a record, a token or a key. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** The closed set of things that are logged. Each has a heading in docs/runbook.md, or is named there as harmless. */
export const LOG_CODES = [
  'REQUEST_FAILED',
  'OUTAGE',
  'TOKEN_REFUSED',
  'ACTOR_REFUSED',
  'BREAK_GLASS_REFUSED',
  'IDENTITY_LEFT_BEHIND',
  'CREDENTIALS_NOT_RENEWED',
  'EVENT_PARKED',
  'STREAM_RECORD_SKIPPED',
  'SEQUENCING_FAILED',
  'SWEPT',
  'CHECKPOINTS_SIGNED',
  'CHECKPOINT_CONTRADICTED',
  'CHECKPOINT_FAILED',
] as const;

export type LogCode = (typeof LOG_CODES)[number];

export type Log = (code: LogCode, fields?: LogFields) => void;

/** One JSON object a line, as CloudWatch Logs Insights reads it. */
export function jsonLog(write: (line: string) => void): Log {
  return (code, fields = {}) => {
    write(JSON.stringify({ code, ...fields }));
  };
}

/**
 * An error as a log may hold it: its name and where in our code it came from. Its message may quote an input, so it is
 * left out.
 */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, place: placeOf(error) };
}

const PLACE = /([\w.-]{1,80}\.(?:ts|js|mjs|cjs):\d+:\d+)\)?$/;

/** File, line and column. A message can have lines of its own that look like a stack's, so it is cut off first. */
function placeOf({ stack = '', message }: Error): string {
  const start = message === '' ? 0 : stack.indexOf(message) + message.length;
  const lines = stack.slice(Math.max(0, start)).split('\n');
  return lines.map((line) => PLACE.exec(line)?.[1]).find((place) => place !== undefined) ?? '';
}

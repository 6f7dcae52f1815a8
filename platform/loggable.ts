import { type OwnerId, parseOwnerId } from './actor/scope.ts';

/** The name of an error's class: letters alone, and no longer than a name is. Made by `errorFields`. */
export type ErrorName = string & { readonly __brand: 'ErrorName' };
/** File of ours, line and column. Made by `errorFields`. */
export type Place = string & { readonly __brand: 'Place' };
/** As the gateway has made it up: nothing of the request is in it. Made by `requestIdOf`. */
export type RequestId = string & { readonly __brand: 'RequestId' };

/** A record's global id, which is made up here: letters and digits of ours, and nothing of what the record holds. */
export type RecordId = string & { readonly __brand: 'RecordId' };
/** ISO 8601, UTC, with milliseconds. */
export type Instant = string & { readonly __brand: 'Instant' };

/** Whether a value may stand in a field of the log. Asked as each line is written, whatever the compiler was told. */
export type Check<Value> = (given: unknown) => given is Value;

export const isCount: Check<number> = (given): given is number => Number.isSafeInteger(given);

export const isOwner: Check<OwnerId> = (given): given is OwnerId =>
  typeof given === 'string' && parseOwnerId(given) !== null;

export const isErrorName: Check<ErrorName> = shapedAs(
  /^(?:FenceCrossed|Outage|[A-Z]?[A-Za-z]{0,60}(?:Error|Exception))$/,
);

export const isPlace: Check<Place> = shapedAs(/^[\w.-]{1,80}\.(?:ts|js|mjs|cjs):\d{1,7}:\d{1,7}$/);

export const isRequestId: Check<RequestId> = shapedAs(/^[\w-]{1,64}$/);

export const isRecordId: Check<RecordId> = shapedAs(/^[a-z]{4}_A[0-9A-HJKMNP-TV-Z]{7}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

export const isInstant: Check<Instant> = shapedAs(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

export function isOneOf<const Name extends string>(names: readonly Name[]): Check<Name> {
  return (given): given is Name => names.some((name) => name === given);
}

/** Undefined for what no gateway would make up. */
export function requestIdOf(text: string | undefined): RequestId | undefined {
  return isRequestId(text) ? text : undefined;
}

/**
 * An error as a log may hold it: its name and where in our code it came from. Its message may quote an input, so it is
 * left out; so is a name that is no error's.
 */
export function errorFields(error: unknown): { readonly error?: ErrorName; readonly place?: Place } {
  if (!(error instanceof Error)) return {};
  const place = placeOf(error);
  return { ...(isErrorName(error.name) && { error: error.name }), ...(isPlace(place) && { place }) };
}

const PLACE = /([\w.-]{1,80}\.(?:ts|js|mjs|cjs):\d+:\d+)\)?$/;

/** File, line and column. A message can have lines of its own that look like a stack's, so it is cut off first. */
function placeOf({ stack = '', message }: Error): string | undefined {
  const start = message === '' ? 0 : stack.indexOf(message) + message.length;
  const lines = stack.slice(Math.max(0, start)).split('\n');
  return lines.map((line) => PLACE.exec(line)?.[1]).find((place) => place !== undefined);
}

function shapedAs<Text extends string>(shape: RegExp): Check<Text> {
  return (given): given is Text => typeof given === 'string' && shape.test(given);
}

import type { Allowance } from '../../platform/graphql/gate.ts';
import { LIMITS } from '../../platform/graphql/limits/limits.ts';
import type { Refusal } from '../../platform/graphql/limits/refusal.ts';
import { PURPOSES } from '../../platform/journal/purpose.ts';

/** One answer for every bearer who may not come in: why is for our own log. */
export const UNAUTHENTICATED: Refusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Send a valid access token: "Authorization: Bearer …". See docs/connecting.md.',
  headers: { 'www-authenticate': 'Bearer' },
};

/** What the registry says of the caller changed while the request was answered, and changed again when it was repeated. */
export const CHANGED: Refusal = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  message: 'Your permissions are just being changed. Nothing was done: send it again in a moment.',
};

export const REGISTRY_UNAVAILABLE: Refusal = {
  status: 503,
  code: 'IDENTITY_UNAVAILABLE',
  message: 'Who you are cannot be checked just now. Nothing was done: send it again in a moment.',
};

export const UNAUDITED: Refusal = {
  status: 503,
  code: 'AUDIT_UNAVAILABLE',
  message:
    'Who reads a record is written down first, and that could not be done just now: the answer was withheld. Send the very same again.',
};

export const BODY_LIMIT: Refusal = {
  status: 413,
  code: 'BODY_LIMIT',
  message: `A request takes at most ${LIMITS.bodyBytes} bytes.`,
};

export const BODY_DEPTH_LIMIT: Refusal = {
  status: 400,
  code: 'BODY_DEPTH_LIMIT',
  message: `The body of a request takes at most ${LIMITS.bodyDepth} lists and objects within each other.`,
  data: { limit: LIMITS.bodyDepth },
};

export const NOT_UTF8: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body is not UTF-8.',
};

/** One answer for every grant that opens nothing, and for every person whom it does not let in. */
export const BREAK_GLASS_REFUSED: Refusal = {
  status: 403,
  code: 'BREAK_GLASS_REFUSED',
  message: 'The header x-break-glass names no grant that lets you look now. Nothing was read.',
};

export const ONLY_LOOKING: Refusal = {
  status: 403,
  code: 'FORBIDDEN',
  message: 'Under a break-glass grant records are looked at, and nothing is changed. Nothing was done.',
};

export const UNKNOWN_PURPOSE: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: `The header x-purpose takes one of ${PURPOSES.join(', ')}.`,
};

type Exhausted = {
  /** Points of the operation that is refused. */
  readonly cost: number;
  readonly exhausted: 'CLIENT' | 'AUTHORITY';
  readonly left: Allowance;
  readonly now: Date;
};

/** Whose allowance does not suffice, what is left of it, and when it is whole again. */
export function allowanceExhausted({ cost, exhausted, left, now }: Exhausted): Refusal {
  const which = exhausted === 'AUTHORITY' && left.authority !== null ? left.authority : left;
  const { allowance, remaining, resetsAt } = which;
  const whose = which === left ? 'your' : "your authority's";
  const seconds = Math.max(1, Math.ceil((Date.parse(resetsAt) - now.getTime()) / 1000));
  return {
    status: 429,
    code: 'ALLOWANCE_EXHAUSTED',
    message: `The operation costs ${cost} points; ${remaining} of ${whose} ${allowance} are left until ${resetsAt}.`,
    data: { exhausted, requested: cost, ...left },
    headers: { 'retry-after': String(seconds) },
  };
}

export const FAILED: Refusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side: try again in a moment.',
};

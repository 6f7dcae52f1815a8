import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { ConsoleRequest } from '../http/exchange.ts';
import type { Session } from './session.ts';

/** The name of the field that each form carries. */
export const CSRF_FIELD = '_csrf';

/** Bytes of a session's token. */
const LENGTH = 32;

/**
 * The session's token as a page carries it: hidden behind another pad in each, so that nobody can work it out from how small
 * pages become when they are compressed.
 */
export function tokenForPage({ csrf }: Pick<Session, 'csrf'>): string {
  const pad = randomBytes(LENGTH);
  return Buffer.concat([pad, either(bytesOf(csrf), pad)]).toString('base64url');
}

/**
 * Whether a form that was posted is one of this session's own pages: by the token that only its pages hold, and by what the
 * browser itself says of where it comes from.
 */
export function isOwnForm(request: ConsoleRequest, session: Pick<Session, 'csrf'>): boolean {
  return isFromHere(request) && isTokenOf(session, request.form.get(CSRF_FIELD) ?? '');
}

/** Every browser of today sends at least one of the two with a POST. */
function isFromHere({ headers, url }: ConsoleRequest): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === undefined && site === undefined) return false;
  return (origin === undefined || origin === url.origin) && (site === undefined || site === 'same-origin');
}

function isTokenOf({ csrf }: Pick<Session, 'csrf'>, given: string): boolean {
  const [carried, expected] = [bytesOf(given), bytesOf(csrf)];
  if (carried.length !== 2 * LENGTH || expected.length !== LENGTH) return false;
  return timingSafeEqual(either(carried.subarray(LENGTH), carried.subarray(0, LENGTH)), expected);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'base64url');
}

/** Exclusive or: what is hidden by a pad, and what was hidden by it. */
function either(bytes: Buffer, pad: Buffer): Buffer {
  return Buffer.from(bytes.map((byte, place) => byte ^ (pad[place] ?? 0)));
}

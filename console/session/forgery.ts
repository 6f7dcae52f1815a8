import { createHash, timingSafeEqual } from 'node:crypto';
import type { ConsoleRequest } from '../http/exchange.ts';
import type { Session } from './session.ts';

/** The name of the field that each form carries. */
export const CSRF_FIELD = '_csrf';

/**
 * Whether a form that was posted is one of this session's own pages: by the token that only its pages hold, and by what the
 * browser itself says of where it comes from.
 */
export function isOwnForm(request: ConsoleRequest, session: Session): boolean {
  return isFromHere(request) && isSame(request.form.get(CSRF_FIELD) ?? '', session.csrf);
}

/** Every browser of today sends at least one of the two with a POST. */
function isFromHere({ headers, url }: ConsoleRequest): boolean {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin === undefined && site === undefined) return false;
  return (origin === undefined || origin === url.origin) && (site === undefined || site === 'same-origin');
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

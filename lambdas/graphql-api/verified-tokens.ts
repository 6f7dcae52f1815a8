import type { Clock } from '../../platform/clock.ts';

/** Of a verified token: who it is for, when a person signed in, and when it ends; in epoch seconds. */
export type VerifiedClaims = {
  readonly sub: string;
  readonly client_id: string;
  readonly auth_time?: number;
  readonly exp: number;
};

/** A key that the issuer withdraws is trusted no longer than this. */
const KEPT_MILLISECONDS = 5 * 60_000;
const MOST_TOKENS = 1_000;

type Kept = { readonly claims: VerifiedClaims; readonly until: number };

/**
 * Tokens whose signature was found good within the last five minutes: a record system sends the same one for an hour,
 * and to verify it is a tenth of the CPU of a request. Whether it has ended is asked every time.
 */
export function rememberVerified(
  verify: (token: string) => Promise<VerifiedClaims | null>,
  clock: Clock,
): (token: string) => Promise<VerifiedClaims | null> {
  const kept = new Map<string, Kept>();
  return async (token) => {
    const known = kept.get(token);
    if (known !== undefined && clock.now().getTime() < known.until) return known.claims;
    kept.delete(token);
    const claims = await verify(token);
    if (claims === null) return null;
    const now = clock.now().getTime();
    // A Map keeps the order in which its entries were added, so the first is the oldest.
    if (kept.size >= MOST_TOKENS) for (const oldest of kept.keys().take(1)) kept.delete(oldest);
    kept.set(token, { claims, until: Math.min(now + KEPT_MILLISECONDS, claims.exp * 1_000) });
    return claims;
  };
}

import { JwtVerifier } from 'aws-jwt-verify';
import {
  CognitoJwtInvalidTokenUseError,
  FetchError,
  JwkValidationError,
  JwksValidationError,
  JwtBaseError,
} from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import type { Actor } from '../../platform/actor/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import { Outage } from '../../platform/journal/outage.ts';
import { fetchKeys } from './fetch-keys.ts';
import { rememberVerified, type VerifiedClaims } from './verified-tokens.ts';

/** Proves the audience: Cognito's machine tokens carry no `aud`, but only for us can one have our resource's scope. */
const SCOPE = 'families-first-network/api';

/** The issuer did not answer, or not with keys: that says nothing about the token. */
const KEYS_FAILURES = [FetchError, JwksValidationError, JwkValidationError] as const;

/** @throws Outage when the issuer's keys cannot be had. */
export type Authenticate = (authorization: string | undefined) => Promise<Actor | null>;

export type Authentication = {
  readonly authenticate: Authenticate;
  /** Has the issuer's keys at hand before the first token comes. @throws what {@link fetchKeys} throws. */
  readonly fetchAhead: () => Promise<void>;
};

type AuthenticateDeps = {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly clock: Clock;
  readonly resolveActor: (claims: Omit<VerifiedClaims, 'exp'>) => Promise<Actor | null>;
  /** Told why a token was refused; the bearer is not. */
  readonly noteRefusal: (error: unknown) => void;
};

/** From an Authorization header to who asks: null for anything but a valid access token of somebody who may come in. */
export function createAuthentication(deps: AuthenticateDeps): Authentication {
  const { issuer, jwksUri, clock, resolveActor, noteRefusal } = deps;
  const verifier = JwtVerifier.create(
    {
      issuer,
      jwksUri,
      audience: null,
      scope: SCOPE,
      customJwtCheck: ({ payload }) => {
        const use = payload['token_use'];
        if (use !== 'access') throw new CognitoJwtInvalidTokenUseError('Not an access token.', use, 'access');
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher: { fetch: fetchKeys } }) },
  );
  const verify = rememberVerified(async (token) => claimsOf(await verifier.verify(token)), clock);
  async function authenticate(authorization: string | undefined): Promise<Actor | null> {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) return null;
    try {
      const claims = await verify(token);
      return claims && (await resolveActor(claims));
    } catch (error) {
      if (KEYS_FAILURES.some((failure) => error instanceof failure))
        throw new Outage('IDENTITY_UNAVAILABLE', 'Tokens cannot be checked just now: try again in a moment.');
      if (!(error instanceof JwtBaseError)) throw error;
      noteRefusal(error);
      return null;
    }
  }

  return { authenticate, fetchAhead: () => verifier.hydrate() };
}

function claimsOf(payload: Readonly<Record<string, unknown>>): VerifiedClaims | null {
  const { sub, client_id: clientId, auth_time: signedInAt, exp } = payload;
  const areClaims = typeof sub === 'string' && typeof clientId === 'string' && typeof exp === 'number';
  if (!areClaims) return null;
  return { sub, client_id: clientId, exp, ...(typeof signedInAt === 'number' && { auth_time: signedInAt }) };
}

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
import { Outage } from '../../platform/journal/outage.ts';
import { fetchKeys } from './fetch-keys.ts';

/** Proves the audience: Cognito's machine tokens carry no `aud`, but only for us can one have our resource's scope. */
const SCOPE = 'families-first-network/api';

/** The issuer did not answer, or not with keys: that says nothing about the token. */
const KEYS_FAILURES = [FetchError, JwksValidationError, JwkValidationError] as const;

type Claims = { readonly sub: string; readonly client_id: string };

export type Authenticate = (authorization: string | undefined) => Promise<Actor | null>;

type AuthenticateDeps = {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly resolveActor: (claims: Claims) => Promise<Actor | null>;
  /** Told why a token was refused; the bearer is not. */
  readonly noteRefusal: (error: unknown) => void;
};

/**
 * From an Authorization header to who asks: null for anything but a valid access token of somebody who may come in.
 *
 * @throws Outage when the issuer's keys cannot be had.
 */
export function createAuthenticate({ issuer, jwksUri, resolveActor, noteRefusal }: AuthenticateDeps): Authenticate {
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
  return async (authorization) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? [];
    if (token === undefined) return null;
    try {
      const { sub, client_id: clientId } = await verifier.verify(token);
      if (typeof sub !== 'string' || typeof clientId !== 'string') return null;
      return await resolveActor({ sub, client_id: clientId });
    } catch (error) {
      if (KEYS_FAILURES.some((failure) => error instanceof failure))
        throw new Outage('IDENTITY_UNAVAILABLE', 'Tokens cannot be checked just now: try again in a moment.');
      if (!(error instanceof JwtBaseError)) throw error;
      noteRefusal(error);
      return null;
    }
  };
}

import type { ClientCredentials, AccessToken, JWTStructured, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import { SIGNING_ALGORITHM } from './signing-keys.ts';

/** The resource-server scope: in a token, it is what proves that the token is meant for this API. */
export const API_SCOPE = 'families-first-network/api';

/** The API's resource indicator (RFC 8707), which makes the provider issue JWTs. */
export const API_RESOURCE = 'urn:families-first-network:api';

/** Seconds that an access token lives. Cognito's default. */
export const ACCESS_TOKEN_SECONDS = 3600;

export const apiResourceServer: ResourceServer = {
  scope: API_SCOPE,
  accessTokenFormat: 'jwt',
  accessTokenTTL: ACCESS_TOKEN_SECONDS,
  jwt: { sign: { alg: SIGNING_ALGORITHM } },
};

/**
 * Gives an access token the claims of Cognito's: `token_use`, a person's `auth_time`, which stays when it is renewed, every
 * scope of the client when it asked for none, and no `aud`, so that code which leans on an audience fails here as it would on
 * AWS.
 */
export function shapeLikeCognito(
  context: KoaContextWithOIDC | undefined,
  token: AccessToken | ClientCredentials,
  { payload }: JWTStructured,
): undefined {
  payload['token_use'] = 'access';
  const signedInAt = token.kind === 'AccessToken' ? (authTimeOf(context) ?? payload['iat']) : undefined;
  if (signedInAt !== undefined) payload['auth_time'] = signedInAt;
  if (context?.oidc.params?.['scope'] === undefined) payload['scope'] ??= API_SCOPE;
  payload['aud'] = leftOut;
}

/** Undefined for a token that was given without a sign-in: its own time stands for that. */
function authTimeOf(context: KoaContextWithOIDC | undefined): number | undefined {
  const { AuthorizationCode: code, RefreshToken: refresh } = context?.oidc.entities ?? {};
  return code?.authTime ?? refresh?.authTime;
}

/** The provider insists on an audience before it signs, and JSON leaves out what serialises to undefined. */
const leftOut = { toJSON: () => undefined };

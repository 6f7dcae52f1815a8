import * as oidc from 'openid-client';

export type IdentitySettings = {
  readonly issuer: URL;
  readonly clientId: string;
  /** Scopes besides `openid`: what makes a token good for the API. */
  readonly scope: string;
  /** Where the provider sends people back to, and where it sends those who have signed out. */
  readonly callback: URL;
  readonly signedOut: URL;
};

/** What one sign-in must come back with: kept in a sealed cookie of the browser that began it. */
export type Attempt = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type Tokens = {
  readonly accessToken: string;
  /** Null where the provider gives none: the session ends with the access token. */
  readonly refreshToken: string | null;
  /** Seconds. */
  readonly expiresIn: number;
};

export type Identity = {
  readonly begin: () => Promise<{ readonly attempt: Attempt; readonly url: URL }>;
  /** Null for a return that is not the one that was begun, or that the provider does not stand by. */
  readonly finish: (returned: URL, attempt: Attempt) => Promise<Tokens | null>;
  /** Null once the provider has ended what the refresh token stands for. */
  readonly renew: (refreshToken: string) => Promise<Tokens | null>;
  /** Ends the refresh token, and gives where the provider ends its own session. */
  readonly end: (refreshToken: string | null) => Promise<URL>;
};

/** Seconds that the provider has to answer in. */
const TIMEOUT = 5;
/** Seconds, where the provider does not say: short, so that it is asked again soon. */
const USUAL_LIFE = 300;

/** The provider is not asked anything before the first sign-in. */
export function openIdentity(settings: IdentitySettings): Identity {
  const configured = onceItWorks(() => discover(settings));
  const scope = `openid ${settings.scope}`;
  return {
    async begin() {
      const attempt = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(await configured(), {
        redirect_uri: settings.callback.href,
        scope,
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      return { attempt, url };
    },
    async finish(returned, { state, nonce, verifier }) {
      const config = await configured();
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      return unlessRefused(() => oidc.authorizationCodeGrant(config, returned, checks));
    },
    async renew(refreshToken) {
      const config = await configured();
      const renewed = await unlessRefused(() => oidc.refreshTokenGrant(config, refreshToken));
      return renewed && { ...renewed, refreshToken: renewed.refreshToken ?? refreshToken };
    },
    async end(refreshToken) {
      const config = await configured();
      if (refreshToken !== null && config.serverMetadata().revocation_endpoint !== undefined) {
        await oidc.tokenRevocation(config, refreshToken, { token_type_hint: 'refresh_token' });
      }
      return oidc.buildEndSessionUrl(config, {
        client_id: settings.clientId,
        post_logout_redirect_uri: settings.signedOut.href,
        // Cognito's own name for it.
        logout_uri: settings.signedOut.href,
      });
    },
  };
}

/** A public client: it proves by PKCE that who began to sign in is who comes back. */
function discover({ issuer, clientId }: IdentitySettings): Promise<oidc.Configuration> {
  // A provider without TLS is the one on this machine: openid-client marks this only to make it stand out.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(issuer, clientId, undefined, oidc.None(), { execute, timeout: TIMEOUT });
}

/** What failed is tried again by whoever asks next. */
function onceItWorks<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

type Answered = Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>;

/** What the provider refuses, or answers as it should not, is no outage: whoever asked signs in anew. */
async function unlessRefused(grant: () => Promise<Answered>): Promise<Tokens | null> {
  try {
    const { access_token: accessToken, refresh_token: refreshToken = null, expires_in: expiresIn } = await grant();
    return { accessToken, refreshToken, expiresIn: expiresIn ?? USUAL_LIFE };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

function isRefusal(error: unknown): boolean {
  if (error instanceof oidc.ResponseBodyError) return error.status < 500;
  if (error instanceof oidc.AuthorizationResponseError) return true;
  return error instanceof oidc.ClientError && NOT_AS_BEGUN.has(error.code ?? '');
}

/** Codes of openid-client for an answer that does not fit what was begun. */
const NOT_AS_BEGUN = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_PARSE_ERROR',
]);

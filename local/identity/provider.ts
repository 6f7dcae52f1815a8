import { type Configuration, Provider } from 'oidc-provider';
import { appClientAdapter } from './app-client-adapter.ts';
import type { AppClients } from './app-clients.ts';
import { MemoryAdapter } from './memory-adapter.ts';
import { signOutPage } from './sign-out.ts';
import { type IdentityKeys, SIGNING_ALGORITHM } from './signing-keys.ts';
import { ACCESS_TOKEN_SECONDS, API_RESOURCE, API_SCOPE, apiResourceServer, shapeLikeCognito } from './token-shape.ts';
import type { Person } from './user.ts';

/** An application that people sign in to: public, so it proves itself by PKCE. */
export type Application = {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  /** Where it is come back to from signing out. */
  readonly signedOutUris?: readonly string[];
  /** Whether it is given a refresh token, as Cognito gives one. */
  readonly isRefreshed?: boolean;
};

export type ProviderOptions = {
  /** Such as `http://localhost:4001`. */
  readonly issuer: string;
  readonly keys: IdentityKeys;
  readonly appClients: AppClients;
  readonly applications: readonly Application[];
  readonly people: readonly Person[];
};

/** Seconds. */
const LIFETIMES = {
  AccessToken: ACCESS_TOKEN_SECONDS,
  ClientCredentials: ACCESS_TOKEN_SECONDS,
  IdToken: ACCESS_TOKEN_SECONDS,
  AuthorizationCode: 60,
  Interaction: 3600,
  Grant: 24 * 3600,
  Session: 24 * 3600,
  RefreshToken: 8 * 3600,
};

/** A real OpenID provider, set up so that its access tokens have the shape of Cognito's. */
export function createProvider(options: ProviderOptions): Provider {
  return new Provider(options.issuer, {
    ...peopleSignIn(options.people),
    adapter: (model: string) => (model === 'Client' ? appClientAdapter(options.appClients) : new MemoryAdapter()),
    clients: options.applications.map(publicClient),
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    jwks: { keys: [options.keys.signing] },
    cookies: { keys: [options.keys.cookie] },
    routes: {
      token: '/oauth2/token',
      authorization: '/oauth2/authorize',
      userinfo: '/oauth2/userInfo',
      jwks: '/.well-known/jwks.json',
    },
    scopes: ['openid'],
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    // As Cognito does: two pages that are renewed at once are both good.
    rotateRefreshToken: false,
    ttl: LIFETIMES,
    formats: { customizers: { jwt: shapeLikeCognito } },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_context, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API_RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => apiResourceServer,
      },
    },
  });
}

/** Our own applications need no consent page: signing in grants them the API. */
function peopleSignIn(people: readonly Person[]): Configuration {
  return {
    pkce: { required: () => true },
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
    findAccount(_context, subject) {
      const person = people.find((candidate) => candidate.subject === subject);
      return person && { accountId: person.subject, claims: () => ({ sub: person.subject }) };
    },
    async loadExistingGrant({ oidc }) {
      if (oidc.client === undefined || oidc.account === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.account.accountId });
      grant.addOIDCScope('openid');
      grant.addResourceScope(API_RESOURCE, API_SCOPE);
      await grant.save();
      return grant;
    },
  };
}

function publicClient(application: Application) {
  return {
    client_id: application.clientId,
    redirect_uris: [...application.redirectUris],
    post_logout_redirect_uris: [...(application.signedOutUris ?? [])],
    grant_types: ['authorization_code', ...(application.isRefreshed === true ? ['refresh_token'] : [])],
    response_types: ['code' as const],
    token_endpoint_auth_method: 'none' as const,
  };
}

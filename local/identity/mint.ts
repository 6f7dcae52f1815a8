import type { Provider } from 'oidc-provider';
import { ACCESS_TOKEN_SECONDS, API_RESOURCE, API_SCOPE, apiResourceServer } from './token-shape.ts';
import type { User } from './user.ts';

export type MintedToken = {
  readonly accessToken: string;
  /** Seconds */
  readonly expiresIn: number;
};

/**
 * An access token for a user of the sandbox, without their signing in: the provider signs it as any other.
 *
 * @param applicationId the application that a person is said to have signed in to
 */
export async function mintToken(provider: Provider, user: User, applicationId: string): Promise<MintedToken> {
  const client = await provider.Client.find(user.kind === 'machine' ? user.clientId : applicationId);
  if (client === undefined) throw new Error(`No client for the token of ${user.label}.`);

  const resourceServer = new provider.ResourceServer(API_RESOURCE, apiResourceServer);
  const token =
    user.kind === 'machine'
      ? new provider.ClientCredentials({ client, resourceServer, scope: API_SCOPE })
      : new provider.AccessToken({
          client,
          resourceServer,
          scope: API_SCOPE,
          accountId: user.subject,
          // A grant is what a refresh or a revocation would look for; a minted token has neither.
          grantId: 'minted',
          gty: 'authorization_code',
        });
  return { accessToken: await token.save(), expiresIn: ACCESS_TOKEN_SECONDS };
}

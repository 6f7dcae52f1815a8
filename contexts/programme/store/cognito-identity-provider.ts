import { type IdentityProvider, IdentityProviderUnavailable } from '../identity-provider.ts';
import { lazyCognito } from './cognito.ts';

/** In a token, it proves that the token is meant for this API: the resource server's identifier and its one scope. */
const API_SCOPE = 'families-first-network/api';

/** Says who misused whom: a client's fault is ours, and retrying would not mend it. */
const BUSY = new Set(['TooManyRequestsException', 'LimitExceededException', 'InternalErrorException']);

/** App clients in a Cognito user pool. */
export function cognitoIdentityProvider({ userPoolId }: { readonly userPoolId: string }): IdentityProvider {
  const cognito = lazyCognito();

  return {
    async createAppClient(label) {
      const { sdk, client } = await cognito();
      const command = new sdk.CreateUserPoolClientCommand({
        UserPoolId: userPoolId,
        ClientName: label,
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: [API_SCOPE],
      });
      const { UserPoolClient: made } = await orUnavailable(client.send(command));
      if (made?.ClientId === undefined || made.ClientSecret === undefined) {
        throw new Error('Cognito made an app client and told neither its id nor its secret.');
      }
      return { clientId: made.ClientId, secret: made.ClientSecret };
    },

    async deleteAppClient(clientId) {
      const { sdk, client } = await cognito();
      try {
        await client.send(new sdk.DeleteUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }));
      } catch (error) {
        if (!(error instanceof sdk.ResourceNotFoundException)) throw error;
      }
    },
  };
}

/** What AWS refuses for a reason of ours (no permission, no such pool) is a bug, and stays one. */
async function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const isOurFault =
      error instanceof Error && '$fault' in error && error.$fault === 'client' && !BUSY.has(error.name);
    throw isOurFault ? error : new IdentityProviderUnavailable();
  }
}

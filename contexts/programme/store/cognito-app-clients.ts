import type { AppClients } from '../app-clients.ts';
import { lazyCognito } from './cognito.ts';

/** As many as Cognito lists at once. */
const A_PAGE = 60;

/** The app clients of a Cognito user pool, for whoever tidies up there. */
export function cognitoAppClients({ userPoolId: UserPoolId }: { readonly userPoolId: string }): AppClients {
  const cognito = lazyCognito();

  /** Undefined where the app client is gone. */
  async function unlessGone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
    const { sdk } = await cognito();
    try {
      return await answer;
    } catch (error) {
      if (error instanceof sdk.ResourceNotFoundException) return undefined;
      throw error;
    }
  }

  return {
    async *pages() {
      const { sdk, client } = await cognito();
      let next: string | undefined;
      do {
        const page = { UserPoolId, MaxResults: A_PAGE, ...(next !== undefined && { NextToken: next }) };
        const { UserPoolClients = [], NextToken } = await client.send(new sdk.ListUserPoolClientsCommand(page));
        yield UserPoolClients.flatMap(({ ClientId }) => ClientId ?? []);
        next = NextToken;
      } while (next !== undefined);
    },

    async look(ClientId) {
      const { sdk, client } = await cognito();
      // The answer holds the secret as well: it goes no further than this.
      const asked = client.send(new sdk.DescribeUserPoolClientCommand({ UserPoolId, ClientId }));
      const found = (await unlessGone(asked))?.UserPoolClient;
      if (found === undefined) return null;
      const { AllowedOAuthFlows: flows = [], CreationDate: createdAt = null } = found;
      return { createdAt, isMachine: flows.length === 1 && flows[0] === 'client_credentials' };
    },

    async remove(ClientId) {
      const { sdk, client } = await cognito();
      await unlessGone(client.send(new sdk.DeleteUserPoolClientCommand({ UserPoolId, ClientId })));
    },
  };
}

import type { Network } from '../../../local/network.ts';
import { type Answer, answerFrom } from '../../support/caller.ts';

/** A system that has been told its client id and secret, and nothing else. */
export type System = {
  /** Whether the sign-in service takes its secret. */
  readonly isAccepted: () => Promise<boolean>;
  readonly ask: <Data>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<Data>>;
};

export function asSystem({ identity, graphqlUrl }: Network, clientId: string, secret: string): System {
  async function token(): Promise<string | null> {
    const response = await fetch(identity.tokenUri, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${clientId}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: given } = (await response.json()) as { access_token?: string };
    return given ?? null;
  }
  return {
    isAccepted: async () => (await token()) !== null,
    async ask<Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) {
      const response = await fetch(graphqlUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${(await token()) ?? ''}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return answerFrom<Data>(response);
    },
  };
}

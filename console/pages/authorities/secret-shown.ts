import type { ConsoleRotateClientSecretMutation } from '../../../graphql/generated/console-operations.ts';
import type { ActionOutcome } from '../../page.ts';
import { clientAddress } from './client-words.ts';

type Client = NonNullable<ConsoleRotateClientSecretMutation['rotateApiClientSecret']['client']>;

export type Secret = {
  readonly client: Client;
  readonly authority: { readonly id: string; readonly name: string };
  /** Null where the same form came a second time: it was shown, and is kept by nobody. */
  readonly secret: string | null;
  readonly isNew: boolean;
};

/** The answer to the very form that made a secret shows it. It stands in no address, cookie or log, and no page has it again. */
export function secretShown({ client, authority, secret, isNew }: Secret): ActionOutcome {
  const earlier = client.secrets.flatMap(({ validUntil }) => validUntil ?? []).toSorted();
  return {
    kind: 'SHOWN',
    view: 'authorities/secret.njk',
    model: {
      heading: secret === null ? 'This secret has been shown already' : 'Copy the secret now',
      client,
      authority,
      secret,
      isNew,
      oldUntil: earlier.at(-1) ?? null,
      address: clientAddress(authority.id, client.id),
    },
  };
}

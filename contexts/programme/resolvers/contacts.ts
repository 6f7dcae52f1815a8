import type {
  MutationSetAuthorityContactsArgs,
  QueryAuthorityContactsArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { ProgrammeDeps } from '../decisions.ts';
import { authorityIdIn } from '../node-ids.ts';
import { setContacts } from '../set-contacts.ts';
import type { Readers } from './readers.ts';
import { type AuthorityView, authorityView, type Owned } from './views.ts';

/** Where authorities are written to. A list of its own: whoever may read an authority need not know its mailboxes. */
export function contactResolvers(deps: ProgrammeDeps, readers: Readers): ResolverMap {
  return {
    Query: {
      async authorityContacts(_: unknown, { authorityId }: QueryAuthorityContactsArgs, context: RequestContext) {
        const own = authorityIdIn(authorityId);
        return contactsOf(own === null ? null : await readers.authority(context, own));
      },
    },
    Mutation: {
      async setAuthorityContacts(_: unknown, { input }: MutationSetAuthorityContactsArgs, context: RequestContext) {
        const authority = authorityIdIn(input.authorityId);
        const contacts = input.contacts.map(({ purpose, mailbox }) => ({ purpose, mailbox }));
        return payload(await setContacts(deps, context, { ...versionedCallOf(input), authority, contacts }), {
          field: 'contacts',
          view: (state) => contactsOf(authorityView(state)),
          reread: async (id) => {
            const own = authorityIdIn(id);
            return contactsOf(own === null ? null : await readers.authorityNow(own));
          },
        });
      },
    },
    AuthorityContacts: {
      authority: ({ owner }: Owned, _: unknown, context: RequestContext) =>
        owner === null ? null : readers.authority(context, owner),
    },
  };
}

/** Null if there is no such authority. */
function contactsOf(view: AuthorityView | null): Pick<AuthorityView, 'owner' | 'version' | 'contacts'> | null {
  return view && { owner: view.owner, version: view.version, contacts: view.contacts };
}

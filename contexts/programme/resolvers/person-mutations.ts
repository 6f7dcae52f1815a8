import type {
  MutationRegisterPersonArgs,
  MutationRemovePersonArgs,
  MutationSignOutEverywhereArgs,
  MutationSignOutPersonArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { ProgrammeDeps } from '../decisions.ts';
import type { Person } from '../domain/person.ts';
import { authorityIdIn, ownIdIn } from '../node-ids.ts';
import { registerPerson } from '../register-person.ts';
import { removePerson } from '../remove-person.ts';
import { signOutEverywhere, signOutPerson } from '../sign-out-person.ts';
import type { Stored } from '../store.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Readers } from './readers.ts';
import { personView } from './views.ts';

export function personMutations(deps: ProgrammeDeps, readers: Readers): ResolverMap {
  const reread = async (id: string) => {
    const own = ownIdIn(id, 'Person');
    return own === null ? null : readers.personNow(own);
  };
  const shown = (performed: Performed<Stored<Person>>) =>
    payload(performed, { field: 'person', view: personView, reread });

  return {
    Mutation: {
      async registerPerson(_: unknown, { input }: MutationRegisterPersonArgs, context: RequestContext) {
        const { subject, kind, authorityId } = input;
        const isGiven = authorityId !== null && authorityId !== undefined;
        const authority = isGiven ? (authorityIdIn(authorityId) ?? 'UNREADABLE') : null;
        return shown(await registerPerson(deps, context, { ...callOf(input), subject, kind, authority }));
      },
      async removePerson(_: unknown, { input }: MutationRemovePersonArgs, context: RequestContext) {
        const person = ownIdIn(input.personId, 'Person');
        return shown(await removePerson(deps, context, { ...versionedCallOf(input), person }));
      },
      async signOutPerson(_: unknown, { input }: MutationSignOutPersonArgs, context: RequestContext) {
        const person = ownIdIn(input.personId, 'Person');
        return shown(await signOutPerson(deps, context, { ...versionedCallOf(input), person }));
      },
      async signOutEverywhere(_: unknown, { input }: MutationSignOutEverywhereArgs, context: RequestContext) {
        const performed = await signOutEverywhere(deps, context, callOf(input));
        return payload(performed, {
          field: 'signedOutAt',
          view: ({ value }) => value.signedOutAt ?? null,
          reread: async (id) => (await reread(id))?.signedOutAt ?? null,
        });
      },
    },
  };
}

import type { QueryAuthorityArgs, QueryAuthorityByCodeArgs } from '../../../graphql/generated/resolvers-types.ts';
import { isSystem } from '../../../platform/actor/permissions.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Table } from '../../../platform/table/table.ts';
import { accreditationOn } from '../domain/accreditation.ts';
import { type AuthorityCodes, codesOn, kindOf } from '../domain/authority.ts';
import type { CodeDirectory } from '../domain/code-directory.ts';
import { versionOn } from '../domain/policy.ts';
import { authorityIdIn, nodeId } from '../node-ids.ts';
import { keys, stored } from '../store.ts';
import type { Readers } from './readers.ts';
import { type AuthorityView, type Owned, policyVersionView, type PolicyView } from './views.ts';

type OnDate = { readonly date?: LocalDate | null };

export function authorityResolvers(table: Table, readers: Readers): ResolverMap {
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) =>
    owner === null ? null : readers.authority(context, owner);

  return {
    Query: {
      viewer: (_: unknown, _args: unknown, { actor }: RequestContext) => ({
        kind: actor.kind,
        actorId: nodeId(isSystem(actor.kind) ? 'ApiClient' : 'Person', actor.id),
        owner: actor.authority,
        permissions: [...actor.permissions],
      }),
      authority(_: unknown, { id }: QueryAuthorityArgs, context: RequestContext) {
        const own = authorityIdIn(id);
        return own === null ? null : readers.authority(context, own);
      },
      async authorityByCode(_: unknown, { code, on }: QueryAuthorityByCodeArgs, context: RequestContext) {
        const directory = stored<CodeDirectory>(await table.get(keys.directory))?.value ?? {};
        const owner = new Map(Object.entries(directory)).get(code);
        const found = owner === undefined ? null : await readers.authority(context, owner);
        const codes = found && codesOn(found, on ?? context.today);
        return codes?.newLaCode === code || codes?.oldLaCode === code ? found : null;
      },
      authorityPolicy(_: unknown, { authorityId }: { readonly authorityId: string }, context: RequestContext) {
        const own = authorityIdIn(authorityId);
        return own === null ? null : readers.policy(context, own);
      },
    },
    Viewer: { authority },
    Authority: {
      name: (view: AuthorityView, _: unknown, { today }: RequestContext) => latestCodes(view, today).name,
      kind: (view: AuthorityView, _: unknown, { today }: RequestContext) => kindOf(latestCodes(view, today).newLaCode),
      codesOn: (view: AuthorityView, { date }: OnDate, { today }: RequestContext) => codesOn(view, date ?? today),
      allowancePerMinute: ({ owner, allowance }: AuthorityView, _: unknown, { actor }: RequestContext) =>
        actor.authority === null || actor.authority === owner ? allowance : null,
      accreditation: ({ accreditationHistory }: AuthorityView, { date }: OnDate, { today }: RequestContext) =>
        accreditationOn(accreditationHistory, date ?? today),
      policy: ({ owner }: AuthorityView, _: unknown, context: RequestContext) => readers.policy(context, owner),
    },
    Membership: { authority },
    AuthorityPolicy: {
      authority,
      inForceOn: ({ policies }: PolicyView, { date }: OnDate, { today }: RequestContext) =>
        policyVersionView(versionOn(policies, date ?? today)),
    },
    ApiClient: { authority },
    RegisteredPerson: { authority },
  };
}

/** Today's, or the last ones of an authority that has none today. */
function latestCodes({ codes }: AuthorityView, today: LocalDate): AuthorityCodes {
  const latest = codesOn({ codes }, today) ?? codes.at(-1);
  if (latest === undefined) throw new Error('An authority is kept without codes.');
  return latest;
}

import type { QueryResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { stateAccount } from '../state-account.ts';

/** Of a package by its id, since one that was erased cannot be asked. Another's and a missing one answer alike. */
export function statementQueries({ journal }: NetworksDeps): Pick<QueryResolvers, 'supportStatement'> {
  return {
    async supportStatement(_root, { packageId, on, knownAt }, context) {
      const { scope } = context.actor;
      const name = parseGlobalId(packageId);
      if (name?.type !== 'SupportPackage') return null;
      const of = { id: name.id, on: on ?? context.today, knownAt: knownAt ?? null };
      const found = await stateAccount(journal.table, scope, of);
      if (found === null || name.owner !== scope.owner) return null;
      noteRead(context, { id: packageId, version: found.version });
      return found.statement;
    },
  };
}

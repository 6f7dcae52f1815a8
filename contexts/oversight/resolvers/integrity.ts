import type { MutationCheckAuditChainArgs } from '../../../graphql/generated/resolvers-types.ts';
import { NETWORK, networkScope, scopeOf } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { callOf, payload } from '../../../platform/graphql/payload.ts';
import { authorityIdIn, authorityIds } from '../../programme/index.ts';
import { checkAuditChain } from '../check-audit-chain.ts';
import type { OversightDeps } from '../deps.ts';
import { type ChainCheck, verdictOf } from '../domain/chain-check.ts';
import { checkFrom, checkKey, ownerOfCheck, type StoredCheck } from '../store/chain-checks.ts';
import { readChains } from '../store/chains.ts';

/** How whole the trail of each authority is, the network's own first. */
export function auditIntegrity({ journal: { table } }: OversightDeps) {
  return async () => {
    const chains = await readChains(table, [networkScope, ...(await authorityIds(table)).map(scopeOf)]);
    return chains.map(({ lastCheck, ...chain }) => ({ ...chain, lastCheck: lastCheck && viewOf(lastCheck) }));
  };
}

export function checkChain(deps: OversightDeps) {
  return async (_: unknown, { input }: MutationCheckAuditChainArgs, context: RequestContext) => {
    const { authorityId = null, from = null } = input;
    const isOfAuthority = authorityId !== null;
    const owner = isOfAuthority ? authorityIdIn(authorityId) : NETWORK;
    const performed = await checkAuditChain(deps, context, { ...callOf(input), owner, isOfAuthority, from });
    return payload<StoredCheck>(performed, {
      field: 'check',
      view: ({ value }) => viewOf(value),
      async reread(id) {
        const named = ownerOfCheck(id);
        const found = named === null ? undefined : checkFrom(await deps.journal.table.get(checkKey(named)));
        return found === undefined ? null : viewOf(found.value);
      },
    });
  };
}

function viewOf(check: ChainCheck) {
  const { from, reached, length, broken, at, by } = check;
  return {
    ...{ from, length, at },
    to: reached.sequence,
    verdict: verdictOf(check),
    brokenAt: broken?.sequence ?? null,
    fault: broken?.fault ?? null,
    by: globalId({ type: 'Person', owner: NETWORK, id: by }),
  };
}

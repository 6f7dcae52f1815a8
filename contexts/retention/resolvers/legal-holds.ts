import type { MutationResolvers, QueryResolvers, Resolvers } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import {
  connectionOf,
  filledPage,
  type Keyed,
  listName,
  type Page,
  pageRequest,
} from '../../../platform/graphql/connection.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import type { RetentionDeps } from '../deps.ts';
import type { LegalHold } from '../legal-hold.ts';
import { liftLegalHold } from '../lift-legal-hold.ts';
import { placeLegalHold } from '../place-legal-hold.ts';
import { holdKey, holdsOf, readHold } from '../store.ts';

export type LegalHoldView = LegalHold & { readonly __typename: 'LegalHold'; readonly globalId: string };

export type LegalHoldPayload = Pick<Outcome, 'status' | 'problems'> & {
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly hold: () => Promise<LegalHoldView | null>;
};

export function legalHoldResolvers(deps: RetentionDeps): Resolvers {
  const mutations: Pick<MutationResolvers, 'placeLegalHold' | 'liftLegalHold'> = {
    async placeLegalHold(_root, { input }, context) {
      return payload(deps, context, await placeLegalHold(deps, context, withoutNulls(input)));
    },
    async liftLegalHold(_root, { input }, context) {
      return payload(deps, context, await liftLegalHold(deps, context, input));
    },
  };
  const queries: Pick<QueryResolvers, 'legalHolds'> = {
    async legalHolds(_root, args, context) {
      const standing = args.standing ?? null;
      const list = listName('legalHolds', standing);
      const request = pageRequest(args, list);
      const page: Page<Keyed<LegalHold>> = await filledPage({
        request,
        matches: standing === null ? null : ({ liftedAt }: LegalHold) => (liftedAt === undefined) === standing,
        fetch: (after, limit) => holdsOf(deps.journal.table, context.actor.scope, { after, limit }),
      });
      const items = page.items.map(({ item, sortKey }) => ({ item: view(context, item), sortKey }));
      return connectionOf({ ...page, items }, list, request);
    },
  };
  return {
    Query: queries,
    Mutation: mutations,
    LegalHold: {
      id: (hold) => hold.globalId,
      recordId: ({ subject }) => (subject === 'ALL_RECORDS' ? null : subject.record),
      liftedAt: ({ liftedAt }) => liftedAt ?? null,
    },
  };
}

/** For `node(id:)`. */
export function legalHoldNode({ journal }: RetentionDeps): NodeLoader {
  return async (context, { owner, id }) => {
    const { actor } = context;
    if (!may(actor, 'LEGAL_HOLD_ADMINISTER') || owner !== actor.scope.owner) return null;
    const hold = readHold(await journal.table.get(holdKey(actor.scope, id)));
    return hold === undefined ? null : view(context, hold);
  };
}

function payload(
  { journal }: RetentionDeps,
  context: Request,
  { outcome, replayed, dryRun, state }: Performed<LegalHold>,
): LegalHoldPayload {
  return {
    status: outcome.status,
    problems: outcome.problems,
    replayed,
    dryRun,
    async hold() {
      if (dryRun && outcome.status === 'APPLIED') return null;
      const id = parseGlobalId(outcome.records[0]?.id ?? '')?.id;
      if (state === undefined && id === undefined) return null;
      const hold = state ?? readHold(await journal.table.get(holdKey(context.actor.scope, id ?? '')));
      return hold === undefined ? null : view(context, hold);
    },
  };
}

function view({ actor }: Request, hold: LegalHold): LegalHoldView {
  const { owner } = actor.scope;
  return { __typename: 'LegalHold', globalId: globalId({ type: 'LegalHold', owner, id: hold.id }), ...hold };
}

import type {
  MutationCorrectSharingDecisionArgs,
  MutationRecordSharingDecisionArgs,
  QuerySharingDecisionsArgs,
  SharingDecisionInput,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId, type NodeType, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import type { Stored } from '../../../platform/table/stored.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { correctSharingDecision } from '../correct-sharing-decision.ts';
import type { GovernanceDeps } from '../deps.ts';
import type { Decided, SharingDecision } from '../domain/sharing-decision.ts';
import { nodeId } from '../ids.ts';
import { recordSharingDecision } from '../record-sharing-decision.ts';
import { type DecisionList, decisionKey, listDecisions, readDecision } from '../store/decisions.ts';

type StoredDecision = Stored<SharingDecision>;

export function decisionResolvers(deps: GovernanceDeps): ResolverMap {
  return {
    Query: {
      async sharingDecisions(_: unknown, args: QuerySharingDecisionsArgs, context: RequestContext) {
        const filter = withoutNulls(args.filter ?? {});
        const list = listName('sharingDecisions', filter);
        const request = pageRequest(args, list);
        const { laChildId, from = null, until = null } = filter;
        const conference =
          filter.conferenceId === undefined ? null : ownId(filter.conferenceId, 'Conference', context.actor);
        const wanted = listOf({
          conference: filter.conferenceId === undefined ? undefined : (conference ?? ''),
          laChildId,
        });
        const page = await filledPage({
          request,
          matches:
            laChildId === undefined || conference === null
              ? null
              : ({ value }: StoredDecision) => value.laChildId === laChildId,
          async fetch(after, limit) {
            if (wanted === null) return [];
            return listDecisions(deps.journal.table, context.actor.scope, { list: wanted, from, until, after, limit });
          },
        });
        const items = page.items.map(({ item, sortKey }) => ({ item: readView(item, context), sortKey }));
        return connectionOf({ ...page, items }, list, request);
      },
    },
    Mutation: decisionMutations(deps),
  };
}

/** Null if there is none of the actor's own authority. */
export async function decisionById({ journal }: GovernanceDeps, context: RequestContext, id: string) {
  const own = ownId(id, 'SharingDecision', context.actor);
  const found = own === null ? undefined : readDecision(await journal.table.get(decisionKey(context.actor.scope, own)));
  return found === undefined ? null : readView(found, context);
}

function decisionMutations(deps: GovernanceDeps) {
  const shown = (performed: Performed<StoredDecision>, context: RequestContext) => {
    const { status, records } = performed.outcome;
    // A change has its own entry in the audit trail. Everything else tells of a record that was only read.
    if (status !== 'APPLIED' || performed.replayed) for (const each of records) noteRead(context, each);
    return payload(performed, {
      field: 'sharingDecision',
      view: (state) => decisionView(state, context.actor.scope.owner),
      reread: (id) => decisionById(deps, context, id),
    });
  };
  return {
    async recordSharingDecision(_: unknown, { input }: MutationRecordSharingDecisionArgs, context: RequestContext) {
      const { aboutConferenceId: named, laChildId } = input;
      const id = ownId(named ?? '', 'Conference', context.actor);
      const conference = named === null || named === undefined ? null : id === null ? ('UNREADABLE' as const) : { id };
      const call = { ...callOf(input), conference, laChildId: laChildId ?? null, decided: decidedOf(input.decision) };
      return shown(await recordSharingDecision(deps, context, call), context);
    },
    async correctSharingDecision(_: unknown, { input }: MutationCorrectSharingDecisionArgs, context: RequestContext) {
      const id = ownId(input.sharingDecisionId, 'SharingDecision', context.actor);
      const call = { ...versionedCallOf(input), id, decided: decidedOf(input.decision) };
      return shown(await correctSharingDecision(deps, context, call), context);
    },
  };
}

/** The shortest list that holds what is wanted. Null for a conference that is none of the actor's authority. */
function listOf({
  conference,
  laChildId,
}: {
  readonly conference: string | undefined;
  readonly laChildId: string | undefined;
}): DecisionList | null {
  if (conference === '') return null;
  if (conference !== undefined) return { of: 'CONF', value: conference };
  return laChildId === undefined ? { of: 'ALL' } : { of: 'CHILD', value: laChildId };
}

function ownId(text: string, type: NodeType, { scope }: Actor): string | null {
  const name = parseGlobalId(text);
  return name?.type === type && name.owner === scope.owner ? name.id : null;
}

function decidedOf({ recipient, decision, ground, rationale, decidedOn, decidedBy }: SharingDecisionInput): Decided {
  return { recipient, decision, ground: ground ?? null, rationale: rationale ?? null, decidedOn, decidedBy };
}

/** A decision is about a child: whoever is shown one leaves a trace. */
function readView(state: StoredDecision, context: RequestContext) {
  const view = decisionView(state, context.actor.scope.owner);
  noteRead(context, view);
  return view;
}

function decisionView({ value, version }: StoredDecision, owner: OwnerId) {
  const { id, conference, ...rest } = value;
  return {
    ...rest,
    __typename: 'SharingDecision' as const,
    id: nodeId('SharingDecision', { authority: owner, id }),
    version,
    conferenceId: conference === null ? null : globalId({ type: 'Conference', owner, id: conference }),
  };
}

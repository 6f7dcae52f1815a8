import type {
  MutationApproveResearchProjectArgs,
  MutationEndResearchProjectArgs,
  MutationRequestResearchProjectArgs,
  QueryResearchProjectArgs,
  QueryResearchProjectsArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { NETWORK } from '../../../platform/actor/scope.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { approveResearchProject } from '../approve-research-project.ts';
import type { GovernanceDeps } from '../deps.ts';
import { projectStatusOn, type ResearchProject } from '../domain/research-project.ts';
import { endResearchProject } from '../end-research-project.ts';
import { projectId, projectNamed } from '../ids.ts';
import { requestResearchProject } from '../request-research-project.ts';
import { listProjects, readProject, type StoredProject } from '../store/projects.ts';
import { personId } from './views.ts';

export function projectResolvers(deps: GovernanceDeps) {
  const { table } = deps.journal;
  return {
    Query: {
      researchProject: (_: unknown, { id }: QueryResearchProjectArgs, context: RequestContext) =>
        projectById(deps, context, id),
      async researchProjects(_: unknown, args: QueryResearchProjectsArgs, { actor, now }: RequestContext) {
        const list = listName('researchProjects', {});
        const request = pageRequest(args, list);
        const { items, next } = await filledPage<StoredProject>({
          request,
          matches: ({ value }) => isSeenBy(actor, value),
          fetch: (after, limit) => listProjects(table, { after, limit }),
        });
        const shown = items.map(({ item, sortKey }) => ({ item: projectView(item, now), sortKey }));
        return connectionOf({ items: shown, next }, list, request);
      },
    },
    Mutation: projectMutations(deps),
  } satisfies ResolverMap;
}

/** Null if there is none, or it is not for whoever asks to see. */
export async function projectById({ journal }: GovernanceDeps, { actor, now }: RequestContext, id: string) {
  const reference = projectNamed(id);
  const found = reference === null ? undefined : await readProject(journal.table, reference);
  return found === undefined || !isSeenBy(actor, found.value) ? null : projectView(found, now);
}

/** Evaluators see their own projects; for them another is as one that there is not. */
function isSeenBy({ kind, id }: Actor, { members }: ResearchProject): boolean {
  return kind === 'EVALUATOR' ? members.includes(id) : true;
}

function projectMutations(deps: GovernanceDeps) {
  const shown = (performed: Performed<StoredProject>, context: RequestContext) =>
    payload(performed, {
      field: 'project',
      view: (state) => projectView(state, context.now),
      reread: (id) => projectById(deps, context, id),
    });
  return {
    async requestResearchProject(_: unknown, { input }: MutationRequestResearchProjectArgs, context: RequestContext) {
      const { reference, title, fiveSafes, places, endsOn } = input;
      const members = input.memberIds.map(idOfPerson);
      const call = { ...callOf(input), reference, title, fiveSafes, places, members, endsOn };
      return shown(await requestResearchProject(deps, context, call), context);
    },
    async approveResearchProject(_: unknown, { input }: MutationApproveResearchProjectArgs, context: RequestContext) {
      const call = { ...versionedCallOf(input), reference: projectNamed(input.projectId) };
      return shown(await approveResearchProject(deps, context, call), context);
    },
    async endResearchProject(_: unknown, { input }: MutationEndResearchProjectArgs, context: RequestContext) {
      const call = { ...versionedCallOf(input), reference: projectNamed(input.projectId) };
      return shown(await endResearchProject(deps, context, call), context);
    },
  };
}

/** What is no person's global id is nobody's id. */
function idOfPerson(id: string): string {
  const name = parseGlobalId(id);
  return name?.type === 'Person' && name.owner === NETWORK ? name.id : '';
}

function projectView({ value: project, version }: StoredProject, now: Date) {
  const { reference, title, fiveSafes, places, members, endsOn, requestedBy, requestedAt, approval, ending } = project;
  return {
    __typename: 'ResearchProject' as const,
    id: projectId(reference) ?? '',
    ...{ version, reference, title, fiveSafes, places, endsOn, requestedAt },
    memberIds: members.map(personId),
    status: projectStatusOn(project, londonDate(now)),
    requestedBy: personId(requestedBy.id),
    approvedBy: approval === null ? null : personId(approval.by.id),
    approvedAt: approval?.at ?? null,
    endedAt: ending?.at ?? null,
  };
}

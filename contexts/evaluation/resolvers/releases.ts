import type {
  MutationApproveReleaseArgs,
  MutationDraftReleaseArgs,
  MutationPublishReleaseArgs,
  MutationWithdrawReleaseArgs,
  QueryReleasesArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import { type Actor, may } from '../../../platform/actor/actor.ts';
import { NETWORK } from '../../../platform/actor/scope.ts';
import { londonInstant, londonTime } from '../../../platform/dates/index.ts';
import { once } from '../../../platform/graphql/at-need.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId, type NodeName, type NodeType, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Journal, Performed } from '../../../platform/journal/perform.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import { approveRelease } from '../approve-release.ts';
import { RELEASE_RULE, releaseCalendar, type ReleaseDue } from '../domain/releases/calendar.ts';
import { type Progress, type Release, statusOf } from '../domain/releases/release.ts';
import { draftRelease } from '../draft-release.ts';
import { publishRelease } from '../publish-release.ts';
import { readReleasesOut } from '../read-releases-out.ts';
import { findRelease, listReleases, readProgress, releaseId } from '../store/releases.ts';
import { snapshotId } from '../store/snapshots.ts';
import { withdrawRelease } from '../withdraw-release.ts';
import { releaseFigureResolvers } from './release-figures.ts';
import { releaseFileResolvers } from './release-files.ts';

/** A release, and a way to how far the worker has come. */
export type ReleaseView = Release & {
  readonly __typename: 'Release';
  readonly progress: () => Promise<Progress | undefined>;
};

type Deps = { readonly journal: Journal };
type ShownDeps = Deps & { readonly shared: Pick<Objects, 'downloadUrl'> };

export function releaseResolvers({ journal, shared }: ShownDeps) {
  const files = releaseFileResolvers({ table: journal.table, shared });
  const person = (signed: Release['approved']): string | null =>
    signed && globalId({ type: 'Person', owner: NETWORK, id: signed.by.id });
  return {
    Query: {
      release: (_root: unknown, { id }: { readonly id: string }, { actor }: RequestContext) =>
        load(journal, actor, parseGlobalId(id)),
      releases: listed(journal),
      releaseCalendar: calendarOf(journal),
      ...files.Query,
    },
    Mutation: mutations({ journal }),
    Release: {
      id: ({ id }: ReleaseView) => releaseId(id),
      status: async (view: ReleaseView) => statusOf(view, await view.progress()),
      snapshotId: ({ snapshot }: ReleaseView) => snapshotId(snapshot),
      replacesId: ({ replaces }: ReleaseView) => replaces && releaseId(replaces),
      draftedAt: ({ drafted }: ReleaseView) => drafted.at,
      draftedBy: ({ drafted }: ReleaseView) => person(drafted) ?? '',
      approvedBy: ({ approved }: ReleaseView) => person(approved),
      publishedAt: ({ published }: ReleaseView) => published?.at ?? null,
      withdrawnAt: ({ withdrawn }: ReleaseView) => withdrawn?.at ?? null,
      notice: ({ withdrawn }: ReleaseView) => withdrawn?.notice ?? null,
      async check(view: ReleaseView) {
        const progress = await view.progress();
        return progress?.phase === 'DONE' ? progress.check : null;
      },
      loss: async (view: ReleaseView) =>
        Object.entries((await view.progress())?.loss ?? {}).map(([reason, figures]) => ({ reason, figures })),
      ...releaseFigureResolvers(journal.table).Release,
      ...files.Release,
    },
    ReleaseFile: files.ReleaseFile,
    ReleaseFigure: releaseFigureResolvers(journal.table).ReleaseFigure,
  } satisfies ResolverMap;
}

/** For `node(id:)`. */
export function releaseNode({ journal }: Deps): NodeLoader {
  return async ({ actor }, name) => (may(actor, 'RELEASE_READ') ? load(journal, actor, name) : null);
}

function mutations(deps: Deps) {
  const shown = (performed: Performed<Release>, { actor }: RequestContext) =>
    payload(performed, {
      field: 'release',
      view: (release) => viewOf(deps.journal, release),
      reread: (id) => load(deps.journal, actor, parseGlobalId(id)),
    });
  const decided = (input: MutationApproveReleaseArgs['input']) => ({
    ...versionedCallOf(input),
    release: idOf(input.releaseId, 'Release'),
  });
  return {
    async draftRelease(_root: unknown, { input }: MutationDraftReleaseArgs, context: RequestContext) {
      const { title, snapshotId: snapshot, parameters, replacesId } = input;
      const replaces = replacesId === null || replacesId === undefined ? null : idOf(replacesId, 'Release');
      const call = { ...callOf(input), title, snapshot: idOf(snapshot, 'Snapshot'), parameters, replaces };
      return shown(await draftRelease(deps, context, call), context);
    },
    async approveRelease(_root: unknown, { input }: MutationApproveReleaseArgs, context: RequestContext) {
      return shown(await approveRelease(deps, context, decided(input)), context);
    },
    async publishRelease(_root: unknown, { input }: MutationPublishReleaseArgs, context: RequestContext) {
      return shown(await publishRelease(deps, context, decided(input)), context);
    },
    async withdrawRelease(_root: unknown, { input }: MutationWithdrawReleaseArgs, context: RequestContext) {
      return shown(await withdrawRelease(deps, context, { ...decided(input), notice: input.notice }), context);
    },
  };
}

/** A well-formed id of ours that no record has: what is named by it is not found. */
const NO_ID = 'NONE';

function idOf(text: string, type: NodeType): string {
  const name = parseGlobalId(text);
  return name?.type === type && name.owner === NETWORK ? name.id : NO_ID;
}

function listed({ table }: Journal) {
  return async (_root: unknown, args: QueryReleasesArgs, { actor }: RequestContext) => {
    const list = listName('releases', {});
    const request = pageRequest(args, list);
    const page = await filledPage({
      request,
      matches: (view: ReleaseView) => mayRead(actor, view),
      async fetch(after, limit) {
        const found = await listReleases(table, { after, limit });
        return found.map(({ item, sortKey }) => ({ item: viewOf({ table }, item), sortKey }));
      },
    });
    return connectionOf(page, list, request);
  };
}

/** What is out, and what is due: everybody who may read releases may know when to look for them. */
function calendarOf({ table }: Journal) {
  return async (_root: unknown, _args: unknown, { now, today }: RequestContext) => {
    const { latest, ...out } = await readReleasesOut(table);
    const { next, ahead, ...said } = releaseCalendar(out, { day: today, time: londonTime(now) });
    return {
      ...said,
      next: dueView(next),
      ahead: ahead.map(dueView),
      cadence: RELEASE_RULE.cadence,
      weeksAfterQuarter: RELEASE_RULE.weeksAfterQuarter,
      latest: latest && viewOf({ table }, latest),
    };
  };
}

const dueView = (due: ReleaseDue) => ({ ...due, dueAt: londonInstant(due.dueOn, RELEASE_RULE.time).toISOString() });

async function load(
  { table }: Pick<Journal, 'table'>,
  actor: Actor,
  name: NodeName | null,
): Promise<ReleaseView | null> {
  if (name?.type !== 'Release' || name.owner !== NETWORK) return null;
  const found = await findRelease(table, name.id);
  return found === undefined || !mayRead(actor, found) ? null : viewOf({ table }, found);
}

/** What is not published is there for nobody but those who draft. */
function mayRead(actor: Actor, { published }: Release): boolean {
  return published !== null || may(actor, 'RELEASE_DRAFT');
}

function viewOf({ table }: Pick<Journal, 'table'>, release: Release): ReleaseView {
  return { __typename: 'Release', ...release, progress: once(() => readProgress(table, release.id)) };
}

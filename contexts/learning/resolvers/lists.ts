import type {
  QueryLearningLoopsArgs,
  QueryLearningLoopsToModerateArgs,
  QueryOwnLearningLoopsArgs,
  QueryOwnPracticeAdoptionsArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import {
  connectionOf,
  filledPage,
  type Keyed,
  listName,
  type PageRequest,
  pageRequest,
} from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import type { LearningDeps } from '../deps.ts';
import { waitingVersion } from '../domain/loop.ts';
import { seenAdoptions } from '../practices/seen-adoptions.ts';
import { readAdoptions } from '../store/adoptions.ts';
import { listOwn, listSubmitted } from '../store/lists.ts';
import { readOwnLoops, readSharedLoops } from '../store/loops.ts';
import { publishedLoops } from './published.ts';
import { adoptionView, type LoopView, loopView } from './views.ts';

type List<T> = {
  readonly request: PageRequest;
  readonly list: string;
  readonly fetch: (after: string | null, limit: number) => Promise<readonly Keyed<T | undefined>[]>;
};

/** A page of what is there: an entry of what is not (or not for this reader) is passed over. */
export async function pageOf<T>({ request, list, fetch }: List<T>) {
  const page = await filledPage({ request, fetch, matches: (item) => item !== undefined });
  const items = page.items.flatMap(({ item, sortKey }) => (item === undefined ? [] : [{ item, sortKey }]));
  return connectionOf({ ...page, items }, list, request);
}

/** Loops as the network, and as their own authority, lists them. */
export function learningLists(deps: LearningDeps) {
  const { table } = deps.journal;
  return {
    async learningLoops(_: unknown, args: QueryLearningLoopsArgs, context: RequestContext) {
      const filter = withoutNulls(args.filter ?? { newForMe: false });
      const list = listName('learningLoops', filter);
      const request = pageRequest(args, list);
      return pageOf({ request, list, fetch: publishedLoops(deps, context, filter) });
    },

    async ownLearningLoops(_: unknown, args: QueryOwnLearningLoopsArgs, { actor }: RequestContext) {
      const list = listName('ownLearningLoops', {});
      const request = pageRequest(args, list);
      return pageOf<LoopView>({
        request,
        list,
        async fetch(after, limit) {
          const own = await listOwn(table, actor.scope, { kind: 'LOOP', after, limit });
          const found = await readOwnLoops(
            table,
            actor.scope,
            own.map(({ item }) => item),
          );
          return own.map(({ sortKey }, place) => {
            const loop = found[place];
            return { item: loop && loopView(table, loop, actor), sortKey };
          });
        },
      });
    },
  };
}

/** What waits for the programme, and what an authority has taken on. */
export function adoptionLists(deps: LearningDeps) {
  const { table } = deps.journal;
  return {
    async ownPracticeAdoptions(_: unknown, args: QueryOwnPracticeAdoptionsArgs, { actor }: RequestContext) {
      const list = listName('ownPracticeAdoptions', {});
      const request = pageRequest(args, list);
      return pageOf({
        request,
        list,
        async fetch(after, limit) {
          const own = await listOwn(table, actor.scope, { kind: 'ADOPTION', after, limit });
          const names = own.map(({ item }) => ({ authority: actor.scope.owner, id: item }));
          const found = await seenAdoptions(table, await readAdoptions(table, names));
          return own.map(({ sortKey }, place) => {
            const adoption = found[place];
            return { item: adoption && adoptionView(adoption, { table, actor }), sortKey };
          });
        },
      });
    },

    async learningLoopsToModerate(_: unknown, args: QueryLearningLoopsToModerateArgs, { actor }: RequestContext) {
      const list = listName('learningLoopsToModerate', {});
      const request = pageRequest(args, list);
      return pageOf<LoopView>({
        request,
        list,
        async fetch(after, limit) {
          const sent = await listSubmitted(table, { after, limit });
          const found = await readSharedLoops(
            table,
            sent.map(({ item }) => item),
          );
          return sent.map(({ item, sortKey }, place) => {
            const loop = found[place];
            const isWaiting = loop !== undefined && waitingVersion(loop) === item.version;
            return { item: isWaiting ? loopView(table, loop, actor) : undefined, sortKey };
          });
        },
      });
    },
  };
}

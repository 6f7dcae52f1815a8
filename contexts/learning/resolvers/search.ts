import type {
  PracticeFacetName,
  PracticeSearch,
  QuerySearchLoopsArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, type Keyed, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { withoutNulls, type WithoutNulls } from '../../../platform/without-nulls.ts';
import type { LearningDeps } from '../deps.ts';
import { isPublic } from '../domain/lifecycle.ts';
import { namedBy } from '../ids.ts';
import { nameOfDocument } from '../practices/published-documents.ts';
import { createSearchShelf } from '../practices/search-shelf.ts';
import { documentId } from '../search/document-of.ts';
import { find, type Found, type Wanted } from '../search/find.ts';
import type { Facet } from '../search/practice-document.ts';
import type { PracticeIndex } from '../search/practice-index.ts';
import { readSharedLoops } from '../store/loops.ts';
import { likenessFor, type ReadAuthority } from './likeness-for.ts';
import { type LoopView, loopView } from './views.ts';

type Search = WithoutNulls<PracticeSearch>;
type Hit = Found['hits'][number];
type Shown = { readonly view: LoopView; readonly likeness: number };

/** The search, with an index that lives as long as the function. */
export function learningSearch(deps: LearningDeps, readAuthority: ReadAuthority) {
  const { table } = deps.journal;
  const shelf = createSearchShelf();

  /** As they are in the table now: what was taken down since is passed over. */
  async function shown(hits: readonly Hit[], from: number, { actor }: RequestContext) {
    const names = hits.flatMap(({ document }) => nameOfDocument(document.id) ?? []);
    const loops = await readSharedLoops(table, names);
    return hits.flatMap(({ likeness }, place): readonly Keyed<Shown>[] => {
      const loop = loops[place];
      if (loop === undefined || !isPublic(loop)) return [];
      return [{ item: { view: loopView(table, loop, actor), likeness }, sortKey: String(from + place + 1) }];
    });
  }

  return {
    async searchLoops(_: unknown, args: QuerySearchLoopsArgs, context: RequestContext) {
      const search = withoutNulls(args.search);
      const list = listName('searchLoops', search);
      const request = pageRequest(args, list);
      const index = await shelf.upToDate(table, context.now);
      const likenessOf = await likenessAsked(search, index, { context, readAuthority });
      const { hits, facets } = find(index, { ...wantedBy(search, context), likenessOf });
      const from = Number(request.after ?? 0);
      const until = from + request.first;
      const items = await shown(hits.slice(from, until), from, context);
      const next = until < hits.length ? String(until) : null;
      const { edges, pageInfo } = connectionOf({ items, next }, list, request);
      return {
        edges: edges.map(({ cursor, node }) => ({
          cursor,
          node: node.view,
          likeness: search.likeUs ? node.likeness : null,
        })),
        pageInfo,
        totalCount: hits.length,
        facets: facets.map((each) => ({ ...each, facet: FACET_NAMES[each.facet] })),
      };
    },
  };
}

const FACET_NAMES = {
  strand: 'STRAND',
  outcome: 'OUTCOME',
  stage: 'STAGE',
  evidence: 'EVIDENCE',
  contexts: 'CONTEXT',
  pillars: 'PILLAR',
  authority: 'AUTHORITY',
} as const satisfies Record<Facet, PracticeFacetName>;

async function likenessAsked(
  { likeUs }: Search,
  index: PracticeIndex,
  reading: { readonly context: RequestContext; readonly readAuthority: ReadAuthority },
): Promise<Wanted['likenessOf']> {
  const { authority } = reading.context.actor;
  return likeUs && authority !== null ? likenessFor(authority, index, reading) : null;
}

function wantedBy(search: Search, { actor }: RequestContext): Omit<Wanted, 'likenessOf'> {
  const { text = null, relatedToId, publishedSince = null, newForMe } = search;
  const related = relatedToId === undefined ? null : namedBy(relatedToId, 'LearningLoop');
  return {
    text,
    relatedTo: relatedToId === undefined ? null : related === null ? '' : documentId(related),
    facets: facetsIn(search),
    publishedAfter: publishedSince,
    newFor: newForMe ? actor.authority : null,
  };
}

function facetsIn(search: Search): Wanted['facets'] {
  const { strands = [], outcomes = [], stages = [], evidence = [], contexts = [], pillars = [], authorityIds } = search;
  const authority = (authorityIds ?? []).map((id) => parseGlobalId(id)?.id ?? '');
  return { strand: strands, outcome: outcomes, stage: stages, evidence, contexts, pillars, authority };
}

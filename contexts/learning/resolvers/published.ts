import type { LearningLoopFilter } from '../../../graphql/generated/resolvers-types.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import type { LearningDeps } from '../deps.ts';
import type { LoopContent } from '../domain/content.ts';
import { isPublic, statusOf } from '../domain/lifecycle.ts';
import { publishedContents } from '../practices/published-contents.ts';
import { allOwn, listPublished } from '../store/lists.ts';
import { readSharedLoops, type StoredLoop } from '../store/loops.ts';
import { type LoopView, loopView } from './views.ts';

type Filter = WithoutNulls<LearningLoopFilter>;
type Fetch = (after: string | null, limit: number) => Promise<readonly Keyed<LoopView | undefined>[]>;

/** What was published and fits: undefined in the place of what does not. */
export function publishedLoops({ journal: { table } }: LearningDeps, context: RequestContext, filter: Filter): Fetch {
  const { actor } = context;
  const known = namesOfOwn();
  async function namesOfOwn(): Promise<ReadonlySet<string>> {
    if (!filter.newForMe || actor.authority === null) return new Set();
    const own = await allOwn(table, actor.scope);
    return new Set(own.map(({ kind, id, loop }) => (kind === 'LOOP' ? id : (loop?.id ?? ''))));
  }

  return async (after, limit) => {
    const [entries, own] = await Promise.all([
      listPublished(table, { strand: filter.strand ?? null, since: filter.publishedSince ?? null, after, limit }),
      known,
    ]);
    const found = await readSharedLoops(
      table,
      entries.map(({ item }) => item),
    );
    const contents = await publishedContents(table, found);
    return entries.map(({ sortKey }, place) => {
      const [loop, content] = [found[place], contents[place]];
      const isKnown = loop === undefined || own.has(loop.loop.id);
      const isWanted = !isKnown && content !== undefined && isPublic(loop) && fits(loop, content, filter);
      return { item: isWanted ? loopView(table, loop, actor) : undefined, sortKey };
    });
  };
}

/** By what is published of it, as the list itself is. */
function fits(stored: StoredLoop, content: LoopContent, wanted: Filter): boolean {
  const { pillar, stage, status, outcome, authorityId } = wanted;
  const { owner, stage: at } = stored.loop;
  return (
    (pillar === undefined || content.pillars.includes(pillar)) &&
    (outcome === undefined || content.outcome === outcome) &&
    (stage === undefined || at === stage) &&
    (status === undefined || statusOf(stored) === status) &&
    (authorityId === undefined || ownerNamed(authorityId) === owner)
  );
}

function ownerNamed(authorityId: string): string | null {
  const name = parseGlobalId(authorityId);
  return name?.type === 'Authority' ? name.id : null;
}

import type {
  MutationAcknowledgeNoticeArgs,
  QueryPracticeFindingsArgs,
  QueryPracticeNoticesArgs,
  QueryPracticeNoticesGivenArgs,
  QueryScreenPracticeTextArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { Actor } from '../../../platform/actor/actor.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { once } from '../../../platform/graphql/at-need.ts';
import { listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { callOf, payload } from '../../../platform/graphql/payload.ts';
import { acknowledgeNotice } from '../acknowledge-notice.ts';
import type { LearningDeps } from '../deps.ts';
import type { PracticeNotice } from '../domain/notice.ts';
import { evidenceOf } from '../domain/loop.ts';
import { marksIn } from '../domain/screening.ts';
import { adoptionId, loopId, namedBy, noticeId, noticeNamedBy } from '../ids.ts';
import { findFindings } from '../practices/find-findings.ts';
import { involvementOf, type NoticeFound, noticesFor, whoKnows } from '../practices/find-notices.ts';
import { type Hidings, readHidings } from '../store/hidings.ts';
import { acknowledgementFrom, listNotices, readAcknowledgements } from '../store/notices.ts';
import { keys } from '../store/keys.ts';
import { pageOf } from './lists.ts';
import { readerOf } from './reader.ts';
import { markView } from './views.ts';

export function noticeQueries(deps: LearningDeps) {
  const { table } = deps.journal;
  return {
    async practiceNotices(_: unknown, args: QueryPracticeNoticesArgs, { actor }: RequestContext) {
      const { includeAcknowledged } = args;
      const list = listName('practiceNotices', { includeAcknowledged });
      const request = pageRequest(args, list);
      const involved = await involvementOf(table, actor.scope.owner);
      return pageOf({
        request,
        list,
        async fetch(after, limit) {
          const hidings = once(() => readHidings(table));
          const found = await noticesFor(table, actor.scope.owner, { after, limit, involved });
          return found.map(({ item, sortKey }) => {
            const isWanted = item !== undefined && (includeAcknowledged || item.acknowledgedAt === null);
            return { item: isWanted ? noticeView(item, { actor, hidings }) : undefined, sortKey };
          });
        },
      });
    },

    async practiceNoticesGiven(_: unknown, args: QueryPracticeNoticesGivenArgs, { actor }: RequestContext) {
      const list = listName('practiceNoticesGiven', {});
      const request = pageRequest(args, list);
      return pageOf({
        request,
        list,
        async fetch(after, limit) {
          const hidings = once(() => readHidings(table));
          const listed = await listNotices(table, { after, limit });
          const own = listed.map(({ item }) => item);
          const known = await readAcknowledgements(table, actor.scope.owner, own);
          return listed.map(({ item: notice, sortKey }, place) => {
            const isWanted = actor.authority === null || notice.authority === actor.authority;
            const acknowledgedAt = known[place]?.at ?? null;
            return { item: isWanted ? noticeView({ notice, acknowledgedAt }, { actor, hidings }) : undefined, sortKey };
          });
        },
      });
    },

    async practiceFindings(_: unknown, args: QueryPracticeFindingsArgs, { actor }: RequestContext) {
      const name = namedBy(args.loopId, 'LearningLoop');
      if (name === null) return null;
      const asking = { table, scope: actor.scope, reader: readerOf(actor, name.authority) };
      const found = await findFindings(asking, name);
      if (found === undefined) return null;
      const { loop, adoptions, ...rest } = found;
      return { ...rest, loopId: loopId(name), evidence: evidenceOf(loop), adoptions: adoptions.length };
    },

    screenPracticeText: (_: unknown, { text }: QueryScreenPracticeTextArgs) => marksIn(text, ['text']).map(markView),
  };
}

export function noticeMutations(deps: LearningDeps) {
  return {
    async acknowledgeNotice(_: unknown, { input }: MutationAcknowledgeNoticeArgs, context: RequestContext) {
      const name = noticeNamedBy(input.noticeId);
      const { owner } = context.actor.scope;
      return payload(await acknowledgeNotice(deps, context, { ...callOf(input), name }), {
        field: 'acknowledgement',
        view: ({ acknowledgement: { authority, at } }) => ({ owner: authority, at }),
        async reread() {
          if (name === null) return null;
          const found = acknowledgementFrom(await deps.journal.table.get(keys.acknowledgement(owner, name.id)));
          return found === undefined ? null : { owner: found.authority, at: found.at };
        },
      });
    },
  };
}

type ReadAuthority = (context: RequestContext, owner: OwnerId) => unknown;

/** Who knows of a notice is looked up once for each notice, and only where it is asked for. */
export function noticeFields({ journal: { table } }: LearningDeps, readAuthority: ReadAuthority) {
  const looked = new WeakMap<PracticeNotice, ReturnType<typeof whoKnows>>();
  const lookUp = (notice: PracticeNotice): ReturnType<typeof whoKnows> => {
    const found = looked.get(notice) ?? whoKnows(table, notice);
    looked.set(notice, found);
    return found;
  };
  return {
    async acknowledgements({ notice }: NoticeView) {
      return (await lookUp(notice)).knowing.map(({ authority, at }) => ({ owner: authority, at }));
    },
    async outstanding({ notice }: NoticeView, _: unknown, context: RequestContext) {
      const { outstanding } = await lookUp(notice);
      return Promise.all(outstanding.map((owner) => readAuthority(context, owner)));
    },
  };
}

type NoticeView = ReturnType<typeof noticeView>;

type Looking = { readonly actor: Actor; readonly hidings: () => Promise<Hidings> };

function noticeView({ notice, acknowledgedAt }: NoticeFound, { actor, hidings }: Looking) {
  const { id, kind, authority, practice, root, loop = practice, at, text } = notice;
  return {
    notice,
    noticeId: noticeId({ practice, id }),
    kind,
    owner: authority,
    practiceId: practice.kind === 'LOOP' ? loopId(practice) : adoptionId(practice),
    loopId: loopId(loop),
    rootId: loopId(root),
    at,
    async text() {
      const isOthers = practice.kind === 'ADOPTION' && readerOf(actor, practice.authority) === 'NETWORK';
      return isOthers && (await hidings())(practice) !== null ? null : text;
    },
    acknowledgedAt,
  };
}

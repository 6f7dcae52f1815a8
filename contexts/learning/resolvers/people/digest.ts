import type { QueryLearningDigestArgs } from '../../../../graphql/generated/resolvers-types.ts';
import { contentHash } from '../../../../platform/content-hash.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import type { LearningDeps } from '../../deps.ts';
import type { PracticeNotice } from '../../domain/notice.ts';
import { adoptionId, loopId, noticeId } from '../../ids.ts';
import { type Digest, findDigest } from '../../people/find-digest.ts';
import { contributionId } from '../../people/ids.ts';
import { inboxView } from './lists.ts';

/** What a week brought, with the hash of all that it says. Whether it is over is not part of that. */
export function digestQueries({ journal: { table } }: LearningDeps) {
  return {
    async learningDigest(_: unknown, { week }: QueryLearningDigestArgs, { actor, now }: RequestContext) {
      const digest = digestView(await findDigest(table, actor.scope, week));
      return { ...digest, isOver: digest.until <= now.toISOString(), hash: contentHash(digest) };
    },
  };
}

function digestView({ published, said, notices, visits, ...rest }: Digest) {
  const entries = said.map((entry) => {
    const { kind, at, recordId, loopId: about } = inboxView(entry);
    return { kind, at, recordId, loopId: about };
  });
  return {
    ...rest,
    published: published.map(({ publication: { authority, id, version, at, strand }, because }) => ({
      loopId: loopId({ authority, id }),
      version,
      publishedAt: at,
      strand,
      because,
    })),
    answers: entries.filter(({ kind }) => kind === 'ANSWER'),
    reports: entries.filter(({ kind }) => kind === 'REPORT'),
    said: entries.filter(({ kind }) => kind !== 'ANSWER' && kind !== 'REPORT'),
    notices: notices.map(noticeOf),
    visits: visits.map(({ name, on, isHost }) => ({ visitId: contributionId(name), on, isHost })),
  };
}

function noticeOf({ id, kind, at, practice }: PracticeNotice) {
  const practiceId = practice.kind === 'LOOP' ? loopId(practice) : adoptionId(practice);
  return { noticeId: noticeId({ practice, id }), kind, at, practiceId };
}

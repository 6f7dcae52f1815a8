import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../../platform/dates/index.ts';
import type { DigestReason, LearningPillar, NationalFrameworkOutcome, ReformStrand } from '../codes.ts';
import type { Named } from '../loop.ts';
import { type Involvement, concerns, type PracticeNotice } from '../notice.ts';
import { isAbout, type Membership, type PracticeGroup, type PracticeSubject, wasIn } from './group.ts';
import { type Hosting, type Visit, visitState } from './visit.ts';

/** That a version was published, as it was then. */
export type Publication = Named & {
  readonly version: number;
  readonly at: string;
  readonly strand: ReformStrand;
  readonly pillars: readonly LearningPillar[];
  readonly outcome: NationalFrameworkOutcome;
};

/** Whose digest, and the first instant after the week: ISO 8601, UTC. What came later is left out. */
export type Week = { readonly owner: OwnerId; readonly until: string };

/** What an authority has started or taken on, and when. */
export type Own = Involvement & { readonly at?: string; readonly strand?: ReformStrand };

/** What it had to do with when the week ended. */
export function ownThen(own: readonly Own[], { until }: Week): readonly Own[] {
  return own.filter(({ at }) => at !== undefined && at < until);
}

export type Belonging = { readonly group: PracticeGroup; readonly membership: Membership | undefined };

/** The subjects of the groups that it was in, or convened, when the week ended. */
export function subjectsThen(belongings: readonly Belonging[], { owner, until }: Week): readonly PracticeSubject[] {
  return belongings
    .filter(({ group, membership }) => {
      if (group.startedAt >= until || (group.endedAt ?? until) < until) return false;
      return group.owner === owner || (membership !== undefined && wasIn(membership, until));
    })
    .map(({ group }) => group.subject);
}

type Interests = { readonly strands: ReadonlySet<ReformStrand>; readonly subjects: readonly PracticeSubject[] };

/** Why a publication is told: for nothing, where nobody there does anything of the kind. One's own is no news. */
export function reasonsFor(
  publication: Publication,
  { owner }: Week,
  { strands, subjects }: Interests,
): readonly DigestReason[] {
  if (publication.authority === owner) return [];
  return [
    ...(strands.has(publication.strand) ? (['STRAND'] as const) : []),
    ...(subjects.some((subject) => isAbout(subject, publication)) ? (['GROUP'] as const) : []),
  ];
}

type Acknowledged = { readonly at: string } | undefined;

/** Whether a notice concerned it, and was not acknowledged when the week ended. */
export function wasOutstanding(
  notice: PracticeNotice,
  { owner, until }: Week,
  { own, acknowledged }: { readonly own: readonly Own[]; readonly acknowledged: Acknowledged },
): boolean {
  return concerns(notice, owner, own) && (acknowledged === undefined || acknowledged.at >= until);
}

/** The day of a visit, as it was set when the week ended. Null where none was, or where it was over. */
export function dayThen(visit: Visit, hosting: Hosting | undefined, { until }: Week): LocalDate | null {
  if (visit.at >= until) return null;
  const state = visitState(visit, hosting, until);
  return state.status === 'DATED' ? (state.on ?? null) : null;
}

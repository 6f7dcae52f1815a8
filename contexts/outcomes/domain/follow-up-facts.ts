import type { LocalDate } from '../../../platform/dates/index.ts';
import type { CeasedLookedAfterReason, FollowUpPoint, LivingArrangement, ViewOfChange } from './codes.ts';
import type { FollowUp, FollowUpContent, FollowUpIndex, Found } from './follow-up.ts';
import { dueOn, POINTS } from './points.ts';

/** What statistics may know of a child at one point that has come: codes and days, and nobody but the child. */
export type FollowUpFacts = {
  readonly laChildId: string;
  readonly point: FollowUpPoint;
  /** The day that is counted from, as the conference now says it. */
  readonly indexOn: LocalDate;
  /** Null where the child was not followed up: nobody has recorded it, or nothing could be found. */
  readonly found: FoundFacts | null;
};

export type FoundFacts = {
  readonly livingArrangement: LivingArrangement;
  readonly lookedAfter: boolean;
  /** Null where nothing was recorded, as below. */
  readonly daysLookedAfter: number | null;
  readonly ceased: CeasedLookedAfterReason | null;
  readonly proceedingsIssued: boolean | null;
  readonly reReferred: boolean | null;
  readonly planFollowed: boolean | null;
  readonly familyFindsItBetter: boolean | null;
  readonly childFindsItBetter: boolean | null;
};

type Child = { readonly laChildId: string; readonly index: FollowUpIndex | null };

/** One of each child and point that has come by a day, followed up or not: whoever was lost is counted too. */
export function followUpFactsOf(
  children: readonly Child[],
  followUps: readonly Pick<FollowUp, 'laChildId' | 'point' | 'content'>[],
  asOf: LocalDate,
): readonly FollowUpFacts[] {
  return children.flatMap(({ laChildId, index }) =>
    index === null
      ? []
      : POINTS.filter((point) => dueOn(point, index.on) <= asOf).map((point) => {
          const known = followUps.find((one) => one.laChildId === laChildId && one.point === point);
          return { laChildId, point, indexOn: index.on, found: known === undefined ? null : foundFacts(known.content) };
        }),
  );
}

/** Whether any point of any child has come by a day: of other conferences nothing has to be read. */
export function hasComeToAPoint(children: readonly Child[], asOf: LocalDate): boolean {
  return children.some(({ index }) => index !== null && dueOn('MONTHS_3', index.on) <= asOf);
}

function foundFacts({ found }: FollowUpContent): FoundFacts | null {
  if (found === undefined) return null;
  const { livingArrangement, lookedAfter } = found;
  return {
    livingArrangement,
    lookedAfter,
    daysLookedAfter: found.daysLookedAfter ?? null,
    ceased: found.ceased?.reason ?? null,
    reReferred: found.reReferred ?? null,
    ...judgements(found),
  };
}

type Judgements = 'proceedingsIssued' | 'planFollowed' | 'familyFindsItBetter' | 'childFindsItBetter';

/** What is so, is not so, or is not known. Of a family without a plan nobody can say that it follows it. */
function judgements({ proceedings, planFollowed, familyView, childsView }: Found): Pick<FoundFacts, Judgements> {
  const hasPlan = planFollowed !== undefined && planFollowed !== 'NO_PLAN';
  return {
    proceedingsIssued: proceedings === undefined ? null : proceedings === 'ISSUED' || proceedings === 'ENDED',
    planFollowed: hasPlan ? planFollowed !== 'NO' : null,
    familyFindsItBetter: familyView === undefined ? null : isBetter(familyView.view),
    childFindsItBetter: childsView?.view === undefined ? null : isBetter(childsView.view),
  };
}

function isBetter(view: ViewOfChange): boolean {
  return view === 'BETTER' || view === 'MUCH_BETTER';
}

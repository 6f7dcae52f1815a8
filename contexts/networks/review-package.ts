import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkNotAhead } from './domain/check-request.ts';
import type { SupportPackage } from './domain/package.ts';
import { nextReviewOn, type PackageReview } from './domain/review.ts';
import { advance } from './packages/advance.ts';
import { checkChildren } from './packages/check-children.ts';
import { decidePackage, type Grounds, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

export type ReviewPackage = PackageCall & Omit<PackageReview, 'number'>;

/** Records a review: is the barrier gone, where does each child live, what happens next (M8). */
export function reviewPackage(
  deps: NetworksDeps,
  request: Request,
  call: ReviewPackage,
): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: 'reviewPackage',
    call,
    decide: (grounds) => {
      const problems = [
        ...againstAction(grounds, 'REVIEW', call),
        ...checkNotAhead(call.on, grounds.today, 'input', 'on'),
        ...checkChildren(grounds.state.current, call.children),
      ];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: reviewed(grounds, call),
          event: { type: 'PACKAGE_REVIEWED', fields: ['status', 'reviews', 'reviewDueOn'] },
        }),
      );
    },
  });
}

function reviewed({ state, policy }: Grounds, { on, by, barrier, children, next }: ReviewPackage): SupportPackage {
  const { current } = state;
  const review = { number: current.reviews.length + 1, on, by, barrier, children, next };
  const isWaiting = current.status === 'VARIATION_REQUESTED' || current.status === 'SUSPENDED';
  return {
    ...current,
    status: isWaiting ? current.status : 'REVIEWED',
    reviews: [...current.reviews, review],
    reviewDueOn: nextReviewOn(current.request.lines, { lookedAtOn: on, reviewWeeks: policy.reviewWeeks }),
  };
}

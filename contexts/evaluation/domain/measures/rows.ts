import type { ChildFacts, EpisodeFacts } from '../../../conferences/index.ts';
import type { PracticeFacts } from '../../../learning/index.ts';
import type { FollowUpFacts } from '../../../outcomes/index.ts';
import type { PackageFacts } from '../../../networks/index.ts';

/** One child of one episode. */
export type ChildRow = { readonly episode: EpisodeFacts; readonly child: ChildFacts };

/** One child at one point that has come, and whether no later one has. */
export type FollowUpRow = FollowUpFacts & { readonly isNewest: boolean };

/** What is counted in each population, one by one. */
export type RowOf = {
  readonly EPISODE_CHILDREN: ChildRow;
  readonly FOLLOW_UPS_3_MONTHS: FollowUpRow;
  readonly FOLLOW_UPS_6_MONTHS: FollowUpRow;
  readonly FOLLOW_UPS_12_MONTHS: FollowUpRow;
  readonly FOLLOW_UPS_24_MONTHS: FollowUpRow;
  readonly SUPPORT_PACKAGES: PackageFacts;
  readonly PRACTICES: PracticeFacts;
};

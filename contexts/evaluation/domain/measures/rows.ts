import type { ChildFacts, EpisodeFacts } from '../../../conferences/index.ts';
import type { PracticeFacts } from '../../../learning/index.ts';
import type { PackageFacts } from '../../../networks/index.ts';

/** One child of one episode. */
export type ChildRow = { readonly episode: EpisodeFacts; readonly child: ChildFacts };

/** What is counted in each population, one by one. */
export type RowOf = {
  readonly EPISODE_CHILDREN: ChildRow;
  readonly SUPPORT_PACKAGES: PackageFacts;
  readonly PRACTICES: PracticeFacts;
};

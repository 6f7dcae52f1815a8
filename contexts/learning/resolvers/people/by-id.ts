import type { RequestContext } from '../../../../platform/graphql/context.ts';
import type { LearningDeps } from '../../deps.ts';
import { contributionNamedBy } from '../../people/ids.ts';
import { readSaid } from '../../people/read-said.ts';
import { readContributions } from '../../store/people/contributions.ts';
import { saidView } from './said-view.ts';
import { stateView } from './views.ts';

/** Null if there is none, or none that the actor may read. */
export async function contributionById({ journal: { table } }: LearningDeps, context: RequestContext, id: string) {
  const name = contributionNamedBy(id);
  const [said] = name === null ? [] : await readSaid(table, [name]);
  return saidView(said, context);
}

export async function contributionStateById({ journal: { table } }: LearningDeps, id: string) {
  const name = contributionNamedBy(id);
  const [found] = name === null ? [] : await readContributions(table, [name]);
  return found === undefined ? null : stateView(found);
}

import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import type { NodeName } from '../../platform/graphql/global-id.ts';
import type { Table } from '../../platform/table/table.ts';
import type { IndexEvent } from '../conferences/index.ts';
import { type FollowUpFacts, followUpFactsOf, hasComeToAPoint } from './domain/follow-up-facts.ts';
import { conferenceWithFollowUps } from './store/follow-ups.ts';
import { followUpNamed } from './store/ids.ts';

/** A conference with what its children are followed up from. */
export type ConferenceFollowed = {
  /** Our own id. */
  readonly id: string;
  readonly children: readonly { readonly laChildId: string; readonly index: IndexEvent | null }[];
};

/** What statistics count of the follow-ups of one conference: of each child at each point that has come. */
export async function followUpFacts(
  { table }: { readonly table: Table },
  scope: Scope,
  { id, children, asOf }: ConferenceFollowed & { readonly asOf: LocalDate },
): Promise<readonly FollowUpFacts[]> {
  const followed = children.map(({ laChildId, index }) => ({
    laChildId,
    index: index && { event: index.kind, on: index.on },
  }));
  if (!hasComeToAPoint(followed, asOf)) return [];
  const { followUps } = await conferenceWithFollowUps(table, scope, id);
  return followUpFactsOf(followed, followUps, asOf);
}

/** Our own id of the conference that a follow-up is of. Null for the name of anything else. */
export function conferenceOfFollowUp(name: NodeName): string | null {
  return followUpNamed(name)?.conference ?? null;
}

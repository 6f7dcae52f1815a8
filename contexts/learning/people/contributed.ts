import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { FinalDecision } from '../../../platform/journal/perform.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { PracticeInboxKind } from '../domain/codes.ts';
import { type Contribution, nameOfContribution, NOT_MODERATED } from '../domain/people/contribution.ts';
import { partitions } from '../store/keys.ts';
import { type StoredContribution, writesOfContribution } from '../store/people/contributions.ts';
import { writesToInbox } from '../store/people/inbox.ts';
import { contributionId } from './ids.ts';

type Event = { readonly type: string; readonly fields: readonly string[] };

export function currentOf<C extends Contribution>(state: StoredContribution<C>) {
  return { state, record: { id: contributionId(nameOfContribution(state.value)), version: state.version } };
}

/** Something new that is said, and to whom. */
export function contributed<C extends Contribution & { readonly kind: PracticeInboxKind | 'OFFER' }>(
  value: C,
  { event, to }: { readonly event: Event; readonly to: OwnerId | null },
): FinalDecision<StoredContribution<C>> {
  const about = nameOfContribution(value);
  const { kind, owner: authority, at, loop } = value;
  const told = to === null || kind === 'OFFER' ? [] : writesToInbox(to, { authority, kind, at, loop, about });
  return changed(
    { value, version: 0, oversight: NOT_MODERATED, oversightVersion: 0 },
    { after: value, event, writes: told },
  );
}

type Changed<C extends Contribution> = Extract<FinalDecision<StoredContribution<C>>, { readonly kind: 'CHANGED' }>;

type Changing<C extends Contribution> = {
  readonly after: C;
  readonly event: Event;
  readonly writes?: readonly Write[];
};

/** The next version of its author's side. */
export function changed<C extends Contribution>(
  before: StoredContribution<C>,
  { after, event, writes = [] }: Changing<C>,
): Changed<C> {
  const state = { ...before, value: after, version: before.version + 1 };
  const { record } = currentOf(state);
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [{ record, partition: partitions.shared({ authority: after.owner, id: after.id }), event }],
    writes: [...writesOfContribution(after, state.version), ...writes],
  };
}

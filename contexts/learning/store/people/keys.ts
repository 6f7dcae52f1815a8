import { networkScope, type OwnerId, type Scope, scopeOf } from '../../../../platform/actor/scope.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../../platform/table/keys.ts';
import type { Named } from '../../domain/loop.ts';
import type { ContributionName } from '../../domain/people/contribution.ts';
import { partitions } from '../keys.ts';

type Kind = ContributionName['kind'];

/** What people say to each other lies with whoever says it, as practice does; what the programme decided, in the network's. */
export const peoplePartitions = {
  oversight: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'PRACTICE', 'SAID', authority, id),
  /** Apart from the question: its author and the loop's owner may be one. */
  acceptance: (owner: OwnerId, question: Named): Partition =>
    partitionIn(scopeOf(owner), 'PRACTICE', question.id, 'ACCEPTED'),
} as const;

export const peopleKeys = {
  contribution: ({ kind, ...name }: ContributionName): Key => keyIn(partitions.shared(name), kind),
  oversight: (name: Named): Key => keyIn(peoplePartitions.oversight(name), 'STATE'),
  acceptance: (owner: OwnerId, question: Named): Key => keyIn(peoplePartitions.acceptance(owner, question), 'STATE'),
  /** With the host. */
  hosting: (host: OwnerId, id: string): Key => keyIn(partitions.shared({ authority: host, id }), 'HOSTING'),
  own: (scope: Scope, kind: Kind, id: string): Key => keyIn(peopleLists.own(scope), `${kind}#${id}`),
  /** That something was said to somebody: beside what it is about, or what whoever says it has of that. */
  inbox: (by: Named, kind: string, at: string): Key => keyIn(partitions.shared(by), `TO#${kind}#${at}`),
} as const;

export const peopleLists = {
  /** Of an authority alone: what it has said, and the visits that it hosts. */
  own: (scope: Scope): Partition => partitionIn(scope, 'PRACTICE-PEOPLE'),
  /** Of the index: questions, offers and visits of a loop. */
  ofLoop: (kind: Kind, { authority, id }: Named): Partition =>
    partitionIn(networkScope, 'PRACTICE', kind, authority, id),
  /** Of the index: answers to a question, or requests of an offer. */
  within: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'PRACTICE', 'WITHIN', authority, id),
  /** Of the index: what others have said to an authority. */
  inbox: (to: OwnerId): Partition => partitionIn(networkScope, 'PRACTICE', 'INBOX', to),
} as const;

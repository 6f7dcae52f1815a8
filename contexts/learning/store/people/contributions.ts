import { scopeOf } from '../../../../platform/actor/scope.ts';
import type { Item } from '../../../../platform/table/item.ts';
import type { Partition } from '../../../../platform/table/keys.ts';
import { stored } from '../../../../platform/table/stored.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { Write } from '../../../../platform/table/write.ts';
import {
  type Contribution,
  type ContributionName,
  type ContributionOversight,
  nameOfContribution,
  NOT_MODERATED,
} from '../../domain/people/contribution.ts';
import { type Key, listedIn } from '../keys.ts';
import { peopleKeys, peopleLists } from './keys.ts';

/** Both sides of something that was said. `oversightVersion` is 0 where nothing was decided. */
export type StoredContribution<C extends Contribution = Contribution> = {
  readonly value: C;
  readonly version: number;
  readonly oversight: ContributionOversight;
  readonly oversightVersion: number;
};

type Kind = Contribution['kind'];
export type OfKind<K extends Kind> = Extract<Contribution, { readonly kind: K }>;

/** In the order in which `contributionFrom` wants what is found there. */
export function keysOfContribution(name: ContributionName): readonly [Key, Key] {
  return [peopleKeys.contribution(name), peopleKeys.oversight(name)];
}

/** Undefined where there is none of that name. */
export function contributionFrom<K extends Kind>(
  kind: K,
  [item, oversightItem]: readonly (Item | undefined)[],
): StoredContribution<OfKind<K>> | undefined {
  const found = stored<OfKind<K>>(item);
  if (found?.value.kind !== kind) return undefined;
  const oversight = stored<ContributionOversight>(oversightItem) ?? { value: NOT_MODERATED, version: 0 };
  return {
    value: found.value,
    version: found.version,
    oversight: oversight.value,
    oversightVersion: oversight.version,
  };
}

/** In their order, undefined for each that is not there. One round trip for up to fifty. */
export async function readContributions(
  table: Table,
  names: readonly ContributionName[],
): Promise<readonly (StoredContribution | undefined)[]> {
  const found = await table.getTogether(names.flatMap(keysOfContribution));
  return names.map(({ kind }, place) => contributionFrom(kind, found.slice(2 * place, 2 * place + 2)));
}

/** The same as it lies, with its place in the list where others find it. */
function itemOf(contribution: Contribution, version: number): Item {
  const { id, owner, at, kind } = contribution;
  const summary = { authority: owner, id, kind };
  return {
    key: peopleKeys.contribution(nameOfContribution(contribution)),
    version,
    body: contribution,
    indexed: listedIn(listOf(contribution), `${at}#${id}`, summary),
  };
}

function listOf(contribution: Contribution): Partition {
  switch (contribution.kind) {
    case 'ANSWER':
      return peopleLists.within(contribution.question);
    case 'REQUEST':
      return peopleLists.within(contribution.offer);
    case 'QUESTION':
    case 'OFFER':
    case 'VISIT':
      return peopleLists.ofLoop(contribution.kind, contribution.loop);
  }
}

export function writesOfContribution(contribution: Contribution, version: number): readonly Write[] {
  const item = itemOf(contribution, version);
  if (version > 1) return [{ kind: 'ADVANCE', item }];
  const { owner, kind, id } = contribution;
  const own: Item = { key: peopleKeys.own(scopeOf(owner), kind, id), version: 1, body: ownBody(contribution) };
  return [
    { kind: 'CREATE', item },
    { kind: 'CREATE', item: own },
  ];
}

/** Of a visit, who is visited: so that both sides are read at once. */
function ownBody(contribution: Contribution) {
  const { owner: authority } = contribution;
  return contribution.kind === 'VISIT' ? { authority, host: contribution.host } : { authority };
}

export function writeOfOversight(name: ContributionName, after: ContributionOversight, version: number): Write {
  const item: Item = { key: peopleKeys.oversight(name), version, body: after };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

import type { Item } from '../../platform/table/item.ts';
import type { Agreement } from './domain/agreement.ts';
import type { Grant } from './domain/grant.ts';
import { items as agreementItems } from './store/agreements.ts';
import { items as grantItems } from './store/grants.ts';

export type GovernanceSeed = {
  readonly agreements: readonly Omit<Agreement, 'id'>[];
  readonly grants: readonly Grant[];
};

/** Agreements and grants as the table holds them, without events: for loading a sandbox in bulk. The rules are not asked. */
export function seedGovernance({ agreements, grants }: GovernanceSeed): readonly Item[] {
  return [
    ...agreements.flatMap(({ offer, answer, ...parties }) => [
      agreementItems.offer(parties, offer, offer.versions.length + offer.revocations.length),
      agreementItems.answer(parties, answer, answer.accepted.length + answer.revocations.length),
    ]),
    ...grants.map((grant) => grantItems.grant(grant, grant.approval === null ? 1 : 2)),
  ];
}

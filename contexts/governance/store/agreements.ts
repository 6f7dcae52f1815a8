import { networkScope, type OwnerId, parseOwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type Agreement, type Answer, NO_ANSWER, type Offer, type Recipient } from '../domain/agreement.ts';
import { idOfRecipient, nodeId, recipientOfId } from '../ids.ts';

export type { Key, Partition };

/** Whose data, and with whom it is shared: an authority has one agreement with each recipient. */
export type Parties = { readonly authority: OwnerId; readonly recipient: Recipient };

/** Both sides of an agreement, with the version of each side's own item. */
export type StoredAgreement = { readonly value: Agreement; readonly version: number; readonly answerVersion: number };

/** Each side writes its own item, on its own side of the fence; both may read the two. */
const offers = partitionIn(networkScope, 'AGREEMENTS');
const answersOf = (authority: OwnerId): Partition => partitionIn(scopeOf(authority), 'SHARING');

export const keys = {
  offer: ({ authority, recipient }: Parties): Key => keyIn(offers, `${authority}#${idOfRecipient(recipient)}`),
  answer: ({ authority, recipient }: Parties): Key =>
    keyIn(answersOf(authority), `AGREEMENT#${idOfRecipient(recipient)}`),
};

/** In the order in which `agreementFrom` wants what is found there. */
export function keysOfBothSides(parties: Parties): readonly [Key, Key] {
  return [keys.offer(parties), keys.answer(parties)];
}

export const history = {
  offer: ({ authority, recipient }: Parties): Partition =>
    partitionIn(networkScope, 'AGREEMENTS', authority, idOfRecipient(recipient)),
  answer: ({ authority, recipient }: Parties): Partition =>
    partitionIn(scopeOf(authority), 'SHARING', 'AGREEMENT', idOfRecipient(recipient)),
};

export const items = {
  offer: (parties: Parties, offer: Offer, version: number): Item => ({
    key: keys.offer(parties),
    version,
    body: offer,
  }),
  answer: (parties: Parties, answer: Answer, version: number): Item => ({
    key: keys.answer(parties),
    version,
    body: answer,
  }),
};

/** Undefined where nothing was ever offered. */
export function agreementFrom(
  parties: Parties,
  [offerItem, answerItem]: readonly (Item | undefined)[],
): StoredAgreement | undefined {
  const offer = stored<Offer>(offerItem);
  if (offer === undefined) return undefined;
  const answer: Stored<Answer> = stored<Answer>(answerItem) ?? { value: NO_ANSWER, version: 0 };
  const id = nodeId('SharingAgreement', { authority: parties.authority, id: idOfRecipient(parties.recipient) });
  return {
    value: { id, ...parties, offer: offer.value, answer: answer.value },
    version: offer.version,
    answerVersion: answer.version,
  };
}

/** Afresh, whoever asks and however often: a revocation holds for every request that begins after it. */
export async function readAgreement(table: Table, parties: Parties): Promise<StoredAgreement | undefined> {
  return agreementFrom(parties, await table.getTogether(keysOfBothSides(parties)));
}

type Wanted = {
  /** Null for all authorities. */
  readonly authority: OwnerId | null;
  readonly after: string | null;
  readonly limit: number;
};

/** By authority and recipient. */
export async function listAgreements(
  table: Table,
  { authority, after, limit }: Wanted,
): Promise<readonly Keyed<StoredAgreement>[]> {
  const range = authority === null ? {} : { from: `${authority}#`, until: `${authority}#~` };
  const found = await table.query({ partition: offers, ...range, limit, ...(after !== null && { after }) });
  const named = found.flatMap((item) => {
    const parties = partiesOf(item.key.sk);
    return parties === null ? [] : [{ item, parties }];
  });
  const answers = await table.getTogether(named.map(({ parties }) => keys.answer(parties)));
  return named.flatMap(({ item, parties }, index) => {
    const agreement = agreementFrom(parties, [item, answers[index]]);
    return agreement === undefined ? [] : [{ item: agreement, sortKey: item.key.sk }];
  });
}

function partiesOf(sortKey: string): Parties | null {
  const [owner = '', id = ''] = sortKey.split('#');
  const [authority, recipient] = [parseOwnerId(owner), recipientOfId(id)];
  return authority === null || recipient === null ? null : { authority, recipient };
}

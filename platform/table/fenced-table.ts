import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { NETWORK, type OwnerId } from '../actor/scope.ts';
import type { Pause } from './back-off.ts';
import { FenceCrossed } from './fence-crossed.ts';
import { actingWithin } from './fenced-acting.ts';
import type { ClientFor } from './fenced-clients.ts';
import { limited } from './fenced-limits.ts';
import { isGivenOfAuthority, isReferenceData, isSharedList, isTrailOfAuthority, sideOf } from './fenced-reference.ts';
import { isMadeFromRecords, keyOf, ownersOfWrite } from './fenced-writes.ts';
import { type AttributeMap, decodeItem } from './item.ts';
import { type Key, ownerOfKey } from './keys.ts';
import { openTable, type Range, type Table } from './table.ts';

export { FenceCrossed };

export type FenceDeps = {
  /** A client whose credentials reach this owner's partitions and no other's, or only let look at them. */
  readonly clientFor: ClientFor;
  /** A client with the function's own role, which may read reference data and nothing else. */
  readonly referenceClient: DynamoDBClient;
  /** Whose request this is. Undefined: nobody's yet, and nothing but reference data can be read. */
  readonly actingFor: () => OwnerId | undefined;
  readonly tableName: string;
  readonly pause: Pause;
};

/**
 * The table, each call with the credentials of whoever asks. They are chosen by the request, never by the key: a key
 * built in a wrong scope is refused here, and would be refused by IAM if this code were wrong too.
 *
 * @throws FenceCrossed from every call that mixes owners, or names one who does not ask.
 */
export function fencedTable({ clientFor, referenceClient, actingFor, tableName, pause }: FenceDeps): Table {
  const reference = openTable(referenceClient, tableName, pause);

  /** What is everybody's to read; what an authority has said of its agreements and concerns, for itself and the programme alone. */
  function referenceTable(partitions: readonly string[]): Table {
    const asking = actingFor();
    const sides = partitions.map(sideOf);
    if (sides.some((side) => side !== null && asking !== undefined && asking !== NETWORK && asking !== side)) {
      throw new FenceCrossed("A call reaches for another authority's side of what it shares with the programme alone.");
    }
    return reference;
  }

  function ownTable(owners: readonly (OwnerId | null)[]): Table {
    const asking = actingFor();
    if (asking === undefined) throw new FenceCrossed('Before it is known who asks, only reference data can be read.');
    if (owners.some((owner) => owner !== asking)) {
      throw new FenceCrossed('A call reaches for data of an owner who does not ask.');
    }
    const limits = actingWithin();
    if (limits === null) return openTable(clientFor(asking, 'ALL'), tableName, pause);
    return limited(openTable(clientFor(asking, 'LOOK'), tableName, pause), limits);
  }

  async function getAttributes(keys: readonly Key[]): Promise<readonly (AttributeMap | undefined)[]> {
    const own = keys.filter(({ pk }) => !isReferenceData(pk));
    const shared = keys.filter(({ pk }) => isReferenceData(pk));
    const [ownFound, sharedFound] = await Promise.all([
      own.length === 0 ? [] : ownTable(own.map(({ pk }) => ownerOfKey(pk))).getAttributes(own),
      shared.length === 0 ? [] : referenceTable(shared.map(({ pk }) => pk)).getAttributes(shared),
    ]);
    const [ofOwn, ofShared] = [ownFound.values(), sharedFound.values()];
    return keys.map(({ pk }) => (isReferenceData(pk) ? ofShared : ofOwn).next().value);
  }

  const reading = (partition: string): Table => {
    if (isReferenceData(partition)) return referenceTable([partition]);
    // The programme watches over who looked at what, and reads what was given: by key, one partition a call, through no index.
    const asking = actingFor();
    const isForProgramme = isTrailOfAuthority(partition) || isGivenOfAuthority(partition);
    return ownTable([asking === NETWORK && isForProgramme ? asking : ownerOfKey(partition)]);
  };
  // Of the indexes, the function's own role is given the lists of shared practice and nothing else.
  const ranging = ({ partition, index }: Range): Table => {
    if (index === undefined) return reading(partition);
    return isSharedList(partition) ? reference : ownTable([ownerOfKey(partition)]);
  };

  return {
    getAttributes,
    get: async (key) => reading(key.pk).get(key),
    query: async (range) => ranging(range).query(range),
    queryIndex: async (range) => ranging(range).queryIndex(range),
    async getTogether(keys) {
      return (await getAttributes(keys)).map((found) => found && decodeItem(found));
    },
    async write(writes) {
      if (writes.some((write) => isMadeFromRecords(keyOf(write).pk))) {
        throw new FenceCrossed('A request writes what is made from records, by functions of their own.');
      }
      await ownTable(writes.flatMap(ownersOfWrite)).write(writes);
    },
  };
}

import { NETWORK, networkScope, type OwnerId, parseOwnerId } from '../../../platform/actor/scope.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { ChainCheck } from '../domain/chain-check.ts';

export type StoredCheck = Stored<ChainCheck>;

const checks = partitionIn(networkScope, 'CHAIN-CHECKS');

export function checkKey(owner: OwnerId): Key {
  return keyIn(checks, `CHAIN#${owner}`);
}

/** Not a node: it is found beside its chain. */
export function checkId(owner: OwnerId): string {
  return globalId({ type: 'AuditChainCheck', owner: NETWORK, id: owner });
}

/** Whose chain a check is of, by its id. Null for what is no check's. */
export function ownerOfCheck(id: string): OwnerId | null {
  const name = parseGlobalId(id);
  return name?.type === 'AuditChainCheck' ? parseOwnerId(name.id) : null;
}

export function checkHistory(owner: OwnerId): Partition {
  return partitionIn(networkScope, 'CHAIN-CHECKS', owner);
}

export function checkItem(check: ChainCheck, version: number): Item {
  return { key: checkKey(check.owner), version, body: check };
}

export function checkFrom(item: Item | undefined): StoredCheck | undefined {
  return stored<ChainCheck>(item);
}

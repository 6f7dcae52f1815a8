import { NETWORK, networkScope } from '../../../platform/actor/scope.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';

/** That dead letters of a queue were sent back: who last had it done. Its versions count how often. */
export type Redrive = { readonly queue: string; readonly by: string; readonly at: string };

const redrives = partitionIn(networkScope, 'REDRIVES');

export function redriveKey(queue: string): Key {
  return keyIn(redrives, `QUEUE#${queue}`);
}

/** Not a node: it is found beside its queue. */
export function redriveId(queue: string): string {
  return globalId({ type: 'ServiceQueue', owner: NETWORK, id: queue.replaceAll('_', '') });
}

export function redriveHistory(queue: string): Partition {
  return partitionIn(networkScope, 'REDRIVES', queue);
}

export function redriveItem(redrive: Redrive, version: number): Item {
  return { key: redriveKey(redrive.queue), version, body: redrive };
}

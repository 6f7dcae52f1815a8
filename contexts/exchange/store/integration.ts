import { networkScope, type OwnerId } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { ToldSending, ToldWebhook } from '../integration/as-told.ts';

/** What the programme may know of an authority's systems: each written by the worker that sees it, and by no request. */
export const integrationKeys = {
  sending: (authority: OwnerId): Key => integrationKey(authority, 'SENDING'),
  webhooks: (authority: OwnerId): Key => integrationKey(authority, 'WEBHOOKS'),
};

function integrationKey(authority: OwnerId, part: string): Key {
  return keyIn(partitionIn(networkScope, 'INTEGRATION', authority), part);
}

export type Integration = ToldSending & { readonly webhooks: readonly ToldWebhook[] };

const NOTHING_SENT: ToldSending = { batches: [], trial: null };

/** Nothing of an authority whose systems were never heard of. */
export async function readIntegration(table: Table, authority: OwnerId): Promise<Integration> {
  const [sending, webhooks] = await table.getTogether([
    integrationKeys.sending(authority),
    integrationKeys.webhooks(authority),
  ]);
  return { ...(readSending(sending)?.value ?? NOTHING_SENT), webhooks: readWebhooks(webhooks)?.value ?? [] };
}

export function readSending(item: Item | undefined): Stored<ToldSending> | undefined {
  return stored<ToldSending>(item);
}

export function readWebhooks(item: Item | undefined): Stored<readonly ToldWebhook[]> | undefined {
  return stored<readonly ToldWebhook[]>(item);
}

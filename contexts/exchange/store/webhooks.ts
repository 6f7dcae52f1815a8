import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { epochSeconds } from '../../../platform/journal/idempotency.ts';
import { type Item, text } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import { MOST_WEBHOOKS, type Position, type SealedSecrets, type Webhook } from '../webhooks/webhook.ts';

export type { Key };

/** Seconds: how long the log of deliveries is kept. What is still due is kept at least until it is given up. */
const LOG_KEPT = 30 * 24 * 60 * 60;
const RANGE = { from: 'WEBHOOK#', until: 'WEBHOOK#~' } as const;
const DELIVERIES = { from: 'DELIVERY#', until: 'DELIVERY#~' } as const;

/** What there is besides a webhook's own item: where it is, how far it has come, what it is signed with. */
export const keys = {
  /** The ids of all that an owner has, so that there are no more than there may be. */
  list: (scope: Scope): Key => keyIn(partitionIn(scope, 'WEBHOOKS'), 'LIST'),
  webhook: (scope: Scope, id: string): Key => keyIn(partitionIn(scope, 'WEBHOOKS'), `WEBHOOK#${id}`),
  secrets: (scope: Scope, id: string): Key => keyIn(ownPartition(scope, id), 'SECRETS'),
  position: (scope: Scope, id: string): Key => keyIn(ownPartition(scope, id), 'POSITION'),
  health: (scope: Scope, id: string): Key => keyIn(ownPartition(scope, id), 'HEALTH'),
  delivery: (scope: Scope, webhook: string, id: string): Key => keyIn(ownPartition(scope, webhook), `DELIVERY#${id}`),
};

/** Where everything of one webhook lies, its events too. */
export function ownPartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'WEBHOOK', id);
}

export function webhookGlobalId({ owner }: Scope, id: string): string {
  return globalId({ type: 'Webhook', owner, id });
}

/** Null for what is no id of a webhook of this owner's. */
export function webhookNamed({ owner }: Scope, id: string): string | null {
  const name = parseGlobalId(id);
  return name?.type === 'Webhook' && name.owner === owner ? name.id : null;
}

/** Of which webhook of whose, and which version of it is written. */
type Next = { readonly scope: Scope; readonly id: string; readonly version: number };

export const items = {
  list: (scope: Scope, ids: readonly string[], version: number): Item => ({
    key: keys.list(scope),
    version,
    body: { ids },
  }),
  webhook: (scope: Scope, { version, ...body }: Webhook): Item => ({
    key: keys.webhook(scope, body.id),
    version,
    body,
  }),
  secrets: ({ scope, id, version }: Next, body: SealedSecrets): Item => ({
    key: keys.secrets(scope, id),
    version,
    body,
  }),
  position: ({ scope, id, version }: Next, body: Position): Item => ({
    key: keys.position(scope, id),
    version,
    body,
  }),
  health: (scope: Scope, id: string, lastSuccessAt: string): Item => ({
    key: keys.health(scope, id),
    version: 1,
    body: { lastSuccessAt },
  }),
  /** In the index of what is due as long as it is. */
  delivery(scope: Scope, delivery: Delivery): Item {
    const { version, ...body } = delivery;
    const { webhook, id, status, createdAt, dueAt } = body;
    return {
      key: keys.delivery(scope, webhook, id),
      version,
      body,
      ...(status === 'DUE' && {
        indexed: { duePk: duePartition(scope, webhook), dueSk: `${dueAt}#${id}` },
      }),
      expiresAt: epochSeconds(new Date(createdAt)) + LOG_KEPT,
    };
  },
};

function duePartition(scope: Scope, webhook: string): Partition {
  return partitionIn(scope, 'WEBHOOK-DUE', webhook);
}

export function readWebhook(item: Item | undefined): Webhook | undefined {
  return item && { ...(item.body as Omit<Webhook, 'version'>), version: item.version };
}

export function readDelivery(item: Item | undefined): Delivery | undefined {
  return item && { ...(item.body as Omit<Delivery, 'version'>), version: item.version };
}

export function readPosition(item: Item | undefined): Position {
  return item === undefined ? { sequence: 0 } : (item.body as Position);
}

export function readIds(item: Item | undefined): readonly string[] {
  return item === undefined ? [] : (item.body as { readonly ids: readonly string[] }).ids;
}

export function readSecrets(item: Item | undefined): SealedSecrets {
  return item === undefined ? [] : (item.body as SealedSecrets);
}

/** Null if nothing has ever arrived. */
export async function lastSuccess(table: Table, scope: Scope, id: string): Promise<string | null> {
  const item = await table.get(keys.health(scope, id));
  return item === undefined ? null : (item.body as { readonly lastSuccessAt: string }).lastSuccessAt;
}

/** All of an owner's, oldest first. */
export async function webhooksOf(table: Table, scope: Scope): Promise<readonly Webhook[]> {
  const found = await table.query({ partition: partitionIn(scope, 'WEBHOOKS'), ...RANGE, limit: MOST_WEBHOOKS });
  return found.flatMap((item) => readWebhook(item) ?? []);
}

/** The log of a webhook's deliveries, newest first. */
export async function deliveriesOf(
  table: Table,
  { scope, webhook }: { readonly scope: Scope; readonly webhook: string },
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Delivery>[]> {
  const found = await table.query({
    partition: ownPartition(scope, webhook),
    ...DELIVERIES,
    newestFirst: true,
    limit,
    ...(after !== null && { after }),
  });
  return found.flatMap((item) => {
    const delivery = readDelivery(item);
    return delivery === undefined ? [] : [{ item: delivery, sortKey: item.key.sk }];
  });
}

/** Those of a webhook that are due, longest first. The index may be a moment behind: each is read itself. */
export async function dueDeliveries(
  table: Table,
  { scope, webhook }: { readonly scope: Scope; readonly webhook: string },
  { now, limit }: { readonly now: Date; readonly limit: number },
): Promise<readonly Delivery[]> {
  const until = `${now.toISOString()}~`;
  const entries = await table.queryIndex({
    index: 'byDue',
    partition: duePartition(scope, webhook),
    until,
    limit,
  });
  const found = await table.getTogether(entries.map((entry) => keyFrom(entry)));
  return found.flatMap((item) => {
    const delivery = readDelivery(item);
    return delivery?.status === 'DUE' && `${delivery.dueAt}#` <= until ? [delivery] : [];
  });
}

/** What is counted of what waits, at most: more of it says no more. */
const MOST_COUNTED = 1_000;

/** Deliveries of a webhook that are not yet made, counted up to a thousand. The index may be a moment behind. */
export async function countDue(
  table: Table,
  { scope, webhook }: { readonly scope: Scope; readonly webhook: string },
): Promise<number> {
  const partition = duePartition(scope, webhook);
  return (await table.queryIndex({ index: 'byDue', partition, limit: MOST_COUNTED })).length;
}

function keyFrom(entry: Parameters<typeof text>[0]): Key {
  return { pk: text(entry, 'pk'), sk: text(entry, 'sk') } as Key;
}

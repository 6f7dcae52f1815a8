import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { sequenceBefore } from '../../../platform/journal/sequencing/at-time.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readWindow } from '../../../platform/journal/sequencing/read-window.ts';
import { changeWebhook, type WebhookCall, type WebhookChange, type WebhookRefusal } from './change-webhook.ts';
import { deliveryOf, messageOf } from './delivery.ts';
import type { WebhookDeps } from './deps.ts';
import { items, keys, readPosition } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

export type ReplayWebhook = WebhookCall & {
  /** ISO 8601 instant, UTC. Null where one change is named. */
  readonly since: string | null;
  /** Of one change. Null where a time is given. */
  readonly sequence: number | null;
};

/** Milliseconds. A change is numbered after it was made, so those just before a time may come after it in the feed. */
const MARGIN = 60 * 60_000;

type Again = { readonly from: number } | { readonly one: Link };

/**
 * Sends again what happened since a time, or one change. Each goes by the same `webhook-id` as before, so that a receiver
 * knows what it has already.
 */
export async function replayWebhook(
  { journal }: Pick<WebhookDeps, 'journal'>,
  request: Request,
  call: ReplayWebhook,
): Promise<Performed<Webhook>> {
  const { scope } = request.actor;
  const again = await whatAgain(journal.table, request, call);
  const id = journal.nextId();
  const now = request.now.toISOString();
  return changeWebhook(journal, request, {
    operation: 'replayWebhook',
    call,
    alsoReads: (webhook) => [keys.position(scope, webhook)],
    decide: (webhook, [position]): WebhookChange | WebhookRefusal => {
      if (again === null) return { refusedBy: 'REPLAY_FROM', field: call.sequence === null ? 'since' : 'sequence' };
      const change = { after: webhook, type: 'WEBHOOK_REPLAYED', fields: [] };
      if ('one' in again) {
        const item = items.delivery(scope, deliveryOf(messageOf(again.one), { id, webhook: webhook.id, now }));
        return { ...change, writes: [{ kind: 'CREATE', item }] };
      }
      const version = (position?.version ?? 0) + 1;
      // Back, and never ahead: what has not been sent yet still comes.
      const sequence = Math.min(again.from, readPosition(position).sequence);
      const item = items.position({ scope, id: webhook.id, version }, { sequence });
      return { ...change, writes: [{ kind: 'ADVANCE', item }] };
    },
  });
}

/** Null where neither or both are given, or where there is no such change. */
async function whatAgain(
  table: WebhookDeps['journal']['table'],
  { actor }: Request,
  { since, sequence }: ReplayWebhook,
): Promise<Again | null> {
  const feed = { scope: actor.scope, chain: 'FEED' } as const;
  if ((since === null) === (sequence === null)) return null;
  if (since !== null) {
    return { from: await sequenceBefore(table, feed, new Date(Date.parse(since) - MARGIN).toISOString()) };
  }
  if (sequence === null || sequence < 1) return null;
  const { links } = await readWindow(table, feed, { after: sequence - 1, limit: 1 });
  const [one] = links;
  return one === undefined ? null : { one };
}

import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { changeWebhook, type WebhookCall } from './change-webhook.ts';
import { deliveryOf, testMessage } from './delivery.ts';
import type { WebhookDeps } from './deps.ts';
import { items } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

/** Has a message of the type TEST sent, signed and tried as any other. */
export function sendTestEvent(
  { journal }: Pick<WebhookDeps, 'journal'>,
  request: Request,
  call: WebhookCall,
): Promise<Performed<Webhook>> {
  const now = request.now.toISOString();
  const id = journal.nextId();
  return changeWebhook(journal, request, {
    operation: 'sendTestEvent',
    call,
    decide: (webhook) => {
      if (webhook.status !== 'ACTIVE') return { refusedBy: 'WEBHOOK_NOT_ACTIVE', field: 'webhookId' };
      const delivery = deliveryOf(testMessage(id, now), { id, webhook: webhook.id, now });
      const item = items.delivery(request.actor.scope, delivery);
      return { after: webhook, type: 'WEBHOOK_TESTED', fields: [], writes: [{ kind: 'CREATE', item }] };
    },
  });
}

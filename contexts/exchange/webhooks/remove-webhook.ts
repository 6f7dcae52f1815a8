import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { changeWebhook, type WebhookCall } from './change-webhook.ts';
import type { WebhookDeps } from './deps.ts';
import { items, keys, readIds } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

/** The webhook, its secrets and its place are gone for good; what was still to be sent is not sent. */
export function removeWebhook(
  { journal }: Pick<WebhookDeps, 'journal'>,
  request: Request,
  call: WebhookCall,
): Promise<Performed<Webhook>> {
  const { scope } = request.actor;
  return changeWebhook(journal, request, {
    operation: 'removeWebhook',
    call,
    alsoReads: () => [keys.list(scope)],
    decide: (webhook, [list]) => ({
      after: webhook,
      type: 'WEBHOOK_REMOVED',
      fields: [],
      removes: true,
      writes: [
        { kind: 'DELETE', key: keys.secrets(scope, webhook.id) },
        { kind: 'DELETE', key: keys.position(scope, webhook.id) },
        { kind: 'DELETE', key: keys.health(scope, webhook.id) },
        {
          kind: 'ADVANCE',
          item: items.list(
            scope,
            readIds(list).filter((id) => id !== webhook.id),
            (list?.version ?? 0) + 1,
          ),
        },
      ],
    }),
  });
}

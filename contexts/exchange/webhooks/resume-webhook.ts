import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { changeWebhook, type WebhookCall } from './change-webhook.ts';
import type { WebhookDeps } from './deps.ts';
import type { Webhook } from './webhook.ts';

/** Goes on where it was paused or disabled. Its three days of patience begin anew. */
export function resumeWebhook(
  { journal }: Pick<WebhookDeps, 'journal'>,
  request: Request,
  call: WebhookCall,
): Promise<Performed<Webhook>> {
  const activeSince = request.now.toISOString();
  return changeWebhook(journal, request, {
    operation: 'resumeWebhook',
    call,
    decide: (webhook) =>
      webhook.status === 'ACTIVE'
        ? null
        : {
            after: { ...webhook, status: 'ACTIVE', activeSince, disabled: null },
            type: 'WEBHOOK_RESUMED',
            fields: ['status'],
          },
  });
}

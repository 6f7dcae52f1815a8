import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { changeWebhook, type WebhookCall } from './change-webhook.ts';
import type { WebhookDeps } from './deps.ts';
import type { Webhook } from './webhook.ts';

/** Nothing is sent while it lasts, and nothing is lost: the webhook keeps its place in the feed. */
export function pauseWebhook(
  { journal }: Pick<WebhookDeps, 'journal'>,
  request: Request,
  call: WebhookCall,
): Promise<Performed<Webhook>> {
  return changeWebhook(journal, request, {
    operation: 'pauseWebhook',
    call,
    decide: (webhook) =>
      webhook.status === 'PAUSED'
        ? null
        : { after: { ...webhook, status: 'PAUSED', disabled: null }, type: 'WEBHOOK_PAUSED', fields: ['status'] },
  });
}

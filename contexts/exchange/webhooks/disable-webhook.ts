import type { OwnerId } from '../../../platform/actor/scope.ts';
import { serviceActor } from '../../../platform/actor/service.ts';
import { changeWebhook } from './change-webhook.ts';
import type { DeliveringDeps } from './delivering.ts';
import { webhookGlobalId } from '../store/webhooks.ts';
import type { DisabledReason, Webhook } from './webhook.ts';

/**
 * Sends no more to a receiver that does not take it. The authority sees that in its feed, in its audit trail and at the
 * webhook, which keeps its place.
 */
export async function disableWebhook(
  { journal, clock, noteDisabled }: Pick<DeliveringDeps, 'journal' | 'clock' | 'noteDisabled'>,
  owner: OwnerId,
  { webhook, reason }: { readonly webhook: Webhook; readonly reason: DisabledReason },
): Promise<void> {
  const now = clock.now();
  const actor = serviceActor('WEBHOOKS', owner, new Set(['WEBHOOK_ADMINISTER']));
  const request = { id: journal.nextId(), actor, now };
  const { outcome } = await changeWebhook(journal, request, {
    operation: 'disableWebhook',
    call: {
      idempotencyKey: `disable-${webhook.id}-${String(webhook.version)}`,
      dryRun: false,
      webhookId: webhookGlobalId(actor.scope, webhook.id),
      // Not if it was resumed, or rotated, meanwhile.
      expectedVersion: webhook.version,
    },
    decide: (found) => ({
      after: { ...found, status: 'DISABLED', disabled: { at: now.toISOString(), reason } },
      type: 'WEBHOOK_DISABLED',
      fields: ['status'],
    }),
  });
  if (outcome.status === 'APPLIED') noteDisabled(owner, reason);
}

import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import { changeWebhook, type WebhookCall, type WebhookChange } from './change-webhook.ts';
import type { WebhookDeps } from './deps.ts';
import { isMadeBy, type PerformedWithWebhookSecret } from './register-webhook.ts';
import { sealedSecrets } from './seal-secrets.ts';
import { newSecrets } from './sign.ts';
import { items, keys, readSecrets, webhookNamed } from '../store/webhooks.ts';
import { MOST_OVERLAP_HOURS, type SealedSecrets, type Webhook } from './webhook.ts';

export type RotateWebhookSecret = WebhookCall & {
  /** How long the secret before it signs too, in hours. */
  readonly overlapHours: number;
};

const HOUR_MILLISECONDS = 60 * 60_000;

/** A new secret and key pair. What was before signs beside it for a while; what was before that signs no more. */
export async function rotateWebhookSecret(
  { journal, seal }: WebhookDeps,
  request: Request,
  call: RotateWebhookSecret,
): Promise<PerformedWithWebhookSecret> {
  const { scope } = request.actor;
  const { overlapHours } = call;
  const isOverlap = overlapHours >= 0 && overlapHours <= MOST_OVERLAP_HOURS;
  const id = webhookNamed(scope, call.webhookId);
  const { secrets, publicKey } = newSecrets();
  const isSealed = isOverlap && id !== null && !call.dryRun;
  const fresh = isSealed ? await sealedSecrets(seal, { scope, webhook: id, secrets }) : [];
  const since = request.now.toISOString();
  const until = new Date(request.now.getTime() + overlapHours * HOUR_MILLISECONDS).toISOString();
  const performed = await changeWebhook(journal, request, {
    operation: 'rotateWebhookSecret',
    call,
    alsoReads: (webhook) => [keys.secrets(scope, webhook)],
    decide: (webhook, [item]) => {
      if (!isOverlap) return { refusedBy: 'WEBHOOK_OVERLAP', field: 'overlapHours' };
      const sealed = [...fresh, ...ending(readSecrets(item), until)];
      const publicKeys = [{ publicKey, since, until: null }, ...ending(webhook.keys, until)];
      return rotated(request, { ...webhook, keys: publicKeys }, { item, sealed });
    },
  });
  return { ...performed, secret: isMadeBy(performed) ? secrets.secret : null };
}

/** Of those that there were, the newest, which now ends. */
function ending<T extends { readonly until: string | null }>(before: readonly T[], until: string): readonly T[] {
  return before.slice(0, 1).map((one) => ({ ...one, until }));
}

function rotated(
  { actor }: Request,
  after: Webhook,
  { item, sealed }: { readonly item: Item | undefined; readonly sealed: SealedSecrets },
): WebhookChange {
  const secrets = items.secrets({ scope: actor.scope, id: after.id, version: (item?.version ?? 0) + 1 }, sealed);
  return { after, type: 'WEBHOOK_SECRET_ROTATED', fields: ['secret'], writes: [{ kind: 'ADVANCE', item: secrets }] };
}

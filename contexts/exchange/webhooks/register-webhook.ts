import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import type { Call } from '../../../platform/journal/decisions.ts';
import { type FinalDecision, perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import { headKey, headOf } from '../../../platform/journal/sequencing/chain.ts';
import type { Item } from '../../../platform/table/item.ts';
import { refusal } from './change-webhook.ts';
import type { WebhookDeps } from './deps.ts';
import { sealedSecrets } from './seal-secrets.ts';
import { newSecrets } from './sign.ts';
import { items, keys, ownPartition, readIds, webhookGlobalId } from '../store/webhooks.ts';
import { MOST_WEBHOOKS, type SealedSecrets, type Webhook } from './webhook.ts';

export type RegisterWebhook = Call & {
  readonly url: string;
  /** Null for all. */
  readonly kinds: readonly RecordKind[] | null;
};

/** With its secret, if this call has made it: shown now or never. */
export type PerformedWithWebhookSecret = Performed<Webhook> & { readonly secret: string | null };

/** A new webhook, which is told of all that happens from now on. */
export async function registerWebhook(
  { journal, seal, targets }: WebhookDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: RegisterWebhook,
): Promise<PerformedWithWebhookSecret> {
  const { scope } = request.actor;
  const id = journal.nextId();
  const { secrets, publicKey } = newSecrets();
  // Its library is loaded by the few requests that register something.
  const { whyNoTarget } = await import('./target.ts');
  // Sealed before it is known whether it is needed: what is decided within a transaction waits for nobody.
  const isRefused = whyNoTarget(input.url, targets);
  const sealed = dryRun || isRefused !== null ? [] : await sealedSecrets(seal, { scope, webhook: id, secrets });
  const at = request.now.toISOString();
  const webhook: Webhook = {
    id,
    version: 1,
    ...input,
    status: 'ACTIVE',
    activeSince: at,
    disabled: null,
    createdAt: at,
    keys: [{ publicKey, since: at, until: null }],
  };
  const performed = await perform<Webhook>(journal, request, {
    operation: 'registerWebhook',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.list(scope), headKey(scope, 'FEED')],
    decide: ([list, head]) => {
      if (isRefused !== null) return refusal({ refusedBy: isRefused, field: 'url' });
      if (readIds(list).length >= MOST_WEBHOOKS) return refusal({ refusedBy: 'TOO_MANY_WEBHOOKS', field: 'url' });
      return registered(request, webhook, { list, head, sealed });
    },
  });
  return { ...performed, secret: isMadeBy(performed) ? secrets.secret : null };
}

/** Whether this very call has written it: neither tried out, nor refused, nor done before under the same key. */
export function isMadeBy({ outcome, replayed, dryRun }: Performed<Webhook>): boolean {
  return outcome.status === 'APPLIED' && !replayed && !dryRun;
}

type Found = { readonly list: Item | undefined; readonly head: Item | undefined; readonly sealed: SealedSecrets };

function registered({ actor }: Request, webhook: Webhook, { list, head, sealed }: Found): FinalDecision<Webhook> {
  const { scope } = actor;
  const { id, version } = webhook;
  return {
    kind: 'CHANGED',
    problems: [],
    state: webhook,
    changes: [
      {
        record: { id: webhookGlobalId(scope, id), version },
        partition: ownPartition(scope, id),
        event: { type: 'WEBHOOK_REGISTERED', fields: ['url', 'kinds', 'secret'] },
      },
    ],
    writes: [
      { kind: 'CREATE', item: items.webhook(scope, webhook) },
      { kind: 'CREATE', item: items.secrets({ scope, id, version: 1 }, sealed) },
      { kind: 'CREATE', item: items.position({ scope, id, version: 1 }, { sequence: headOf(head).sequence }) },
      {
        kind: list === undefined ? 'CREATE' : 'ADVANCE',
        item: items.list(scope, [...readIds(list), id], (list?.version ?? 0) + 1),
      },
    ],
  };
}

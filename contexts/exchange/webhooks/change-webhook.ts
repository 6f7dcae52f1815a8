import {
  type Call,
  type Current,
  isStale,
  notFound,
  refused,
  versionConflict,
} from '../../../platform/journal/decisions.ts';
import type { Decision, FinalDecision, Journal, Performed, Request } from '../../../platform/journal/perform.ts';
import { perform } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { WebhookRule } from './rules.ts';
import { items, type Key, keys, ownPartition, readWebhook, webhookGlobalId, webhookNamed } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

export type WebhookCall = Call & {
  /** Global id. */
  readonly webhookId: string;
  /** Null: whatever came between. */
  readonly expectedVersion: number | null;
};

export type WebhookChange = {
  readonly after: Omit<Webhook, 'version'>;
  /** In the past tense. */
  readonly type: string;
  readonly fields: readonly string[];
  /** Besides the webhook itself. */
  readonly writes?: readonly Write[];
  /** It goes for good. */
  readonly removes?: boolean;
};

type Changing = {
  readonly operation: string;
  readonly call: WebhookCall & Readonly<Record<string, unknown>>;
  /** What `decide` needs besides the webhook. */
  readonly alsoReads?: (id: string) => readonly Key[];
  /** Null: it is so already. */
  readonly decide: (webhook: Webhook, found: readonly (Item | undefined)[]) => WebhookChange | WebhookRefusal | null;
};

export type WebhookRefusal = { readonly refusedBy: WebhookRule; readonly field: string };

/** A change of one webhook of the actor's own authority. Another's and a missing one answer alike. */
export function changeWebhook(journal: Journal, request: Request, changing: Changing): Promise<Performed<Webhook>> {
  const { scope } = request.actor;
  const { operation, call, alsoReads, decide } = changing;
  const { idempotencyKey, dryRun, ...input } = call;
  const id = webhookNamed(scope, call.webhookId);
  return perform<Webhook>(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (id === null ? [] : [keys.webhook(scope, id), ...(alsoReads?.(id) ?? [])]),
    decide: ([item, ...found]): Decision<Webhook> => {
      const webhook = readWebhook(item);
      if (webhook === undefined) return notFound('webhookId');
      const current = currentOf(request, webhook);
      if (isStale(call.expectedVersion, webhook.version)) return versionConflict(current);
      const decided = decide(webhook, found);
      if (decided === null) return { kind: 'UNCHANGED', problems: [], ...current };
      return 'refusedBy' in decided ? refusal(decided, current) : changed(request, webhook, decided);
    },
  });
}

export function refusal({ refusedBy, field }: WebhookRefusal, current?: Current<Webhook>): FinalDecision<Webhook> {
  return refused([{ code: refusedBy, severity: 'ERROR', path: ['input', field] }], current);
}

function currentOf({ actor }: Request, webhook: Webhook): Current<Webhook> {
  return { state: webhook, record: { id: webhookGlobalId(actor.scope, webhook.id), version: webhook.version } };
}

function changed({ actor }: Request, before: Webhook, change: WebhookChange): FinalDecision<Webhook> {
  const { scope } = actor;
  const { after, type, fields, writes = [], removes = false } = change;
  const state: Webhook = { ...after, version: before.version + 1 };
  const own: Write = removes
    ? { kind: 'DELETE', key: keys.webhook(scope, before.id), version: before.version }
    : { kind: 'ADVANCE', item: items.webhook(scope, state) };
  return {
    kind: 'CHANGED',
    problems: [],
    state,
    changes: [
      {
        record: { id: webhookGlobalId(scope, before.id), version: state.version },
        partition: ownPartition(scope, before.id),
        event: { type, fields },
      },
    ],
    writes: [own, ...writes],
  };
}

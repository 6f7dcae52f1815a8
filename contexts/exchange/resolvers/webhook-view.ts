import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Outcome } from '../../../platform/journal/outcome.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { Table } from '../../../platform/table/table.ts';
import { keys, readWebhook, webhookGlobalId } from '../store/webhooks.ts';
import type { Webhook } from '../webhooks/webhook.ts';

export type WebhookView = Webhook & { readonly __typename: 'Webhook'; readonly globalId: string };

export type WebhookPayload = Pick<Outcome, 'status' | 'problems'> & {
  readonly replayed: boolean;
  readonly dryRun: boolean;
  readonly webhook: () => Promise<WebhookView | null>;
  /** Shown by the call that has made it. */
  readonly secret: string | null;
};

export function webhookView({ actor }: RequestContext, webhook: Webhook): WebhookView {
  return { __typename: 'Webhook', globalId: webhookGlobalId(actor.scope, webhook.id), ...webhook };
}

/** Null if there is none. */
export async function webhookById(table: Table, context: RequestContext, id: string): Promise<WebhookView | null> {
  const webhook = readWebhook(await table.get(keys.webhook(context.actor.scope, id)));
  return webhook === undefined ? null : webhookView(context, webhook);
}

/** The webhook as the command left it; after a replay, as it now is. */
export function webhookPayload(
  table: Table,
  context: RequestContext,
  { outcome, replayed, dryRun, state, ...made }: Performed<Webhook> & { readonly secret?: string | null },
): WebhookPayload {
  const { status, problems, records } = outcome;
  return {
    status,
    problems,
    replayed,
    dryRun,
    secret: made.secret ?? null,
    async webhook() {
      if (state !== undefined) return webhookView(context, state);
      const id = parseGlobalId(records[0]?.id ?? '')?.id;
      return id === undefined ? null : webhookById(table, context, id);
    },
  };
}

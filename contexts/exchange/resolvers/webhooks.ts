import type { MutationResolvers, Resolvers } from '../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../platform/actor/actor.ts';
import { connectionOf, filledPage, pageRequest } from '../../../platform/graphql/connection.ts';
import type { NodeLoader } from '../../../platform/graphql/node-resolvers.ts';
import { callOf, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { WebhookDeps } from '../webhooks/deps.ts';
import { pauseWebhook } from '../webhooks/pause-webhook.ts';
import { registerWebhook } from '../webhooks/register-webhook.ts';
import { removeWebhook } from '../webhooks/remove-webhook.ts';
import { replayWebhook } from '../webhooks/replay-webhook.ts';
import { resumeWebhook } from '../webhooks/resume-webhook.ts';
import { rotateWebhookSecret } from '../webhooks/rotate-webhook-secret.ts';
import { sendTestEvent } from '../webhooks/send-test-event.ts';
import { deliveriesOf, keys, lastSuccess, readPosition, webhooksOf } from '../store/webhooks.ts';
import { webhookById, webhookPayload, webhookView } from './webhook-view.ts';

type WebhookMutations = Pick<
  MutationResolvers,
  | 'registerWebhook'
  | 'rotateWebhookSecret'
  | 'pauseWebhook'
  | 'resumeWebhook'
  | 'removeWebhook'
  | 'sendTestEvent'
  | 'replayWebhook'
>;

export function webhookResolvers(deps: WebhookDeps): Resolvers {
  const { table } = deps.journal;
  return {
    Query: {
      webhooks: async (_root, _args, context) =>
        (await webhooksOf(table, context.actor.scope)).map((webhook) => webhookView(context, webhook)),
    },
    Mutation: mutations(deps),
    Webhook: {
      id: ({ globalId }) => globalId,
      disabledAt: ({ disabled }) => disabled?.at ?? null,
      disabledReason: ({ disabled }) => disabled?.reason ?? null,
      publicKeys: (webhook) => webhook.keys,
      lastSuccessAt: ({ id }, _args, { actor }) => lastSuccess(table, actor.scope, id),
      async reached({ id }, _args, { actor }) {
        const place = await table.get(keys.position(actor.scope, id));
        return place === undefined ? null : readPosition(place).sequence;
      },
      async deliveries({ id: webhook }, args, { actor }) {
        const list = `deliveries:${webhook}`;
        const request = pageRequest(args, list);
        const page = await filledPage<Delivery>({
          request,
          matches: null,
          fetch: (after, limit) => deliveriesOf(table, { scope: actor.scope, webhook }, { after, limit }),
        });
        return connectionOf(page, list, request);
      },
    },
    WebhookDelivery: {
      messageId: ({ message }) => message.id,
      type: ({ message }) => message.type,
      sequence: ({ message }) => message.sequence,
      record: ({ message }) => message.record,
      nextAttemptAt: ({ status, dueAt }) => (status === 'DUE' ? dueAt : null),
    },
  };
}

function mutations(deps: WebhookDeps): WebhookMutations {
  const { table } = deps.journal;
  return {
    async registerWebhook(_root, { input }, context) {
      const { url, kinds } = input;
      const call = { ...callOf(input), url, kinds: kinds ?? null };
      return webhookPayload(table, context, await registerWebhook(deps, context, call));
    },
    async rotateWebhookSecret(_root, { input }, context) {
      const { webhookId, overlapHours } = input;
      const call = { ...versionedCallOf(input), webhookId, overlapHours };
      return webhookPayload(table, context, await rotateWebhookSecret(deps, context, call));
    },
    async pauseWebhook(_root, { input }, context) {
      const call = { ...versionedCallOf(input), webhookId: input.webhookId };
      return webhookPayload(table, context, await pauseWebhook(deps, context, call));
    },
    async resumeWebhook(_root, { input }, context) {
      const call = { ...versionedCallOf(input), webhookId: input.webhookId };
      return webhookPayload(table, context, await resumeWebhook(deps, context, call));
    },
    async removeWebhook(_root, { input }, context) {
      const call = { ...versionedCallOf(input), webhookId: input.webhookId };
      return webhookPayload(table, context, await removeWebhook(deps, context, call));
    },
    async sendTestEvent(_root, { input }, context) {
      const call = { ...versionedCallOf(input), webhookId: input.webhookId };
      return webhookPayload(table, context, await sendTestEvent(deps, context, call));
    },
    async replayWebhook(_root, { input }, context) {
      const { webhookId, since, sequence } = input;
      const call = { ...versionedCallOf(input), webhookId, since: since ?? null, sequence: sequence ?? null };
      return webhookPayload(table, context, await replayWebhook(deps, context, call));
    },
  };
}

/** For `node(id:)`. */
export function webhookNode({ journal }: Pick<WebhookDeps, 'journal'>): NodeLoader {
  return async (context, { owner, id }) =>
    may(context.actor, 'WEBHOOK_ADMINISTER') && owner === context.actor.scope.owner
      ? webhookById(journal.table, context, id)
      : null;
}

import type { Scope } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type TellingDeps, tellProgramme } from '../quality/tell-programme.ts';
import { integrationKeys } from '../store/integration.ts';
import { countDue, lastSuccess, webhooksOf } from '../store/webhooks.ts';
import type { Webhook } from '../webhooks/webhook.ts';
import { toldWebhook, type ToldWebhook } from './as-told.ts';

/** Tells the programme how an authority's webhooks stand, removed ones no more. */
export async function publishWebhooks(deps: TellingDeps, scope: Scope): Promise<void> {
  await tellProgramme(deps, integrationKeys.webhooks(scope.owner), async () => {
    const webhooks = await webhooksOf(deps.table, scope);
    return Promise.all(webhooks.map((webhook) => toldOf(deps.table, scope, webhook)));
  });
}

async function toldOf(table: Table, scope: Scope, webhook: Webhook): Promise<ToldWebhook> {
  const lastSuccessAt = await lastSuccess(table, scope, webhook.id);
  return toldWebhook(webhook, { lastSuccessAt, waiting: await countDue(table, { scope, webhook: webhook.id }) });
}

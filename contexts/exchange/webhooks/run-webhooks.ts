import type { OwnerId, Scope } from '../../../platform/actor/scope.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { publishWebhooks } from '../integration/publish-webhooks.ts';
import { type Delivered, deliverDue } from './deliver-due.ts';
import type { DeliveringDeps, MayGoOn } from './delivering.ts';
import { disableWebhook } from './disable-webhook.ts';
import { fanOut } from './fan-out.ts';
import { isDeaf } from './retry.ts';
import { items, lastSuccess, webhooksOf } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

/**
 * Tells an authority's webhooks of what has happened, as far as it is due, and the programme how they stand. It may be called any number of times, at once too,
 * and killed at any moment. A receiver that hangs holds up no other.
 *
 * @throws AggregateError of what failed on our own side, once all webhooks have had their turn.
 */
export async function runWebhooks(deps: DeliveringDeps, owner: OwnerId, mayGoOn: MayGoOn): Promise<void> {
  const scope = scopeOf(owner);
  const active = (await webhooksOf(deps.journal.table, scope)).filter(({ status }) => status === 'ACTIVE');
  const runs = await Promise.allSettled(active.map((webhook) => runOne(deps, { scope, webhook }, mayGoOn)));
  const told = await Promise.allSettled([publishWebhooks(deps.journal, scope)]);
  const failures = [...runs, ...told].flatMap((run): unknown[] => (run.status === 'rejected' ? [run.reason] : []));
  if (failures.length > 0) throw new AggregateError(failures, 'Webhooks could not be run.');
}

type To = { readonly scope: Scope; readonly webhook: Webhook };

/** In rounds: a receiver that takes nothing is given no more to miss, and its place in the feed waits. */
async function runOne(deps: DeliveringDeps, to: To, mayGoOn: MayGoOn): Promise<void> {
  while (mayGoOn()) {
    const isMore = await fanOut(deps, to);
    const delivered = await deliverDue(deps, to, mayGoOn);
    await settle(deps, to, delivered);
    if (!isMore || delivered.isFailing || delivered.isGone) return;
  }
}

/** What a round says of the receiver. */
async function settle(deps: DeliveringDeps, { scope, webhook }: To, round: Delivered): Promise<void> {
  const { table } = deps.journal;
  const { delivered, dead, isGone } = round;
  const now = deps.clock.now();
  if (delivered > 0) await table.write([{ kind: 'PUT', item: items.health(scope, webhook.id, now.toISOString()) }]);
  for (let nth = 0; nth < dead; nth += 1) deps.noteDead(scope.owner);
  if (isGone) return disableWebhook(deps, scope.owner, { webhook, reason: 'GONE' });
  if (dead === 0 || delivered > 0) return;
  if (!isDeaf(webhook.activeSince, await lastSuccess(table, scope, webhook.id), now)) return;
  await disableWebhook(deps, scope.owner, { webhook, reason: 'NOTHING_ARRIVED' });
}

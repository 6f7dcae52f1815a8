import type { Scope } from '../../../platform/actor/scope.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readWindow } from '../../../platform/journal/sequencing/read-window.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { changeFrom, isAskedFor } from '../feed/change.ts';
import { deliveryOf, messageOf } from './delivery.ts';
import type { DeliveringDeps } from './delivering.ts';
import { items, keys, readPosition } from '../store/webhooks.ts';
import type { Webhook } from './webhook.ts';

/** With the webhook's place and itself, under the hundred actions of a transaction. */
const MOST_A_ROUND = 90;

type To = { readonly scope: Scope; readonly webhook: Webhook };

/**
 * Makes the next changes that a webhook has not been told of into deliveries, ninety at most. They and the webhook's place in the
 * feed are one transaction: whoever is killed, or does the same at once, makes none twice and leaves none out.
 *
 * @returns whether there may be more
 */
export async function fanOut(deps: DeliveringDeps, { scope, webhook }: To): Promise<boolean> {
  const { table } = deps.journal;
  const place = await table.get(keys.position(scope, webhook.id));
  const after = readPosition(place).sequence;
  const { links } = await readWindow(table, { scope, chain: 'FEED' }, { after, limit: MOST_A_ROUND });
  if (place === undefined || links.length === 0) return false;
  try {
    await table.write(writesFor(deps, { scope, webhook }, { place, links }));
  } catch (error) {
    // Another run has come between, or the webhook was changed: what is then to be done, the next run sees.
    if (['CONDITION', 'CROSSED'].includes(classifyFailure(error).kind)) return false;
    throw error;
  }
  return links.length === MOST_A_ROUND;
}

function writesFor(
  { journal, clock }: DeliveringDeps,
  { scope, webhook }: To,
  { place, links }: { readonly place: Item; readonly links: readonly Link[] },
): readonly Write[] {
  const { id, kinds, version } = webhook;
  const now = clock.now().toISOString();
  const wanted = kinds === null ? null : new Set(kinds);
  const deliveries = links
    .filter((link) => isAskedFor(wanted, changeFrom(link)))
    .map((link) => deliveryOf(messageOf(link), { id: journal.nextId(), webhook: id, now }));
  const sequence = links.at(-1)?.sequence ?? 0;
  return [
    { kind: 'ADVANCE', item: items.position({ scope, id, version: place.version + 1 }, { sequence }) },
    // Neither paused nor removed meanwhile.
    { kind: 'UNCHANGED', key: keys.webhook(scope, id), version },
    ...deliveries.map((delivery): Write => ({ kind: 'CREATE', item: items.delivery(scope, delivery) })),
  ];
}

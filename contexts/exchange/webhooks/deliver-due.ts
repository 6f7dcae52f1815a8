import type { Scope } from '../../../platform/actor/scope.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import { type Attempt, attempted, bodyOf, type Delivery } from './delivery.ts';
import type { DeliveringDeps, MayGoOn } from './delivering.ts';
import { nextAfter } from './retry.ts';
import { openSecrets } from './seal-secrets.ts';
import { signedHeaders } from './sign.ts';
import { dueDeliveries, items, keys, readSecrets } from '../store/webhooks.ts';
import type { SigningSecrets, Webhook } from './webhook.ts';

/** At one receiver at once. */
const AT_ONCE = 10;
/** Milliseconds for which an attempt has a delivery to itself: longer than it may take. If its worker dies, it is due again then. */
const LEASE = 60_000;

type To = { readonly scope: Scope; readonly webhook: Webhook };

/** What became of the deliveries of one webhook in one run. */
export type Delivered = {
  readonly delivered: number;
  readonly dead: number;
  /** Its receiver has answered 410: it wants nothing more. */
  readonly isGone: boolean;
  /** It has taken none of those that were tried last. */
  readonly isFailing: boolean;
};

/** Tries what is due, ten at once, until nothing is, or all of ten fail: then the receiver is left alone until the next run. */
export async function deliverDue(deps: DeliveringDeps, to: To, mayGoOn: MayGoOn): Promise<Delivered> {
  const run = { delivered: 0, dead: 0, isGone: false, isFailing: false };
  let secrets: readonly SigningSecrets[] | null = null;
  while (mayGoOn() && !run.isGone) {
    const due = await dueDeliveries(
      deps.journal.table,
      { ...to, webhook: to.webhook.id },
      { now: deps.clock.now(), limit: AT_ONCE },
    );
    if (due.length === 0) return run;
    secrets ??= await secretsOf(deps, to);
    const valid = secrets;
    const tried = await Promise.all(due.map((delivery) => tryOnce(deps, { ...to, secrets: valid }, delivery)));
    const done = tried.filter((one) => one !== null);
    const arrived = done.filter(({ status }) => status === 'DELIVERED').length;
    run.delivered += arrived;
    run.dead += done.filter(({ status }) => status === 'DEAD').length;
    run.isGone = done.some(({ attempts }) => attempts.at(-1)?.statusCode === 410);
    run.isFailing = arrived === 0 && done.length > 0;
    if (run.isFailing) return run;
  }
  return run;
}

async function secretsOf({ journal, unseal, clock }: DeliveringDeps, { scope, webhook }: To) {
  const sealed = readSecrets(await journal.table.get(keys.secrets(scope, webhook.id)));
  return openSecrets(unseal, { scope, webhook: webhook.id }, { sealed, now: clock.now() });
}

type Signing = To & { readonly secrets: readonly SigningSecrets[] };

/** As it is after one attempt. Null if another worker has it. */
async function tryOnce(deps: DeliveringDeps, to: Signing, due: Delivery): Promise<Delivery | null> {
  const { clock, post, random } = deps;
  const leased = new Date(clock.now().getTime() + LEASE).toISOString();
  const claimed: Delivery = { ...due, version: due.version + 1, dueAt: leased };
  if (!(await isWritten(deps, to.scope, claimed))) return null;
  const now = clock.now();
  const began = performance.now();
  const body = bodyOf(due.message);
  const headers = signedHeaders({ id: due.message.id, now, body }, to.secrets);
  const posted = await post({ url: to.webhook.url, headers, body });
  const milliseconds = Math.round(performance.now() - began);
  const attempt: Attempt = { at: now.toISOString(), ...posted, milliseconds };
  const after = attempted(claimed, attempt, nextAfter(claimed, attempt, random));
  // If it is not ours any more, the lease ran out: whoever has it says what became of it.
  return (await isWritten(deps, to.scope, after)) ? after : null;
}

/** False if somebody else has brought it forward. */
async function isWritten({ journal }: DeliveringDeps, scope: Scope, delivery: Delivery): Promise<boolean> {
  try {
    await journal.table.write([{ kind: 'ADVANCE', item: items.delivery(scope, delivery) }]);
    return true;
  } catch (error) {
    if (['CONDITION', 'CROSSED'].includes(classifyFailure(error).kind)) return false;
    throw error;
  }
}

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DisabledReason, Webhook } from '../../../contexts/exchange/webhooks/webhook.ts';
import type { DeliveringDeps } from '../../../contexts/exchange/webhooks/delivering.ts';
import type { WebhookDeps } from '../../../contexts/exchange/webhooks/deps.ts';
import { httpPost } from '../../../contexts/exchange/webhooks/post.ts';
import {
  registerWebhook,
  type PerformedWithWebhookSecret,
} from '../../../contexts/exchange/webhooks/register-webhook.ts';
import { runWebhooks } from '../../../contexts/exchange/webhooks/run-webhooks.ts';
import { deliveriesOf, keys, readWebhook, webhookGlobalId } from '../../../contexts/exchange/store/webhooks.ts';
import type { Delivery } from '../../../contexts/exchange/webhooks/delivery.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import { sweepAll } from '../../../platform/journal/sequencing/sweep.ts';
import { localSealing } from '../../../platform/secrets/sealing.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { openNotebook, type Notebook } from '../../support/journal/notebook.ts';
import { sequencerOn } from '../../support/journal/waiting-entries.ts';

const SEED = 'webhooks';
/** Milliseconds: a receiver that hangs is left sooner than in earnest. */
const WAITING = 3_000;
export const HASH_KEY = 'a-key-for-tests-of-32-characters';

export type WebhookDesk = {
  readonly notebook: Notebook;
  readonly deps: WebhookDeps;
  readonly delivering: DeliveringDeps;
  readonly dead: readonly string[];
  readonly disabled: readonly DisabledReason[];
  /** Lets so much time pass, in milliseconds. */
  readonly pass: (milliseconds: number) => void;
  readonly request: () => Request;
  readonly call: (webhook: Webhook) => {
    idempotencyKey: string;
    dryRun: boolean;
    webhookId: string;
    expectedVersion: null;
  };
  readonly register: (url: string) => Promise<PerformedWithWebhookSecret & { readonly state: Webhook }>;
  /** So many changes happen, and get their numbers. Gives their message ids. */
  readonly happen: (changes: number) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly read: (webhook: Webhook) => Promise<Webhook | undefined>;
  readonly log: (webhook: Webhook) => Promise<readonly Delivery[]>;
};

/** An authority's desk on a real engine, with a clock of its own that begins at the machine's. */
export function openWebhookDesk(client: DynamoDBClient, tableName: string): WebhookDesk {
  const notebook = openNotebook(client, tableName);
  const { journal, actor } = notebook;
  const { scope } = actor;
  const random = seededRandom(SEED);
  const sealing = localSealing(HASH_KEY);
  const dead: string[] = [];
  const disabled: DisabledReason[] = [];
  let ahead = 0;
  let made = 0;
  const clock = { now: () => new Date(Date.now() + ahead) };
  const deps: WebhookDeps = { journal, seal: sealing.seal, targets: 'LOOPBACK_TOO' };
  const delivering: DeliveringDeps = {
    journal,
    clock,
    unseal: sealing.unseal,
    post: httpPost('LOOPBACK_TOO', { waiting: WAITING }),
    random: () => random.float(),
    noteDead: (owner) => dead.push(owner),
    noteDisabled: (_, reason) => disabled.push(reason),
  };
  const request = (): Request => ({ id: journal.nextId(), actor, now: clock.now() });
  const key = (): string => `key-${String((made += 1)).padStart(6, '0')}`;
  return {
    notebook,
    deps,
    delivering,
    dead,
    disabled,
    pass: (milliseconds) => void (ahead += milliseconds),
    request,
    call: ({ id }) => ({
      idempotencyKey: key(),
      dryRun: false,
      webhookId: webhookGlobalId(scope, id),
      expectedVersion: null,
    }),
    async register(url) {
      const performed = await registerWebhook(deps, request(), {
        idempotencyKey: key(),
        dryRun: false,
        url,
        kinds: null,
      });
      const { state } = performed;
      if (state === undefined) throw new Error(`The webhook is ${performed.outcome.status}.`);
      return { ...performed, state };
    },
    async happen(changes) {
      for (let nth = 0; nth < changes; nth += 1) {
        const text = key();
        await notebook.add({ idempotencyKey: text, note: `N${String(nth % 3)}`, text }, { now: clock.now() });
      }
      await sweepAll(sequencerOn(journal.table).sequencer, [scope]);
    },
    run: () => runWebhooks(delivering, scope.owner, () => true),
    read: async ({ id }) => readWebhook(await journal.table.get(keys.webhook(scope, id))),
    log: async ({ id }) =>
      (await deliveriesOf(journal.table, { scope, webhook: id }, { after: null, limit: 500 })).map(({ item }) => item),
  };
}

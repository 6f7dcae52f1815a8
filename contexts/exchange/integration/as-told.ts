import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import type { BatchTotals } from '../batch/totals.ts';
import { bandOf, type CountBand } from '../quality/count-band.ts';
import type { BatchTrial, SentBatch } from '../store/batches.ts';
import type { DisabledReason, Webhook, WebhookStatus } from '../webhooks/webhook.ts';

/** A batch as the programme may know it: in bands, as it knows how good records are. */
export type ToldBatch = {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** Global id. */
  readonly clientId: string;
  readonly records: CountBand;
  readonly accepted: CountBand;
  readonly refused: CountBand;
};

/** What the programme may know of what an authority sends. */
export type ToldSending = {
  /** Newest first. */
  readonly batches: readonly ToldBatch[];
  readonly trial: BatchTrial | null;
};

/** A webhook as the programme may know it: of its address the name of the receiver alone, since the rest may be a secret. */
export type ToldWebhook = {
  readonly host: string;
  /** Null for all. */
  readonly kinds: readonly RecordKind[] | null;
  readonly status: WebhookStatus;
  /** ISO 8601 instants, UTC. */
  readonly disabled: { readonly at: string; readonly reason: DisabledReason } | null;
  readonly createdAt: string;
  readonly lastSuccessAt: string | null;
  readonly waiting: CountBand;
};

export function toldBatch({ at, clientId, totals }: Pick<SentBatch, 'at' | 'clientId' | 'totals'>): ToldBatch {
  return { at, clientId, ...toldTotals(totals) };
}

/** What was not reached, or may have been written or not, is in neither of the last two. */
export function toldTotals({ records, created, changed, unchanged, refused }: BatchTotals) {
  return { records: bandOf(records), accepted: bandOf(created + changed + unchanged), refused: bandOf(refused) };
}

/** What is known of a webhook beside itself. */
type Health = { readonly lastSuccessAt: string | null; readonly waiting: number };

export function toldWebhook(
  { url, kinds, status, disabled, createdAt }: Webhook,
  { lastSuccessAt, waiting }: Health,
): ToldWebhook {
  const { hostname: host } = new URL(url);
  return { host, kinds, status, disabled, createdAt, lastSuccessAt, waiting: bandOf(waiting) };
}

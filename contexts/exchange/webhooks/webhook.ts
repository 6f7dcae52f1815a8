import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';

export type WebhookStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED';

/** `NOTHING_ARRIVED`: nothing for three days. `GONE`: its receiver answered 410. */
export type DisabledReason = 'NOTHING_ARRIVED' | 'GONE';

/** The public half of what a webhook is signed with. */
export type WebhookKey = {
  /** `whpk_` and 32 bytes in base64. */
  readonly publicKey: string;
  /** ISO 8601 instant, UTC. */
  readonly since: string;
  /** Until when it still signs beside its successor. Null for the newest. */
  readonly until: string | null;
};

/** Where an authority wants to be told of its changes. Nothing of its secrets is here. */
export type Webhook = {
  readonly id: string;
  readonly version: number;
  readonly url: string;
  /** Null for all. */
  readonly kinds: readonly RecordKind[] | null;
  readonly status: WebhookStatus;
  /** Since when it has been active without a pause: what counts of its failures. ISO 8601 instant, UTC. */
  readonly activeSince: string;
  readonly disabled: { readonly at: string; readonly reason: DisabledReason } | null;
  readonly createdAt: string;
  /** Newest first. */
  readonly keys: readonly WebhookKey[];
};

/** What one webhook is signed with: at rest sealed, and opened where it is delivered alone. */
export type SigningSecrets = {
  /** HMAC key: `whsec_` and 32 bytes in base64. */
  readonly secret: string;
  /** Ed25519, PKCS #8 in base64. */
  readonly privateKey: string;
};

/** Of the newest and, until its time is up, the one before. */
export type SealedSecrets = readonly { readonly sealed: string; readonly until: string | null }[];

/** How far the feed has been made into deliveries. */
export type Position = { readonly sequence: number };

/** What ends a webhook's overlap of secrets at most: a week, in hours. */
export const MOST_OVERLAP_HOURS = 168;
export const MOST_WEBHOOKS = 10;

export function isStillValid({ until }: { readonly until: string | null }, now: Date): boolean {
  return until === null || until > now.toISOString();
}

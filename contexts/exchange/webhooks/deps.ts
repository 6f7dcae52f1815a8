import type { Journal } from '../../../platform/journal/perform.ts';
import type { Seal } from '../../../platform/secrets/sealing.ts';
import type { Targets } from './target.ts';

/** What registering and changing webhooks stands on. It can seal a secret, and not open one again. */
export type WebhookDeps = {
  readonly journal: Journal;
  readonly seal: Seal;
  readonly targets: Targets;
};

import type { Clock } from '../../../platform/clock.ts';
import type { Journal } from '../../../platform/journal/perform.ts';
import type { Unseal } from '../../../platform/secrets/sealing.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Post } from './post.ts';
import type { Random } from './retry.ts';
import type { DisabledReason } from './webhook.ts';

/** What delivering stands on. It alone can open what a webhook is signed with. */
export type DeliveringDeps = {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly unseal: Unseal;
  readonly post: Post;
  readonly random: Random;
  /** Told of each delivery that was given up. */
  readonly noteDead: (owner: OwnerId) => void;
  /** Told of each webhook that was disabled. */
  readonly noteDisabled: (owner: OwnerId, reason: DisabledReason) => void;
};

/** False once a run has had its time: what it has begun is ended, and nothing more begun. */
export type MayGoOn = () => boolean;

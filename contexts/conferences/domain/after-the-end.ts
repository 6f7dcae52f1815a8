import type { FactKind } from './facts.ts';

/** Facts that may truly come after an episode has ended: what section 31ZA, a birth or those concerned bring, and reasons given. */
export const AFTER_THE_END: ReadonlySet<FactKind> = new Set([
  'closure',
  'reason',
  'birth',
  'feedback',
  'complaint',
  'letter',
  'offer',
  'offerResponse',
  'exemption',
  'application',
]);

import { keyRing } from '../../signing/key-ring.ts';

export type { KnownKey } from '../../signing/key-ring.ts';

/** The keys that checkpoints are signed with. */
export const { knownKeys, makeKnown } = keyRing('SIGNING-KEYS');

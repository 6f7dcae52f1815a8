import { NETWORK } from '../actor/scope.ts';

const IDENTITY = `${NETWORK}#IDENTITY#`;
const POLICY = `${NETWORK}#POLICY#`;
const ROSTER = `${NETWORK}#ROSTER`;

/**
 * Whether a partition holds what every request needs before or beside its own records: who a token belongs to, which
 * authorities there are, and their policies. The function's own role may read these, and nothing else: the same list is
 * in its policy (infra/constructs/fence.ts), and a test compares the two.
 */
export function isReferenceData(partition: string): boolean {
  return partition === ROSTER || partition.startsWith(IDENTITY) || partition.startsWith(POLICY);
}

import { isAuthorityId, NETWORK, type OwnerId, parseOwnerId } from '../actor/scope.ts';
import { ownerOfKey } from './keys.ts';

const IDENTITY = `${NETWORK}#IDENTITY#`;
const POLICY = `${NETWORK}#POLICY#`;
const SHARED_PRACTICE = new RegExp(`^(?:${NETWORK}|A[0-9A-Z]{7})#PRACTICE#`);
const LISTS: ReadonlySet<string> = new Set(
  ['ROSTER', 'AGREEMENTS', 'GRANTS', 'SIGNING-KEYS'].map((name) => `${NETWORK}#${name}`),
);

/**
 * Whether a partition holds what every request needs before or beside its own records: who a token belongs to, which
 * authorities there are, their policies, what both sides have said of agreements on sharing, of break-glass grants and of concerns,
 * the practice that authorities share, and the public keys that chains are signed with. The function's own role may read these, and nothing else: the same
 * list is in its policy (infra/constructs/table-access.ts), and a test compares the two.
 */
export function isReferenceData(partition: string): boolean {
  return (
    LISTS.has(partition) ||
    partition.startsWith(IDENTITY) ||
    partition.startsWith(POLICY) ||
    SHARED_PRACTICE.test(partition) ||
    sideOf(partition) !== null
  );
}

/**
 * The authority whose side of something a partition holds, which is shown to itself and to the programme alone: its agreements,
 * the concerns that it reported, and what the programme decided about those. Null for all else.
 */
export function sideOf(partition: string): OwnerId | null {
  const [, reporter = null] = DECIDED_CONCERN.exec(partition) ?? [];
  if (reporter !== null) return parseOwnerId(reporter);
  const owner = ownerOfKey(partition);
  const isSide = partition === `${owner ?? ''}#SHARING` || isConcerns(partition);
  return owner !== null && isAuthorityId(owner) && isSide ? owner : null;
}

const DECIDED_CONCERN = new RegExp(`^${NETWORK}#CONCERNS#(A[0-9A-Z]{7})#`);
const CONCERNS = /^A[0-9A-Z]{7}#CONCERNS$/;

/** Whether a partition holds the concerns that an authority has reported. */
export function isConcerns(partition: string): boolean {
  return CONCERNS.test(partition);
}

/** Of an index: what all authorities have reported. The programme's own, so that nobody else can read it. */
export const CONCERNS_LIST = `${NETWORK}#CONCERNS#REPORTED`;

/**
 * Whether a partition of an index lists what authorities share, whoever shares it: read by all, and written by each for
 * items of its own. Whose an entry is, its item's own key says.
 */
export function isSharedList(partition: string): boolean {
  return partition.startsWith(`${NETWORK}#PRACTICE#`);
}

/** Whether an item may stand in such a list: it is shared itself. */
export function isSharedPractice(partition: string): boolean {
  return SHARED_PRACTICE.test(partition);
}

const TRAIL = /^A[0-9A-Z]{7}#(?:AUDIT#\d{4}-\d\d|CHAIN#AUDIT|CHECKPOINTS#AUDIT)$/;

/**
 * Whether a partition is of an authority's audit trail: its entries, their chain, what was signed of it. Besides the authority,
 * somebody of the programme may read it, with the role of the network, and write none of it: ids and field names, never what a
 * record holds. The same list is in that role's policy (infra/constructs/table-access.ts), and a test compares the two.
 */
export function isTrailOfAuthority(partition: string): boolean {
  return TRAIL.test(partition);
}

const GIVEN = /^A[0-9A-Z]{7}#GIVEN$/;

/**
 * Whether a partition holds what an authority says it was given, which the programme may read in the same way: apart
 * from the allocation itself, whose counts tell what was spent to the penny.
 */
export function isGivenOfAuthority(partition: string): boolean {
  return GIVEN.test(partition);
}

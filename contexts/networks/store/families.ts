import type { Scope } from '../../../platform/actor/scope.ts';
import { addDays, addYears, type LocalDate } from '../../../platform/dates/index.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Key } from '../../../platform/table/keys.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type FamilyApproval, inTwelveMonths } from '../domain/approval.ts';
import { erasedFamilyKey, type HashKeys, underEachHashKey } from './erased.ts';
import { keys } from './keys.ts';

/** What a family was approved in twelve months (M4): under its reference, and of packages that were erased, under hashes of it. */
export type FamilyFound = {
  /** Of packages that are there. */
  readonly approvals: readonly FamilyApproval[];
  /** Of all, erased ones too. */
  readonly all: readonly FamilyApproval[];
  readonly own: { readonly key: Key; readonly item: Item | undefined };
  readonly hashed: readonly { readonly key: Key; readonly item: Item | undefined }[];
};

export function familyKeys(hashKeys: HashKeys, scope: Scope, familyRef: string): readonly [Key, ...Key[]] {
  return [
    keys.family(scope, familyRef),
    ...underEachHashKey(hashKeys, (hashKey) => erasedFamilyKey(scope, hashKey, familyRef)),
  ];
}

/** @param found what lies under the keys of the family, in their order. */
export function readFamily(
  [own, ...others]: readonly [Key, ...Key[]],
  found: readonly (Item | undefined)[],
): FamilyFound {
  const [item, ...rest] = found;
  const approvals = approvalsIn(item);
  const hashed = others.map((key, place) => ({ key, item: rest[place] }));
  return {
    approvals,
    all: [...approvals, ...hashed.flatMap((each) => approvalsIn(each.item))],
    own: { key: own, item },
    hashed,
  };
}

function approvalsIn(item: Item | undefined): readonly FamilyApproval[] {
  return item === undefined ? [] : (item.body as { readonly approvals: readonly FamilyApproval[] }).approvals;
}

/**
 * The family's approvals as they shall be. Refused if another approval for it, or an erasure, came between: the item may
 * have gone and come again meanwhile, at the very version that was seen, but never without one of the others changing.
 */
export function familyWrites({ own, hashed }: FamilyFound, approvals: readonly FamilyApproval[]): readonly Write[] {
  return [
    written(own, { approvals }),
    ...hashed.map(({ key, item }): Write =>
      item === undefined ? { kind: 'ABSENT', key } : { kind: 'UNCHANGED', key, version: item.version },
    ),
  ];
}

/**
 * Takes a package that is erased from under its family's reference. For as long as it counts (M4) its amount is kept under
 * a hash, without saying of which package.
 */
export function familyWritesWithout(
  { own, approvals, hashed: [hashed] }: FamilyFound,
  { packageId, today }: { readonly packageId: string; readonly today: LocalDate },
): readonly Write[] {
  const erased = approvals.find((approval) => approval.package === packageId);
  if (own.item === undefined || hashed === undefined || erased === undefined) return [];
  const { on, pence } = erased;
  const others = inTwelveMonths(approvals, today).filter((approval) => approval !== erased);
  const counting = inTwelveMonths([...approvalsIn(hashed.item), { on, pence }], today);
  const last = counting
    .map((approval) => approval.on)
    .sort()
    .at(-1);
  return [
    others.length === 0
      ? { kind: 'DELETE', key: own.key, version: own.item.version }
      : written(own, { approvals: others }),
    // Written though nothing may count any more: see `familyWrites`.
    written(hashed, { approvals: counting }, secondsAt(addDays(last === undefined ? today : addYears(last, 1), 2))),
  ];
}

function written(
  { key, item }: FamilyFound['own'],
  body: { readonly approvals: readonly FamilyApproval[] },
  expiresAt?: number,
): Write {
  const next: Item = { key, version: (item?.version ?? 0) + 1, body, ...(expiresAt !== undefined && { expiresAt }) };
  return { kind: item === undefined ? 'CREATE' : 'ADVANCE', item: next };
}

function secondsAt(day: LocalDate): number {
  return Date.parse(`${day}T00:00:00.000Z`) / 1_000;
}
